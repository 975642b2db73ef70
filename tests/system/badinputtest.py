# SPDX-License-Identifier: GPL-3.0-or-later
"""What bad input gets in the real window: names of 300 letters, from right to left and made of signs come in
by a file and are found again letter by letter; a vault whose folder is taken away in the midst of a form says
what was kept, and takes the form once the folder is back; a folder deleted for good says so and loses nothing
that was typed. The control of the second: the same form is saved at once while the folder is there."""
import pathlib
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Cli, Screen, missing_tools, wait_for  # noqa: E402
from eye import Eye, missing_reader  # noqa: E402
from marked import LOGIN, MarkedVault  # noqa: E402
from walktest import PATIENCE, Walker, expect  # noqa: E402

NAMES = {
    "widest@long.example": "W" * 300,
    "wordiest@long.example": ("Anne de la Roche " * 18)[:300].strip(),
    "rightmost@left.example": "شركة الورد للتجارة",
    "bothwards@ways.example": "Dupont (حداد) & fils",
    "kinfolk@sign.example": "👩‍👩‍👧‍👦🌿 Rose",
    "zalgotext@mark.example": "Z̵̢̛͖͚a̷͓͎͆l̸̰͑g̶̱̽o",
}
class Visitor(Walker):
    """Somebody at work in a vault that is there already; in English."""

    title = "Atelier"

    def __init__(self, screen, eye, binary, cli, vault):
        super().__init__(screen, eye, binary, cli)
        self.vault, self.password = pathlib.Path(vault.path), vault.password

    def start(self, prefix=()):
        return super(Walker, self).start(prefix)

    def ask(self, *words):
        wait_for(lambda: not self.is_open(), PATIENCE, "the vault to be free")
        done = self.cli.run(words[0], self.vault, *words[1:], "--as", LOGIN, secrets=[self.password])
        assert done.code == 0, done.out + done.err
        return done


def import_odd_names(visitor, folder):
    source = pathlib.Path(folder) / "noms.csv"
    source.write_text("Nom;E-mail\n" + "".join("%s;%s\n" % (name, mail) for mail, name in NAMES.items()),
                      encoding="utf-8")
    visitor.press("ctrl+i")
    visitor.choose_file(source, "Choose the file to import")
    visitor.go_to("Import %d records" % len(NAMES))
    visitor.press("Return")
    visitor.see("%d records imported" % len(NAMES), "See the contacts")
    visitor.press("Return")
    for mail in NAMES:  # every one is opened once: whatever they are drawn with must bear it
        visitor.press("ctrl+2", "ctrl+f", "ctrl+a")
        visitor.type(mail.split("@")[0])
        visitor.see(mail)
    visitor.did("imported and opened odd names")


def check_odd_names(visitor):
    for mail, name in NAMES.items():
        hits = visitor.ask("search", mail).objects()
        records = [visitor.ask("show", hit["id"]).object() for hit in hits]
        found = [each["lastName"] for each in records if any(m["value"] == mail for m in each.get("emails", []))]
        expect(found, [name], "the name of " + mail)
    visitor.did("read every one of them back")


def edit(visitor, mail, job):
    visitor.press("ctrl+2", "ctrl+f", "ctrl+a")
    visitor.type(mail.split("@")[0])
    visitor.see(mail)
    visitor.press("Return", "F2")
    visitor.see("Save", "Job")
    visitor.go_to("Job")
    visitor.press("ctrl+a")
    visitor.type(job)


def take_the_folder_away(visitor):
    edit(visitor, "widest@long.example", "Seller")
    visitor.press("ctrl+s")
    visitor.see("Job, Seller")  # the control: on the record again, with what was typed
    edit(visitor, "bothwards@ways.example", "Florist")
    away = visitor.vault.with_name("elsewhere.coffret")
    visitor.vault.rename(away)
    visitor.press("ctrl+s")
    visitor.see("This was not saved.", "no longer in its place", "Job")
    visitor.did("was told that the vault is away")
    away.rename(visitor.vault)
    visitor.press("ctrl+s")
    visitor.see("Job, Florist")
    visitor.did("saved the same form once it was back")


def check_what_was_saved(visitor):
    jobs = {}
    for mail in ("widest@long.example", "bothwards@ways.example"):
        for hit in visitor.ask("search", mail).objects():
            record = visitor.ask("show", hit["id"]).object()
            if any(each["value"] == mail for each in record.get("emails", [])):
                jobs[mail] = record.get("jobTitle")
    expect(jobs, {"widest@long.example": "Seller", "bothwards@ways.example": "Florist"}, "jobs")
    visitor.ask("check")
    visitor.did("read both with the command line")


def delete_the_folder(visitor):
    edit(visitor, "kinfolk@sign.example", "Gardener")
    shutil.rmtree(visitor.vault)
    visitor.press("ctrl+s")
    visitor.see("This was not saved.", "Job")
    assert any("Gardener" in text for text in visitor.eye.texts(visitor.pid())), "what was typed is gone"
    visitor.did("was told that the vault is gone; what was typed is still there")


def visit(visitor, folder):
    visitor.start()
    visitor.unlock(LOGIN)
    import_odd_names(visitor, folder)
    take_the_folder_away(visitor)
    visitor.lock()
    check_odd_names(visitor)
    check_what_was_saved(visitor)
    visitor.unlock()
    delete_the_folder(visitor)


def main():
    binary, cli = sys.argv[1:3]
    missing = missing_tools() + missing_reader()
    if missing:
        print("skipped: %s not here" % ", ".join(missing))
        return 77
    folder = tempfile.mkdtemp(prefix="coffret é ")
    plain = tempfile.mkdtemp(prefix="coffret-")
    try:
        vault = MarkedVault(cli, folder)
        with Screen() as screen:
            visitor = Visitor(screen, Eye(screen), binary, cli, vault)
            try:
                visit(visitor, plain)
            except AssertionError:
                visitor.did("FAILED after this; on screen: " + " | ".join(visitor.eye.names(visitor.pid())))
                raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(plain, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
