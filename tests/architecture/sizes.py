# SPDX-License-Identifier: GPL-3.0-or-later
"""sizes.py ROOT: prints how long files and functions are, and fails above the caps.

A function is counted from the first line of its signature to its closing brace. Tables of data
(an initialiser, an enum, the rows of a test) are no functions. Tests are held to the same caps, but
not to the median.
"""
import re
import statistics
import sys

from sourcetree import PRODUCT, SourceTree, blank_strings, report

SOURCE_CAP, HEADER_CAP, FUNCTION_CAP, ARGUMENT_CAP, MEDIAN_CAP = 500, 200, 60, 7, 150
TYPE = re.compile(r"\b(?:class|struct|union)\s+(?:\[\[\w+\]\]\s*)?(?:\w+::)*(\w+)[^;()]*$")


def without_templates(header):
    """`template <class T> void f()` without its parameter list, which would look like a class."""
    while True:
        start = re.search(r"\btemplate\s*<", header)
        if not start:
            return header
        depth, at = 1, start.end()
        while at < len(header) and depth:
            depth += {"<": 1, ">": -1}.get(header[at], 0)
            at += 1
        header = header[:start.start()] + header[at:]


def kind_of(header):
    """What the brace after this text opens: scope, type:NAME, function or data."""
    header = without_templates(header).strip()
    if re.search(r"\bnamespace\b", header) or header.startswith("extern"):
        return "scope"
    if re.search(r"\benum\b", header):
        return "data"
    found = TYPE.search(header)
    if found and "=" not in header:
        return "type:" + found.group(1)
    if re.search(r"\[[^\[\]]*\]\s*(\([^{}]*)?$", header) and "=" in header:
        return "function"
    if re.search(r"=\s*$", header) or "(" not in header:
        return "data"
    return "function"


def walk(text):
    """Yields ('function', header, first line, last line) and ('member', type, declaration, line)."""
    code = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: re.sub(r"[^\n]", " ", m.group(0)),
                  blank_strings(text), flags=re.MULTILINE)
    stack, start = [], 0
    inside = lambda: any(kind in ("function", "data") for kind, _, _ in stack)
    for match in re.finditer(r"[{};]", code):
        at, sign = match.start(), match.group(0)
        if sign == "{":
            header = code[start:at]
            stack.append(("data" if inside() else kind_of(header), start, header))
        elif sign == "}" and stack:
            kind, begin, header = stack.pop()
            if kind == "function" and code[at + 1:].lstrip()[:1] in (",", "{"):
                start = begin  # the braces of a member initialiser; the body is still to come
                continue
            if kind == "function":
                yield "function", header, line_of(code, begin, header), code.count("\n", 0, at) + 1
                if stack and stack[-1][0].startswith("type:"):
                    yield "member", stack[-1][0][5:], header, line_of(code, begin, header)
        elif sign == ";" and stack and stack[-1][0].startswith("type:"):
            header = code[start:at]
            yield "member", stack[-1][0][5:], header, line_of(code, start, header)
        if not inside():
            start = at + 1


def line_of(code, start, header):
    """The line of the first word after `start`."""
    return code.count("\n", 0, start + len(header) - len(header.lstrip())) + 1


def argument_count(declaration, name):
    """How many arguments a constructor takes; 0 when this is no constructor of `name`."""
    found = re.search(r"(?<![\w~:>.])" + re.escape(name) + r"\s*\(", declaration)
    if not found:
        return 0
    depth, count, at, empty = 1, 1, found.end(), True
    while at < len(declaration) and depth:
        sign = declaration[at]
        depth += {"(": 1, "<": 1, "{": 1, "[": 1, ")": -1, ">": -1, "}": -1, "]": -1}.get(sign, 0)
        count += sign == "," and depth == 1
        empty = empty and (sign.isspace() or depth == 0)
        at += 1
    return 0 if empty else count


def name_of(header):
    found = re.search(r"([\w:~]+)\s*\(", without_templates(header))
    return found.group(1) if found else "lambda"


def measure(tree, paths):
    """(faults, function lengths) of these files."""
    found, lengths = [], []
    for path in paths:
        lines = tree.text(path).count("\n")
        cap = HEADER_CAP if path.endswith(".h") else SOURCE_CAP
        if lines > cap:
            found.append(f"{path}: {lines} lines, the cap is {cap}")
        for event in walk(tree.text(path)):
            if event[0] == "function":
                _, header, first, last = event
                if path.startswith("tests/") and name_of(header).endswith("_data"):
                    continue
                lengths.append(last - first + 1)
                if lengths[-1] > FUNCTION_CAP:
                    found.append(f"{path}:{first}: {name_of(header)} has {lengths[-1]} lines,"
                                 f" the cap is {FUNCTION_CAP}")
            else:
                _, name, declaration, line = event
                count = argument_count(declaration, name)
                if count > ARGUMENT_CAP:
                    found.append(f"{path}:{line}: {name} is built from {count} arguments,"
                                 f" the cap is {ARGUMENT_CAP}")
    return found, lengths


def distribution(name, values):
    values = sorted(values) or [0]
    at = lambda share: values[min(len(values) - 1, int(share * len(values)))]
    print(f"{name:<16} {len(values):>5}   median {at(0.5):>4}   90 % {at(0.9):>4}"
          f"   99 % {at(0.99):>4}   longest {values[-1]:>4}")


def main(root):
    tree = SourceTree(root)
    paths = tree.files()
    found, lengths = measure(tree, paths)
    sources = [tree.text(p).count("\n") for p in paths if p.endswith(".cpp")]
    headers = [tree.text(p).count("\n") for p in paths if p.endswith(".h")]
    distribution("sources, lines", sources)
    distribution("headers, lines", headers)
    distribution("functions, lines", lengths)
    if sources and statistics.median(sources) > MEDIAN_CAP:
        found.append(f"the median source has {statistics.median(sources)} lines,"
                     f" the cap is {MEDIAN_CAP}")
    found += measure(tree, tree.files(("tests",)))[0]
    return report("sizes", found, f"{len(paths)} files of {', '.join(PRODUCT)}")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
