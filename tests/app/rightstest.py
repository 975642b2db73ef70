# SPDX-License-Identifier: GPL-3.0-or-later
"""T20 at the command line: every command as a member of each shipped profile, held against `profile show`.

One vault, one record whose every field group carries a word of its own, one member for each profile. What a command
should answer is made from the profile's own sheet; a word of a group that is hidden or masked must not come out
anywhere, and one that may be read must."""
import datetime
import os
import pathlib
import shutil
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from cli import Cli, OTHER, PASSWORD  # noqa: E402

CLI = Cli(sys.argv.pop(1))
POLITE = "Your profile does not allow this. Ask the owner of the vault."
ABSENT = "This record does not exist."

# A word of its own for each group of fields, as the file brings it and as a search finds it.
PLANTED = {"identity": ["zarquelin", "voltimar", "brimovert"], "reach": ["mirovane"],
           "postal": ["brastigny", "querneville"], "notes": ["plafoudre"], "other": ["tromalvie"]}
COLUMNS = "Nom;Poste;Société;E-mail;Rue;Ville;Notes;Origine"
ROW = ("Zarquelin;Voltimar;Brimovert;mirovane@exemple.example;2 rue Querneville;Brastigny;Souhaite un plafoudre;"
       "Tromalvie")
MAPPING = [word for column, field in (("Nom", "lastName"), ("Poste", "jobTitle"), ("Société", "companyName"),
                                      ("E-mail", "email"), ("Rue", "street"), ("Ville", "city"), ("Notes", "notes"),
                                      ("Origine", "source")) for word in ("--map", f"{column}={field}")]

# Commands that need no account, or concern only one's own way in: nothing of a record is behind them.
WITHOUT_RIGHTS = {"create", "demo", "info", "profile", "charter"}
OWN = {"check", "crypto", "change-password", "raise-cost", "new-recovery-key"}
TRIED = {"search", "show", "import", "undo-import", "export", "journal", "journal-verify", "journal-review", "user", "rotate-keys"}


def zone_where_it_is(hour):
    """A TZ in which the clock on the wall shows this hour: working hours are those of the computer's own day."""
    east = (hour - datetime.datetime.now(datetime.timezone.utc).hour + 11) % 24 - 11
    return f"TST{-east:+d}"


def setUpModule():
    os.environ["TZ"] = zone_where_it_is(12)
    World.build()


def tearDownModule():
    shutil.rmtree(World.folder, ignore_errors=True)


class World:
    @classmethod
    def build(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="coffret é "))
        cls.vault = cls.folder / "atelier.coffret"
        cls.profiles = [CLI.run("profile", "show", one["key"]).object() for one in CLI.run("profile", "list").objects()]
        must(CLI.create(cls.vault))
        cls.file = cls.folder / "clients.csv"
        cls.file.write_text(COLUMNS + "\n" + ROW + "\n", encoding="utf-8")
        imported = must(cls.as_claire("import", cls.file, *MAPPING)).object()
        assert imported["created"] == 1, imported
        cls.import_id = imported["importId"]
        cls.contact = must(cls.as_claire("search", "zarquelin")).object()["id"]
        cls.company = next(hit["id"] for hit in must(cls.as_claire("search", "brimovert")).objects()
                           if hit["kind"] == "company")
        for profile in cls.profiles:
            login = profile["key"]
            code = must(cls.as_claire("user", "add", login, "--profile", login, "--expires", "30d")).object()["code"]
            must(CLI.run("user", cls.vault, "enrol", "--as", login, *cls.key_of(profile), *CLI.accept(), secrets=[code, OTHER]))

    @classmethod
    def key_of(cls, profile):
        return ("--key-file", cls.folder / (profile["key"] + ".key")) if profile["limits"]["needsKeyFile"] else ()

    @classmethod
    def as_claire(cls, command, *words):
        return CLI.run(command, cls.vault, *words, "--as", "claire", secrets=[PASSWORD])


def must(answer):
    assert answer.code == 0, answer.err
    return answer


class Rights(unittest.TestCase):
    def as_member(self, profile, command, *words):
        return CLI.run(command, World.vault, *words, "--as", profile["key"], *World.key_of(profile), secrets=[OTHER])

    def assert_refused(self, answer, *of):
        self.assertEqual((answer.code, answer.out), (5, ""), of)
        self.assertEqual(answer.error()["message"], POLITE, of)

    def assert_silent(self, profile, text, *of):
        for group, words in PLANTED.items():
            if profile["scope"] == "all" and profile["fields"][group] in ("read", "write"):
                continue
            for word in words:
                self.assertNotIn(word, text.lower(), (profile["key"], group, *of))

    def run_silently(self, profile, command, *words):
        answer = self.as_member(profile, command, *words)
        self.assert_silent(profile, answer.out + answer.err, command, *words)
        return answer

    def test_every_command_of_the_program_is_in_this_table(self):
        told = {line.split()[1] for line in CLI.run("--help", json_form=False).out.splitlines()
                if line.startswith("  coffret-cli ")}
        self.assertEqual(told, WITHOUT_RIGHTS | OWN | TRIED)
        self.assertEqual(len(World.profiles), 11)

    def test_a_record_shows_what_the_profile_reads_and_nothing_more(self):
        for profile in World.profiles:
            with self.subTest(profile["key"]):
                for record in (World.contact, World.company):
                    answer = self.run_silently(profile, "show", record)
                    if profile["scope"] == "none":
                        self.assert_refused(answer, profile["key"])
                    elif profile["scope"] == "all":
                        self.assertEqual(answer.code, 0, answer.err)
                    else:  # not theirs: as if it were not there
                        self.assertEqual((answer.code, answer.out, answer.error()["message"]), (1, "", ABSENT))
                if profile["scope"] == "all":
                    shown = self.as_member(profile, "show", World.contact).out.lower()
                    for group in (g for g, right in profile["fields"].items() if right in ("read", "write")):
                        for word in PLANTED[group]:
                            if word != "brimovert":  # a contact names its company by id
                                self.assertIn(word, shown, group)

    def test_a_search_finds_by_what_the_profile_reads_and_by_nothing_else(self):
        for profile in World.profiles:
            with self.subTest(profile["key"]):
                whole = profile["scope"] == "all"
                pairs = [(group, word) for group, words in PLANTED.items() for word in words]
                for group, word in pairs if whole else pairs[:1]:
                    answer = self.run_silently(profile, "search", word)
                    if profile["scope"] == "none":
                        self.assert_refused(answer, word)
                        continue
                    self.assertEqual(answer.code, 0, answer.err)
                    if not whole or profile["fields"][group] not in ("read", "write"):
                        self.assertEqual(answer.objects(), [], (group, word))
                    elif group != "other" and word == PLANTED[group][0]:  # not every field of a group is searched
                        self.assertTrue(answer.objects(), (group, word))

    def test_a_file_goes_out_only_with_the_right_and_never_with_what_is_masked(self):
        for profile in World.profiles:
            with self.subTest(profile["key"]):
                out = World.folder / f"{profile['key']}.csv"
                answer = self.run_silently(profile, "export", out)
                if not profile["deeds"]["export"]:
                    self.assert_refused(answer, "export")
                    self.assertFalse(out.exists())
                    continue
                self.assertEqual(answer.code, 0, answer.err)
                written = out.read_bytes().decode("utf-8-sig")
                self.assertIn("zarquelin", written.lower())
                self.assert_silent(profile, written, "export")

    def test_a_file_comes_in_and_is_taken_back_only_with_the_right(self):
        another = World.folder / "autre.csv"
        another.write_text("Nom;E-mail\nFarigoule;farigoule@exemple.example\n", encoding="utf-8")
        for profile in World.profiles:
            with self.subTest(profile["key"]):
                self.assert_refused(self.run_silently(profile, "undo-import", World.import_id), "another's import")
                for words in (["--dry-run"], []):
                    answer = self.run_silently(profile, "import", another, *words)
                    if not profile["deeds"]["import"]:
                        self.assert_refused(answer, "import", *words)
                        continue
                    self.assertEqual((answer.code, answer.object()["created"]), (0, 1), answer.err)
                    if not words:
                        back = self.run_silently(profile, "undo-import", answer.object()["importId"])
                        self.assertEqual((back.code, back.object()["takenBack"]), (0, 1), back.err)

    def test_accounts_keys_and_the_log_are_the_owners(self):
        for profile in World.profiles:
            with self.subTest(profile["key"]):
                for words in (["user", "add", "x"], ["user", "invite", "sales"], ["user", "disable", "sales"],
                              ["user", "enable", "sales"], ["user", "grant", "sales", "finance"],
                              ["user", "revoke", "accounting", "finance"], ["user", "profile", "sales", "manager"],
                              ["rotate-keys"], ["journal"], ["journal-verify"], ["journal-review"]):
                    self.assert_refused(self.run_silently(profile, *words), *words)
        people = {one["login"]: one for one in World.as_claire("user", "list").objects()}
        for profile in World.profiles:
            self.assertEqual(people[profile["key"]]["profile"], profile["key"])
            self.assertEqual(people[profile["key"]]["compartments"], ["general", *profile["compartments"]])
            self.assertEqual(people[profile["key"]]["state"], "active")

    def test_ones_own_way_in_shows_nothing_of_a_record(self):
        for profile in World.profiles:
            with self.subTest(profile["key"]):
                for words in (["check"], ["crypto"], ["user", "list"]):
                    self.assertEqual(self.run_silently(profile, *words).code, 0, words)
        self.assert_refused(self.run_silently(World.profiles[3], "new-recovery-key"))  # owners have one
        for command, secrets in (("change-password", [OTHER, OTHER + " cochon"]), ("raise-cost", [OTHER + " cochon"])):
            answer = CLI.run(command, World.vault, "--as", "auditor", secrets=secrets)
            self.assertEqual(answer.code, 0, answer.err)
            self.assert_silent(World.profiles[10], answer.out + answer.err, command)
        back = CLI.run("change-password", World.vault, "--as", "auditor", secrets=[OTHER + " cochon", OTHER])
        self.assertEqual(back.code, 0, back.err)

    def test_refusals_stand_in_the_log(self):
        profile = next(one for one in World.profiles if one["key"] == "administrator")
        self.assert_refused(self.as_member(profile, "show", World.contact))
        self.assert_refused(self.as_member(profile, "export", World.folder / "non.csv"))
        self.assert_refused(self.as_member(profile, "user", "disable", "sales"))
        told = {(entry["action"], entry["result"])
                for entry in World.as_claire("journal", "--user", "administrator").objects()}
        for action in ("viewed", "exported", "account-disabled"):
            self.assertIn((action, "refused"), told)

    def test_at_night_nobody_with_working_hours_comes_in(self):
        wall = os.environ["TZ"]
        self.addCleanup(os.environ.update, TZ=wall)
        os.environ["TZ"] = zone_where_it_is(3)
        for profile in World.profiles:
            with self.subTest(profile["key"]):
                answer = self.as_member(profile, "search", "zarquelin")
                if profile["limits"]["from"] is None:
                    self.assertIn(answer.code, (0, 5))
                    self.assertNotIn("working hours", answer.err)
                    continue
                self.assertEqual((answer.code, answer.out), (5, ""))
                self.assertIn("working hours", answer.error()["message"])
                wrong = CLI.run("search", World.vault, "x", "--as", profile["key"], *World.key_of(profile), secrets=[PASSWORD])
                self.assertEqual(wrong.code, 3)  # no word of hours to who does not have the password


if __name__ == "__main__":
    unittest.main(verbosity=2)
