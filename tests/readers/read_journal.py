# SPDX-License-Identifier: GPL-3.0-or-later
"""read_journal.py FILE: reads a log's rows and keys as JSON and prints {"entries": […]}, or {"refused": why} with code 1."""
import json
import pathlib
import sys

import journal_format as jf
from coffret_format import Refused

try:
    log = jf.to_bytes(json.loads(pathlib.Path(sys.argv[1]).read_text()))
    print(json.dumps({"entries": jf.to_json(jf.read_log(log))}))
except Refused as refusal:
    print(json.dumps({"refused": str(refusal)}))
    sys.exit(1)
