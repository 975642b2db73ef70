# SPDX-License-Identifier: GPL-3.0-or-later
"""fences.py ROOT: words that may stand in certain files only, or nowhere.

Each fence is (what it keeps, a pattern, where it looks, where the words are at home). Comments are
not looked at; where a fence is about code alone, strings are not either. One rule per line, so a
new rule is a new line and a line in architecturetest.py that proves it can fail.
"""
import re
import sys
from typing import NamedTuple

from sourcetree import PRODUCT, SourceTree, blank_strings, report

EVERYWHERE = PRODUCT + ("tests",)


class Fence(NamedTuple):
    keeps: str
    pattern: str
    folders: tuple
    home: str = r"^$"
    strings: bool = True


FENCES = (
    Fence("no socket of the internet family is ever opened",
          r"\b(AF_INET6?|PF_INET6?|QTcp\w+|QUdp\w+|QSsl\w+|QNetwork\w+|QLocal(Socket|Server)"
          r"|QAbstractSocket|QHostAddress|QHostInfo|getaddrinfo|gethostbyname)\b", PRODUCT),
    Fence("no second event loop runs inside the first",
          r"\b(QEventLoop|processEvents)\b", ("core", "ui")),
    Fence("a dialog is opened, not executed", r"(\.|->)exec\s*\(", ("ui",)),
    Fence("the palette and the style draw, no style sheet does", r"\bsetStyleSheet\b", PRODUCT),
    Fence("settings are read in app and injected from there", r"\bQSettings\b", ("core", "ui")),
    Fence("core has no sentences for people", r"(?<![\w.>])(tr|translate)\s*\(", ("core",), strings=False),
    Fence("no plain SQLite is loaded beside SQLCipher", r"\b(QSqlDatabase|QSqlQuery)\b", PRODUCT),
    Fence("a database file is opened by SQLCipher alone",
          r"\b(fopen|QFile|QSaveFile|ifstream|ofstream|fstream)\b[^;\n]*\.db\b", PRODUCT),
    Fence("SQL is written in repositories, search and storage",
          r'"\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+[\w.]+\s+SET\s|DELETE\s+FROM\s'
          r"|CREATE\s+(TEMP\s+)?(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL|UNIQUE)|DROP\s+TABLE|PRAGMA\s|ATTACH\s)", PRODUCT,
          home=r"^core/(\w+/\w*repository\.cpp|search/|storage/)"),
    Fence("no other program is started through a shell", r"\b(popen|std::system)\s*\(", PRODUCT,
          strings=False),
    Fence("objects are handed over, not fetched from anywhere",
          r"\bstatic\s[^;=\n]*\binstance\s*\(", PRODUCT, strings=False),
    Fence("no program accepts a password cheaper than the floor", r"\bKdfLimitsForTests\b", PRODUCT,
          home=r"^core/crypto/kdf\.h$"),
    Fence("no path of one particular machine", r'"/(root|work|tmp)/', EVERYWHERE),
)

# Files whose words are not C++.
PLAIN_FENCES = (
    Fence("no network library is linked", r"Qt6::(Network|Sql|WebSockets|WebEngine\w*)\b", EVERYWHERE),
    Fence("every file is named in its list", r"\bfile\s*\(\s*GLOB", EVERYWHERE),
)

OPENS = re.compile(r"\b(sqlite3_open\w*)\s*\(|\"\s*ATTACH\s", re.IGNORECASE)
NAMES = re.compile(r"(manager|helper|utils?|handler)\.(h|cpp)$")


def lines_of(text, pattern):
    return [text.count("\n", 0, match.start()) + 1 for match in re.finditer(pattern, text)]


def fence_faults(tree, fence, endings):
    found = []
    for path in tree.files(fence.folders, endings):
        if re.search(fence.home, path):
            continue
        text = tree.text(path) if endings != (".cpp", ".h") else (
            tree.code(path) if fence.strings else blank_strings(tree.text(path)))
        found += [f"{path}:{line}: {fence.keeps}" for line in lines_of(text, fence.pattern)]
    return found


def opener_faults(tree):
    """One file, and it is in core/storage, opens and attaches databases."""
    places = [path for path in tree.files() if OPENS.search(tree.code(path))]
    strays = [path for path in places if not path.startswith("core/storage/")]
    found = [f"{path}: databases are opened in core/storage alone" for path in strays]
    inside = [path for path in places if path not in strays]
    if len(inside) > 1:
        found.append(f"{', '.join(inside)}: one file opens and attaches databases, not {len(inside)}")
    return found


def form_faults(tree):
    found = []
    for path in tree.files(EVERYWHERE, (".cpp", ".h", ".py", ".cmake", ".sh", "CMakeLists.txt")):
        head = "\n".join(tree.text(path).split("\n")[:2])
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
            found.append(f"{path}: no SPDX line at its head")
        name = path.split("/")[-1]
        if name != "CMakeLists.txt" and name != name.lower():
            found.append(f"{path}: files are named in lower case")
        if NAMES.search(path):
            found.append(f"{path}: this name says nothing; name what it holds or does")
    return found


def faults(tree):
    found = opener_faults(tree) + form_faults(tree)
    for fence in FENCES:
        found += fence_faults(tree, fence, (".cpp", ".h"))
    for fence in PLAIN_FENCES:
        found += fence_faults(tree, fence, (".cmake", "CMakeLists.txt"))
    return found


def main(root):
    tree = SourceTree(root)
    return report("fences", faults(tree),
                  f"{len(FENCES) + len(PLAIN_FENCES) + 3} fences, {len(tree.files(EVERYWHERE))} files")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
