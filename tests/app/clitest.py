# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line end to end: every command, its JSON keys, its exit codes, its bad inputs."""
import io
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from cli import Cli, OTHER, PASSWORD  # noqa: E402

CLI = Cli(sys.argv.pop(1))

CUSTOMERS = """Prénom;Nom;Société;E-mail;Téléphone;Code postal;Ville;Notes
Hélène;Garnier;Garnier Paysages;h.garnier@garnier.example;06 39 98 41 72;49100;Angers;"Souhaite une pose
avant le 20 décembre"
Solène;Bœuf;Boulangerie Rœsch;solene@roesch.example;+33 2 61 91 20 36;49300;Cholet;
Paul;Delmas;Hôtel des Tilleuls;paul@tilleuls.example;02 61 91 00 11;49400;Saumur;
"""


class VaultCase(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="coffret é "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.vault = self.folder / "atelier.coffret"

    def make(self, **options):
        answer = CLI.create(self.vault, **options)
        self.assertEqual(answer.code, 0, answer.err)
        return answer

    def as_claire(self, *words, secrets=(PASSWORD,), **options):
        return CLI.run(words[0], self.vault, *words[1:], "--as", "claire", secrets=secrets, **options)

    def write(self, name, text, encoding="utf-8"):
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return path

    def snapshot(self):
        # What a failed unlock leaves on purpose is no part of the vault: it may be lost at any time.
        aside = ("vault.lock", "attempts.log")
        return {p.name: p.read_bytes() for p in self.vault.iterdir() if p.name not in aside}


class MainJob(VaultCase):
    def test_a_customer_file_goes_in_is_found_shown_and_comes_out(self):
        self.make()
        done = self.as_claire("import", self.write("clients.csv", CUSTOMERS)).object()
        self.assertEqual((done["read"], done["created"], done["rejected"]), (3, 3, 0))
        found = self.as_claire("search", "boeuf").objects()
        self.assertEqual(found[0]["name"], "Solène Bœuf")
        shown = self.as_claire("show", found[0]["id"]).object()
        self.assertEqual(shown["lastName"], "Bœuf")
        self.assertEqual(shown["id"], found[0]["id"])
        out = self.folder / "sortie.csv"
        self.assertEqual(self.as_claire("export", out, "--format", "csv").code, 0)
        self.assertIn("Garnier", out.read_text(encoding="utf-8-sig"))
        self.assertEqual(self.as_claire("check").object(), {"ok": True, "problems": []})

    def test_the_same_file_twice_adds_nothing_and_an_import_can_be_taken_back(self):
        self.make()
        file = self.write("clients.csv", CUSTOMERS)
        first = self.as_claire("import", file).object()
        second = self.as_claire("import", file).object()
        self.assertEqual(second["created"], 0)
        self.assertEqual(second["read"], second["created"] + second["updated"] + second["skipped"] + second["rejected"])
        self.assertEqual(self.as_claire("undo-import", first["importId"]).code, 0)
        self.assertEqual(self.as_claire("search", "garnier").objects(), [])
        again = self.as_claire("undo-import", first["importId"])
        self.assertEqual(again.code, 1)

    def test_a_dry_run_changes_nothing(self):
        self.make()
        told = self.as_claire("import", self.write("clients.csv", CUSTOMERS), "--dry-run").object()
        self.assertEqual(told["created"], 3)
        self.assertEqual(self.as_claire("search", "garnier").objects(), [])

    def test_rejected_rows_are_kept_with_their_reason(self):
        self.make()
        file = self.write("clients.csv", "Prénom;Nom;E-mail\n;;\nAnne;Roy;anne@roy.example\n;;pas une adresse\n")
        rejects = self.folder / "refus.csv"
        done = self.as_claire("import", file, "--rejects", rejects).object()
        self.assertEqual(done["read"], done["created"] + done["updated"] + done["skipped"] + done["rejected"])
        self.assertEqual(done["rejected"], 2)
        kept = rejects.read_text(encoding="utf-8-sig").splitlines()
        self.assertEqual(kept[0], "Prénom;Nom;E-mail;coffret-line;coffret-column;coffret-reason")
        self.assertTrue(kept[2].endswith(";;pas une adresse;4;3;the e-mail address is not one"), kept)

    def test_the_encoding_can_be_said_and_what_was_left_out_is_listed(self):
        self.make()
        path = self.folder / "latin9.csv"
        path.write_bytes("Nom;E-mail;Ville\nRoy;a@roy.example;Cœuvres\nRoux;pas un courriel;\n".encode("iso-8859-15"))
        done = self.as_claire("import", path).object()
        self.assertEqual((done["encoding"], done["rejected"], done["remarked"]), ("ISO-8859-15", 1, 1))
        self.assertEqual(done["remarks"], [{"line": 3, "column": 2, "reason": "bad-email"}])
        path.write_bytes("Nom;E-mail;Ville\nPetit;p@petit.example;C\xbduvres\n".encode("latin-1"))
        done = self.as_claire("import", path, "--encoding", "windows-1252").object()
        self.assertEqual((done["encoding"], done["created"]), ("Windows-1252", 1))
        self.assertIn("C½uvres", self.as_claire("search", "petit").out + self.as_claire("show",
                      self.as_claire("search", "petit").objects()[0]["id"]).out)
        self.assertEqual(self.as_claire("import", path, "--encoding", "klingon").code, 2)

    def test_vcards_come_in_and_go_out(self):
        self.make()
        card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Renard;Odile;;;\r\nFN:Odile Renard\r\nEMAIL:odile@brissac.example\r\n" \
               "X-COULEUR:bleu\r\nEND:VCARD\r\n"
        self.assertEqual(self.as_claire("import", self.write("odile.vcf", card)).object()["created"], 1)
        out = self.folder / "sortie.vcf"
        self.assertEqual(self.as_claire("export", out, "--format", "vcard").code, 0)
        self.assertIn("X-COULEUR:bleu", out.read_text(encoding="utf-8"))


class GettingIn(VaultCase):
    def test_the_recovery_key_opens_and_gives_a_new_password(self):
        key = self.make().object()["recoveryKey"]
        self.assertEqual(self.as_claire("check", "--recovery", secrets=[key]).code, 0)
        self.assertEqual(self.as_claire("change-password", "--recovery", secrets=[key, OTHER]).code, 0)
        self.assertEqual(self.as_claire("check").code, 3)
        self.assertEqual(self.as_claire("check", secrets=[OTHER]).code, 0)

    def test_a_typing_error_in_the_recovery_key_is_told_apart(self):
        key = self.make().object()["recoveryKey"]
        wrong = ("A" if key[0] != "A" else "B") + key[1:]
        answer = self.as_claire("check", "--recovery", secrets=[wrong])
        self.assertEqual(answer.code, 3)
        self.assertIn("typing", answer.error()["message"])

    def test_each_obstacle_has_its_own_code_and_leaves_the_vault_alone(self):
        self.make(key_file=str(self.folder / "atelier.cofkey"))
        before = self.snapshot()
        key = str(self.folder / "atelier.cofkey")
        missing = str(self.folder / "absent.cofkey")
        other = self.write("autre.txt", "not a key file")
        cases = [
            (self.as_claire("check", "--key-file", key, secrets=["faux"]), 3, "password incorrect"),
            (self.as_claire("check"), 3, "key file"),
            (self.as_claire("check", "--key-file", missing), 3, "key file"),
            (self.as_claire("check", "--key-file", other), 3, "not a Coffret key file"),
            (CLI.run("check", self.folder / "nulle-part.coffret", "--as", "claire", secrets=[PASSWORD]), 1, "no vault"),
            (CLI.run("check", self.folder, "--as", "claire", secrets=[PASSWORD]), 1, "not a vault"),
        ]
        for answer, code, words in cases:
            self.assertEqual(answer.code, code, answer.err)
            self.assertIn(words, answer.error()["message"])
        self.assertEqual(self.snapshot(), before)
        self.assertEqual(self.as_claire("check", "--key-file", key).code, 0)

    def test_an_unknown_login_and_a_wrong_password_read_the_same(self):
        self.make()
        unknown = CLI.run("check", self.vault, "--as", "personne", secrets=[PASSWORD])
        wrong = self.as_claire("check", secrets=["faux"])
        self.assertEqual((unknown.code, unknown.err), (wrong.code, wrong.err))

    def test_weak_passwords_make_no_vault(self):
        for weak in ("", "azerty", "Soleil2024!", "motdepassemotdepasse", "a" * 2000):
            answer = CLI.create(self.vault, password=weak)
            self.assertNotEqual(answer.code, 0, weak)
            self.assertFalse(self.vault.exists(), weak)

    def test_accented_passwords_open_in_either_normal_form(self):
        composed, decomposed = "\u00e9t\u00e9 h\u00e2le \u0153uf 37 Gr\u00e8ve, Ma\u00eft\u00e9!", None
        import unicodedata
        decomposed = unicodedata.normalize("NFD", composed)
        self.assertNotEqual(composed, decomposed)
        self.make(password=composed)
        self.assertEqual(self.as_claire("check", secrets=[decomposed]).code, 0)

    def test_a_vault_in_use_is_left_alone_and_says_by_whom(self):
        self.make()
        holder = subprocess.Popen([CLI.program, "change-password", str(self.vault), "--as", "claire", "--password-stdin"],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            holder.stdin.write((PASSWORD + "\n").encode())
            holder.stdin.flush()  # it now waits for the new password, with the vault open
            end = time.monotonic() + 60
            while str(holder.pid) not in (self.vault / "vault.lock").read_text().splitlines():
                self.assertLess(time.monotonic(), end, "the first program never opened the vault")
                time.sleep(0.02)
            answer = self.as_claire("check")
            self.assertEqual(answer.code, 6, answer.err)
            self.assertIn(str(holder.pid), answer.error()["message"])
        finally:
            holder.kill()
            holder.communicate()
        self.assertEqual(self.as_claire("check").code, 0)  # the lock goes with the process


class AccessLog(VaultCase):
    def test_who_saw_a_record_is_told_and_proved(self):
        self.make()
        file = self.write("clients.csv", "Nom;Prénom;E-mail\nGarnier;Hélène;h@garnier.example\n")
        self.assertEqual(self.as_claire("import", file).code, 0)
        record = self.as_claire("search", "garnier").object()["id"]
        self.assertEqual(self.as_claire("show", record, "--motive", "appel").code, 0)
        out = self.folder / "sortie.csv"
        self.assertEqual(self.as_claire("export", out, "--format", "csv").code, 0)
        seen = self.as_claire("journal", "--subject", record).objects()
        self.assertEqual([(e["action"], e["kind"], e["login"], e["result"]) for e in seen],
                         [("viewed", "contact", "claire", "done")])
        everything = [e["action"] for e in self.as_claire("journal").objects()]
        for action in ("session-opened", "session-closed", "imported", "viewed", "exported", "log-read"):
            self.assertIn(action, everything)
        proof = self.as_claire("journal-verify").object()
        self.assertTrue(proof["ok"])
        self.assertGreater(proof["entries"], 10)
        self.assertEqual(proof["problems"], [])

    def test_a_checkpoint_from_paper_is_held_against_the_log_and_a_vault_without_reviews_has_none(self):
        self.make()
        self.assertEqual(self.as_claire("journal-review").objects(), [])
        self.assertEqual(self.as_claire("journal-review", "3").code, 1)
        foreign = "2-" + "-".join(["0000"] * 8)
        found = self.as_claire("journal-verify", "--checkpoint", foreign)
        self.assertEqual((found.code, found.object()["problems"][0]["seq"]), (4, 2))
        self.assertEqual(self.as_claire("journal-verify", "--checkpoint", self.write("papier.txt", foreign + "\n")).code, 4)
        self.assertEqual(self.as_claire("journal-verify", "--checkpoint", "2-0000").code, 2)

    def test_what_is_unusual_is_an_owners_to_know_and_too_young_a_log_is_kept(self):
        self.make()
        rows = "".join(f"Nom{n};P{n}\n" for n in range(60))
        self.assertEqual(self.as_claire("import", self.write("clients.csv", "Nom;Prénom\n" + rows)).code, 0)
        self.assertEqual(self.as_claire("export", self.folder / "sortie.csv", "--format", "csv").code, 0)
        found = [a for a in self.as_claire("journal", "--alerts").objects() if a["alert"] == "bulk-export"]
        self.assertEqual([(a["login"], a["number"], a["answer"]) for a in found], [("claire", 60, "waiting")])
        again = [a for a in self.as_claire("journal", "--alerts").objects() if a["alert"] == "bulk-export"]
        self.assertEqual(again, found)
        self.assertEqual(self.as_claire("journal", "--prune", "--yes").object(), {"removed": 0})

    def test_a_reading_that_is_cut_short_is_in_the_log(self):
        self.make()
        self.assertEqual(self.as_claire("import", self.write("clients.csv", "Nom;Prénom\nGarnier;Hélène\n")).code, 0)
        record = self.as_claire("search", "garnier").object()["id"]
        shown = subprocess.Popen([CLI.program, "show", str(self.vault), record, "--as", "claire", "--password-stdin"],
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        shown.stdout.close()  # nobody reads on: the program dies of it at its first line
        shown.stdin.write((PASSWORD + "\n").encode())
        shown.stdin.close()
        shown.wait()
        self.assertEqual([e["action"] for e in self.as_claire("journal", "--subject", record).objects()], ["viewed"])

    def test_what_a_member_read_is_an_owners_to_know_and_nobody_elses(self):
        self.make()
        self.assertEqual(self.as_claire("import", self.write("clients.csv", "Nom;Prénom\nGarnier;Hélène\n")).code, 0)
        invited = CLI.run("user", self.vault, "add", "paul", "--profile", "assistant", "--as", "claire", secrets=[PASSWORD]).object()
        self.assertEqual(CLI.run("user", self.vault, "enrol", "--as", "paul", *CLI.accept(), secrets=[invited["code"], OTHER]).code, 0)
        as_paul = {"secrets": [OTHER]}
        record = CLI.run("search", self.vault, "garnier", "--as", "paul", **as_paul).object()["id"]
        self.assertEqual(CLI.run("show", self.vault, record, "--as", "paul", **as_paul).code, 0)
        for words in (["journal"], ["journal-verify"], ["journal", "--alerts"], ["journal", "--prune", "--yes"],
                      ["journal-review"]):
            self.assertEqual(CLI.run(*words[:1], self.vault, *words[1:], "--as", "paul", **as_paul).code, 5)
        seen = self.as_claire("journal", "--subject", record).objects()
        self.assertEqual([(e["action"], e["login"]) for e in seen], [("viewed", "paul")])
        self.assertEqual(self.as_claire("rotate-keys").code, 0)
        self.assertEqual(CLI.run("user", self.vault, "disable", "paul", "--as", "claire", secrets=[PASSWORD]).code, 0)
        actions = [e["action"] for e in self.as_claire("journal").objects()]
        for action in ("account-created", "keys-rotated", "account-disabled"):
            self.assertIn(action, actions)
        self.assertTrue(self.as_claire("journal-verify").object()["ok"])

    def test_a_day_and_an_id_that_are_none_are_said(self):
        self.make()
        for words in (["--since", "hier"], ["--subject", "x"], ["--limit", "0"]):
            self.assertEqual(self.as_claire("journal", *words).code, 2)


class People(VaultCase):
    def people(self, login="claire", password=PASSWORD):
        answer = CLI.run("user", self.vault, "list", "--as", login, secrets=[password])
        self.assertEqual(answer.code, 0, answer.err)
        return {person["login"]: person for person in answer.objects()}

    def user(self, *words, login="claire", secrets=(PASSWORD,), **options):
        return CLI.run("user", self.vault, *words, "--as", login, secrets=secrets, **options)

    def enrol(self, login, *options):
        profile = () if "--owner" in options or "--profile" in options else ("--profile", "assistant")
        invited = self.user("add", login, *profile, *options)
        self.assertEqual(invited.code, 0, invited.err)
        done = self.user("enrol", *CLI.accept(), login=login, secrets=[invited.object()["code"], OTHER])
        self.assertEqual(done.code, 0, done.err)
        return done.object()

    def test_somebody_comes_works_with_what_is_hers_and_goes(self):
        self.make()
        invited = self.user("add", "paul", "--name", "Paul Bréval", "--profile", "assistant", "--grant", "finance").object()
        self.assertEqual(len(invited["code"].split(" ")), 6)
        self.assertEqual(self.people()["paul"]["state"], "invited")
        pending = CLI.run("check", self.vault, "--as", "paul", secrets=[invited["code"]])
        self.assertEqual(pending.code, 5)
        self.assertIn("choose the password", pending.error()["message"])
        self.assertEqual(self.user("enrol", *CLI.accept(), login="paul", secrets=[invited["code"], "azerty"]).code, 1)
        told = self.user("enrol", *CLI.accept(), login="paul", secrets=[invited["code"].upper().replace(" ", "-"), OTHER]).object()
        self.assertEqual(told, {"enrolled": True})  # and no recovery key for a member
        self.assertEqual(self.user("enrol", *CLI.accept(), login="paul", secrets=[invited["code"], OTHER]).code, 3)
        paul = self.people("paul", OTHER)["paul"]
        self.assertEqual((paul["name"], paul["role"], paul["state"], paul["compartments"]),
                         ("Paul Bréval", "member", "active", ["general", "finance"]))
        # A whole day's work with some of the files.
        as_paul = {"secrets": [OTHER]}
        self.assertEqual(CLI.run("import", self.vault, self.write("c.csv", CUSTOMERS), "--as", "paul", **as_paul).code, 0)
        self.assertTrue(CLI.run("search", self.vault, "garnier", "--as", "paul", **as_paul).objects())
        self.assertEqual(CLI.run("check", self.vault, "--as", "paul", **as_paul).object(), {"ok": True, "problems": []})
        self.assertEqual(CLI.run("crypto", self.vault, "--as", "paul", **as_paul).code, 0)
        self.assertEqual(self.user("revoke", "paul", "finance").code, 0)
        self.assertEqual(self.people()["paul"]["compartments"], ["general"])
        self.assertEqual(self.user("disable", "paul").object()["onlyOneOwner"], True)
        gone = CLI.run("check", self.vault, "--as", "paul", secrets=[OTHER])
        self.assertEqual(gone.code, 5, gone.err)
        self.assertEqual(self.user("enable", "paul").code, 0)
        self.assertEqual(CLI.run("check", self.vault, "--as", "paul", secrets=[OTHER]).code, 0)

    def test_new_keys_leave_out_who_left_and_what_he_kept(self):
        self.make()
        self.enrol("paul", "--grant", "finance")
        self.assertEqual(self.as_claire("import", self.write("c.csv", CUSTOMERS)).code, 0)
        kept = self.snapshot()
        gone = self.user("disable", "paul", "--new-keys").object()
        self.assertEqual((gone["changed"], gone["renewed"]), (True, True))
        self.assertEqual(self.as_claire("check").object(), {"ok": True, "problems": []})
        self.assertTrue(self.as_claire("search", "garnier").objects())
        now = self.snapshot()
        self.assertEqual({name for name in now if name.endswith((".new", "-journal"))}, set())
        for name in ("vault.hdr", "vault.hdr.prev"):
            (self.vault / name).write_bytes(kept[name])
        self.assertEqual(CLI.run("check", self.vault, "--as", "paul", secrets=[OTHER]).code, 4)
        for name, data in now.items():
            (self.vault / name).write_bytes(data)
        self.assertEqual(CLI.run("check", self.vault, "--as", "paul", secrets=[OTHER]).code, 5)

    def test_new_keys_are_an_owners_and_a_feared_password_takes_all_with_it(self):
        old_key = self.make().object()["recoveryKey"]
        self.enrol("paul")
        self.assertEqual(CLI.run("rotate-keys", self.vault, "--as", "paul", secrets=[OTHER]).code, 5)
        self.assertEqual(CLI.run("change-password", self.vault, "--as", "paul", "--new-keys",
                                 secrets=[OTHER, OTHER + " cochon"]).code, 5)
        self.assertEqual(self.as_claire("rotate-keys").object(), {"renewed": True})
        weak = self.as_claire("change-password", "--new-keys", secrets=[PASSWORD, "azerty"])
        self.assertEqual(weak.code, 1)
        new_key = self.as_claire("change-password", "--new-keys", secrets=[PASSWORD, OTHER + " cochon"]).object()["recoveryKey"]
        self.assertEqual(self.as_claire("check").code, 3)
        self.assertEqual(self.as_claire("check", "--recovery", secrets=[old_key]).code, 3)
        self.assertEqual(self.as_claire("check", "--recovery", secrets=[new_key]).code, 0)
        self.assertEqual(self.as_claire("check", secrets=[OTHER + " cochon"]).object(), {"ok": True, "problems": []})
        self.assertEqual(CLI.run("check", self.vault, "--as", "paul", secrets=[OTHER]).code, 0)

    def test_only_an_owner_changes_rights_and_one_always_remains(self):
        self.make()
        self.enrol("paul")
        before = self.snapshot()
        for words in (["add", "x"], ["invite", "paul"], ["disable", "claire"], ["enable", "paul"], ["grant", "paul", "finance"],
                      ["revoke", "paul", "finance"], ["profile", "paul", "manager"]):
            refused = self.user(*words, login="paul", secrets=[OTHER])
            self.assertEqual(refused.code, 5, words)
            self.assertIn("profile", refused.error()["message"])
        self.assertEqual(self.user("disable", "claire").code, 5)
        self.assertEqual(self.user("disable", "personne").code, 1)
        self.assertEqual(self.user("add", "Claire").code, 1)  # the login is taken
        self.assertEqual(self.user("grant", "paul", "general").code, 2)
        self.assertEqual(self.user("add", "x", "--expires", "soon").code, 2)
        self.assertEqual(self.user("add", "x", "--expires", "2001-01-01").code, 2)
        self.assertEqual(self.user("dance").code, 2)
        self.assertEqual(self.user("profile", "claire", "sales").code, 2)  # an owner has every right
        for words in (["add", "x", "--profile", "nobody"], ["profile", "paul", "nobody"]):
            self.assertIn("no profile", self.user(*words).err)
        for words in (["add", "x", "--profile", "intern"], ["profile", "paul", "intern"]):
            endless = self.user(*words)
            self.assertEqual(endless.code, 2)
            self.assertIn("needs a day on which it ends", endless.error()["message"])
        self.assertEqual({name: data for name, data in self.snapshot().items() if name.startswith("vault")},
                         {name: data for name, data in before.items() if name.startswith("vault")})

    def test_a_profile_brings_its_keys_and_says_when_one_was_taken(self):
        self.make()
        self.enrol("paul", "--profile", "manager")
        self.assertEqual(self.people()["paul"]["profile"], "manager")
        self.assertEqual(self.people()["paul"]["compartments"], ["general", "finance", "sensitive"])
        lowered = self.user("profile", "paul", "intern", "--expires", "30d").object()
        self.assertEqual((lowered["changed"], lowered["keysShouldBeRenewed"], lowered["renewed"]), (True, True, False))
        paul = self.people()["paul"]
        self.assertEqual((paul["profile"], paul["compartments"]), ("intern", ["general"]))
        self.assertIsNotNone(paul["expires"])
        raised = self.user("profile", "paul", "accounting", "--new-keys").object()
        self.assertEqual((raised["keysShouldBeRenewed"], raised["renewed"]), (False, True))
        self.assertEqual(self.people("paul", OTHER)["paul"]["compartments"], ["general", "finance"])
        told = [entry["action"] for entry in self.as_claire("journal").objects()]
        for action in ("account-created", "account-enrolled", "profile-changed", "rights-lowered", "keys-rotated"):
            self.assertIn(action, told)

    def test_the_end_of_an_account_is_set_moved_and_taken_off(self):
        self.make()
        self.enrol("paul")
        self.assertEqual(self.user("expires", "paul", "--expires", "30d").code, 0)
        self.assertIsNotNone(self.people()["paul"]["expires"])
        self.assertEqual(self.user("expires", "paul", "--expires", "none").code, 0)
        self.assertIsNone(self.people()["paul"]["expires"])
        self.assertEqual(self.user("profile", "paul", "intern", "--expires", "8h").code, 0)
        self.assertEqual(self.user("expires", "paul", "--expires", "none").code, 2)  # an intern’s account ends
        self.assertEqual(self.user("profile", "paul", "sales", "--expires", "none").code, 0)
        self.assertIsNone(self.people()["paul"]["expires"])
        for words in (["expires", "paul"], ["expires", "paul", "--expires", "demain"]):
            self.assertEqual(self.user(*words).code, 2)
        self.assertEqual(self.user("expires", "paul", "--expires", "8h", login="paul", secrets=(OTHER,)).code, 5)

    def test_somebody_leaves_and_the_command_may_be_given_again(self):
        self.make()
        self.enrol("paul", "--profile", "sales")
        self.enrol("lea", "--profile", "sales")
        as_paul = {"secrets": [OTHER]}
        self.assertEqual(self.user("profile", "paul", "manager").code, 0)
        self.assertEqual(CLI.run("export", self.vault, self.folder / "tout.csv", "--as", "paul", **as_paul).code, 0)
        for words in (["leave", "paul"], ["leave", "paul", "--to", "personne"], ["leave", "paul", "--to", "paul"]):
            self.assertEqual(self.user(*words).code, 2)
        self.assertEqual(self.people()["paul"]["state"], "active")  # a slip does nothing
        self.assertEqual(self.user("leave", "paul", "--to", "lea", login="lea", secrets=(OTHER,)).code, 5)
        gone = self.user("leave", "paul", "--to", "lea").object()
        self.assertEqual((gone["disabled"], gone["to"], gone["renewed"], gone["keysShouldBeRenewed"]), (True, "lea", False, True))
        self.assertEqual([taken["action"] for taken in gone["taken"]], ["exported"])
        self.assertEqual(CLI.run("check", self.vault, "--as", "paul", **as_paul).code, 5)
        again = self.user("leave", "paul", "--to", "lea", "--new-keys").object()
        self.assertEqual((again["renewed"], again["keysShouldBeRenewed"]), (True, False))
        self.assertEqual(again["handedOver"], {"contacts": 0, "companies": 0, "tasks": 0})
        french = self.user("leave", "paul", "--to", "lea", json_form=False, language="fr_FR.UTF-8")
        self.assertIn("n’ouvre plus ce coffre", french.out)

    def test_profiles_are_told_in_both_languages_without_a_vault(self):
        listed = CLI.run("profile", "list").objects()
        self.assertEqual([one["key"] for one in listed],
                         ["manager", "administrator", "dpo", "sales", "assistant", "accounting", "marketing", "service",
                          "intern", "maintenance", "auditor"])
        intern = CLI.run("profile", "show", "intern").object()
        self.assertEqual(intern, next(one for one in listed if one["key"] == "intern"))
        self.assertEqual(set(intern), {"key", "name", "summary", "scope", "fields", "deeds", "areas", "compartments",
                                       "limits"})
        self.assertEqual((intern["scope"], intern["fields"]["reach"], intern["deeds"]["export"]), ("own", "masked", False))
        self.assertEqual(intern["limits"], {"lockMinutes": 3, "from": "08:30", "to": "18:00", "mustExpire": True,
                                            "needsKeyFile": False})
        self.assertEqual(CLI.run("profile", "show", "nobody").code, 2)
        self.assertEqual(CLI.run("profile", "dance").code, 2)
        french = [CLI.run("profile", "show", one["key"], json_form=False, language="fr_FR.UTF-8").out for one in listed]
        if "Dirigeant" not in french[0]:
            self.skipTest("no French locale here")
        for sheet, name in zip(french, ("Dirigeant", "Administrateur CRM", "Référent RGPD", "Commercial", "Assistant",
                                        "Comptabilité", "Marketing", "SAV, technicien", "Stagiaire, intérim",
                                        "Prestataire de maintenance", "Auditeur")):
            self.assertTrue(sheet.startswith(name), sheet)

    def test_an_owner_who_comes_gets_a_recovery_key_that_opens(self):
        self.make()
        key = self.enrol("anne", "--owner")["recoveryKey"]
        self.assertEqual(CLI.run("check", self.vault, "--as", "anne", "--recovery", secrets=[key]).code, 0)
        self.assertEqual(self.user("disable", "claire", login="anne", secrets=[OTHER]).code, 0)
        self.assertEqual(self.as_claire("check").code, 5)

    def test_nobody_enrols_who_has_not_accepted_what_is_in_force(self):
        self.make()
        code = self.user("add", "paul", "--profile", "assistant").object()["code"]
        for words in ((), ("--accept", "2025-01")):
            refused = self.user("enrol", *words, login="paul", secrets=[code, OTHER])
            self.assertEqual(refused.code, 2)
            self.assertIn("charter", refused.error()["message"])
            told = self.user("enrol", *words, login="paul", secrets=[code, OTHER], json_form=False)
            self.assertEqual(told.code, 2)
            self.assertIn("coffret-cli charter", told.err)
        self.enrol_with(code)
        paul = self.people()["paul"]
        self.assertEqual(paul["accepted"], CLI.accept()[1])
        self.assertTrue(paul["acceptedAt"])
        self.assertIsNone(self.people()["claire"]["accepted"])
        noted = [entry["login"] for entry in self.as_claire("journal").objects() if entry["action"] == "notice-accepted"]
        self.assertEqual(noted, ["paul"])

    def enrol_with(self, code):
        self.assertEqual(self.user("enrol", *CLI.accept(), login="paul", secrets=[code, OTHER]).code, 0)

    def test_the_notice_and_the_charter_are_printed_without_a_vault(self):
        for language, words in (("C.UTF-8", ("What is never noted", "ten habits")),
                                ("fr_FR.UTF-8", ("Ce qui n’est jamais noté", "dix réflexes"))):
            told = CLI.run("charter", language=language).object()
            self.assertIn(words[0], told["notice"])
            self.assertIn(words[1], told["charter"])
            for text in (told["notice"], told["charter"]):
                self.assertIn("Version " + told["version"], text)
            plain = CLI.run("charter", json_form=False, language=language)
            self.assertEqual(plain.code, 0)
            self.assertIn(words[0], plain.out)
            self.assertIn(words[1], plain.out)

    def test_a_wrong_code_and_an_unknown_login_read_the_same(self):
        self.make()
        self.user("add", "paul")
        wrong = self.user("enrol", *CLI.accept(), login="paul", secrets=["verger lampe tuile moufle carton rivage", OTHER])
        unknown = self.user("enrol", *CLI.accept(), login="personne", secrets=["verger lampe tuile moufle carton rivage", OTHER])
        self.assertEqual((wrong.code, wrong.err), (3, unknown.err))
        self.assertEqual(unknown.code, 3)

    def test_info_names_nobody_and_people_speak_french(self):
        self.make()
        self.user("add", "paul", "--name", "Paul Bréval", "--expires", "30d")
        told = CLI.run("info", self.vault)
        self.assertEqual(told.code, 0)
        self.assertNotIn("paul", told.out.lower())
        french = self.user("list", json_form=False, language="fr_FR.UTF-8")
        if "propriétaire" not in french.out:
            self.skipTest("no French locale here")
        self.assertIn("invité, pas encore de mot de passe", french.out)


class Damage(VaultCase):
    def flip(self, name, where=None):
        path = self.vault / name
        data = bytearray(path.read_bytes())
        data[len(data) // 2 if where is None else where] ^= 0x10
        path.write_bytes(bytes(data))

    def test_a_damaged_page_names_its_file(self):
        for name in ("general.db", "finance.db", "sensitive.db"):
            with self.subTest(name):
                shutil.rmtree(self.vault, ignore_errors=True)
                self.make()
                self.flip(name)
                answer = self.as_claire("check")
                self.assertEqual(answer.code, 4)
                self.assertEqual(answer.object()["problems"][0]["file"], name)

    def test_whatever_page_is_damaged_the_check_names_the_file(self):
        self.make()
        pages = (self.vault / "general.db").stat().st_size // 4096
        for page in [*range(1, 9), *range(16, pages, pages // 6)]:
            with self.subTest(page=page):
                self.flip("general.db", page * 4096 + 1000)
                answer = self.as_claire("check")
                self.flip("general.db", page * 4096 + 1000)  # back
                self.assertEqual(answer.code, 4, answer.err)
                self.assertEqual({p["file"] for p in answer.object()["problems"]}, {"general.db"})
        self.assertEqual(self.as_claire("check").code, 0)

    def test_a_missing_file_is_named_once_and_in_words(self):
        self.make()
        (self.vault / "sensitive.db").unlink()
        answer = self.as_claire("check")
        self.assertEqual(answer.code, 4)
        problems = answer.object()["problems"]
        self.assertEqual([p["file"] for p in problems], ["sensitive.db"])
        self.assertIn("missing", problems[0]["what"])
        refused = self.as_claire("search", "x")
        self.assertEqual(refused.code, 4)
        self.assertIn("sensitive.db", refused.error()["message"])

    def test_a_damaged_header_opens_from_the_previous_one(self):
        self.make()
        self.assertEqual(self.as_claire("raise-cost").code, 0)
        self.flip("vault.hdr")
        self.assertTrue(CLI.run("info", self.vault).object()["previousHeaderUsed"])
        answer = self.as_claire("search", "rien", json_form=False)
        self.assertEqual(answer.code, 0)
        self.assertIn("header", answer.err)

    def test_no_header_at_all_is_said_and_nothing_is_written(self):
        self.make()
        self.flip("vault.hdr")
        (self.vault / "vault.hdr.prev").unlink(missing_ok=True)
        before = self.snapshot()
        self.assertEqual(self.as_claire("check").code, 4)
        self.assertEqual(self.snapshot(), before)

    def test_a_file_of_another_vault_is_refused(self):
        self.make()
        other = self.folder / "autre.coffret"
        CLI.create(other)
        shutil.copy(other / "finance.db", self.vault / "finance.db")
        self.assertEqual(self.as_claire("search", "x").code, 4)


class BadFiles(VaultCase):
    @staticmethod
    def spreadsheet():
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr("xl/workbook.xml", "<workbook/>")
        return content.getvalue()

    def test_unreadable_files_are_refused_each_with_its_reason(self):
        self.make()
        cases = {
            "vide.csv": (b"", "empty"),
            "image.csv": (b"\x89PNG\r\n\x1a\n" + os.urandom(4096), "not a text file"),
            "classeur.csv": (self.spreadsheet(), "spreadsheet"),
        }
        for name, (content, words) in cases.items():
            path = self.folder / name
            path.write_bytes(content)
            answer = self.as_claire("import", path)
            self.assertEqual(answer.code, 1, name)
            self.assertIn(words, answer.error()["message"], name)
        self.assertEqual(self.as_claire("import", self.folder / "absent.csv").code, 1)


class Words(VaultCase):
    def test_usage_is_code_2(self):
        for words in ([], ["nonsense"], ["create"], ["search", "x"], ["demo", self.vault, "--contacts", "0"],
                      ["check", self.vault], ["import", self.vault, "f", "--as", "c", "--on-duplicate", "maybe"]):
            self.assertEqual(CLI.run(*words, json_form=False).code, 2, words)

    def test_help_is_there_for_every_command(self):
        overview = CLI.run("--help", json_form=False)
        self.assertEqual(overview.code, 0)
        for name in ("create", "demo", "info", "check", "import", "undo-import", "search", "show", "export",
                     "change-password"):
            self.assertIn("coffret-cli " + name, overview.out)
            self.assertEqual(CLI.run(name, "--help", json_form=False).code, 0)

    def test_it_speaks_french_under_a_french_locale(self):
        answer = CLI.run("info", self.vault, json_form=False, language="fr_FR.UTF-8")
        self.assertIn("coffre", answer.err)

    def test_info_tells_no_name(self):
        self.make()
        answer = CLI.run("info", self.vault)
        self.assertEqual(set(answer.object()) & {"format", "generation", "compartments"},
                         {"format", "generation", "compartments"})
        self.assertNotIn("Atelier", answer.out)
        self.assertNotIn("claire", answer.out)

    def stopped_demo(self, vault):
        """Presses Ctrl+C while the people are being invented; the exit code."""
        demo = subprocess.Popen([CLI.program, "demo", str(vault), "--contacts", "1000000"],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            end = time.monotonic() + 120
            while not (vault / "general.db-journal").exists() or not (vault / "vault.hdr").exists():
                self.assertLess(time.monotonic(), end, "the demo never began")
                self.assertIsNone(demo.poll(), "the demo was over before it could be stopped")
                time.sleep(0.02)
            demo.send_signal(signal.SIGINT)
            out, _ = demo.communicate(timeout=120)
            self.assertEqual(out, b"")
            return demo.returncode
        finally:
            demo.kill()
            demo.communicate()

    def test_a_demo_that_is_stopped_leaves_nothing(self):
        vault = self.folder / "arrêtée.coffret"
        self.assertEqual(self.stopped_demo(vault), 1)
        self.assertFalse(vault.exists())

    def test_a_demo_that_is_stopped_leaves_the_folder_that_stood_there(self):
        vault = self.folder / "là avant"
        vault.mkdir()
        self.assertEqual(self.stopped_demo(vault), 1)
        self.assertEqual(list(vault.iterdir()), [])

    def test_a_demo_never_touches_a_vault_that_is_there(self):
        self.make()
        before = self.snapshot()
        self.assertEqual(CLI.run("demo", self.vault, "--contacts", "10").code, 1)
        self.assertEqual(self.snapshot(), before)

    def test_a_demo_has_the_same_people_from_the_same_seed(self):
        names = []
        for turn in ("un", "deux"):
            vault = self.folder / (turn + ".coffret")
            account = CLI.run("demo", vault, "--contacts", "40", "--seed", "7").object()["accounts"][0]
            out = self.folder / (turn + ".csv")
            done = CLI.run("export", vault, out, "--format", "csv", "--as", account["login"],
                           secrets=[account["password"]])
            self.assertEqual(done.code, 0, done.err)
            names.append(out.read_text(encoding="utf-8-sig"))
        self.assertEqual(names[0], names[1])
        self.assertGreater(len(names[0].splitlines()), 40)


if __name__ == "__main__":
    unittest.main(verbosity=2)
