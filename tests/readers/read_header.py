# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a header with the second reader and prints its keys as JSON, for tests.

    /usr/bin/python3 tests/readers/read_header.py FOLDER/vault.hdr < secrets.json

secrets.json: {"login", "password", "keyFile", "recovery", "code", "now", "anyCost"}; all but what is used may be left out.
With a code it answers with the identity that an invitation's slot holds.
Secrets come by standard input, never as arguments. Exit code 0, or 1 with {"refused": reason}.
"""
import json
import sys

import coffret_format as cf


def main():
    secrets = json.load(sys.stdin)
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    try:
        header = cf.read_header(data, any_cost=secrets.get("anyCost", False))
        if secrets.get("code"):
            invited = cf.open_invitation(header, secrets["login"], secrets["code"], secrets["now"])
            print(json.dumps({name: value.hex() for name, value in invited.items() if isinstance(value, bytes)}))
            return 0
        key_file = None
        if secrets.get("keyFile"):
            with open(secrets["keyFile"], "rb") as file:
                key_file = file.read()
        opened = cf.open_header(header, password=secrets.get("password"), login=secrets.get("login"), key_file=key_file,
                                recovery=secrets.get("recovery"))
    except cf.Refused as refused:
        print(json.dumps({"refused": str(refused)}))
        return 1
    out = {name: value.hex() for name, value in opened.items() if isinstance(value, bytes)}
    out["organisation"] = opened["organisation"]
    out["generation"] = header["generation"]
    out["vault"] = header["directory"]["vault_id"].hex()
    print(json.dumps(out))
    return 0


sys.exit(main())
