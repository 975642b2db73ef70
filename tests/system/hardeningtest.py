# SPDX-License-Identifier: GPL-3.0-or-later
"""T16: the program leaves no core, is owned by nobody its user could debug it as, refuses a debugger of
the same user, and keeps its arena of secrets in memory. The control is an ordinary program beside it,
which the same user may read."""
import os
import pathlib
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "app"))
from cli import Cli, PASSWORD  # noqa: E402

NOBODY = pwd.getpwnam("nobody")


def as_nobody():
    os.setgroups([])
    os.setgid(NOBODY.pw_gid)
    os.setuid(NOBODY.pw_uid)


def can_read_memory(pid):
    """Whether another process of the same user may look into that one."""
    probe = "import sys; open('/proc/%d/mem' % int(sys.argv[1]), 'rb')"
    return subprocess.run(["/usr/bin/python3", "-c", probe, str(pid)], preexec_fn=as_nobody, capture_output=True,
                          check=False).returncode == 0


def main():
    if os.geteuid() != 0:
        print("skipped: needs root, to act as another user")
        return 77
    cli = sys.argv[2]
    folder = tempfile.mkdtemp(prefix="coffret-")
    failures = []
    try:
        os.chmod(folder, 0o755)
        program = os.path.join(folder, "coffret-cli")  # where every user can reach it
        shutil.copy(cli, program)
        home = os.path.join(folder, "home")
        os.mkdir(home)
        os.chown(home, NOBODY.pw_uid, NOBODY.pw_gid)
        vault = os.path.join(home, "atelier.coffret")
        assert Cli(cli).create(vault).code == 0
        for name in [vault] + [os.path.join(vault, n) for n in os.listdir(vault)]:
            os.chown(name, NOBODY.pw_uid, NOBODY.pw_gid)
        environment = {"HOME": home, "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}
        victim = subprocess.Popen([program, "change-password", vault, "--as", "claire", "--password-stdin"], cwd=home,
                                  stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                  preexec_fn=as_nobody, env=environment)
        victim.stdin.write((PASSWORD + "\n").encode())
        victim.stdin.flush()
        control = subprocess.Popen(["sleep", "60"], preexec_fn=as_nobody)
        end = time.monotonic() + 30
        while time.monotonic() < end and not any(
                os.readlink(e.path).endswith("general.db") for e in os.scandir("/proc/%d/fd" % victim.pid)):
            time.sleep(0.05)  # until the vault is open and it waits for the new password
        if os.stat("/proc/%d/mem" % victim.pid).st_uid != 0:
            failures.append("its memory belongs to its user")
        if can_read_memory(victim.pid):
            failures.append("a process of the same user can read its memory")
        control_readable = can_read_memory(control.pid)
        limits = open("/proc/%d/limits" % victim.pid).read()
        if not re.search(r"Max core file size\s+0\s+0", limits):
            failures.append("cores are permitted")
        locked = sum(int(kb) for kb in re.findall(r"Locked:\s+(\d+) kB", open("/proc/%d/smaps" % victim.pid).read()))
        if locked < 16:
            failures.append("only %d KiB are locked in memory" % locked)
        before = set(os.listdir(home))
        victim.send_signal(signal.SIGSEGV)
        victim.wait()
        if set(os.listdir(home)) - before:
            failures.append("a crash left %s" % (set(os.listdir(home)) - before))
        control.kill()
        control.wait()
        print("locked: %d KiB; an ordinary process of the same user is readable (control): %s" % (locked, control_readable))
        for failure in failures:
            print("FAILED:", failure)
        if not control_readable:
            print("this system lets no process read another of the same user, so that part proves nothing here")
        return 1 if failures else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


sys.exit(main())
