# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program walked through by keys alone, from its first start: a vault is made in French, a person
written in, a file imported, a record found, changed in place, merged with its double, the merge taken back,
a note kept, the vault locked in the midst of a form and opened again with the draft, a record put into a PDF.
What came of each step is read from the vault by the command line, while it is locked or closed. No step is
taken before the window shows what a person would wait for; nothing sleeps."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import types

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Cli, Program, Screen, missing_tools, wait_for  # noqa: E402
from eye import Eye, missing_reader  # noqa: E402

PASSWORD = "lampe verger tuile moufle carton rivage bouton"
LOGIN = "claire.moreau"
FILE = """Prénom;Nom;E-mail;Téléphone;Ville
Anne;Guivarch;anne@guivarch.example;02 98 01 02 03;Brest
Paul;Le Goff;paul@legoff.example;02 61 91 00 12;Rennes
Jean;Fabre;pas une adresse;;Vannes
"""
NOTE = "Rappeler jeudi pour le devis"
PATIENCE = int(os.environ.get("PATIENCE", "60"))  # seconds, of a machine that is busy with something else


class Walker(Program):
    """Somebody at the keyboard of a computer on which the program was never started."""

    title = "Menuiserie Kerguelen"

    def __init__(self, screen, eye, binary, cli):
        self.home = screen.home
        documents = screen.home / "Documents"
        documents.mkdir()
        vault = documents / "menuiserie-kerguelen.coffret"
        super().__init__(screen, binary, types.SimpleNamespace(path=vault, password=PASSWORD))
        self.eye, self.cli, self.steps, self.start_time = eye, Cli(cli), [], time.monotonic()

    def start(self, prefix=()):
        self.process = subprocess.Popen([*prefix, self.binary], env=self.screen.environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self.wait_for_window()

    def did(self, step):
        self.steps.append(step)
        print("  %5.1f s  %s" % (time.monotonic() - self.start_time, step), flush=True)
        if os.environ.get("SHOTS"):
            target = pathlib.Path(os.environ["SHOTS"]) / ("%02d.png" % len(self.steps))
            subprocess.run(["import", "-window", "root", str(target)], env=self.screen.environment, check=False)

    def see(self, *words):
        """Waits until the window shows all of them."""
        wait_for(lambda: self.pid() and self.eye.shows(self.pid(), *words), PATIENCE, "« %s »" % " … ".join(words))

    def focus(self):
        """Name of what has the focus."""
        here = self.eye.focused()
        return here and self.eye.key_of(here)[1]

    def go_to(self, name, key="Tab"):
        return self.eye.go_to(name, key)

    def press(self, *keys):
        self.screen.keys(*keys)

    def type(self, text):
        self.screen.type(text)

    def in_front(self, words):
        """Waits until the window whose title has these words takes the keys."""
        wait_for(lambda: words in self.screen.tool("getactivewindow", "getwindowname").stdout and
                 self.eye.focused_in(self.pid(), words), PATIENCE, "the window « %s »" % words)

    def choose_file(self, path, title):
        """In the dialog that just opened, as who knows where the file lies."""
        self.in_front(title)
        self.press("ctrl+a")
        self.type(str(path))
        self.press("Return")
        self.in_front(self.title)

    def command(self, words, shows):
        """Through the palette, by its name."""
        self.press("ctrl+k")
        self.type(words)
        self.see(shows)
        self.press("Return")

    # What the vault holds, asked by another program while this one has let go of it.

    def ask(self, *words):
        wait_for(lambda: not self.is_open(), PATIENCE, "the vault to be free")
        done = self.cli.run(words[0], self.vault, *words[1:], "--as", LOGIN, secrets=[PASSWORD])
        assert done.code == 0, done.out + done.err
        return done

    def people(self):
        """Everybody in the vault, by full name; of two of one name both."""
        found = {}
        for hit in self.ask("search", "example").objects():
            record = self.ask("show", hit["id"]).object()
            name = "%s %s" % (record.get("firstName", ""), record.get("lastName", ""))
            found.setdefault(name, []).append(record)
        return found

    def finds(self, words):
        return [hit["name"] for hit in self.ask("search", words).objects()]


def expect(given, wanted, what):
    assert given == wanted, "%s: %r instead of %r" % (what, given, wanted)


def choose_french(walker):
    walker.see("Welcome to Coffret", "Create my vault")
    before = walker.pid()
    walker.go_to("Language", "shift+Tab")
    walker.press("Down")
    wait_for(lambda: walker.pid() not in (None, before), PATIENCE, "the program to start again")
    walker.wait_for_window()
    walker.see("Bienvenue dans Coffret", "Créer mon coffre")
    walker.did("chose French")


def make_the_vault(walker):
    walker.press("Return")
    walker.see("À qui est ce coffre")
    walker.type("Menuiserie Kerguelen")
    walker.press("Tab")
    walker.type("Claire Moreau")
    walker.press("Return")
    walker.see("Choisissez le mot de passe maître")
    walker.type(PASSWORD)
    walker.go_to("Mot de passe maître, une seconde fois")
    walker.type(PASSWORD)
    walker.press("Return")
    walker.see("Gardez la clé de secours sur papier")
    groups = written_down(walker)
    expect(len(groups), 9, "groups of the recovery key")
    asked_before = None
    for _ in range(2):
        asked = wait_for(lambda: re.match(r"Groupe (\d+)$", walker.focus() or ""), PATIENCE, "a group to be asked")
        walker.type(groups[int(asked.group(1))].lower())
        if asked_before is None:
            walker.eye.press("Tab", seconds=5)
        asked_before = asked
    walker.press("Return")
    walker.see("Votre coffre est prêt", "Partir de zéro")
    walker.press("Down", "Return")
    wait_for(walker.shows_the_vault, PATIENCE, "the vault to open")
    walker.did("made a vault")
    return groups


def written_down(walker):
    """The recovery key as it stands on the sheet, by the number of its groups."""
    groups = {}
    for node, _ in walker.eye.walk(walker.eye.application(walker.pid()), 40):
        match = re.match(r"Groupe (\d+)\s*: (\w{4})$", node.get_name() or "")
        if match:
            groups[int(match.group(1))] = match.group(2)
    return groups


def write_somebody_in(walker, first, last, phone, email):
    walker.press("ctrl+n")
    walker.see("Nouveau contact", "Prénom")
    walker.type(first)
    walker.press("Tab")
    walker.type(last)
    walker.go_to("E-mail")
    walker.type(email)
    walker.go_to("Téléphone")
    walker.type(phone)
    walker.press("ctrl+s")
    walker.see("Fiche créée.")
    walker.did("created %s %s" % (first, last))


def import_the_file(walker, source):
    walker.press("ctrl+i")
    walker.choose_file(source, "Choisir le fichier à importer")
    walker.see("Ce que l’import changerait", "Importer")
    walker.press("End", "Return")  # to the row with the wrong address, into its cell
    walker.type("jean@fabre.example")
    walker.press("Return")
    walker.see("Importer 3 fiches")
    walker.go_to("Importer 3 fiches")
    walker.press("space")
    walker.see("3 fiches importées", "Voir les contacts")
    walker.press("space")
    walker.see("Paul Le Goff", "Jean Fabre")
    walker.did("imported a file")


def find(walker, letters, name):
    """By some letters, to the row that is left; its record stands beside it."""
    walker.press("ctrl+2", "ctrl+f")
    walker.type(letters)
    walker.see("Chronologie", name)
    walker.press("Return")


def change_in_place(walker):
    find(walker, "goff", "Écrire une note sur")
    walker.press("Return")  # from the row into the record
    walker.go_to("Téléphone, 02 61 91 00 12")
    walker.press("Return", "ctrl+a")
    walker.type("06 39 98 12 12")
    walker.press("Return")
    walker.see("Enregistré.", "06 39 98 12 12")
    walker.did("changed a number in place")


def note(walker):
    for _ in range(6):
        walker.eye.press("F6", seconds=3)
        if "note" in (walker.focus() or ""):
            break
    walker.type(NOTE)
    walker.press("ctrl+Return")
    walker.see("Note enregistrée.")
    walker.did("kept a note")


def merge(walker):
    walker.command("doublons", "Doublons")
    walker.see("même téléphone, même nom", "Pas les mêmes")
    walker.press("f")  # the letter that stands on the button
    walker.see("La fiche telle qu’elle sera")
    walker.press("ctrl+Return")
    wait_for(lambda: not walker.eye.shows(walker.pid(), "La fiche telle qu’elle sera"), PATIENCE, "the merge")
    walker.did("merged a record with its double")


def look_at_the_merge(walker):
    walker.lock()
    people = walker.people()
    expect(len(people["Anne Guivarch"]), 1, "Annes once merged")
    mails = {mail["value"] for mail in people["Anne Guivarch"][0]["emails"]}
    expect(mails, {"anne@guivarch.example", "a.guivarch@perso.example"}, "addresses of the merged record")
    expect(people["Jean Fabre"][0].get("jobTitle"), "Fleuriste", "the draft, once saved")
    walker.did("read the merge with the command line")


def take_it_back(walker):
    walker.unlock()
    walker.press("ctrl+z")
    walker.see("Action annulée.")
    walker.did("took the merge back, after a lock")


def lock_in_the_midst(walker):
    find(walker, "fabre", "Jean Fabre")
    walker.press("F2")
    walker.see("Modifier Jean Fabre")
    walker.go_to("Fonction")
    walker.type("Fleuriste")
    walker.lock()
    walker.see("Coffre verrouillé", "Votre brouillon est gardé")
    walker.did("locked in the midst of a form")


def find_the_draft(walker):
    walker.unlock()
    walker.see("Modifier Jean Fabre")
    walker.press("ctrl+s")
    walker.see("Enregistré.")
    walker.did("found the draft again and saved it")


def print_to_pdf(walker, target):
    find(walker, "fabre", "Fleuriste")
    walker.press("Return", "ctrl+p")
    walker.in_front("Imprimer la fiche")
    walker.go_to("Enregistrer en PDF…")
    walker.press("Return")
    walker.choose_file(target, "Où enregistrer le PDF")
    wait_for(target.exists, PATIENCE, "the PDF")
    walker.see("n’est pas chiffré")
    walker.did("wrote a PDF")


def leave(walker):
    walker.press("ctrl+q")
    walker.process.wait(PATIENCE) if walker.process.pid == walker.pid() else None
    wait_for(lambda: not walker.pid(), PATIENCE, "the program to end")
    walker.did("left")


def check_before_the_merge(walker):
    people = walker.people()
    expect(sorted(people), ["Anne Guivarch", "Jean Fabre", "Paul Le Goff"], "people")
    expect(len(people["Anne Guivarch"]), 2, "Annes")
    expect(people["Paul Le Goff"][0]["phones"][0]["value"], "06 39 98 12 12", "number changed in place")
    expect(people["Jean Fabre"][0].get("jobTitle"), None, "what is only a draft")
    expect(walker.finds("rappeler jeudi"), ["Paul Le Goff"], "who has the note")
    walker.did("read it with the command line")


def check_at_the_end(walker, target):
    people = walker.people()
    expect(sorted(people), ["Anne Guivarch", "Jean Fabre", "Paul Le Goff"], "people")
    expect(sorted(len(each["emails"]) for each in people["Anne Guivarch"]), [1, 1], "addresses of the two Annes")
    expect(oct(target.stat().st_mode & 0o777), oct(0o600), "who may read the PDF")
    whole = target.read_bytes()
    assert whole.startswith(b"%PDF-") and b"%%EOF" in whole[-1024:], "not a whole PDF"
    walker.ask("check")
    walker.did("read it all with the command line")


def walk(walker, source, target):
    walker.start()
    choose_french(walker)
    make_the_vault(walker)
    import_the_file(walker, source)
    write_somebody_in(walker, "Anne", "Guivarch", "02 98 01 02 03", "a.guivarch@perso.example")
    change_in_place(walker)
    note(walker)
    lock_in_the_midst(walker)
    check_before_the_merge(walker)
    find_the_draft(walker)
    merge(walker)
    look_at_the_merge(walker)
    take_it_back(walker)
    print_to_pdf(walker, target)
    leave(walker)
    check_at_the_end(walker, target)


def main():
    binary, cli = sys.argv[1:3]
    missing = missing_tools() + missing_reader()
    if missing:
        print("skipped: %s not here" % ", ".join(missing))
        return 77
    plain = tempfile.mkdtemp(prefix="coffret-")  # a path that a keyboard of any layout can type
    source = pathlib.Path(plain) / "clients.csv"
    source.write_text(FILE, encoding="utf-8")
    try:
        with Screen() as screen:
            walker = Walker(screen, Eye(screen), binary, cli)
            try:
                walk(walker, source, pathlib.Path(plain) / "fiche.pdf")
            except AssertionError:
                walker.did("FAILED after this; on screen: " + " | ".join(walker.eye.names(walker.pid())))
                raise
        print("%d steps, %.0f s" % (len(walker.steps), time.monotonic() - walker.start_time))
    finally:
        shutil.rmtree(plain, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
