# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrote the known answers of format version 1 (tests/data/vectors), once. Deterministic: run again into
another folder, it must give the same bytes. Never run it over the kept files to make a test pass.

    /usr/bin/python3 tests/readers/make_vectors.py FOLDER
"""
import hashlib
import json
import pathlib
import struct
import sys

import coffret_format as cf
import make_journal_vectors
from nacl import bindings


def pseudo(name, size):
    out, counter = b"", 0
    while len(out) < size:
        out += cf.H(f"vector {name} {counter}".encode())
        counter += 1
    return out[:size]


def uuid(name):
    raw = bytearray(pseudo("id " + name, 16))
    raw[6], raw[8] = raw[6] & 0x0f | 0x70, raw[8] & 0x3f | 0x80
    return bytes(raw)


def seal(public_key, text, name):
    """crypto_box_seal with a known ephemeral key."""
    secret = pseudo("ephemeral " + name, 32)
    ephemeral = bindings.crypto_scalarmult_base(secret)
    nonce = hashlib.blake2b(ephemeral + public_key, digest_size=24).digest()
    return ephemeral + bindings.crypto_box(text, nonce, public_key, secret)


def sign(label, message, seed):
    secret = bindings.crypto_sign_seed_keypair(seed)[1]
    return bindings.crypto_sign(label + message, secret)[:64]


def text(value):
    raw = value.encode()
    return struct.pack("<H", len(raw)) + raw


def sealed_list(entries):
    return struct.pack("<H", len(entries)) + b"".join(user + box for user, box in entries)


def passwords():
    cases = ["motdepasse", "sept mots tir\u00e9s au hasard", "sept mots tire\u0301s au hasard", "\ufb01l \u2460 \uff21",
             "\u00e9" * 512, " espaces gard\u00e9s ", "\u1100\u1161\u11a8", "\U0001f512 coffre", "\u212bngstr\u00f6m"]
    return [{"text": c, "bytes": cf.password_bytes(c).hex()} for c in cases]


def keks():
    out = []
    for i in range(10):
        password = ["motdepasse", "\u00e9t\u00e9 \u00e0 No\u00ebl"][i % 2]
        passes, memory = 1 + i % 3, (8 + 8 * (i % 4)) << 10 if i < 9 else 256 << 20
        if i == 9:
            passes = 3
        salt, vault, user = pseudo(f"salt {i}", 16), uuid(f"vault {i}"), uuid(f"user {i}")
        factors = i // 2 % 2
        f1 = pseudo(f"keyfile {i}", 32) if factors else bytes(32)
        first = cf.argon2id(cf.password_bytes(password), salt, passes, memory)
        out.append({"password": password, "salt": salt.hex(), "passes": passes, "memory": memory, "vault": vault.hex(),
                    "user": user.hex(), "factors": factors, "keyFileKey": f1.hex(), "first": first.hex(),
                    "kek": cf.kek(first, vault, user, factors, f1).hex()})
    return out


def recoveries():
    out = []
    for i in range(10):
        key = [bytes(20), b"\xff" * 20][i] if i < 2 else pseudo(f"recovery {i}", 20)
        vault, user = uuid(f"vault {i}"), uuid(f"user {i}")
        out.append({"key": key.hex(), "text": cf.recovery_text(key), "vault": vault.hex(), "user": user.hex(),
                    "kek": cf.kek(cf.recovery_first(key), vault, user, 0).hex()})
    return out


def key_files():
    keys = [bytes(32), b"\xff" * 32] + [pseudo(f"keyfile {i}", 32) for i in range(4)]
    return [{"key": k.hex(), "content": cf.key_file_content(k).decode()} for k in keys]


def subkeys():
    return [{"key": pseudo(f"compartment {i}", 32).hex(), "number": n,
             "subkey": cf.subkey(pseudo(f"compartment {i}", 32), n).hex()} for i in range(4) for n in (1, 2)]


def boxes():
    out = []
    for i in range(6):
        secret, key = pseudo(f"box {i}", 32), pseudo(f"compartment {i}", 32)
        public = bindings.crypto_scalarmult_base(secret)
        out.append({"secretKey": secret.hex(), "publicKey": public.hex(), "key": key.hex(),
                    "sealed": seal(public, key, f"{i}").hex()})
    return out


def signatures():
    out = []
    for i in range(6):
        seed, message = pseudo(f"seed {i}", 32), pseudo(f"message {i}", 40 * i)
        label = [b"coffret/directory/v1", b"coffret/header/v1"][i % 2] + uuid(f"vault {i}")
        out.append({"seed": seed.hex(), "publicKey": bindings.crypto_sign_seed_keypair(seed)[0].hex(), "label": label.hex(),
                    "message": message.hex(), "signature": sign(label, message, seed).hex()})
    return out


def streams():
    """crypto_secretstream with a known header: pulling begins in the state that pushing begins in."""
    out = []
    for i in range(6):
        key, header = pseudo(f"stream {i}", 32), pseudo(f"stream header {i}", 24)
        state = bindings.crypto_secretstream_xchacha20poly1305_state()
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, header, key)
        messages = []
        for n in range(i + 1):
            message, context = pseudo(f"message {i}.{n}", 37 * n), pseudo(f"context {i}.{n}", 8 * n)
            tag = 3 if n == i else [2, 0, 1][n % 3]
            sealed = bindings.crypto_secretstream_xchacha20poly1305_push(state, message, context, tag)
            messages.append({"text": message.hex(), "context": context.hex(), "tag": tag, "sealed": sealed.hex()})
        out.append({"key": key.hex(), "header": header.hex(), "messages": messages})
    return out


def make_slot(i, user, vault, authority, kind, identity, epoch, password=None, recovery=None, factors=0, f1=bytes(32)):
    passes, memory, salt = (1, 8192, pseudo(f"salt {i}", 16)) if kind != 2 else (0, 0, bytes(16))
    parameters = bytes([1, kind, factors, 0 if kind == 2 else 1]) + user + struct.pack("<IQ", passes, memory) + salt
    first = cf.argon2id(cf.password_bytes(password), salt, passes, memory) if kind != 2 else cf.recovery_first(recovery)
    key = cf.kek(first, vault, user, factors, f1)
    plain = identity[0] + identity[1] + authority + vault + struct.pack("<Q", epoch)
    nonce = pseudo(f"nonce {i}", 24)
    ct = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, b"coffret/slot/v1" + vault + parameters, nonce, key)
    return parameters + nonce + ct, key


def invitations():
    """Codes as people type them, the slot they open, and the two extensions of the directory."""
    typed = ["verger lampe tuile moufle carton rivage", "Verger-Lampe-Tuile-Moufle-Carton-Rivage",
             "  VERGER  lampe\ttuile - moufle carton rivage ", "\u00c9t\u00e9 verger-\u00e9t\u00e9"]
    out = []
    for i, code in enumerate(typed):
        user, vault, authority = uuid(f"user {i}"), uuid(f"vault {i}"), pseudo(f"authority {i}", 32)
        identity = pseudo(f"box {i}", 32), pseudo(f"seed {i}", 32)
        raw, key = make_slot(f"invitation {i}", user, vault, authority, 3, identity, i + 2, cf.plain_code(code))
        until = 1_800_000_000_000 + i
        former = pseudo(f"former {i}", 32)
        out.append({"typed": code, "plain": cf.plain_code(code), "slot": raw.hex(), "vault": vault.hex(), "user": user.hex(),
                    "kek": key.hex(), "boxSecretKey": identity[0].hex(), "signingSeed": identity[1].hex(), "epochSeen": i + 2,
                    "until": until, "former": former.hex(),
                    "invitations": (struct.pack("<H", 1) + user + struct.pack("<Q", until)).hex(),
                    "formerKeys": (struct.pack("<H", 1) + user + former + struct.pack("<Q", until)).hex()})
    return out


def slots():
    out = []
    for i in range(6):
        user, vault, authority = uuid(f"user {i}"), uuid(f"vault {i}"), pseudo(f"authority {i}", 32)
        identity = pseudo(f"box {i}", 32), pseudo(f"seed {i}", 32)
        kind = 1 + i % 2
        raw, key = make_slot(i, user, vault, authority, kind, identity, i + 1, "motdepasse", pseudo(f"recovery {i}", 20))
        out.append({"slot": raw.hex(), "vault": vault.hex(), "kek": key.hex(), "boxSecretKey": identity[0].hex(),
                    "signingSeed": identity[1].hex(), "authority": authority.hex(), "epochSeen": i + 1})
    return out


def make_header(i):
    """A vault of i+1 users; the last one may open the general compartment alone."""
    vault, authority_seed, journal = uuid(f"vault {i}"), pseudo(f"authority seed {i}", 32), pseudo(f"journal {i}", 32)
    authority = bindings.crypto_sign_seed_keypair(authority_seed)[0]
    people, keys = [], {}
    for n in range(i + 1):
        box, seed = pseudo(f"box {i}.{n}", 32), pseudo(f"seed {i}.{n}", 32)
        people.append({"id": uuid(f"user {i}.{n}"), "login": f"zo\u00e9.{n}", "box": box, "seed": seed, "owner": n == 0,
                       "box_pk": bindings.crypto_scalarmult_base(box), "sign_pk": bindings.crypto_sign_seed_keypair(seed)[0]})
    body = struct.pack("<H", 1) + vault + struct.pack("<QQQ", i + 1, 1_700_000_000_000, 1_700_000_000_000 + i) + authority
    owner = people[0]
    body += sealed_list([(owner["id"], seal(owner["box_pk"], authority_seed, f"authority {i}"))])
    body += struct.pack("<H", len(people))
    for p in people:
        body += p["id"] + bytes([1 if p["owner"] else 2, 1]) + text(p["login"]) + bytes(16)
        body += struct.pack("<QQ", 1_700_000_000_000, 0) + p["box_pk"] + p["sign_pk"]
    body += bytes([3])
    for c, file in enumerate(("general.db", "finance.db", "sensitive.db")):
        key = keys[file] = pseudo(f"compartment {i}.{c}", 32)
        entitled = people if c == 0 else people[:1]
        body += bytes([c + 1]) + text(file) + sealed_list(
            [(p["id"], seal(p["box_pk"], key, f"{i} {file} {p['login']}")) for p in entitled]) + struct.pack("<H", 0)
    body += bindings.crypto_scalarmult_base(journal)
    body += sealed_list([(owner["id"], seal(owner["box_pk"], journal, f"journal {i}"))])
    names = text("Soci\u00e9t\u00e9 d\u2019essai") + struct.pack("<H", len(people))
    names += b"".join(p["id"] + text(f"Personne {n}") for n, p in enumerate(people))
    nonce = pseudo(f"names {i}", 24)
    ct = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(names, b"coffret/names/v1" + vault, nonce,
                                                             cf.subkey(keys["general.db"], 1))
    body += nonce + struct.pack("<H", len(ct)) + ct + struct.pack("<BBBBHH", 7, 5, 12, 3, 365, 30)
    body += struct.pack("<H", i)  # as many extensions as the vault's number, none critical
    for e in range(i):
        body += struct.pack("<HBI", 40 + e, 0, e) + bytes(e)
    f1 = pseudo(f"keyfile {i}", 32)
    recovery = pseudo(f"recovery {i}", 20)
    raw = []
    for n, p in enumerate(people):
        factors = 1 if n == 1 else 0
        raw.append(make_slot(f"{i}.{n}", p["id"], vault, authority, 1, (p["box"], p["seed"]), i + 1, f"mot de passe {n}",
                             factors=factors, f1=f1 if factors else bytes(32))[0])
    raw.append(make_slot(f"{i}.r", owner["id"], vault, authority, 2, (owner["box"], owner["seed"]), i + 1,
                         recovery=recovery)[0])
    out = b"CFHDR1\n" + struct.pack("<QI", i + 5, len(body)) + body + sign(b"coffret/directory/v1" + vault, body, authority_seed)
    out += struct.pack("<H", len(raw)) + b"".join(raw) + people[-1]["id"]
    out += sign(b"coffret/header/v1" + vault, out, people[-1]["seed"])
    out += cf.H(out)
    return {"header": out.hex(), "generation": i + 5, "epoch": i + 1, "vault": vault.hex(), "organisation": "Soci\u00e9t\u00e9 d\u2019essai",
            "people": [{"login": p["login"], "password": f"mot de passe {n}", "keyFile": n == 1} for n, p in enumerate(people)],
            "keyFile": cf.key_file_content(f1).decode(), "recovery": cf.recovery_text(recovery),
            "keys": {f: k.hex() for f, k in keys.items()}, "authoritySeed": authority_seed.hex(), "journal": journal.hex()}


SETS = {"password": passwords, "kek": keks, "recovery": recoveries, "keyfile": key_files, "subkey": subkeys,
        "box": boxes, "signature": signatures, "stream": streams, "slot": slots, "invitation": invitations, "header": lambda: [make_header(i) for i in range(4)], **make_journal_vectors.SETS}

if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in SETS.items():
        (folder / f"{name}.json").write_text(json.dumps(make(), indent=1) + "\n")
