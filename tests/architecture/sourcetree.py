# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the project's sources for the architecture checks.

`SourceTree(root)` lists the files of the product (app, core, ui) and of the tests, in a fixed
order, and hands out each as lines. `blank_comments` and `blank_strings` replace what they remove by
spaces, so line numbers and columns stay true. Build folders and hidden folders are never entered.
"""
import os
import re

PRODUCT = ("app", "core", "ui")
CODE = (".cpp", ".h")

_TOKEN = re.compile(
    r"//[^\n]*|/\*.*?\*/"                                # comments
    r'|R"(?P<tag>[^()\s\\]{0,16})\(.*?\)(?P=tag)"'       # raw strings
    r'|"(?:\\.|[^"\\\n])*"'                              # strings
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'",             # characters, not digit separators
    re.DOTALL)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def blank_comments(text):
    def replace(match):
        found = match.group(0)
        return _blank(found) if found.startswith(("//", "/*")) else found
    return _TOKEN.sub(replace, text)


def blank_strings(text):
    """Comments go too; of a string its quotes stay, so that an argument is still there."""
    def replace(match):
        found = match.group(0)
        if found.startswith(("//", "/*")):
            return _blank(found)
        return '"' + _blank(found[1:-1]) + '"'
    return _TOKEN.sub(replace, text)


class SourceTree:
    def __init__(self, root):
        self.root = os.path.abspath(root)
        self._texts = {}

    def files(self, folders=PRODUCT, endings=CODE):
        found = []
        for folder in folders:
            for place, inner, names in os.walk(os.path.join(self.root, folder)):
                inner[:] = sorted(n for n in inner if not n.startswith(".") and n != "__pycache__")
                found += [os.path.relpath(os.path.join(place, n), self.root).replace(os.sep, "/")
                          for n in sorted(names) if n.endswith(tuple(endings))]
        return found

    def text(self, path):
        if path not in self._texts:
            with open(os.path.join(self.root, path), encoding="utf-8") as file:
                self._texts[path] = file.read()
        return self._texts[path]

    def code(self, path):
        return blank_comments(self.text(path))


def report(name, faults, summary):
    """Prints the faults, one a line, then one sentence; returns the exit code."""
    for fault in faults:
        print(fault)
    print(f"{name}: {summary}, {len(faults)} faults")
    return 1 if faults else 0
