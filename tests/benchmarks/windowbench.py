# SPDX-License-Identifier: GPL-3.0-or-later
"""windowbench.py COFFRET COFFRET-CLI [--quick | --full]: the real program on a virtual screen. Prints how long
the first window takes beside the same for other programs of this machine that are installed (KeePassXC, GNOME
Contacts, both with nothing in them), and what the open vault takes of memory after its pages were walked
through, at 10,000 contacts and, with --full, at a million. Wall time, the middle of seven; memory is the
proportional set size (PSS) that the kernel gives, in MB. It looks for the window every 25 ms."""
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import time
import types

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "system"))
from desk import Cli, Program, Screen, missing_tools, wait_for  # noqa: E402

ROUNDS = 7
TITLES = {"coffret": "Coffret", "keepassxc": "KeePassXC", "gnome-contacts": "Contacts"}
WINDOW_GOAL = 0.3  # seconds
MEMORY_GOALS = {10_000: 100, 1_000_000: 200}  # MB
missed = 0


def say(what, figure, goal=None):
    global missed
    met = goal is None or figure <= goal
    missed += not met
    print("%-58s | %8.2f | %s" % (what, figure, "" if goal is None else "goal %s%s" % (goal, "" if met else ": MISSED")),
          flush=True)


def memory_of(pid, key="Pss"):
    for line in pathlib.Path("/proc/%d/smaps_rollup" % pid).read_text().splitlines():
        if line.startswith(key + ":"):
            return int(line.split()[1]) / 1024
    return 0


def first_window(screen, words, title):
    """Seconds from the start of the program to its window on the screen, and its memory then."""
    begin = time.monotonic()
    process = subprocess.Popen(words, env=screen.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               start_new_session=True)
    wait_for(lambda: screen.tool("search", "--onlyvisible", "--name", title).stdout.split(), 60, title)
    seconds = time.monotonic() - begin
    memory = memory_of(process.pid)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    wait_for(lambda: not screen.tool("search", "--onlyvisible", "--name", title).stdout.split(), 20, "the window to go")
    return seconds, memory


def compare_first_windows(screen, coffret, vault):
    programs = [("coffret", [coffret, str(vault)])] + [(name, [name]) for name in TITLES if name != "coffret" and shutil.which(name)]
    for name, words in programs:
        first_window(screen, words, TITLES[name])  # files into the cache
    rounds = {name: [] for name, _ in programs}
    for _ in range(ROUNDS):  # in turn, so that a busy moment meets all alike
        for name, words in programs:
            rounds[name].append(first_window(screen, words, TITLES[name]))
    for name, _ in programs:
        goal = WINDOW_GOAL if name == "coffret" else None
        say("%s: first window, s" % name, statistics.median(seconds for seconds, _ in rounds[name]), goal)
        say("%s: memory with it, MB" % name, statistics.median(memory for _, memory in rounds[name]))


def settled(pid):
    """True once the program has used no processor time between two looks."""
    def used():
        return sum(int(value) for value in pathlib.Path("/proc/%d/stat" % pid).read_text().rsplit(") ", 1)[1].split()[11:13])
    before, seen = used(), time.monotonic()
    wait_for(lambda: time.monotonic() - seen > 0.5, 5, "a moment")
    return used() == before


def walk_through(screen, pid):
    """Every page of the rail, the list to its end and back, and a search."""
    wait_for(lambda: settled(pid), 120, "the program to be at rest")
    for number in range(1, 9):
        screen.keys("alt+%d" % number)
        wait_for(lambda: settled(pid), 120, "page %d" % number)
    for keys in (("End",), ("Home",), ("ctrl+f",)):
        screen.keys(*keys)
        wait_for(lambda: settled(pid), 120, "the list")
    for text in ("mar", "tin", "ez"):
        screen.type(text)
        wait_for(lambda: settled(pid), 120, "the answer")


def measure_memory(screen, coffret, cli, contacts):
    vault = screen.home / ("%d.coffret" % contacts)
    begin = time.monotonic()
    made = Cli(cli).run("demo", vault, "--contacts", contacts, "--seed", 1, timeout=3600).object()
    say("demo vault of %d contacts, s" % contacts, time.monotonic() - begin)
    account = made["accounts"][0]
    program = Program(screen, coffret, types.SimpleNamespace(path=vault, password=account["password"]))
    program.start()
    program.unlock(None if account.get("login") is None else account["login"])
    pid = program.pid()
    say("%d contacts: memory once open, MB" % contacts, memory_of(pid))
    walk_through(screen, pid)
    say("%d contacts: memory after all pages and a search, MB" % contacts, memory_of(pid), MEMORY_GOALS[contacts])
    say("  of it private", memory_of(pid, "Private_Dirty"))
    os.kill(pid, signal.SIGKILL)
    if program.process:
        program.process.wait()
    shutil.rmtree(vault)


def main():
    coffret, cli = sys.argv[1:3]
    missing = missing_tools()
    if missing:
        print("left out: %s is missing" % ", ".join(missing))
        return 0
    print("%-58s | %8s |" % ("the real window", "figure"))
    with Screen() as screen:
        vault = screen.home / "first.coffret"
        Cli(cli).run("demo", vault, "--contacts", 100, "--seed", 1)
        compare_first_windows(screen, coffret, vault)
    for contacts in MEMORY_GOALS if "--full" in sys.argv else [min(MEMORY_GOALS)]:
        with Screen() as screen:
            measure_memory(screen, coffret, cli, contacts)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
