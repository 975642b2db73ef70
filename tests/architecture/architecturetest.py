# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that the architecture checks can fail: each case writes a small tree with one fault, and
the check must name that fault and no other; the same tree without it must pass."""
import os
import sys
import tempfile
import unittest

import fences
import layers
import sizes
from sourcetree import SourceTree

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class InATree(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="maison témoin ")
        self.root = self.folder.name

    def tearDown(self):
        self.folder.cleanup()

    def write(self, path, text):
        place = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "w", encoding="utf-8") as file:
            file.write(text)
        return path


class Layers(InATree):
    ROOMS = ("base core/base: \ncrypto core/crypto: base\nstorage core/storage: base\n"
             "crm core/crm: base\nui_contacts ui/contacts: base crm\n")

    def faults(self, path, line):
        self.write(path, SPDX + line + "\n")
        self.write("layers.txt", self.ROOMS)
        self.write("qt/QtGui/QImage", "")
        self.write("qt/QtCore/QString", "")
        return layers.faults(SourceTree(self.root),
                             layers.read_rooms(os.path.join(self.root, "layers.txt")),
                             os.path.join(self.root, "qt"))

    def refuses(self, path, line, why):
        found = self.faults(path, line)
        self.assertEqual(len(found), 1, found)
        self.assertIn(why, found[0])
        self.assertTrue(found[0].startswith(path + ":2: "), found[0])

    def test_accepts_what_is_declared(self):
        for path, line in (("core/crm/a.cpp", '#include "core/base/id.h"'),
                           ("core/crm/a.cpp", '#include "core/crm/b.h"'),
                           ("core/crm/a.cpp", "#include <QString>"),
                           ("core/crm/a.cpp", "// #include <sodium.h>"),
                           ("core/base/secret.cpp", "#include <sodium.h>"),
                           ("core/crypto/a.cpp", "#include <sodium/utils.h>"),
                           ("core/storage/a.cpp", "#include <sqlcipher/sqlite3.h>"),
                           ("ui/contacts/a.cpp", "#include <QImage>"),
                           ("app/desktop/main.cpp", '#include "ui/contacts/page.h"')):
            with self.subTest(line=line):
                self.assertEqual(self.faults(path, line), [])

    def test_refuses_an_undeclared_room(self):
        self.refuses("core/crm/a.cpp", '#include "core/storage/database.h"', "does not declare storage")

    def test_refuses_an_unknown_room(self):
        self.refuses("core/crm/a.cpp", '#include "core/attic/box.h"', "not the header of a declared room")

    def test_refuses_libsodium_outside_crypto(self):
        self.refuses("core/crm/a.cpp", "#include <sodium.h>", "libsodium belongs")
        self.refuses("core/crm/a.cpp", '#include "sodium.h"', "libsodium belongs")

    def test_refuses_libsodium_elsewhere_in_base(self):
        self.refuses("core/base/id.cpp", "#include <sodium.h>", "libsodium belongs")

    def test_refuses_sqlcipher_outside_storage(self):
        self.refuses("core/crm/a.cpp", "#include <sqlcipher/sqlite3.h>", "SQLCipher belongs")

    def test_refuses_windows_in_core(self):
        self.refuses("core/crm/a.cpp", "#include <QtGui/QColor>", "core has none")
        self.refuses("core/crm/a.cpp", "#include <QImage>", "core has none")

    def test_refuses_the_network_everywhere(self):
        self.refuses("ui/contacts/a.cpp", "#include <QtNetwork/QTcpSocket>", "nowhere")

    def test_refuses_ui_in_core(self):
        self.refuses("core/crm/a.cpp", '#include "ui/contacts/page.h"', "core does not include ui")

    def test_refuses_keys_in_ui(self):
        self.refuses("ui/contacts/a.cpp", '#include "core/crypto/aead.h"', "ui never includes")

    def test_refuses_the_database_in_app(self):
        self.refuses("app/cli/main.cpp", '#include "core/storage/database.h"', "app never includes")

    def test_refuses_tests_in_the_product(self):
        self.refuses("core/crm/a.cpp", '#include "tests/support/runner.h"', "does not include the tests")


class Sizes(InATree):
    def faults(self, path, text):
        self.write(path, text)
        return sizes.measure(SourceTree(self.root), [path])[0]

    def lengths(self, text):
        self.write("core/a.cpp", text)
        return sizes.measure(SourceTree(self.root), ["core/a.cpp"])[1]

    def test_holds_files_to_their_caps(self):
        self.assertEqual(self.faults("core/a.cpp", "\n" * 500), [])
        self.assertEqual(self.faults("core/a.h", "\n" * 200), [])
        self.assertEqual(len(self.faults("core/a.cpp", "\n" * 501)), 1)
        self.assertEqual(len(self.faults("core/a.h", "\n" * 201)), 1)

    def test_holds_functions_to_their_cap(self):
        body = lambda lines: "int f(int a)\n{\n" + "    a++;\n" * (lines - 3) + "}\n"
        self.assertEqual(self.faults("core/a.cpp", body(60)), [])
        self.assertIn("f has 61 lines", self.faults("core/a.cpp", body(61))[0])

    def test_finds_functions_in_every_dress(self):
        long = "{\n" + "    ++a;\n" * 70 + "}\n"
        for dress in ("int f() ", "Row::Row(int a)\n    : first(a), second{a} ",
                      "template <class T> T f(T a) ", "namespace x { class Y { int f() const noexcept ",
                      "static const auto f = [](int a) ", 'extern "C" { void f() ',
                      "struct Z f() ", "auto f() -> int ", "bool operator()(int a) "):
            with self.subTest(dress=dress):
                self.assertEqual(len(self.faults("core/a.cpp", dress + long)), 1, dress)

    def test_leaves_tables_and_types_alone(self):
        rows = "{\n" + "    1,\n" * 70 + "}"
        for dress in ("static const int table[] = ", "enum class Colour ", "const QList<int> table "):
            with self.subTest(dress=dress):
                self.assertEqual(self.faults("core/a.cpp", dress + rows + ";\n"), [])
        self.assertEqual(self.faults("tests/a.cpp", "void Test::finds_data() {\n" + "    row(1);\n" * 70 + "}\n"), [])
        self.assertEqual(self.faults("core/a.cpp", "struct A {\n" + "    int a;\n" * 70 + "};\n"), [])

    def test_is_not_fooled_by_braces_in_text(self):
        self.assertEqual(self.lengths("int f()\n{\n    g('{', \"}{\\\"{\", R\"x({{)x\"); // {\n}\n"
                                      "int h()\n{\n    return 1'000;\n}\n"), [4, 4])

    def test_counts_constructor_arguments(self):
        arguments = lambda count: ", ".join(f"Map<int, int> &a{n}" for n in range(count))
        shape = "class Page : public Base\n{{\npublic:\n    explicit Page({});\n    void set(int, int);\n}};\n"
        self.assertEqual(self.faults("core/a.h", shape.format(arguments(7))), [])
        self.assertIn("8 arguments", self.faults("core/a.h", shape.format(arguments(8)))[0])


class Fences(InATree):
    def faults(self, path, line):
        head = "# SPDX-License-Identifier: GPL-3.0-or-later\n" if not path.endswith((".cpp", ".h")) else SPDX
        self.write(path, head + line + "\n")
        try:
            return fences.faults(SourceTree(self.root))
        finally:
            os.remove(os.path.join(self.root, path))

    def test_every_fence_holds(self):
        for path, line, why in (
                ("core/crm/a.cpp", "int s = socket(AF_INET, 1, 0);", "internet family"),
                ("ui/shell/a.cpp", "QTcpSocket s;", "internet family"),
                ("ui/shell/a.cpp", "QCoreApplication::processEvents();", "second event loop"),
                ("ui/shell/a.cpp", "dialog->exec();", "opened, not executed"),
                ("ui/shell/a.cpp", 'setStyleSheet("*");', "style sheet"),
                ("core/crm/a.cpp", "QSettings s;", "settings"),
                ("core/crm/a.cpp", 'auto s = tr("Name");', "sentences"),
                ("core/crm/a.cpp", "QSqlDatabase d;", "plain SQLite"),
                ("core/vault/a.cpp", 'QFile f(folder + "/general.db");', "SQLCipher alone"),
                ("core/crm/contactbook.cpp", 'run("SELECT id FROM contact");', "SQL is written"),
                ("core/crm/contactbook.cpp", 'run("UPDATE contact SET name = ?");', "SQL is written"),
                ("app/cli/a.cpp", 'std::system("ls");', "shell"),
                ("core/crm/a.h", "static Clock &instance();", "handed over"),
                ("core/vault/a.cpp", "struct KdfLimitsForTests {};", "cheaper than the floor"),
                ("tests/core/a.cpp", 'open("/root/someone");', "particular machine"),
                ("core/crm/a.cpp", "sqlite3_open_v2(p, &d, 0, 0);", "core/storage alone"),
                ("core/crm/contactrepository.cpp", 'run("ATTACH ? AS x");', "core/storage alone"),
                ("core/CMakeLists.txt", "link(Qt6::Network)", "network library"),
                ("core/CMakeLists.txt", "file(GLOB all *.cpp)", "named in its list"),
                ("core/crm/contactmanager.h", "", "says nothing"),
                ("core/crm/Contact.h", "", "lower case")):
            with self.subTest(line=line or path):
                found = self.faults(path, line)
                self.assertEqual(len(found), 1, found)
                self.assertIn(why, found[0])

    def test_accepts_words_at_home_and_in_comments(self):
        for path, line in (("core/storage/opener.cpp", "sqlite3_open_v2(p, &d, 0, 0);"),
                           ("core/crm/contactrepository.cpp", 'run("SELECT id FROM contact");'),
                           ("core/crm/a.cpp", "// AF_INET, QSettings, SELECT"),
                           ("ui/shell/a.cpp", 'label->setText(tr("Update the contact"));'),
                           ("app/desktop/main.cpp", "return application.exec();"),
                           ("app/desktop/main.cpp", "QSettings s;")):
            with self.subTest(line=line):
                self.assertEqual(self.faults(path, line), [])

    def test_allows_one_opener_only(self):
        self.write("core/storage/second.cpp", SPDX + "sqlite3_open(p, &d);\n")
        found = self.faults("core/storage/opener.cpp", "sqlite3_open_v2(p, &d, 0, 0);")
        self.assertEqual(len(found), 1, found)
        self.assertIn("not 2", found[0])

    def test_wants_the_licence_line(self):
        self.write("core/crm/a.cpp", "int a;\n")
        self.assertIn("no SPDX line", fences.faults(SourceTree(self.root))[0])


if __name__ == "__main__":
    sys.exit(unittest.main())
