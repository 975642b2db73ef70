# SPDX-License-Identifier: GPL-3.0-or-later
"""The access log's known answers (tests/data/vectors/log*.json), made once from core/journal/FORMAT.md; see make_vectors.py.

Whole logs are sealed here by pushing on a state that pulling began, which gives streams with a known header.
"""
import hashlib
import json
import struct

import journal_format as jf
from coffret_format import H
from nacl import bindings


def pseudo(name, size):
    out, counter = b"", 0
    while len(out) < size:
        out += H(f"journal vector {name} {counter}".encode())
        counter += 1
    return out[:size]


def uuid(name):
    raw = bytearray(pseudo("id " + name, 16))
    raw[6], raw[8] = raw[6] & 0x0f | 0x70, raw[8] & 0x3f | 0x80
    return bytes(raw)


def some_entry(name, at, n):
    actions = [20, 22, 27, 40, 102]
    motive = ["", "", "rappel promis, num\u00e9ro masqu\u00e9", "", ""][n % 5]
    return {"at": at, "action": actions[n % 5], "outcome": n % 4, "kind": [1, 2, 9, 11, 24][n % 5], "object": uuid(name),
            "detail": n, "number": [0, 1, -1, 1 << 40, 12][n % 5], "motive": motive}


def entries():
    out = []
    for n in range(6):
        entry = some_entry(f"entry {n}", 1_700_000_000_000 + n, n)
        out.append({**entry, "text": jf.entry_text(entry)})
    return jf.to_json(out)


class Maker:
    """Builds a log as the writer's rules say, with keys and nonces that are known."""

    def __init__(self, name, people):
        self.name, self.vault, self.key = name, uuid(f"vault {name}"), pseudo(f"journal {name}", 32)
        self.public = bindings.crypto_scalarmult_base(self.key)
        self.people = [{"account": uuid(f"user {name}.{n}"), "seed": pseudo(f"seed {name}.{n}", 32), "owner": n == 0}
                       for n in range(people)]
        self.sessions, self.rows, self.expected, self.checkpoints = [], [], [], []
        self.head, self.seq = jf.genesis(self.vault), 0

    def seal(self, text, name):
        secret = pseudo("ephemeral " + name, 32)
        ephemeral = bindings.crypto_scalarmult_base(secret)
        nonce = hashlib.blake2b(ephemeral + self.public, digest_size=24).digest()
        return ephemeral + bindings.crypto_box(text, nonce, self.public, secret)

    def sign(self, label, message, person):
        secret = bindings.crypto_sign_seed_keypair(person["seed"])[1]
        return bindings.crypto_sign(label + self.vault + message, secret)[:64]

    def session(self, person, at, views, closed=True):
        number = f"{self.name} {len(self.sessions)}"
        key, who = pseudo(f"stream {number}", 32), self.people[person]
        session = {"firstSeq": self.seq + 1, "sid": uuid(f"session {number}"), "account": who["account"], "openedAt": at,
                   "previousHead": self.head, "streamHeader": pseudo(f"header {number}", 24),
                   "sealedKey": self.seal(key, number)}
        session["signature"] = self.sign(b"coffret/log/session/v1", jf.opening(session), who)
        self.sessions.append(session)
        state = bindings.crypto_secretstream_xchacha20poly1305_state()
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, session["streamHeader"], key)
        self.head = jf.opening_head(session)
        blank = {"outcome": 0, "kind": 0, "object": bytes(16), "detail": 0, "number": 0, "motive": ""}
        texts = [{**blank, "at": at, "action": 1}]
        texts += [some_entry(f"{number} {v}", at + 1000 * v, v) for v in range(views)]
        texts += [{**blank, "at": at + 3_600_000, "action": 2}] if closed else []
        for entry in texts:
            self.push(session, state, entry)

    def push(self, session, state, entry):
        self.seq += 1
        sealed = bindings.crypto_secretstream_xchacha20poly1305_push(
            state, jf.entry_text(entry), jf.context(session["sid"], self.seq, self.head), 3 if entry["action"] == 2 else 2)
        self.head = jf.head(session["sid"], self.seq, self.head, sealed)
        self.rows.append({"seq": self.seq, "sealed": sealed, "head": self.head})
        self.expected.append({"seq": self.seq, "account": session["account"], "sid": session["sid"], **entry})

    def checkpoint(self, kind, at, head, seq, count):
        owner = self.people[0]
        c = {"kind": kind, "seq": seq, "head": head, "count": count, "madeAt": at, "signer": owner["account"]}
        c["signature"] = self.sign(b"coffret/log/checkpoint/v1", jf.checkpoint_bytes(c), owner)
        self.checkpoints.append(c)

    def prune(self, at):
        """The first session goes."""
        last = self.sessions[1]["firstSeq"] - 1
        self.checkpoint(2, at, self.rows[last - 1]["head"], last, last)
        self.sessions, self.rows, self.expected = self.sessions[1:], self.rows[last:], self.expected[last:]

    def json(self, anchors=()):
        signers = [{"account": p["account"], "owner": p["owner"],
                    "publicKey": bindings.crypto_sign_seed_keypair(p["seed"])[0]} for p in self.people]
        log = {"vault": self.vault, "journalKey": self.key, "signers": signers, "sessions": self.sessions,
               "entries": self.rows, "checkpoints": self.checkpoints, "anchors": list(anchors)}
        assert jf.read_log(log) == self.expected
        return jf.to_json({**log, "expected": self.expected})


def logs():
    day, start = 86_400_000, 1_700_000_000_000
    one = Maker("one", 1)
    one.session(0, start, 3)
    two = Maker("two", 3)
    for n, (person, views) in enumerate(((0, 0), (1, 7), (2, 1), (1, 12))):
        two.session(person, start + n * day, views, closed=n != 2)
    two.checkpoint(1, start + 4 * day, two.head, two.seq, two.seq)
    pruned = Maker("pruned", 2)
    for n in range(3):
        pruned.session(n % 2, start + n * day, 5)
    pruned.prune(start + 400 * day)
    anchor = {"seq": pruned.seq, "head": pruned.head, "takenAt": start}
    return [one.json(), two.json(), pruned.json([anchor])]


def parts():
    """The steps of section 3 to 5 one by one, for whoever writes a third reader."""
    out = []
    for n in range(4):
        maker = Maker(f"part {n}", 1)
        maker.session(0, 1_700_000_000_000 + n, n)
        session, row = maker.sessions[0], maker.rows[0]
        opened = jf.opening_head(session)
        out.append({"vault": maker.vault, "genesis": jf.genesis(maker.vault), **session, "opening": jf.opening(session),
                    "openingHead": opened, "publicKey": bindings.crypto_sign_seed_keypair(maker.people[0]["seed"])[0],
                    "context": jf.context(session["sid"], 1, opened), "sealed": row["sealed"], "head": row["head"]})
    return jf.to_json(out)


def checkpoints():
    out = []
    for n in range(4):
        maker = Maker(f"checkpoint {n}", 1)
        maker.checkpoint(1 + n % 2, 1_700_000_000_000 + n, pseudo(f"head {n}", 32), 1000 * n + 1, n)
        c = maker.checkpoints[0]
        out.append({**c, "vault": maker.vault, "bytes": jf.checkpoint_bytes(c),
                    "publicKey": bindings.crypto_sign_seed_keypair(maker.people[0]["seed"])[0]})
    return jf.to_json(out)


def reviews():
    """Two filed reviews, the second bound to the first."""
    maker, out, previous = Maker("review", 1), [], b""
    account = maker.people[0]["account"]
    public = bindings.crypto_sign_seed_keypair(maker.people[0]["seed"])[0]
    signers = [{"account": account, "owner": True, "publicKey": public}]
    for n in (1, 2):
        at = 1_700_000_000_000 + n
        line = {"topic": 3, "seq": 7 * n, "at": at, "account": account.hex(), "login": "anne", "name": "", "code": 40,
                "number": 84, "until": 0, "profile": "", "owner": False, "mark": 1, "note": "Salon d\u2019\u00c9pinal"}
        body = {"kind": 1, "number": n, "previous": previous.hex(), "from": at - 1000, "entries": 40 + n, "faults": 0,
                "checkpoint": {"seq": 40 + n, "head": pseudo(f"review head {n}", 32).hex(), "at": at}, "whole": True,
                "lines": [line], "words": "Rien \u00e0 dire.", "login": "claire"}
        text = b"\x01" + account + struct.pack("<q", at) + json.dumps(body, ensure_ascii=False).encode()
        text += maker.sign(b"coffret/log/review/v1", text, maker.people[0])
        read = jf.read_review(text, maker.vault, signers)
        previous = read["digest"]
        out.append({"vault": maker.vault, "account": account, "publicKey": public, "text": text.hex(),
                    "digest": previous.hex(), "number": n, "signedAt": at})
    return jf.to_json(out)


SETS = {"logreview": reviews, "logentry": entries, "logpart": parts, "logcheckpoint": checkpoints, "log": logs}
