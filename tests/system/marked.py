# SPDX-License-Identifier: GPL-3.0-or-later
"""A vault whose content can be recognised anywhere: 200 planted names, a planted note, known keys."""
import pathlib
import random
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "app"))
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "readers"))
import coffret_format  # noqa: E402
from cli import Cli  # noqa: E402

LOGIN = "claire"


class MarkedVault:
    def __init__(self, cli_program, folder):
        self.path = pathlib.Path(folder) / "atelier.coffret"
        letters = random.SystemRandom()  # other than those of a run beside this one
        self.password = " ".join("".join(letters.choice("abdefhikmnoprstuwy") for _ in range(7)) for _ in range(7))
        cli = Cli(cli_program)
        made = cli.create(self.path, owner=LOGIN, password=self.password)
        assert made.code == 0, made.err
        self.recovery = made.object()["recoveryKey"]
        self.names = ["Zq" + "".join(letters.choice("bcdfghjklmnpqrstvwxz") for _ in range(10)) for _ in range(200)]
        rows = ["Prénom;Nom;E-mail;Notes"]
        rows += ["%s;%s;%s@marque.example;Note de %s" % ("Aa" + n[2:6], n, n.lower(), n) for n in self.names]
        source = pathlib.Path(folder) / "marques.csv"
        source.write_text("\n".join(rows) + "\n", encoding="utf-8")
        done = cli.run("import", self.path, source, "--as", LOGIN, secrets=[self.password])
        assert done.code == 0 and done.object()["created"] == 200, done.out + done.err
        source.unlink()

    def keys(self):
        """The raw keys, found with the second reader."""
        header = coffret_format.read_header((self.path / "vault.hdr").read_bytes())
        opened = coffret_format.open_header(header, password=self.password, login=LOGIN)
        return {name: value for name, value in opened.items() if isinstance(value, bytes)}

    def needles(self):
        """Everything that must not be found, by name, in the forms it could have in memory or on disk."""
        found = {}
        for name in self.names:
            found["name " + name] = [name.encode(), name.encode("utf-16-le"), name.lower().encode(),
                                     name.lower().encode("utf-16-le")]
        found["password"] = [self.password.encode(), self.password.encode("utf-16-le")]
        for name, key in self.keys().items():
            found["key " + name] = [key, key.hex().encode(), key.hex().encode("utf-16-le")]
        return found


def hits(data, needles):
    """Names of the needles that stand in these bytes. Looks for what the forms begin with first: a
    memory of 300 MB is read once for each of a handful of beginnings, not for each of 800 forms."""
    beginnings = {}
    for name, forms in needles.items():
        for form in forms:
            beginnings.setdefault(form[:2], {})[form] = name
    found = set()
    for beginning, forms in beginnings.items():
        wanted = tuple(forms)
        at = data.find(beginning)
        while at >= 0:
            if data.startswith(wanted, at):
                found.update(name for form, name in forms.items() if data.startswith(form, at))
            at = data.find(beginning, at + 1)
    return sorted(found)


def memory_of(pid):
    """All readable private memory of a process, through the kernel: its dumps are forbidden."""
    parts = []
    with open("/proc/%d/maps" % pid) as maps, open("/proc/%d/mem" % pid, "rb", 0) as memory:
        for line in maps:
            first, last, rights = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+)", line).groups()
            if "r" not in rights or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                continue
            try:
                memory.seek(int(first, 16))
                parts.append(memory.read(int(last, 16) - int(first, 16)))
            except (OSError, ValueError, OverflowError):
                continue
    return b"".join(parts)
