# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the second reader against the kept known answers; prints how many there are."""
import json
import pathlib
import sys

import coffret_format as cf
import journal_format as jf
import make_vectors


def check_headers(vectors):
    for vector in vectors:
        header = cf.read_header(bytes.fromhex(vector["header"]), any_cost=True)
        owner = vector["people"][0]
        by_password = cf.open_header(header, password=owner["password"], login=owner["login"])
        by_recovery = cf.open_header(header, recovery=vector["recovery"])
        assert by_password == by_recovery
        assert {f: by_password[f].hex() for f in vector["keys"]} == vector["keys"]
        try:
            cf.open_header(header, password="faux", login=owner["login"])
        except cf.Refused:
            continue
        raise SystemExit("a wrong password was accepted")


folder = pathlib.Path(sys.argv[1])
count = 0
for name, make in make_vectors.SETS.items():
    kept = json.loads((folder / f"{name}.json").read_text())
    assert kept == json.loads(json.dumps(make())), f"{name}: the kept answers are not what the format gives"
    count += len(kept)
check_headers(json.loads((folder / "header.json").read_text()))
for vector in json.loads((folder / "recovery.json").read_text()):
    assert cf.recovery_key(vector["text"].lower()).hex() == vector["key"]
for vector in json.loads((folder / "keyfile.json").read_text()):
    assert cf.key_file_key(vector["content"].encode()).hex() == vector["key"]
for vector in json.loads((folder / "log.json").read_text()):
    log = jf.to_bytes(vector)
    assert jf.read_log(log) == log["expected"]
    for entry in log["entries"]:
        entry["sealed"] = entry["sealed"][:-1] + bytes([entry["sealed"][-1] ^ 1])
        try:
            jf.read_log(log)
        except cf.Refused:
            entry["sealed"] = entry["sealed"][:-1] + bytes([entry["sealed"][-1] ^ 1])
            continue
        raise SystemExit("an altered entry was accepted")
print(f"{count} known answers hold")
