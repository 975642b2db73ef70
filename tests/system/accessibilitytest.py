# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window as a screen reader sees it, over AT-SPI: every page and form is opened by keys and its
tree walked. Fails on a control without a name or a role, a field without a label, a target under 24 px,
and on what can take the focus but is never reached by Tab. The control: a window with such faults, in
which the same eye must find each of them; else nothing below means anything."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Program, Screen, missing_tools, wait_for  # noqa: E402
from marked import LOGIN, MarkedVault  # noqa: E402

TARGET = 24
MOST_ROWS = 12  # of a list: the others are made by the same code
MOST_TABS = 140


class Eye:
    """Reads the accessible tree of the programs on one bus; made once that bus stands."""

    def __init__(self, screen):
        os.environ.update({name: screen.environment[name] for name in
                           ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "HOME", "XDG_RUNTIME_DIR")})
        import gi  # noqa: PLC0415
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: PLC0415
        self.api = Atspi
        Atspi.init()
        role = Atspi.Role
        self.controls = {role.PUSH_BUTTON, role.TOGGLE_BUTTON, role.CHECK_BOX, role.RADIO_BUTTON, role.COMBO_BOX,
                         role.ENTRY, role.PASSWORD_TEXT, role.SPIN_BUTTON, role.SLIDER, role.LIST, role.TABLE,
                         role.TREE, role.PAGE_TAB_LIST, role.PAGE_TAB, role.TEXT, role.MENU_ITEM}
        self.fields = {role.ENTRY, role.PASSWORD_TEXT, role.SPIN_BUTTON, role.COMBO_BOX, role.TEXT}
        self.pressed = {role.PUSH_BUTTON, role.TOGGLE_BUTTON, role.CHECK_BOX, role.RADIO_BUTTON, role.COMBO_BOX,
                        role.ENTRY, role.PASSWORD_TEXT, role.SPIN_BUTTON}
        self.rows = {role.LIST, role.TABLE, role.TREE, role.TREE_TABLE}
        # Reached by arrows inside what Tab reaches.
        self.inner = {role.LIST_ITEM, role.TABLE_CELL, role.TREE_ITEM, role.PAGE_TAB, role.MENU_ITEM, role.MENU,
                      role.MENU_BAR, role.CHECK_MENU_ITEM, role.RADIO_MENU_ITEM, role.SCROLL_BAR, role.FRAME,
                      role.FILLER, role.APPLICATION, role.COLUMN_HEADER, role.ROW_HEADER, role.LABEL}

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

    def walk(self, node, path=()):
        """Every accessible that is on screen, with the words above it."""
        state = self.api.StateType
        try:
            if path and node.get_role() not in self.inner and not self.has(node, state.SHOWING):
                return
            yield node, path
            count = node.get_child_count()
            if node.get_role() in self.rows:
                count = min(count, MOST_ROWS)
            above = (*path, node.get_role_name() + " " + (node.get_name() or ""))
            for i in range(count):
                child = node.get_child_at_index(i)
                if child:
                    yield from self.walk(child, above[-4:])
        except Exception as error:  # noqa: BLE001 - it went while it was looked at
            if "no longer" not in str(error) and "atspi_error" not in str(error):
                raise

    def size(self, node):
        component = node.get_component_iface()
        if not component:
            return None
        box = component.get_extents(self.api.CoordType.WINDOW)
        return (box.width, box.height) if box.width > 0 and box.height > 0 else None

    def is_labelled(self, node):
        if (node.get_name() or "").strip() and node.get_role() != self.api.Role.COMBO_BOX:
            return True  # the name of a choice is what is chosen
        return any(relation.get_relation_type() == self.api.RelationType.LABELLED_BY
                   for relation in node.get_relation_set())

    def faults(self, top):
        found = []
        state, role = self.api.StateType, self.api.Role
        for node, path in self.walk(top):
            kind = node.get_role()
            where = "%s « %s » in %s" % (node.get_role_name(), (node.get_name() or "")[:40], " / ".join(path[-2:]))
            takes = self.has(node, state.FOCUSABLE) and kind not in self.inner
            if takes and kind in (role.INVALID, role.UNKNOWN):
                found.append("without a role: " + where)
            if kind in self.fields and not self.is_labelled(node):
                found.append("field without a label: " + where)
            elif (kind in self.controls or takes) and not (node.get_name() or "").strip():
                found.append("without a name: " + where)
            size = self.size(node)
            if kind in self.pressed and size and min(size) < TARGET:
                found.append("under %d px (%d × %d): %s" % (TARGET, *size, where))
        return found

    def focused(self, top):
        state = self.api.StateType
        for node, _ in self.walk(top):
            if self.has(node, state.FOCUSED) and node.get_role() != self.api.Role.FRAME:
                return node
        return None

    def key_of(self, node):
        component = node.get_component_iface()
        box = component.get_extents(self.api.CoordType.WINDOW) if component else None
        return (node.get_role_name(), node.get_name(), box and (box.x, box.y))

    def wait_for_change(self, top, before):
        """Until the focus is elsewhere; not for ever: it may be the only place there is."""
        old = before and self.key_of(before)
        end = time.monotonic() + 1
        while time.monotonic() < end:
            now = self.focused(top)
            if now and self.key_of(now) != old:
                return
            time.sleep(0.02)

    def unreached(self, screen, top):
        """What can take the focus and was not met between one Tab and the same place again."""
        state, role = self.api.StateType, self.api.Role
        wanted = {}
        for node, _ in self.walk(top):
            if not self.has(node, state.FOCUSABLE, state.SHOWING, state.SENSITIVE) or node.get_role() in self.inner:
                continue
            if node.get_role() == role.RADIO_BUTTON and not self.has(node, state.CHECKED):
                continue
            size = self.size(node)
            if size:
                wanted[self.key_of(node)[:2]] = node
        met, first = set(), None
        for _ in range(MOST_TABS):
            here = self.focused(top)
            if here:
                parent = here
                while parent and parent.get_role() in self.inner:
                    parent = parent.get_parent()
                key = self.key_of(parent or here)
                if key == first:
                    break
                first = first or key
                met.add(key[:2])
            screen.keys("Tab")
            self.wait_for_change(top, here)
        return ["not reached by Tab: %s « %s »" % key for key in wanted if key not in met]


class Tour:
    def __init__(self, screen, eye, program):
        self.screen, self.eye, self.program = screen, eye, program
        self.found, self.controls = [], 0

    def look(self, place, tabs=True):
        time.sleep(0.4)
        top = wait_for(lambda: self.eye.application(self.program.pid()), 20, "the program on the bus")
        faults = self.eye.faults(top)
        if tabs:
            faults += self.eye.unreached(self.screen, top)
        self.controls += sum(1 for node, _ in self.eye.walk(top) if node.get_role() in self.eye.controls)
        print("  %-28s %3d controls so far, %d faults" % (place, self.controls, len(faults)), flush=True)
        if os.environ.get("SHOW"):
            print("\n".join("    " + fault for fault in dict.fromkeys(faults)), flush=True)
        self.found += ["%s: %s" % (place, fault) for fault in dict.fromkeys(faults)]

    def pages(self):
        """The names of the rail, top to bottom."""
        top = self.eye.application(self.program.pid())
        rails = [node for node, _ in self.eye.walk(top) if node.get_role() in self.eye.rows]
        rail = rails[0]
        return [rail.get_child_at_index(i).get_name() for i in range(rail.get_child_count())]

    def open_page(self, number):
        self.screen.keys("Escape")
        top = self.eye.application(self.program.pid())
        rail = next(node for node, _ in self.eye.walk(top) if node.get_role() in self.eye.rows)
        rail.get_component_iface().grab_focus()
        time.sleep(0.2)
        self.screen.keys("Home", *["Down"] * number, "Return")
        time.sleep(0.6)

    def everything(self):
        self.look("unlock")
        self.program.stop_and_start()
        self.program.unlock(LOGIN)
        names = self.pages()
        for number, name in enumerate(names):
            self.open_page(number)
            self.look("page " + name)
        self.open_page(0)
        for place, key in (("new record", "ctrl+n"), ("edit", "F2")):
            self.screen.keys("ctrl+1")
            self.screen.keys(key)
            self.look(place)
            self.screen.keys("Escape")
        self.screen.keys("ctrl+k")
        self.look("palette", tabs=False)
        self.screen.keys("Escape")
        return len(names)


class Restartable(Program):
    def stop_and_start(self):
        """The Tabs of the first look left the focus somewhere: the unlock page anew."""
        self.process.kill()
        self.process.wait()
        self.start()
        time.sleep(1)


def control(screen, eye, binary):
    """The window with faults: each must be found."""
    process = subprocess.Popen([binary], env=screen.environment, stderr=subprocess.DEVNULL)
    try:
        top = wait_for(lambda: eye.application(process.pid), 30, "the control window on the bus")
        time.sleep(1)
        found = "\n".join(eye.faults(top) + eye.unreached(screen, top))
    finally:
        process.kill()
        process.wait()
    for fault in ("without a name: push button", "field without a label", "under 24 px", "not reached by Tab"):
        assert fault in found, "the control did not show « %s »:\n%s" % (fault, found)
    assert "« good »" not in found, "the control blames what is right:\n" + found
    print("  control: %d faults seen, of the 4 kinds that are there" % len(found.splitlines()), flush=True)


def main():
    coffret, cli, faulty = sys.argv[1:4]
    missing = missing_tools()
    try:
        import gi  # noqa: PLC0415
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("gir1.2-atspi-2.0")
    if not pathlib.Path("/usr/libexec/at-spi-bus-launcher").exists():
        missing.append("at-spi2-core")
    if missing:
        print("skipped: %s not here" % ", ".join(missing))
        return 77
    folder = tempfile.mkdtemp(prefix="coffret accès é ")
    try:
        vault = MarkedVault(cli, folder)
        with Screen() as screen:
            screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
            eye = Eye(screen)
            control(screen, eye, faulty)
            program = Restartable(screen, coffret, vault)
            program.start()
            tour = Tour(screen, eye, program)
            pages = tour.everything()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for fault in tour.found:
        print("FAULT " + fault)
    print("%d pages, %d controls looked at, %d faults" % (pages, tour.controls, len(tour.found)))
    return 1 if tour.found or tour.controls < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
