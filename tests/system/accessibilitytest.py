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
        where = "%s « %s » in %s" % (node.get_role_name(), name[:40], " / ".join(path[-2:]))
        takes = self.eye.has(node, api.StateType.FOCUSABLE) and not self.eye.is_inner(node)
        if takes and kind in (api.Role.INVALID, api.Role.UNKNOWN, api.Role.FILLER):
            yield "without a role: " + where
        if kind in self.fields and not self.is_labelled(node):
            yield "field without a label: " + where
        elif (kind in self.controls or takes) and not name.strip():
            yield "without a name: " + where
        size = self.eye.size(node)
        if kind in self.pressed and size and min(size) < TARGET:
            yield "under %d px (%d × %d): %s" % (TARGET, *size, where)

    def wants_tab(self, node):
        """True for what Tab has to reach. Of choices of which one is taken, that one is."""
        api = self.eye.api
        state = api.StateType
        if self.eye.is_inner(node) or not self.eye.has(node, state.FOCUSABLE, state.SHOWING, state.SENSITIVE):
            return False
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
            if place == first:
                break
            first = first or place
            met.append(place[:2])
        if os.environ.get("SHOW"):
            print("    " + " | ".join("%s %s" % key for key in met))
        return ["not reached by Tab: %s « %s »" % key for key in wanted if key not in met]


class Tour:
    def __init__(self, screen, inspector, program):
        self.screen, self.inspector, self.program = screen, inspector, program
        self.eye = inspector.eye
        self.found, self.controls, self.places = [], 0, 0

    def look(self, place, shows, tabs=True):
        """Once that place shows these words."""
        wait_for(lambda: self.eye.shows(self.program.pid(), shows), 20, "« %s » on %s" % (shows, place))
        faults, controls, wanted = self.inspector.look(self.eye.application(self.program.pid()))
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
        for page, shows in enumerate(("Home", "Contacts", "Companies", "Tasks", "Documents", "Duplicates", "Import",
                                      "Export", "Trash"), 1):
            self.screen.keys("ctrl+%d" % page)
            self.look(shows.lower(), shows)
        for place, shows, keys, tabs in (
                ("settings", "Settings", ("ctrl+comma",), True),
                ("new contact", "First name", ("ctrl+2", "ctrl+n"), True),
                ("edit", "First name", ("ctrl+2", "F2"), True),
                ("new company", "SIRET", ("ctrl+3", "ctrl+n"), True),
                ("filters", "Add a condition", ("ctrl+2", "ctrl+shift+f"), True),
                ("print the record", "Print the record", ("ctrl+2", "ctrl+f", "Return", "ctrl+p"), True),
                ("palette", "Everything", ("ctrl+k",), False),
                ("keys", "Keys", ("F1",), True)):
            self.screen.keys("Escape")
            for key in keys:
                self.screen.keys(key)
            try:
                self.look(place, shows, tabs)
            except AssertionError as e:
                print(e)
            self.screen.keys("Escape")


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
