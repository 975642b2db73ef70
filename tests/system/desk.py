# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as a person does: a virtual screen, a window manager, keys. Nothing of the
program is known here but its keys and its title; whether it is open is asked of the vault's lock file."""
import fcntl
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "app"))
from cli import Cli  # noqa: E402,F401

NEEDED = ("Xvfb", "xdotool", "openbox", "dbus-run-session")


def missing_tools(extra=()):
    return [tool for tool in (*NEEDED, *extra) if shutil.which(tool) is None]


def wait_for(condition, seconds, what):
    """Polls until `condition` holds; fails loudly when it never does."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError("waited %s s in vain for %s" % (seconds, what))


class Screen:
    """A virtual X screen with a window manager and a session bus of its own."""

    def __enter__(self):
        reader, writer = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten",
                                        "tcp"], pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            self.display = ":" + answer.readline().strip()  # to the line's end, or the server dies of a closed pipe
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="coffret maison é "))
        (self.home / "tmp").mkdir()
        (self.home / "run").mkdir(mode=0o700)
        self.environment = {
            "DISPLAY": self.display, "HOME": str(self.home), "TMPDIR": str(self.home / "tmp"),
            "XDG_RUNTIME_DIR": str(self.home / "run"), "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": ""}
        bus = subprocess.run(["dbus-daemon", "--session", "--fork", "--print-address=1", "--print-pid=1"],
                             capture_output=True, check=True, text=True, env=self.environment).stdout.split()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus[0]
        self.environment["DBUS_SYSTEM_BUS_ADDRESS"] = bus[0]  # never the machine's own
        self.bus_pid = int(bus[1])
        self.manager = None
        try:
            wait_for(self.is_managed, 60, "the window manager")
        except AssertionError:
            self.__exit__()  # a screen left behind would hold the test's output, and the test, until its time is over
            raise
        return self

    def is_managed(self):
        """Starts the window manager, again if it gave up: it does when the screen is not quite ready for it."""
        if self.manager is None or self.manager.poll() is not None:
            self.manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL,
                                            stderr=subprocess.DEVNULL)
        return self.tool("get_num_desktops").returncode == 0

    def __exit__(self, *_):
        for pid in self.programs():
            os.kill(pid, signal.SIGKILL)
        self.manager.kill()
        self.manager.wait()
        self.server.kill()
        self.server.wait()
        os.kill(self.bus_pid, signal.SIGTERM)
        shutil.rmtree(self.home, ignore_errors=True)

    def programs(self, name="coffret"):
        """Process ids of that program on this screen."""
        found = []
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
                own = ("DISPLAY=" + self.display).encode() in (entry / "environ").read_bytes().split(b"\0")
                dead = " Z " in (entry / "stat").read_text()
            except OSError:
                continue
            if own and not dead and pathlib.Path(os.fsdecode(words[0])).name == name:
                found.append(int(entry.name))
        return found

    def tool(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True,
                              check=False)

    def windows_of(self, pid):
        return self.tool("search", "--onlyvisible", "--pid", pid).stdout.split()

    def window_of(self, pid):
        """The window of that program, once it has the keyboard."""
        own = self.windows_of(pid)
        active = self.tool("getactivewindow").stdout.strip()
        if active in own:
            return active
        if own:
            self.tool("windowactivate", own[-1])
        return None

    def keys(self, *names):
        self.tool("key", "--clearmodifiers", *names)

    def type(self, text):
        self.tool("type", "--delay", "8", text)


class Program:
    """The desktop program on a screen, with one vault."""

    def __init__(self, screen, binary, vault):
        """`vault` has a path and a password."""
        self.screen, self.binary, self.vault = screen, str(binary), pathlib.Path(vault.path)
        self.password = vault.password
        self.process = None

    def start(self, prefix=()):
        self.process = subprocess.Popen([*prefix, self.binary, str(self.vault)], env=self.screen.environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self.wait_for_window()

    def pid(self):
        programs = self.screen.programs(pathlib.Path(self.binary).name)
        return programs[-1] if programs else None

    def wait_for_window(self):
        def shown():
            pid = self.pid()
            return pid if pid and self.screen.window_of(pid) else None
        return wait_for(shown, 60, "the window")

    def windows(self):
        return self.screen.windows_of(self.pid())

    def is_open(self):
        """True while some process holds the vault's lock."""
        lock = self.vault / "vault.lock"
        if not lock.exists():
            return False
        with open(lock, "rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                return True
            fcntl.flock(file, fcntl.LOCK_UN)
            return False

    def shows_the_vault(self):
        """The title names the vault from the moment its list takes keys until the window is covered."""
        pid = self.pid()
        window = pid and self.screen.window_of(pid)
        return bool(window) and " — " in self.screen.tool("getwindowname", window).stdout

    def unlock(self, login=None):
        """The unlock page has the focus in the first empty field."""
        if login:
            self.screen.type(login)
            self.screen.keys("Tab")
        self.screen.type(self.password)
        self.screen.keys("Return")
        try:
            wait_for(self.shows_the_vault, 30, "the vault to open")
        except AssertionError:
            # On a busy machine keys are lost that come before the page has the focus. A person types again.
            self.screen.keys("ctrl+a")
            self.screen.type(self.password)
            self.screen.keys("Return")
            wait_for(self.shows_the_vault, 60, "the vault to open")

    def lock(self):
        """Ctrl+L; returns the process id of the locked program, which is never the old one."""
        before = self.pid()
        self.screen.keys("ctrl+l")
        wait_for(lambda: not pathlib.Path("/proc/%d" % before).exists() or before not in
                 self.screen.programs(pathlib.Path(self.binary).name), 20, "the old process to end")
        if self.process and self.process.pid == before:
            self.process.wait()
        after = wait_for(self.pid, 20, "the locked program")
        assert after != before
        self.wait_for_window()
        return after
