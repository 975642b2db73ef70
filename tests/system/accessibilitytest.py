# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window as a screen reader sees it, over AT-SPI: every page, form and dialog is opened by keys,
its tree walked and gone round by Tab. Fails on a control without a name or a role, a field without a
label, a target under 24 px, and on what can take the focus but is never reached by Tab. The control: a
window with such faults, in which the same eye must find each of them; else nothing below means anything."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Program, Screen, missing_tools, wait_for  # noqa: E402
from eye import Eye, missing_reader  # noqa: E402
from marked import LOGIN, MarkedVault  # noqa: E402

TARGET = 24
MOST_ROWS = 8  # of a list: the others are made by the same code
MOST_TABS = 140


# What is opened, what it shows then, and the keys that open it ("> " is a command of the palette).
PLACES = (
    ("home", "Tasks of the day", ("ctrl+1",)),
    ("contacts", "Timeline", ("ctrl+2",)),
    ("companies", "No company yet", ("ctrl+3",)),
    ("tasks", "Add a task", ("ctrl+4",)),
    ("documents", "Name of a document…", ("ctrl+5",)),
    ("duplicates", "Search again", ("> duplicates",)),
    ("import", "Choose a file…", ("> import",)),
    ("export", "Format", ("ctrl+e",)),
    ("trash", "The trash is empty", ("> trash",)),
    ("settings", "Search the settings", ("ctrl+comma",)),
    ("new contact", "Nickname", ("ctrl+2", "ctrl+n")),
    ("edit", "Nickname", ("ctrl+2", "F2")),
    ("new company", "SIRET", ("ctrl+3", "ctrl+n")),
    ("new task", "What is to be done", ("ctrl+4", "ctrl+n")),
    ("filters", "Last contact", ("ctrl+2", "ctrl+shift+f")),
    ("print the record", "Print the record", ("ctrl+2", "ctrl+f", "Return", "Return", "ctrl+p")),
    ("palette", "Search", ("ctrl+k",)),
    ("keys", "Keyboard shortcuts", ("F1",)),
)


class Where:
    """Where something stands, in words that cost something to ask for."""

    def __init__(self, eye, node, path):
        self.eye, self.node, self.path = eye, node, path

    def __str__(self):
        return "%s « %s » in %s" % (*self.eye.key_of(self.node),
                                    " / ".join(" ".join(self.eye.key_of(each)) for each in self.path[-2:]))


class Inspector:
    """Finds what is wrong in what an eye sees."""

    def __init__(self, eye):
        self.eye = eye
        role = eye.api.Role
        self.controls = {role.PUSH_BUTTON, role.TOGGLE_BUTTON, role.CHECK_BOX, role.RADIO_BUTTON, role.COMBO_BOX,
                         role.ENTRY, role.PASSWORD_TEXT, role.SPIN_BUTTON, role.SLIDER, role.LIST, role.TABLE,
                         role.TREE, role.PAGE_TAB_LIST, role.PAGE_TAB, role.TEXT, role.MENU_ITEM}
        self.fields = {role.ENTRY, role.PASSWORD_TEXT, role.SPIN_BUTTON, role.COMBO_BOX, role.TEXT}
        self.pressed = {role.PUSH_BUTTON, role.TOGGLE_BUTTON, role.CHECK_BOX, role.RADIO_BUTTON, role.COMBO_BOX,
                        role.ENTRY, role.PASSWORD_TEXT, role.SPIN_BUTTON}

    def is_labelled(self, node):
        api = self.eye.api
        if (node.get_name() or "").strip() and node.get_role() != api.Role.COMBO_BOX:
            return True  # the name of a choice is what is chosen
        return any(relation.get_relation_type() == api.RelationType.LABELLED_BY for relation in node.get_relation_set())

    def faults_of(self, node, path):
        api = self.eye.api
        kind, name = node.get_role(), node.get_name() or ""
        where = Where(self.eye, node, path)
        takes = self.eye.has(node, api.StateType.FOCUSABLE) and not self.eye.is_inner(node)
        if takes and kind in (api.Role.INVALID, api.Role.UNKNOWN, api.Role.FILLER):
            yield "without a role: %s" % where
        if kind in self.fields and not self.is_labelled(node):
            yield "field without a label: %s" % where
        elif (kind in self.controls or takes) and not name.strip():
            yield "without a name: %s" % where
        size = self.eye.size(node)
        if kind in self.pressed and size and min(size) < TARGET:
            yield "under %d px (%d × %d): %s" % (TARGET, *size, where)

    def wants_tab(self, node):
        """True for what Tab has to reach. Of choices of which one is taken, that one is."""
        api = self.eye.api
        state = api.StateType
        if self.eye.is_inner(node) or not self.eye.has(node, state.FOCUSABLE, state.SHOWING, state.SENSITIVE):
            return False
        if node.get_role() == api.Role.LABEL or node.get_parent().get_role() == api.Role.COMBO_BOX:
            return False  # text that can be marked with the mouse; the field of a choice, which is the choice
        if node.get_role() in (api.Role.RADIO_BUTTON, api.Role.CHECK_BOX) and not self.eye.has(node, state.CHECKED):
            return node.get_role() == api.Role.CHECK_BOX and not self.is_choice(node)
        return self.eye.size(node) is not None

    def is_choice(self, node):
        """A check box whose neighbours are check boxes of which one is taken: arrows go among them."""
        around = node.get_parent()
        others = [around.get_child_at_index(i) for i in range(around.get_child_count())]
        return len(others) > 1 and all(each.get_role() == node.get_role() for each in others) and \
            sum(1 for each in others if self.eye.has(each, self.eye.api.StateType.CHECKED)) == 1

    def look(self, top):
        """Faults, number of controls, and what Tab must reach."""
        faults, controls, wanted = [], 0, []
        for node, path in self.eye.walk(top, MOST_ROWS):
            faults += self.faults_of(node, path)
            controls += node.get_role() in self.controls
            if self.wants_tab(node):
                wanted.append(self.eye.key_of(node))
        return faults, controls, wanted

    def unreached(self, wanted):
        """What was not met between one Tab and the same place again."""
        met, first, silent = [], None, 0
        for _ in range(MOST_TABS):
            here = self.eye.press("Tab")
            if not here:
                silent += 1
                if silent == 3:
                    break
                continue
            place = self.eye.place_of(here)
            met += [self.eye.key_of(each) for each in self.eye.told()]
            if place == first:
                break
            first = first or place
        if os.environ.get("SHOW"):
            print("    " + " | ".join("%s %s" % key for key in met))
        return ["not reached by Tab: %s « %s »" % key for key in wanted if key not in met]


class Tour:
    def __init__(self, screen, inspector, program):
        self.screen, self.inspector, self.program = screen, inspector, program
        self.eye = inspector.eye
        self.found, self.controls, self.places = [], 0, 0

    def look(self, place, shows, tabs=True):
        """Once that place shows these words, in the window that takes the keys."""
        pid = self.program.pid()
        try:
            wait_for(lambda: self.eye.shows(pid, shows), 60, "« %s » on %s" % (shows, place))
        except AssertionError:
            print("on screen: " + " | ".join(self.eye.names(pid)))
            raise
        faults, controls, wanted = self.inspector.look(wait_for(lambda: self.eye.front(pid), 60, "a window in front"))
        if tabs:
            faults += self.inspector.unreached(wanted)
        self.controls += controls
        self.places += 1
        faults = list(dict.fromkeys(faults))
        print("  %-24s %3d controls, %3d for Tab, %d faults" % (place, controls, len(wanted), len(faults)), flush=True)
        if os.environ.get("SHOW"):
            print("\n".join("    " + fault for fault in faults), flush=True)
        self.found += ["%s: %s" % (place, fault) for fault in faults]

    def everything(self):
        self.look("unlock", "Unlock")
        self.program.restart()
        self.program.unlock(LOGIN)
        for place, shows, keys in PLACES:
            self.screen.keys("Escape")
            for key in keys:
                if key.startswith("> "):
                    self.command(key[2:])
                else:
                    self.screen.keys(key)
            self.look(place, shows, tabs=place != "palette")
            self.screen.keys("Escape")

    def command(self, name):
        """Through the palette, which takes what was typed whether it was shown yet or not."""
        self.screen.keys("ctrl+k")
        self.screen.type(name)
        self.screen.keys("Return")


class Restartable(Program):
    def restart(self):
        """The Tabs of the first look left the focus somewhere: the unlock page anew."""
        self.process.kill()
        self.process.wait()
        self.start()


def control(screen, inspector, binary):
    """The window with faults: each must be found."""
    eye = inspector.eye
    process = subprocess.Popen([binary], env=screen.environment, stderr=subprocess.DEVNULL)
    try:
        top = wait_for(lambda: eye.application(process.pid), 30, "the control window on the bus")
        wait_for(lambda: screen.window_of(process.pid), 30, "the control window")
        faults, _, wanted = inspector.look(top)
        found = "\n".join(faults + inspector.unreached(wanted))
    finally:
        process.kill()
        process.wait()
    for fault in ("without a name: push button", "field without a label", "under 24 px", "not reached by Tab"):
        assert fault in found, "the control did not show « %s »:\n%s" % (fault, found)
    assert "« good »" not in found, "the control blames what is right:\n" + found
    print("  control: %d faults seen, of the 4 kinds that are there" % len(found.splitlines()), flush=True)


def main():
    coffret, cli, faulty = sys.argv[1:4]
    missing = missing_tools() + missing_reader()
    if missing:
        print("skipped: %s not here" % ", ".join(missing))
        return 77
    folder = tempfile.mkdtemp(prefix="coffret accès é ")
    start = time.monotonic()
    try:
        vault = MarkedVault(cli, folder)
        with Screen() as screen:
            inspector = Inspector(Eye(screen))
            control(screen, inspector, faulty)
            program = Restartable(screen, coffret, vault)
            program.start()
            tour = Tour(screen, inspector, program)
            tour.everything()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for fault in tour.found:
        print("FAULT " + fault)
    print("%d places, %d controls looked at, %d faults, %.0f s"
          % (tour.places, tour.controls, len(tour.found), time.monotonic() - start))
    return 1 if tour.found or tour.controls < 300 else 0


if __name__ == "__main__":
    sys.exit(main())
