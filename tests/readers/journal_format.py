# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reader of the access log, written from core/journal/FORMAT.md alone, like coffret_format.py.

It takes the rows as they stand in the tables, the vault's id, the journal's secret key and the people's
public keys, and gives the entries back, or refuses at the first thing that is not as the page says.
"""
import json
import struct

from nacl import bindings, exceptions

from coffret_format import H, Refused, open_box, verify

DAY = 86_400_000
REKEY, FINAL = 2, 3


def genesis(vault_id):
    return H(b"coffret/log/genesis/v1" + vault_id)


def opening(session):
    return (b"\x01" + session["sid"] + session["account"] + struct.pack("<qQ", session["openedAt"], session["firstSeq"])
            + session["previousHead"] + session["streamHeader"] + session["sealedKey"])


def opening_head(session):
    return H(b"coffret/log/open/v1" + opening(session) + session["signature"])


def context(sid, seq, previous):
    return sid + struct.pack("<Q", seq) + previous


def head(sid, seq, previous, sealed):
    return H(b"coffret/log/v1" + previous + struct.pack("<Q", seq) + sid + sealed)


def checkpoint_bytes(checkpoint):
    return (bytes([1, checkpoint["kind"]]) + struct.pack("<Q", checkpoint["seq"]) + checkpoint["head"]
            + struct.pack("<Qq", checkpoint["count"], checkpoint["madeAt"]) + checkpoint["signer"])


def read_review(text, vault, signers):
    """A filed review as it stands on the owners' shelf, opened: FORMAT.md, section 14."""
    if len(text) < 25 + 64 or text[0] != 1:
        raise Refused("layout of a review")
    signer, at, body = text[1:17], struct.unpack("<q", text[17:25])[0], text[25:-64]
    owners = [s for s in signers if s["account"] == signer and s["owner"]]
    if not any(verify(b"coffret/log/review/v1" + vault, text[:-64], text[-64:], s["publicKey"]) for s in owners):
        raise Refused("signature of a review")
    return {"signer": signer, "signedAt": at, "digest": H(text), **json.loads(body)}


def entry_text(entry):
    motive = entry["motive"].encode()
    text = struct.pack("<BBHqB", 1, entry["outcome"], entry["action"], entry["at"], entry["kind"]) + entry["object"]
    text += struct.pack("<HqB", entry["detail"], entry["number"], len(motive))
    return text + (motive.ljust(240, b"\0") if motive else b"")


def read_entry(text):
    if len(text) not in (40, 280):
        raise Refused("size of an entry")
    version, outcome, action, at, kind = struct.unpack("<BBHqB", text[:13])
    detail, number, size = struct.unpack("<HqB", text[29:40])
    if version != 1 or outcome > 3 or (size > 0) != (len(text) == 280) or size > 240 or any(text[40 + size:]):
        raise Refused("layout of an entry")
    return {"at": at, "action": action, "outcome": outcome, "kind": kind, "object": text[13:29], "detail": detail,
            "number": number, "motive": text[40:40 + size].decode()}


def begin_stream(session, journal_key):
    key = open_box(session["sealedKey"], journal_key)
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, session["streamHeader"], key)
    return state


def read_log(log):
    """All entries, in order. `log` has vault, journalKey, signers, sessions, entries, checkpoints, anchors."""
    signers = {s["account"]: s for s in log["signers"]}
    start, previous = 0, genesis(log["vault"])
    for c in log["checkpoints"]:
        signer = signers.get(c["signer"])
        if not signer or not signer["owner"] or not verify(b"coffret/log/checkpoint/v1" + log["vault"], checkpoint_bytes(c),
                                                           c["signature"], signer["publicKey"]):
            raise Refused("checkpoint")
        if c["kind"] == 2 and c["seq"] >= start:
            start, previous = c["seq"], c["head"]
    opened = {s["firstSeq"]: s for s in log["sessions"]}
    heads, out, session, state, tag = {start: previous}, [], None, None, FINAL
    for number, row in enumerate(log["entries"]):
        seq = row["seq"]
        if seq != start + 1 + number:
            raise Refused("gap")
        if seq in opened:
            session = opened.pop(seq)
            if session["account"] not in signers or not verify(
                    b"coffret/log/session/v1" + log["vault"], opening(session), session["signature"],
                    signers[session["account"]]["publicKey"]):
                raise Refused("foreign session")
            if session["previousHead"] != previous:
                raise Refused("resealed")
            state, previous, tag = begin_stream(session, log["journalKey"]), opening_head(session), None
        if session is None or tag == FINAL:
            raise Refused("unsealed")
        try:
            text, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(
                state, row["sealed"], context(session["sid"], seq, previous))
        except (exceptions.CryptoError, RuntimeError):
            raise Refused("stream broken")
        if tag not in (REKEY, FINAL):
            raise Refused("stream broken")
        previous = heads[seq] = head(session["sid"], seq, previous, row["sealed"])
        if previous != row["head"]:
            raise Refused("wrong chain")
        entry = read_entry(text)
        if not session["openedAt"] <= entry["at"] <= session["openedAt"] + DAY or (tag == FINAL) != (entry["action"] == 2):
            raise Refused("bad entry")
        out.append({"seq": seq, "account": session["account"], "sid": session["sid"], **entry})
    if opened or not out:
        raise Refused("tail cut" if opened else "unsealed")
    marks = [c for c in log["checkpoints"] if c["kind"] == 1]
    for anchor in log["anchors"] + marks:
        if anchor["seq"] >= start and heads.get(anchor["seq"]) != anchor["head"]:
            raise Refused("anchor")
    return out


BYTES = {"vault", "journalKey", "account", "publicKey", "sid", "previousHead", "streamHeader", "sealedKey", "signature",
         "sealed", "head", "signer", "object"}


def to_bytes(value, name=""):
    """The JSON of the known answers, hexadecimal where the page says bytes."""
    if isinstance(value, dict):
        return {k: to_bytes(v, k) for k, v in value.items()}
    if isinstance(value, list):
        return [to_bytes(v, name) for v in value]
    return bytes.fromhex(value) if name in BYTES else value


def to_json(value):
    if isinstance(value, dict):
        return {k: to_json(v) for k, v in value.items()}
    if isinstance(value, list):
        return [to_json(v) for v in value]
    return value.hex() if isinstance(value, bytes) else value
