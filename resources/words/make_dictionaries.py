# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the lists against which a password is judged, from published packages and from our own list.

    python3 make_dictionaries.py LANGUAGE-FR LANGUAGE-COMMON DECOUPAGE-ADMINISTRATIF HUNSPELL-FOLDER

frequent.txt          French words by how common they are (line number = rank)
rare.txt              the other words of the spelling dictionary, 5 to 16 letters; alphabetical, one rank
names.txt             first names, an empty line, surnames; alphabetical, so a whole part shares one rank
places.txt            communes above 2,000 people, the largest first, then departments and regions
common_passwords.txt  passwords that many people use, the commonest first

Every entry is folded: lower case, no accents, letters and digits only for words and places; passwords
keep their other signs. See NOTICE.md for versions and licences.
"""
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
JOINED = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o"})


def fold(text):
    plain = unicodedata.normalize("NFKD", text.lower().translate(JOINED))
    return "".join(c for c in plain if not unicodedata.combining(c))


def letters(text):
    return re.sub("[^a-z0-9]", "", fold(text))


def unique(words, shortest):
    return list(dict.fromkeys(w for w in words if len(w) >= shortest and w.isascii()))


def load(folder, name):
    return json.loads((pathlib.Path(folder) / name).read_text("utf-8"))


def write(name, lines):
    (HERE / name).write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{name}: {len(lines)}")


def interleave(first, second):
    """Two ranked lists as one: as common in its own country, as early in the list."""
    merged = []
    for number, word in enumerate(second):
        if number < len(first):
            merged.append(first[number])
        merged.append(word)
    return merged


def lemmas(folder):
    lines = (pathlib.Path(folder) / "fr.dic").read_text("utf-8").splitlines()[1:]
    words = (line.split()[0].partition("/")[0] for line in lines if line.strip())
    return {f for f in (letters(w) for w in words if w.islower()) if 5 <= len(f) <= 16 and f.isalpha()}


def recitations(lists):
    """undeuxtrois, lundimardimercredi: the openings of what everybody can recite."""
    words = [[letters(w) for w in members] for members in lists.values()]
    return ["".join(w[:length]) for w in words for length in range(2, len(w) + 1)]


def main():
    french, common, places, spelling = sys.argv[1:5]
    frequent = list(map(letters, load(french, "src/commonWords.json")))
    frequent += [w for w in map(letters, load(french, "src/wikipedia.json")) if len(w) > 3 and w.isalpha()]
    frequent = unique(frequent, 2)
    write("frequent.txt", frequent)
    write("rare.txt", sorted(lemmas(spelling) - set(frequent)))
    # In version 4.1.2 of the package the two files of names are swapped.
    first, last = load(french, "src/lastnames.json"), load(french, "src/firstnames.json")
    first, last = unique(map(letters, first), 3), unique(map(letters, last), 3)
    write("names.txt", sorted(first) + [""] + sorted(set(last) - set(first)))
    towns = [c for c in load(places, "data/communes.json") if c["type"] == "commune-actuelle"]
    towns = sorted((c for c in towns if c.get("population", 0) > 2000), key=lambda c: -c["population"])
    areas = load(places, "data/departements.json") + load(places, "data/regions.json")
    write("places.txt", unique((letters(c["nom"]) for c in towns + areas), 3))
    ours = (HERE / "french_passwords.txt").read_text("utf-8").split()
    ours += recitations(load(french, "src/wordSequences.json"))
    write("common_passwords.txt",
          unique(map(fold, interleave(ours, load(common, "src/passwords.json"))), 3)[:30000])


if __name__ == "__main__":
    main()
