# SPDX-License-Identifier: GPL-3.0-or-later
"""T14: nothing of the vault is in the memory of the locked program, 50 times over. The control is the
open program, in whose memory the planted names must be found: otherwise the search itself is broken."""
import os
import pathlib
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Program, Screen, missing_tools, wait_for  # noqa: E402
from marked import LOGIN, MarkedVault, hits, memory_of  # noqa: E402

CYCLES = int(os.environ.get("COFFRET_MEMORY_CYCLES", "50"))


def main():
    missing = missing_tools()
    if missing or os.geteuid() != 0:
        print("skipped: needs root and", missing or "nothing else")
        return 77
    binary, cli = sys.argv[1:3]
    folder = tempfile.mkdtemp(prefix="coffret é ")
    try:
        vault = MarkedVault(cli, folder)
        needles = vault.needles()
        with Screen() as screen:
            program = Program(screen, binary, vault)
            program.start()
            seen_open, left = 0, {}
            for cycle in range(CYCLES):
                program.unlock(login=LOGIN if cycle == 0 else None)
                open_pid = program.pid()
                # Search one of the planted people and look at the record, as one does.
                screen.keys("ctrl+f")
                screen.type(vault.names[cycle % 200])
                name = "name " + vault.names[cycle % 200]
                wait_for(lambda: name in hits(memory_of(open_pid), {name: needles[name]}), 20, "the name in the open program")
                seen_open += 1
                screen.keys("Down", "Return")
                locked = program.lock()
                for hit in hits(memory_of(locked), needles):
                    left[hit] = left.get(hit, 0) + 1
        print("cycles: %d; names found in the open program (control): %d; needles: %d; left in the locked program: %s"
              % (CYCLES, seen_open, len(needles), left or "none"))
        return 1 if left or seen_open != CYCLES else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


sys.exit(main())
