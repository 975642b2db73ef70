// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/crm/changesets.h"
#include "core/crm/duplicatebook.h"
#include "tests/core/exchange/imports.h"
#include "tests/support/runner.h"

#include <QRandomGenerator>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;
using crm::TestVault;

class ImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsNothingTheSecondTime_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(COFFRET_TEST_DATA "/import"));
        for (const QString &name : folder.entryList({u"*.csv"_s, u"*.vcf"_s, u"*.ldif"_s}))
            QTest::newRow(qPrintable(name)) << name;
    }
    void addsNothingTheSecondTime()
    {
        QFETCH(const QString, file);
        TestVault vault;
        const Imported first = importData(vault, file);
        QVERIFY(!first.error);
        QVERIFY(first.result.isWhole());
        QVERIFY(first.result.created >= 12);
        QCOMPARE(first.result.rejected, 0);
        QCOMPARE(first.rows.size(), first.result.read);
        const qint64 contacts = vault.number(u"SELECT count(*) FROM contact"_s);
        const qint64 companies = vault.number(u"SELECT count(*) FROM company"_s);
        const Imported second = importData(vault, file);
        QVERIFY(!second.error);
        QCOMPARE(second.result.created, 0);
        QCOMPARE(second.result.skipped, first.result.read);
        const Imported third = importData(vault, file, updating());
        QVERIFY(!third.error);
        for (const RowOutcome &row : third.rows) {
            for (const FieldDifference &d : row.differences)
                qInfo() << row.line << d.field << d.before << d.after;
        }
        QCOMPARE(third.result.updated, 0);
        QCOMPARE(third.result.skipped, first.result.read);
        QCOMPARE(vault.number(u"SELECT count(*) FROM contact"_s), contacts);
        QCOMPARE(vault.number(u"SELECT count(*) FROM company"_s), companies);
    }

    void knowsAgainWhoHasNoName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("companies");
        const auto row = [](const char *name, const QString &text, int people, int companies) {
            QTest::newRow(name) << text << people << companies;
        };
        const auto card = [](const QString &lines) {
            return u"BEGIN:VCARD\nVERSION:4.0\n"_s + lines + u"END:VCARD\n"_s;
        };
        row("a company's row", u"Nom;Société\n;Atelier Marchand\n"_s, 0, 1);
        row("a person's row", u"Type;Nom;Société;SIRET\ncontact;;Atelier Marchand;\n"_s, 1, 1);
        row("in two towns", u"Type;Nom;Société;CP;SIRET\ncontact;;Atelier;49000;\ncontact;;Atelier;72000;\n"_s, 2, 1);
        row("with an e-mail each",
            u"Type;Nom;Société;E-mail\ncontact;;Atelier;a@atelier.example\ncontact;;Atelier;b@atelier.example\n"_s, 2,
            1);
        row("a nickname", card(u"FN:Lili\nN:;;;;\nNICKNAME:Lili\n"_s), 1, 0);
        row("a person's card", card(u"KIND:individual\nFN:Atelier Marchand\nN:;;;;\nORG:Atelier Marchand\n"_s), 1, 1);
        row("a company's card", card(u"FN:Atelier Marchand\nORG:Atelier Marchand\n"_s), 0, 1);
        row("a company of marks", u"Nom;Société\n;★★\n"_s, 0, 1);
        row("a name of marks", u"Prénom;Nom;Société\n;★★;\n"_s, 1, 0);
        row("a short phone", u"Nom;Téléphone\n;3615\n"_s, 1, 0);
        row("the company under another name",
            u"Prénom;Nom;Société;SIRET\nLuc;Petit;Menuiserie Garnier;73282932000074\n"
            "Anne;Roy;Autre nom;73282932000074\nZoé;;;73282932000074\n"_s,
            3, 1);
        row("nobody, of a company under another name",
            u"Type;Nom;Société;SIRET\ncontact;Petit;Menuiserie Garnier;73282932000074\n"
            "contact;;Autre nom;73282932000074\n"_s,
            2, 1);
    }
    void knowsAgainWhoHasNoName()
    {
        QFETCH(const QString, text);
        TestVault vault;
        const Imported first = importTyped(vault, text);
        QVERIFY(first.result.read > 0);
        QCOMPARE(first.result.created, first.result.read);
        QTEST(int(vault.number(u"SELECT count(*) FROM contact"_s)), "people");
        QTEST(int(vault.number(u"SELECT count(*) FROM company"_s)), "companies");
        const Imported again = importText(vault, text);
        QCOMPARE(again.result.skipped, first.result.read);
        QCOMPARE(importText(vault, text, updating()).result.skipped, first.result.read);
        QTEST(int(vault.number(u"SELECT count(*) FROM contact"_s)), "people");
        QTEST(int(vault.number(u"SELECT count(*) FROM company"_s)), "companies");
    }

    void looksANameUpWithoutReadingEveryOther()
    {
        TestVault vault;
        DO(vault.database->execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<50000)"
                                   " INSERT INTO match_key SELECT 'n:nom'||i||'|', 1+i%2, i FROM n"_s));
        int asked = 0; // once every few thousand steps of the statement
        vault.database->setInterruptCheck([&asked] {
            ++asked;
            return false;
        });
        const MatchRepository matches(*vault.database);
        DO(matches.namesakes(crm::PartyKind::Contact, u"n:nom7|"_s));
        DO(matches.namesakes(crm::PartyKind::Company, u"n:nom8|"_s));
        crm::Company company;
        company.name = u"Inconnue"_s;
        DO(crm::CompanyBook(vault.desk()).find(company));
        crm::Contact contact;
        contact.lastName = u"Inconnue"_s;
        DO(crm::DuplicateBook(vault.desk()).candidates(contact));
        vault.database->setInterruptCheck({});
        QVERIFY2(asked <= 4, qPrintable(QString::number(asked)));
    }

    void readsAFileOfTwoEncodingsAndSaysSo()
    {
        TestVault vault;
        QByteArray bytes = u"Prénom;Nom;E-mail\nHélène;Garnier;a@g.example\n"_s.toUtf8() + "Zo\xe9;Roux;b@g.example\n"
                           + "Lo\xefs;B\x9cuf;c@g.example\nA\xefs\xe9;N\xe9;d@g.example\nZ\xe9;Z\xe9;e@g.example\n";
        for (int turn = 0; turn < 2; ++turn) { // as Windows-1252, then, with more of it, as UTF-8
            QBuffer device(&bytes);
            device.open(QIODevice::ReadOnly);
            QVERIFY(importInto(vault, device).result.remarks > 0);
            QCOMPARE(vault.texts(u"SELECT first_name FROM contact WHERE email>'' ORDER BY email"_s).value(0),
                     u"Hélène"_s);
            QCOMPARE(vault.texts(u"SELECT first_name||last_name FROM contact WHERE email>'' ORDER BY email"_s).value(2),
                     u"LoïsBœuf"_s);
            bytes += QByteArray(u";É;\n"_s.toUtf8()).repeated(20);
        }
        QBuffer folded;
        folded.setData(
            QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Roux;H\xc3\r\n \xa9l\xc3\xa8ne;;;\r\nEND:VCARD\r\n"));
        folded.open(QIODevice::ReadOnly);
        QCOMPARE(importInto(vault, folded).rows.value(0).name, u"Hélène Roux"_s);
    }

    void remembersTheEncodingSomebodyChose()
    {
        TestVault vault;
        const auto cityAfter = [&vault](QByteArray bytes, const ScanChoices &choices) {
            QBuffer device(&bytes);
            device.open(QIODevice::ReadOnly);
            if (importInto(vault, device, {}, {}, choices).result.created != 1)
                return u"not created"_s;
            return vault.texts(u"SELECT city FROM contact ORDER BY id DESC"_s).value(0);
        };
        const QByteArray header = "Nom;Pr\xe9nom;E-mail;Ville\n";
        ScanChoices chosen;
        QCOMPARE(cityAfter(header + "Roy;Zo\xe9;a@roy.example;\xa8\n", chosen), u"¨"_s);
        chosen.encoding = Encoding::Latin9;
        QCOMPARE(cityAfter(header + "Roux;Zo\xe9;b@roux.example;\xa8\n", chosen), u"š"_s);
        QCOMPARE(cityAfter(header + "Petit;Zo\xe9;c@petit.example;\xa6\n", {}), u"Š"_s);
        chosen.encoding = Encoding::MacRoman; // reads even the header otherwise
        QCOMPARE(cityAfter(header + "Marchand;Zo\xe9;d@m.example;\x8e\n", chosen), u"é"_s);
        QCOMPARE(cityAfter(header + "Garnier;Zo\xe9;e@g.example;\x8f\n", {}), u"è"_s);
        chosen.encoding = Encoding::Windows1252;
        QCOMPARE(cityAfter(header + "Delmas;Zo\xe9;f@d.example;\x8e\n", chosen), u"Ž"_s);
        QCOMPARE(cityAfter(header + "Morin;Zo\xe9;g@m.example;\x8e\n", {}), u"Ž"_s);
    }

    void makesOneCompanyForAllItsPeople()
    {
        TestVault vault;
        const Imported imported = importText(vault, u"Prénom;Nom;Société;E-mail;SIRET\n"
                                                    "Jeanne;Garnier;Menuiserie Garnier SARL;j@garnier.example;\n"
                                                    "Paul;Martin;Menuiserie Garnier;p@garnier.example;\n"
                                                    "Luc;Petit;MENUISERIE GARNIER;l@garnier.example;\n"
                                                    "Anne;Roy;Autre nom;a@garnier.example;\n"
                                                    "Zoé;Roux;Tout autre;z@roux.example;\n"_s);
        QCOMPARE(imported.result.created, 5);
        QCOMPARE(vault.texts(u"SELECT name FROM company ORDER BY id"_s).first(), u"Menuiserie Garnier SARL"_s);
        QCOMPARE(vault.number(u"SELECT count(*) FROM company"_s),
                 vault.number(u"SELECT count(DISTINCT company_id) FROM contact"_s));
        QCOMPARE(imported.result.companiesCreated, vault.number(u"SELECT count(*) FROM company"_s));
    }

    void tellsColleaguesFromDuplicates()
    {
        TestVault vault;
        const Imported imported = importText(vault, u"Prénom;Nom;Société;Téléphone;E-mail\n"
                                                    "Jeanne;Garnier;Atelier;02 61 91 00 01;contact@atelier.example\n"
                                                    "Paul;Martin;Atelier;02 61 91 00 01;contact@atelier.example\n"
                                                    "J.;Garnier;Atelier;02.61.91.00.01;\n"
                                                    "GARNIER;Jeanne;;+33 2 61 91 00 01;\n"
                                                    ";;;02 61 91 00 01;\n"
                                                    "Jeanne;Garnier;Ailleurs;;jeanne@ailleurs.example\n"_s);
        QVERIFY(!imported.error);
        QList<RowResult> results;
        for (const RowOutcome &row : imported.rows)
            results += row.result;
        QCOMPARE(results, QList<RowResult>({RowResult::Created, RowResult::Created, RowResult::Skipped,
                                            RowResult::Skipped, RowResult::Skipped, RowResult::Created}));
        QCOMPARE(imported.rows.at(2).party, imported.rows.at(0).party);
    }

    void updatesWithoutEmptyingAndShowsTheDifference()
    {
        TestVault vault;
        importText(
            vault,
            u"Prénom;Nom;E-mail;Téléphone;Fonction;Notes\nJeanne;Garnier;j@garnier.example;02 61 91 00 01;Gérante;vieille note\n"_s);
        const QString second =
            u"Prénom;Nom;E-mail;Téléphone;Fonction;Notes;Ville\nJeanne;Garnier;J@Garnier.example;06 39 98 00 01;;nouvelle note;Angers\n"_s;
        ImportOptions dry = updating();
        dry.run = RunKind::Dry;
        const QStringList before = contentsOf(vault);
        const Imported shown = importText(vault, second, dry);
        QCOMPARE(contentsOf(vault), before);
        const Imported done = importText(vault, second, updating());
        QCOMPARE(done.result.updated, 1);
        QCOMPARE(shown.rows.at(0).differences, done.rows.at(0).differences);
        QStringList fields;
        for (const FieldDifference &difference : done.rows.at(0).differences)
            fields += difference.field;
        QCOMPARE(fields, QStringList({u"phones"_s, u"addresses"_s, u"notes"_s}));
        GET(const crm::Contact contact,
            crm::ContactBook(vault.desk()).contact(crm::ContactId{done.rows.at(0).party.id}));
        QCOMPARE(contact.jobTitle, u"Gérante"_s);
        QCOMPARE(contact.emails.size(), 1);
        QCOMPARE(contact.phones.size(), 2);
        QCOMPARE(contact.notes, u"vieille note\n\nnouvelle note"_s);
        QCOMPARE(importText(vault, second, updating()).result.updated, 0);
    }

    void countsARecordOnceHoweverManyRowsAreOfIt()
    {
        TestVault vault;
        importText(vault, u"Prénom;Nom;E-mail\nJeanne;Garnier;j@garnier.example\n"_s);
        const QString rows = u"Prénom;Nom;E-mail;Téléphone\n"
                             "Jeanne;Garnier;j@garnier.example;02 61 91 00 01\n"
                             "Jeanne;Garnier;j@garnier.example;06 39 98 00 01\n"
                             "Paul;Petit;p@petit.example;\n"
                             "Paul;Petit;p@petit.example;06 39 98 00 02\n"_s;
        ImportOptions dry = updating();
        dry.run = RunKind::Dry;
        QCOMPARE(importText(vault, rows, dry).result.records, 2);
        const ImportResult done = importText(vault, rows, updating()).result;
        QCOMPARE(done.created, 1);
        QCOMPARE(done.updated, 3);
        QCOMPARE(done.records, 2);
        QCOMPARE(importText(vault, rows, {}).result.records, 0); // all there already
    }

    void overwritesOrFillsAsAsked_data()
    {
        QTest::addColumn<Collision>("collision");
        QTest::addColumn<QString>("jobTitle");
        QTest::newRow("fill") << Collision::FillEmpty << u"Gérante"_s;
        QTest::newRow("overwrite") << Collision::Overwrite << u"Directrice"_s;
    }
    void overwritesOrFillsAsAsked()
    {
        QFETCH(const Collision, collision);
        TestVault vault;
        importText(vault, u"Nom;E-mail;Fonction\nGarnier;j@garnier.example;Gérante\n"_s);
        importText(vault, u"Nom;E-mail;Fonction;Service\nGarnier;j@garnier.example;Directrice;Achats\n"_s,
                   updating(collision));
        QTEST(vault.texts(u"SELECT job_title FROM contact"_s).value(0), "jobTitle");
        QCOMPARE(vault.texts(u"SELECT department FROM contact"_s), QStringList(u"Achats"_s));
    }

    void createsDuplicatesWhenAsked()
    {
        TestVault vault;
        ImportOptions options;
        options.choices.onDuplicate = OnDuplicate::Create;
        const QString text = u"Nom;E-mail\nGarnier;j@garnier.example\nGarnier;j@garnier.example\n"_s;
        QCOMPARE(importText(vault, text, options).result.created, 2);
    }

    void aCancelLeavesTheVaultAsBefore_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("stopAt");
        QTest::newRow("at once") << 10 << 0;
        QTest::newRow("in the middle") << 1500 << 3;
        QTest::newRow("of a bulk load") << 12'000 << 30;
        QTest::newRow("while the indexes are made again") << 12'000 << 64;
    }
    void aCancelLeavesTheVaultAsBefore()
    {
        QFETCH(const int, rows);
        QFETCH(const int, stopAt);
        TestVault vault;
        importText(vault, u"Nom;E-mail\nGarnier;j@garnier.example\n"_s);
        vault.rung.clear();
        const QStringList before = contentsOf(vault);
        QString text = u"Prénom;Nom;E-mail;Société;Notes\n"_s;
        for (int i = 0; i < rows; ++i)
            text += u"Prénom%1;Nom%1;p%1@exemple%2.example;Société %2;%3\n"_s.arg(i).arg(i / 7).arg(QString(100, u'x'));
        Progress progress;
        int steps = 0;
        progress.step = [&steps, stopAt](qint64, qint64) { return steps++ < stopAt; };
        const Imported imported = importText(vault, text, {}, progress);
        QVERIFY(imported.error);
        QCOMPARE(contentsOf(vault), before);
        QVERIFY(vault.rung.isEmpty());
        QVERIFY(!importText(vault, text).error);
    }

    void bulkAndSmallImportsAgree()
    {
        QString text = u"Prénom;Nom;E-mail;Société;Notes\n"_s;
        for (int i = 0; i < 9000; ++i) // every fifth one twice, the second time with another phone column left empty
            text += u"Prénom%1;Nom%1;p%1@exemple%2.example;Société %2;%3\n"_s.arg(i % 7500)
                        .arg(i % 7500 / 7)
                        .arg(QString(200, u'x'));
        TestVault vault;
        const Imported bulk = importText(vault, text);
        QVERIFY(!bulk.error);
        QCOMPARE(bulk.result.created, 7500);
        QCOMPARE(bulk.result.skipped, 1500);
        QCOMPARE(vault.number(u"SELECT count(*) FROM search_identity WHERE search_identity MATCH 'prenom42'"_s), 1);
        QCOMPARE(vault.number(u"SELECT count(*) FROM sqlite_schema WHERE name='contact_city'"_s), 1);
        QCOMPARE(vault.number(u"SELECT count(*) FROM company"_s), bulk.result.companiesCreated);
        QCOMPARE(importText(vault, text).result.created, 0);
    }

    void countsEveryRowWhateverTheFile()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QByteArray alphabet("abAB09@.;;,,\"\"\n\n\r\t é\xe9=+-'\\:");
        for (int round = 0; round < 60; ++round) {
            TestVault vault;
            QByteArray bytes =
                round % 3 == 2 ? QByteArray("BEGIN:VCARD\nN:a;b\n") : QByteArray("Nom;Email;Tel;Notes\n");
            const int length = random.bounded(4000);
            for (int i = 0; i < length; ++i)
                bytes += alphabet.at(random.bounded(int(alphabet.size())));
            QBuffer device(&bytes);
            QVERIFY(device.open(QIODevice::ReadOnly));
            const Imported imported = importInto(vault, device, round % 2 ? updating() : ImportOptions());
            if (imported.error)
                continue;
            QVERIFY2(imported.result.isWhole(), qPrintable(u"seed %1 round %2"_s.arg(seed).arg(round)));
            QCOMPARE(imported.rows.size(), imported.result.read);
            QCOMPARE(vault.number(u"SELECT count(*) FROM contact"_s) + vault.number(u"SELECT count(*) FROM company"_s),
                     imported.result.created + imported.result.companiesCreated);
            for (const RowOutcome &row : imported.rows)
                QCOMPARE(row.result == RowResult::Rejected, row.objection.reason != Reason::None);
        }
    }

    void refusesAFileThatLeadsNowhere()
    {
        TestVault vault;
        const Imported imported = importText(vault, u"Couleur;Taille\nbleu;3\n"_s);
        QVERIFY(imported.error && imported.error->is(ExchangeError::NoUsableColumn));
        QCOMPARE(vault.number(u"SELECT count(*) FROM import"_s), 0);
    }

    void remembersTheMappingOfAKindOfFile()
    {
        TestVault vault;
        const QString text = u"Nom;E-mail;Couleur\nGarnier;j@garnier.example;bleu\n"_s;
        QByteArray bytes = text.toUtf8();
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        Importer importer(vault.desk());
        GET(ImportScan scan, importer.scan(device));
        DO(applyChoice(scan.mapping, u"Couleur=tags"_s));
        GET(const ImportResult result, importer.run(device, scan, {}));
        QCOMPARE(result.created, 1);
        QCOMPARE(vault.texts(u"SELECT name FROM tag"_s), QStringList(u"bleu"_s));
        QByteArray next = u"NOM;e-mail;couleur\nMartin;p@martin.example;vert\n"_s.toUtf8();
        QBuffer other(&next);
        QVERIFY(other.open(QIODevice::ReadOnly));
        GET(const ImportScan again, importer.scan(other));
        QCOMPARE(again.mapping.columns.at(2).target.field, Field::Tags);
    }
};

COFFRET_TEST(ImporterTest, "importertest")
#include "importertest.moc"
