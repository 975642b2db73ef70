# SPDX-License-Identifier: GPL-3.0-or-later
"""T15 and T17: a whole working session under strace. No byte of the vault reaches a file outside it, and
no socket of the internet families is ever opened. The controls: the trace must have seen the vault's
own files written, and the search must find a planted name in a file that is put there on purpose."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Program, Screen, missing_tools, wait_for  # noqa: E402
from marked import LOGIN, MarkedVault, hits  # noqa: E402

WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT")
OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"((?:[^"\\]|\\.)*)", ([A-Z_|0-9x]+)')


def work(screen, program, vault):
    program.unlock(login=LOGIN)
    screen.keys("ctrl+f")
    screen.type(vault.names[0])
    screen.keys("Down", "Return")
    screen.keys("ctrl+n")
    screen.type("Nouvelle")
    program.lock()
    program.unlock()
    screen.keys("Escape", "ctrl+q")
    wait_for(lambda: not program.is_open(), 20, "the vault to close")


def opened_for_writing(trace):
    names = set()
    for line in trace.splitlines():
        match = OPENED.search(line)
        if match and WRITING.search(match.group(2)) and " = -1 " not in line:
            names.add(match.group(1).encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace"))
    return names


def markers_in(places, needles, vault_folder):
    """Which files hold which needles; files that other programs take away meanwhile are passed over."""
    found = {}
    for place in places:
        for where, folders, names in os.walk(place):
            folders[:] = [name for name in folders if pathlib.Path(where, name) != vault_folder]
            for name in names:
                path = pathlib.Path(where, name)
                try:
                    if path.is_symlink() or not path.is_file() or path.stat().st_size >= 1 << 26:
                        continue
                    hit = hits(path.read_bytes(), needles)
                except OSError:
                    continue
                if hit:
                    found[str(path)] = hit
    return found


def main():
    missing = missing_tools(("strace", "readelf"))
    if missing:
        print("skipped: needs", ", ".join(missing))
        return 77
    binary, cli = sys.argv[1:3]
    folder = pathlib.Path(tempfile.mkdtemp(prefix="coffret é "))
    failures = []
    try:
        vault = MarkedVault(cli, folder)
        needles = vault.needles()
        log = folder / "trace"
        with Screen() as screen:
            program = Program(screen, binary, vault)
            program.start(("strace", "-f", "-qq", "-o", str(log), "-e",
                           "trace=open,openat,creat,socket,connect,bind,sendto", "-s", "300"))
            work(screen, program, vault)
            trace = log.read_text(errors="replace")
            places = [screen.home, pathlib.Path("/tmp"), pathlib.Path("/var/tmp")]
            (screen.home / "control").write_text(vault.names[1])
            found = markers_in(places, needles, folder)
            if found.pop(str(screen.home / "control"), None) != ["name " + vault.names[1]]:
                failures.append("the search does not find what is there")
            if found:
                failures.append("found outside the vault: %s" % {k: v[:3] for k, v in found.items()})
        written = opened_for_writing(trace)
        if not any(name.endswith("/general.db") for name in written):
            failures.append("the trace saw no write to the vault")
        temporary = [name for name in written if "etilqs" in name]
        if temporary:
            failures.append("temporary database files: %s" % temporary)
        sockets = re.findall(r"socket\((AF_\w+)", trace)
        strangers = [family for family in sockets if family not in ("AF_UNIX", "AF_LOCAL")]
        if not sockets or strangers:
            failures.append("sockets: %s" % (strangers or "none seen at all, so the trace is broken"))
        for program_file in (binary, cli):
            needed = subprocess.run(["readelf", "-d", program_file], capture_output=True, text=True, check=True).stdout
            if "Qt6Network" in needed or "sqlcipher" in needed or "libsqlite3" in needed:
                failures.append("links what it must not: " + program_file)
        peers = sorted(set(re.findall(r'sun_path=@?"([^"]+)"', trace)))
        print("files opened for writing: %d; needles: %d; sockets: %d, all of the local family; peers: %s"
              % (len(written), len(needles), len(sockets), peers))
        for failure in failures:
            print("FAILED:", failure)
        return 1 if failures else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


sys.exit(main())
