# SPDX-License-Identifier: GPL-3.0-or-later
"""T25 in the real window: the computer's own lock arrives while a form is being filled in, while a file
dialog is open, in the middle of a drag, during a long import, and during unlocking. Each time the old
process must end and nothing stay open; what was typed must come back after unlocking. The control: a
screen saver that ends instead of beginning must lock nothing."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Cli, Program, Screen, missing_tools, wait_for  # noqa: E402
from marked import LOGIN, MarkedVault, hits, memory_of  # noqa: E402

TYPED = "Zqentamezqqq"
ROWS = 60_000


def screen_saver(screen, active):
    subprocess.run(["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
                    "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:" + ("true" if active else "false")],
                   env=screen.environment, check=True)


def locks(screen, program):
    """Sends the signal; seconds until the old process had ended and the vault was free."""
    before = program.pid()
    start = time.monotonic()
    screen_saver(screen, True)
    wait_for(lambda: before not in screen.programs(), 20, "the old process to end")
    took = time.monotonic() - start
    wait_for(lambda: not program.is_open(), 20, "the vault to be free")
    program.wait_for_window()
    return took


def fill_in_a_form(screen, program, _):
    screen.keys("ctrl+n")
    screen.type(TYPED)
    wait_for(lambda: holds(program, TYPED), 20, "what was typed")


def open_a_dialog(screen, program, _):
    screen.keys("ctrl+i")
    wait_for(lambda: len(program.windows()) > 1, 20, "the file dialog")


def drag(screen, program, _):
    screen.tool("mousemove", 500, 400, "mousedown", 1, "mousemove", 520, 460)


def import_a_file(screen, program, source):
    open_a_dialog(screen, program, source)
    screen.type(str(source))
    screen.keys("Return")
    wait_for(lambda: len(program.windows()) == 1, 20, "the dialog to close")
    screen.keys("Return")
    wait_for(lambda: (program.vault / "general.db-journal").exists(), 30, "the import to write")


def holds(program, text):
    pid = program.pid()
    return bool(hits(memory_of(pid), {text: [text.encode(), text.encode("utf-16-le")]}))


def big_file(folder):
    source = pathlib.Path(folder) / "grand.csv"
    with open(source, "w", encoding="utf-8") as out:
        out.write("Nom;Prénom;E-mail\n")
        for i in range(ROWS):
            out.write("Grand%06d;Jean;g%06d@marque.example\n" % (i, i))
    return source


def records(cli, vault, folder):
    target = pathlib.Path(folder) / "copie.csv"
    done = Cli(cli).run("export", vault.path, target, "--as", LOGIN, "--format", "csv", secrets=[vault.password])
    assert done.code == 0, done.err
    return target.read_bytes().count(b"@marque.example")


def locks_during_unlocking(screen, program):
    screen.type(program.password)
    screen.keys("Return")
    wait_for(program.is_open, 20, "the key to be derived")  # the lock file is taken before
    screen_saver(screen, True)
    wait_for(lambda: not program.is_open(), 20, "unlocking to be given up")


def main():
    missing = missing_tools(("dbus-send",))
    if missing or os.geteuid() != 0:
        print("skipped: needs root and", missing or "nothing else")
        return 77
    binary, cli = sys.argv[1:3]
    folder = tempfile.mkdtemp(prefix="coffret é ")
    plain = tempfile.mkdtemp(prefix="coffret-")  # a path that a keyboard of any layout can type
    failures, took = [], {}
    try:
        vault = MarkedVault(cli, folder)
        source = big_file(plain)
        with Screen() as screen:
            program = Program(screen, binary, vault)
            program.start()
            program.unlock(login=LOGIN)
            before = program.pid()
            screen_saver(screen, False)
            fill_in_a_form(screen, program, source)
            if program.pid() != before:
                failures.append("the end of a screen saver locked it")
            took["form"] = locks(screen, program)
            for action in (open_a_dialog, drag, import_a_file):
                program.unlock()
                if action is open_a_dialog:
                    wait_for(lambda: holds(program, TYPED), 20, "the draft to come back")
                    screen.keys("Escape")
                action(screen, program, source)
                took[action.__name__] = locks(screen, program)
                screen.tool("mouseup", 1)
            locks_during_unlocking(screen, program)
            program.unlock()
        done = records(cli, vault, folder)
        if done not in (200, 200 + ROWS):
            failures.append("half an import: %d records" % done)
        print("seconds from the signal to the end of the old process: %s"
              % ", ".join("%s %.2f" % pair for pair in took.items()))
        for failure in failures:
            print("FAILED:", failure)
        return 1 if failures else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(plain, ignore_errors=True)


sys.exit(main())
