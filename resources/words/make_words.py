# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes french.txt, the 7,776 words of passphrases, one a line, in alphabetical order.

    python3 make_words.py /usr/share/hunspell FOLDER-OF-@zxcvbn-ts/language-fr > french.txt

A word is a lemma of the French spelling dictionary, or a common form of one (feminine, plural in -aux,
imperative plural, participle, third person), in 4 to 8 letters a-z, that people really use: it, or a form
of it, is among the common words of film subtitles or of the encyclopedia. left_out.txt keeps unsuitable
words away. Of what is left the commonest 7,776 are kept, and a word that begins another one already kept
(or continues it) is passed over while there are enough.
The result depends on nothing but its inputs (see NOTICE.md for their versions).
"""
import collections
import json
import pathlib
import re
import sys

WANTED = 7776  # five dice, 12.92 bits a word
SHAPE = re.compile(r"[a-z]{4,8}")


def ranks(folder):
    place = {}
    for offset, name in ((0, "commonWords"), (30000, "wikipedia")):
        words = json.loads((folder / "src" / f"{name}.json").read_text("utf-8"))
        for number, word in enumerate(words):
            place.setdefault(word, offset + number)
    return place


def suffixes(path):
    rules = collections.defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        part = line.split("#")[0].split()
        if len(part) >= 5 and part[0] == "SFX":
            strip, add = ("" if p == "0" else p for p in (part[2], part[3].split("/")[0]))
            rules[part[1]].append((strip, add, re.compile(part[4] + "$"), frozenset(part[5:])))
    return rules


def inflections(word, flags, rules):
    for flag in re.findall("..", flags):
        for strip, add, condition, tags in rules.get(flag, ()):
            if word.endswith(strip) and condition.search(word):
                yield word[:len(word) - len(strip)] + add, tags


def wanted_form(form, kinds, tags):
    if "is:fem" in tags and "is:sg" in tags:
        return bool(kinds & {"nom", "adj"})
    if "is:pl" in tags:
        return bool(kinds & {"nom", "adj"}) and form.endswith("aux")
    if "po:3sg" in tags and tags & {"po:ipre", "po:ifut"}:
        return not form.endswith("e")
    return bool(tags & {"po:ppre", "po:ppas"}) or "po:impe" in tags and bool(tags & {"po:1pl", "po:2pl"})


def candidates(dictionary, place):
    """word -> rank: of the word itself, or of its commonest form when it is a lemma."""
    rules = suffixes(dictionary / "fr.aff")
    best, kinds_of = {}, collections.defaultdict(set)
    extra = {}
    for line in (dictionary / "fr.dic").read_text("utf-8").splitlines()[1:]:
        part = line.split()
        if not part:
            continue
        word, _, flags = part[0].partition("/")
        kinds = {p[3:] for p in part[1:] if p.startswith("po:")}
        kinds_of[word] |= kinds
        if word in place:
            best[word] = min(best.get(word, 10**6), place[word])
        for form, tags in inflections(word, flags, rules):
            if form not in place:
                continue
            best[word] = min(best.get(word, 10**6), place[form] + 500)
            if SHAPE.fullmatch(form) and wanted_form(form, kinds, tags):
                extra[form] = place[form] + 12000  # a form gives way to lemmas of its rank
    words = {w: r for w, r in best.items() if SHAPE.fullmatch(w) and speaking(kinds_of[w])
             and not shadows_a_noun(w, kinds_of[w], place, best)}
    for form, rank in extra.items():
        words.setdefault(form, rank)
    return words


def speaking(kinds):
    return any(k in ("nom", "adj", "adv") or k[0] == "v" for k in kinds)


def shadows_a_noun(word, kinds, place, best):
    """choser beside chose, monder beside monde: rare verbs that only confuse."""
    if word in place or kinds & {"nom", "adj", "adv"} or not word.endswith("er"):
        return False
    return word[:-1] in best or word[:-2] in best


def left_out(path):
    words, beginnings = set(), []
    for line in path.read_text("utf-8").splitlines():
        for entry in ([] if line.startswith("#") else line.split()):
            if entry.endswith("*"):
                beginnings.append(entry[:-1])
            elif not entry.endswith("_"):
                words.add(entry)
    return words, tuple(beginnings)


def choose(words):
    """The commonest first; a beginning of another word, or a longer one, waits for the end."""
    kept, beginnings, waiting = set(), set(), []
    for word in sorted(words, key=lambda w: (words[w], w)):
        if word in beginnings or any(word[:n] in kept for n in range(4, len(word))):
            waiting.append(word)
        elif len(kept) < WANTED:
            kept.add(word)
            beginnings.update(word[:n] for n in range(4, len(word)))
    shared = WANTED - len(kept)
    kept.update(waiting[:shared])
    return sorted(kept), max(0, shared)


def main():
    dictionary, package = (pathlib.Path(p) for p in sys.argv[1:3])
    place = ranks(package)
    words = candidates(dictionary, place)
    never, beginnings = left_out(pathlib.Path(__file__).with_name("left_out.txt"))
    words = {w: r for w, r in words.items() if w not in never and not w.startswith(beginnings)}
    kept, shared = choose(words)
    print(f"{len(words)} candidates, {shared} kept words share a beginning", file=sys.stderr)
    if len(kept) != WANTED:
        sys.exit(f"only {len(kept)} words")
    print("\n".join(kept))


if __name__ == "__main__":
    main()
