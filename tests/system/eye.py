# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees a window as a screen reader does, over AT-SPI: its tree, and where the focus goes."""
import os
import pathlib
import time


def missing_reader():
    """What of the means to read the screen is not here."""
    missing = []
    try:
        import gi  # noqa: PLC0415
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("gir1.2-atspi-2.0")
    if not pathlib.Path("/usr/libexec/at-spi-bus-launcher").exists():
        missing.append("at-spi2-core")
    return missing


def plain(text):
    """Without the narrow and unbreakable spaces of French type."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


class Eye:
    """Reads the accessible tree of the programs on one screen; made once its bus stands."""

    def __init__(self, screen):
        screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        os.environ.update({name: screen.environment[name] for name in
                           ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "HOME", "XDG_RUNTIME_DIR")})
        import gi  # noqa: PLC0415
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib  # noqa: PLC0415
        self.api, self.loop = Atspi, GLib.MainContext.default()
        Atspi.init()
        self.screen, self.seen, self.late = screen, [], []
        self.listener = Atspi.EventListener.new(self.notice)
        self.listener.register("object:state-changed:focused")
        role = Atspi.Role
        self.rows = {role.LIST, role.TABLE, role.TREE, role.TREE_TABLE}
        # Reached by arrows inside what Tab reaches.
        self.inner = {role.LIST_ITEM, role.TABLE_CELL, role.TREE_ITEM, role.PAGE_TAB, role.MENU_ITEM, role.MENU,
                      role.MENU_BAR, role.CHECK_MENU_ITEM, role.RADIO_MENU_ITEM, role.SCROLL_BAR, role.FRAME,
                      role.FILLER, role.APPLICATION, role.COLUMN_HEADER, role.ROW_HEADER, role.LABEL}
        # Of these it is not told whether they are on screen: what holds them is.
        self.untold = self.inner - {role.FILLER, role.LABEL}

    def notice(self, event, *_):
        if event.detail1:
            self.seen.append(event.source)

    def pump(self):
        while self.loop.iteration(False):
            pass

    def application(self, pid):
        self.api.get_desktop(0).clear_cache()
        desktop = self.api.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == pid:
                child.set_cache_mask(self.api.Cache.NONE)  # or the focus seems to stay where it was first seen
                return child
        return None

    def has(self, node, *states):
        found = node.get_state_set()
        return all(found.contains(state) for state in states)

    def walk(self, node, most_rows, path=()):
        """Every accessible that is on screen, with those above it."""
        state = self.api.StateType
        try:
            role = node.get_role()
            if path and role not in self.untold and not self.has(node, state.SHOWING):
                return
            yield node, path
            count = node.get_child_count()
            if role in self.rows:
                count = min(count, most_rows)
            for i in range(count):
                child = node.get_child_at_index(i)
                if child:
                    yield from self.walk(child, most_rows, (*path[-3:], node))
        except Exception as error:  # noqa: BLE001 - it went while it was looked at
            if "no longer" not in str(error) and "atspi_error" not in str(error):
                raise

    def size(self, node):
        component = node.get_component_iface()
        if not component:
            return None
        box = component.get_extents(self.api.CoordType.WINDOW)
        return (box.width, box.height) if box.width > 0 and box.height > 0 else None

    def focused_in(self, pid, words):
        """True once the window of these words in its title says that it is the active one."""
        front = self.front(pid)
        return bool(front) and words in (front.get_name() or "")

    def front(self, pid):
        """The window that takes the keys."""
        top = self.application(pid)
        windows = [top.get_child_at_index(i) for i in range(top.get_child_count())] if top else []
        return next((each for each in windows if each and self.has(each, self.api.StateType.ACTIVE)), None)

    def texts(self, pid):
        """What stands in the fields."""
        top = self.application(pid)
        fields = [node.get_text_iface() for node, _ in (self.walk(top, 40) if top else ())]
        return [self.api.Text.get_text(each, 0, -1) for each in fields if each]

    def names(self, pid):
        """What stands on the screen, for the report of a step that failed."""
        top = self.application(pid)
        return [plain(node.get_name()) for node, _ in (self.walk(top, 40) if top else ()) if node.get_name()]

    def shows(self, pid, *words):
        """True once every word is the name, or in the text, of something on screen."""
        top = self.application(pid)
        wanted = set(words)
        for node, _ in self.walk(top, 40) if top else ():
            name = plain(node.get_name() or "")
            wanted = {word for word in wanted if word not in name}
            if not wanted:
                return True
        return False

    def is_inner(self, node):
        """True for what arrows reach inside what Tab reaches; a label that takes the focus is a value."""
        role = node.get_role()
        takes = role == self.api.Role.FILLER and self.has(node, self.api.StateType.FOCUSABLE)
        return role in self.inner and not takes

    def owner(self, node):
        """What Tab reaches: a list rather than its row."""
        while node and self.is_inner(node):
            node = node.get_parent()
        return node

    def key_of(self, node):
        return (node.get_role_name(), node.get_name() or "")

    def place_of(self, node):
        """Tells two of the same name apart, where nothing scrolls."""
        component = node.get_component_iface()
        box = component.get_extents(self.api.CoordType.WINDOW) if component else None
        return (*self.key_of(node), box and (box.x, box.y))

    def focused(self):
        """What was last told to have the focus, as Tab counts it."""
        self.pump()
        for node in reversed(self.seen):
            try:
                owner = self.owner(node)
                if owner and owner.get_role_name():
                    return owner
            except Exception:  # noqa: BLE001, S112 - it is gone since
                continue
        return None

    def told(self):
        """Everything that was told to have the focus since the key before the last."""
        owners = []
        for node in self.late + self.seen:
            try:
                owner = self.owner(node)
                if owner and owner.get_role_name():
                    owners.append(owner)
            except Exception:  # noqa: BLE001, S112 - it is gone since
                continue
        return owners

    def press(self, *keys, seconds=1.0):
        """Presses and waits until a focus was told; returns it, or None when it stayed."""
        self.pump()
        self.late = list(self.seen)
        del self.seen[:]
        self.screen.keys(*keys)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.pump()
            if self.seen:
                return self.focused()
            time.sleep(0.005)
        return None

    def words_of(self, node):
        """Its name and its label: the name of a choice is what is chosen."""
        labels = [relation.get_target(0) for relation in node.get_relation_set()
                  if relation.get_relation_type() == self.api.RelationType.LABELLED_BY]
        return [plain(node.get_name() or "") for node in [node, *labels]]

    def go_to(self, name, key="Tab", most=60):
        """By that key until what bears exactly this name has the focus; what was met on the way."""
        here, met = self.focused(), []
        for _ in range(most):
            met.append(here and self.words_of(here))
            if here and name in met[-1]:
                return met
            here = self.press(key, seconds=3)
            if met[-3:] == [None] * 3:
                break
        raise AssertionError("« %s » is not reached by %s: %s" % (name, key, " | ".join(dict.fromkeys(map(str, met)))))
