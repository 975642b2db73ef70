# SPDX-License-Identifier: GPL-3.0-or-later
"""layers.py ROOT LAYERS.TXT [QT-HEADERS]: holds every #include against the rooms' DEPENDS lines.

LAYERS.TXT is written by coffret_room() at configure time, one `name folder: needs` a line.
QT-HEADERS is the folder that holds QtCore, QtGui and the other modules' headers. What a static
library cannot catch is caught here: a room included but not declared, a cryptography or database
header outside the room that owns it, a window's header in core, a key's room in ui.
"""
import os
import re
import sys

from sourcetree import SourceTree, report

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
WINDOW_MODULES = ("QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtQuick",
                  "QtQml", "QtOpenGL")
BANNED_MODULES = ("QtNetwork", "QtSql", "QtWebSockets", "QtWebEngineCore")
SEALED_FROM_UI = ("core/crypto", "core/vault", "core/storage")
SEALED_FROM_APP = ("core/crypto", "core/storage")


def read_rooms(path):
    """{folder: (name, needed names)}"""
    rooms = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            head, _, needs = line.partition(":")
            if head.strip():
                name, folder = head.split()
                rooms[folder] = (name, set(needs.split()))
    return rooms


def folder_of(path, rooms):
    """The deepest declared room that holds this path, or None."""
    folder = os.path.dirname(path)
    while folder and folder not in rooms:
        folder = os.path.dirname(folder)
    return folder or None


def module_of(header, qt_headers):
    """The Qt module a header such as QWidget or QtGui/QImage belongs to, or ''."""
    if header.startswith("Qt") and "/" in header:
        return header.split("/")[0]
    if not qt_headers or not re.fullmatch(r"[Qq]\w+(\.h)?", header):
        return ""
    for module in ("QtCore",) + WINDOW_MODULES + BANNED_MODULES:
        if os.path.exists(os.path.join(qt_headers, module, header)):
            return module
    return ""


def library_fault(path, header, qt_headers):
    """Why a <…> header may not be included here, or None."""
    if re.match(r"sodium([./]|$)", header):
        if not path.startswith("core/crypto/") and path != "core/base/secret.cpp":
            return "libsodium belongs to core/crypto and core/base/secret.cpp"
    if re.search(r"(^|/)(sqlite3|sqlcipher)[^/]*\.h$", header):
        if not path.startswith("core/storage/"):
            return "SQLCipher belongs to core/storage"
    module = module_of(header, qt_headers)
    if module in BANNED_MODULES:
        return f"{module} is used nowhere in this program"
    if module in WINDOW_MODULES and path.startswith("core/"):
        return f"{module} shows windows, and core has none"
    return None


def room_fault(path, header, rooms):
    """Why a file of this project may not be included here, or None."""
    top, target = path.split("/")[0], folder_of(header, rooms)
    if header.startswith("tests/"):
        return "the product does not include the tests"
    allowed_tops = {"core": ("core",), "ui": ("core", "ui"), "app": ("core", "ui", "app")}[top]
    if header.split("/")[0] in ("app", "core", "ui") and header.split("/")[0] not in allowed_tops:
        return f"{top} does not include {header.split('/')[0]}"
    if target is None:
        return None if "/" not in header else "not the header of a declared room"
    if top == "ui" and target in SEALED_FROM_UI or top == "app" and target in SEALED_FROM_APP:
        return f"{top} never includes {target}"
    mine = folder_of(path, rooms)
    if mine is None or mine == target or rooms[target][0] in rooms[mine][1]:
        return None
    return f"{mine} does not declare {rooms[target][0]} in its DEPENDS"


def faults(tree, rooms, qt_headers):
    found = []
    for path in tree.files():
        code = tree.code(path)
        for match in INCLUDE.finditer(code):
            kind, header = match.groups()
            # Several libraries are included with quotes in practice, so both spellings are held
            # against both rules.
            why = library_fault(path, header, qt_headers)
            if not why and kind == '"':
                why = room_fault(path, header, rooms)
            if why:
                line = code.count("\n", 0, match.start()) + 1
                found.append(f"{path}:{line}: {header}: {why}")
    return found


def planned_rooms(tree, rooms):
    """Folders whose headers are written and whose library is not: nothing can link them yet."""
    folders = {"/".join(path.split("/")[:2]) for path in tree.files(("core",))}
    return {folder: ("?" + folder, set()) for folder in folders - set(rooms)
            if not os.path.exists(os.path.join(tree.root, folder, "CMakeLists.txt"))}


def main(root, layers, qt_headers=""):
    tree, rooms = SourceTree(root), read_rooms(layers)
    planned = planned_rooms(tree, rooms)
    undeclared = [f"{path}: no coffret_room() declares the folder of this file"
                  for path in tree.files(("core",)) if not folder_of(path, {**rooms, **planned})]
    found = [fault for fault in faults(tree, {**rooms, **planned}, qt_headers)
             if not fault.startswith(tuple(folder + "/" for folder in planned) or "\n")]
    for folder in sorted(planned):
        print(f"{folder}: planned, not built yet")
    return report("layers", found + undeclared, f"{len(rooms)} rooms, {len(tree.files())} files")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
