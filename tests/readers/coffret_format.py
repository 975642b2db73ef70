# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reader of the vault's header, written from core/vault/FORMAT.md alone.

It shares no code with the program: BLAKE2b comes from Python's hashlib, the rest from PyNaCl
(Debian: python3-nacl). It reads, refuses what the format refuses, and can also build
headers, which is how the known answers in tests/data/vectors were made.
"""
import hashlib
import hmac
import struct
import unicodedata

from nacl import bindings, exceptions

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MAX_COUNTER = 1 << 62


class Refused(Exception):
    """The bytes are not what the format allows, or the secret is not the right one."""


# --- primitives -------------------------------------------------------------------------------

def H(message, key=b""):
    return hashlib.blake2b(message, digest_size=32, key=key).digest()


def subkey(key, number):
    return hashlib.blake2b(b"", digest_size=32, key=key, salt=struct.pack("<Q", number) + bytes(8),
                           person=b"COFFRET1" + bytes(8)).digest()


def verify(label, message, signature, public_key):
    try:
        bindings.crypto_sign_open(signature + label + message, public_key)
        return True
    except exceptions.CryptoError:
        return False


def password_bytes(text):
    data = unicodedata.normalize("NFKC", text).encode("utf-8")
    if not 1 <= len(data) <= 1024:
        raise Refused("password length")
    return data


def plain_code(text):
    """A one-time code as it is hashed: ASCII letters small, words apart by one space."""
    small = "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in text)
    return " ".join(word for word in small.replace("-", " ").replace("\t", " ").split(" ") if word)


def argon2id(password, salt, passes, memory):
    return bindings.crypto_pwhash_alg(32, password, salt, passes, memory, bindings.crypto_pwhash_ALG_ARGON2ID13)


def kek(first, vault_id, user_id, factors, key_file=bytes(32)):
    return H(b"coffret/kek/v1" + vault_id + user_id + bytes([factors]) + key_file + bytes(32), key=first)


def recovery_first(key):
    return H(key, key=b"coffret/recovery/v1")


def open_box(sealed, secret_key):
    try:
        return bindings.crypto_box_seal_open(sealed, bindings.crypto_scalarmult_base(secret_key), secret_key)
    except exceptions.CryptoError:
        raise Refused("sealed box")


# --- recovery key and key file ----------------------------------------------------------------

def recovery_text(key):
    check = int.from_bytes(H(key, key=b"coffret/recovery-check/v1")[:3], "big") >> 4
    number = (int.from_bytes(key, "big") << 20) | check
    symbols = "".join(ALPHABET[(number >> (5 * (35 - i))) & 31] for i in range(36))
    return "-".join(symbols[i:i + 4] for i in range(0, 36, 4))


def recovery_key(text):
    number, count = 0, 0
    for character in text.upper():
        if character in "- \t\r\n":
            continue
        character = {"I": "1", "L": "1", "O": "0"}.get(character, character)
        if character not in ALPHABET:
            raise Refused("recovery key shape")
        number, count = number << 5 | ALPHABET.index(character), count + 1
    if count != 36:
        raise Refused("recovery key shape")
    key = (number >> 20).to_bytes(20, "big")
    if recovery_text(key).replace("-", "")[32:] != "".join(ALPHABET[(number >> s) & 31] for s in (15, 10, 5, 0)):
        raise Refused("recovery key check")
    return key


def key_file_content(key):
    return b"CFKEY1\n" + key.hex().encode() + b"\n" + H(key, key=b"coffret/keyfile-check/v1")[:8].hex().encode() + b"\n"


def key_file_key(content):
    if len(content) != 89 or not content.startswith(b"CFKEY1\n"):
        raise Refused("key file shape")
    try:
        key = bytes.fromhex(content[7:71].decode("ascii"))
    except ValueError:
        raise Refused("key file shape")
    if len(key) != 32 or content != key_file_content(key):
        raise Refused("key file check")
    return key


# --- bytes ------------------------------------------------------------------------------------

class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def raw(self, size):
        if self.at + size > len(self.data):
            raise Refused("too short")
        self.at += size
        return self.data[self.at - size:self.at]

    def number(self, code):
        return struct.unpack("<" + code, self.raw(struct.calcsize(code)))[0]

    def u8(self): return self.number("B")
    def u16(self): return self.number("H")
    def u32(self): return self.number("I")
    def u64(self): return self.number("Q")

    def time(self):
        value = self.u64()
        if value > MAX_COUNTER:
            raise Refused("time")
        return value

    def text(self, maximum):
        size = self.u16()
        if size > maximum:
            raise Refused("text length")
        try:
            text = self.raw(size).decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("text")
        if any(ord(c) < 0x20 or 0x7f <= ord(c) <= 0x9f or ord(c) == 0xfeff for c in text):
            raise Refused("control character")
        if unicodedata.normalize("NFC", text) != text:
            raise Refused("not NFC")
        return text

    def sealed(self):
        count = self.u16()
        if count > 64:
            raise Refused("sealed count")
        return [(self.raw(16), self.raw(80)) for _ in range(count)]


def read_user(reader):
    user = {"id": reader.raw(16), "role": reader.u8(), "state": reader.u8(), "login": reader.text(64),
            "profile": reader.raw(16), "created": reader.time(), "expires": reader.time(),
            "box_pk": reader.raw(32), "sign_pk": reader.raw(32)}
    if user["role"] not in (1, 2) or user["state"] not in (1, 2, 3) or not user["login"].strip():
        raise Refused("user")
    return user


def read_extensions(d):
    states = {u["id"]: u["state"] for u in d["users"]}
    d["invitations"], d["former_keys"] = [], []
    for kind, _, raw in d["extensions"]:
        if kind not in (1, 2):
            continue
        inner = Reader(raw)
        if kind == 1:
            d["invitations"] = [(inner.raw(16), inner.time()) for _ in range(inner.u16())]
        else:
            d["former_keys"] = [(inner.raw(16), inner.raw(32), inner.time()) for _ in range(inner.u16())]
        entries = d["invitations"] if kind == 1 else d["former_keys"]
        if inner.at != len(raw) or not 1 <= len(entries) <= (64 if kind == 1 else 512):
            raise Refused("extension")
    invited = [user for user, _ in d["invitations"]]
    if len(set(invited)) != len(invited) or any(states.get(user) != 2 for user in invited):
        raise Refused("invitations")
    if any(user not in states for user, _, _ in d["former_keys"]):
        raise Refused("former keys")


def read_directory(data):
    reader = Reader(data)
    if reader.u16() != 1:
        raise Refused("directory version")
    d = {"vault_id": reader.raw(16), "epoch": reader.u64(), "created": reader.time(), "changed": reader.time(),
         "authority_pk": reader.raw(32), "authority_seed": reader.sealed()}
    d["users"] = [read_user(reader) for _ in range(reader.u16())]
    d["compartments"] = [{"id": reader.u8(), "file": reader.text(32), "sealed": reader.sealed(), "next": reader.sealed()}
                         for _ in range(reader.u8())]
    d["journal_pk"], d["journal_sk"] = reader.raw(32), reader.sealed()
    d["names_nonce"] = reader.raw(24)
    d["names"] = reader.raw(reader.u16())
    d["backups"] = [reader.u8() for _ in range(4)] + [reader.u16(), reader.u16()]
    d["extensions"] = [(reader.u16(), reader.u8(), reader.raw(reader.u32())) for _ in range(reader.u16())]
    if any(critical for _, critical, _ in d["extensions"]):
        raise Refused("critical extension")
    read_extensions(d)
    if reader.at != len(data) or not 1 <= len(d["users"]) <= 64 or not 1 <= len(d["compartments"]) <= 8:
        raise Refused("directory")
    if len({u["id"] for u in d["users"]}) != len(d["users"]) or not 1 <= d["epoch"] <= MAX_COUNTER:
        raise Refused("directory")
    return d


def read_slot(data):
    reader = Reader(data)
    version, kind, factors, norm = reader.raw(4)
    slot = {"kind": kind, "factors": factors, "user": reader.raw(16), "passes": reader.u32(), "memory": reader.u64(),
            "salt": reader.raw(16), "nonce": reader.raw(24), "ct": reader.raw(136), "parameters": data[:48]}
    if version != 1 or kind not in (1, 2, 3) or factors > (1 if kind == 1 else 0) or norm != (0 if kind == 2 else 1):
        raise Refused("slot")
    if kind != 2 and not (3 <= slot["passes"] <= 10 and 256 << 20 <= slot["memory"] <= 2048 << 20):
        slot["cost_refused"] = True
    if kind == 2 and (factors or slot["passes"] or slot["memory"] or any(slot["salt"])):
        raise Refused("recovery slot")
    return slot


def read_header(data, any_cost=False):
    if not 405 <= len(data) <= 262144 or data[:7] != b"CFHDR1\n":
        raise Refused("not a header")
    if not hmac.compare_digest(H(data[:-32]), data[-32:]):
        raise Refused("checksum")
    reader = Reader(data)
    reader.raw(7)
    h = {"generation": reader.u64()}
    h["directory_bytes"] = reader.raw(reader.u32())
    h["signature"] = reader.raw(64)
    h["directory"] = d = read_directory(h["directory_bytes"])
    count = reader.u16()
    if not 1 <= count <= 128:
        raise Refused("slot count")
    h["slots"] = [read_slot(reader.raw(208)) for _ in range(count)]
    states = {u["id"]: u["state"] for u in d["users"]}
    owners = [(slot["user"], slot["kind"]) for slot in h["slots"]]
    for user, kind in owners:
        alone = kind != 3 or (states.get(user) == 2 and (user, 1) not in owners)
        if user not in states or owners.count((user, kind)) > 1 or not alone:
            raise Refused("slot owner")
    if not any_cost and any("cost_refused" in slot for slot in h["slots"]):
        raise Refused("cost")
    h["writer"] = reader.raw(16)
    covered = data[:reader.at]
    signature = reader.raw(64)
    if reader.at + 32 != len(data):
        raise Refused("end")
    if not verify(b"coffret/directory/v1" + d["vault_id"], h["directory_bytes"], h["signature"], d["authority_pk"]):
        raise Refused("directory signature")
    writers = [u["sign_pk"] for u in d["users"] if u["id"] == h["writer"]]
    if not writers or not verify(b"coffret/header/v1" + d["vault_id"], covered, signature, writers[0]):
        raise Refused("writer signature")
    return h


# --- opening ----------------------------------------------------------------------------------

def open_slot(slot, vault_id, key):
    try:
        text = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            slot["ct"], b"coffret/slot/v1" + vault_id + slot["parameters"], slot["nonce"], key)
    except exceptions.CryptoError:
        raise Refused("wrong password")
    return {"box_sk": text[:32], "sign_seed": text[32:64], "authority_pk": text[64:96], "vault_id": text[96:112],
            "epoch_seen": struct.unpack("<Q", text[112:120])[0]}


def trust(header, identity, user):
    d = header["directory"]
    if bindings.crypto_scalarmult_base(identity["box_sk"]) != user["box_pk"]:
        raise Refused("box key")
    if bindings.crypto_sign_seed_keypair(identity["sign_seed"])[0] != user["sign_pk"]:
        raise Refused("sign key")
    if identity["authority_pk"] != d["authority_pk"] or identity["vault_id"] != d["vault_id"]:
        raise Refused("authority")
    accepted = user["state"] == 2 and any(s["user"] == user["id"] and s["kind"] == 1 for s in header["slots"])
    if identity["epoch_seen"] > d["epoch"] or not (user["state"] == 1 or accepted):
        raise Refused("epoch or state")


def open_invitation(header, login, code, now):
    """The identity a one-time code leads to; refused from its deadline on."""
    d = header["directory"]
    for slot in header["slots"]:
        user = next(u for u in d["users"] if u["id"] == slot["user"])
        if slot["kind"] != 3 or user["login"] != login:
            continue
        first = argon2id(password_bytes(plain_code(code)), slot["salt"], slot["passes"], slot["memory"])
        identity = open_slot(slot, d["vault_id"], kek(first, d["vault_id"], user["id"], 0))
        if bindings.crypto_scalarmult_base(identity["box_sk"]) != user["box_pk"]:
            raise Refused("box key")
        if now >= dict(d["invitations"])[user["id"]]:
            raise Refused("expired")
        return identity
    raise Refused("wrong password")


def open_header(header, password=None, login=None, key_file=None, recovery=None):
    """Returns {file: key}, plus "organisation", "authority_seed" and "journal_sk"."""
    d = header["directory"]
    fold = lambda text: unicodedata.normalize("NFKC", text.strip()).casefold()
    for slot in header["slots"]:
        user = next(u for u in d["users"] if u["id"] == slot["user"])
        if slot["kind"] == 1 and password is not None and fold(user["login"]) == fold(login):
            if slot["factors"] == 1 and key_file is None:
                raise Refused("key file missing")
            first = argon2id(password_bytes(password), slot["salt"], slot["passes"], slot["memory"])
            f1 = key_file_key(key_file) if slot["factors"] else bytes(32)
            identity = open_slot(slot, d["vault_id"], kek(first, d["vault_id"], user["id"], slot["factors"], f1))
            break
        if slot["kind"] == 2 and recovery is not None:
            first = recovery_first(recovery_key(recovery))
            try:
                identity = open_slot(slot, d["vault_id"], kek(first, d["vault_id"], user["id"], 0))
            except Refused:
                continue
            break
    else:
        raise Refused("wrong password")
    trust(header, identity, user)
    find = lambda keys: next((open_box(s, identity["box_sk"]) for u, s in keys if u == user["id"]), None)
    opened = {c["file"]: find(c["sealed"]) for c in d["compartments"]}
    opened.update({c["file"] + " next": find(c["next"]) for c in d["compartments"] if c["next"]})
    opened["authority_seed"], opened["journal_sk"] = find(d["authority_seed"]), find(d["journal_sk"])
    if opened["journal_sk"] and bindings.crypto_scalarmult_base(opened["journal_sk"]) != d["journal_pk"]:
        raise Refused("journal key")
    names = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
        d["names"], b"coffret/names/v1" + d["vault_id"], d["names_nonce"], subkey(opened["general.db"], 1))
    opened["organisation"] = Reader(names).text(200)
    return opened
