// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/changesets.h"
#include "core/crm/duplicatebook.h"
#include "core/exchange/importer.h"
#include "tests/core/exchange/imports.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;
using crm::TestVault;

class ImportUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoTakesBackCreationsAndUpdates()
    {
        TestVault vault;
        importText(vault, u"Nom;E-mail;Fonction\nGarnier;j@garnier.example;Gérante\n"_s);
        const QStringList before = vault.texts(
            u"SELECT last_name||ifnull(job_title,'')||ifnull(phones,'') FROM contact WHERE deleted_at IS NULL ORDER BY id"_s);
        const QStringList keys = vault.texts(u"SELECT key||party_kind||party_id FROM match_key ORDER BY 1"_s);
        const Imported imported =
            importText(vault,
                       u"Nom;E-mail;Fonction;Téléphone;Société\n"
                       "Garnier;j@garnier.example;Directrice;02 61 91 00 01;\nMartin;p@martin.example;;;Atelier\n"_s,
                       updating());
        QCOMPARE(imported.result.updated, 1);
        QCOMPARE(imported.result.created, 1);
        Importer importer(vault.desk());
        GET(const crm::UndoOutcome undone, importer.undo(imported.result.importId));
        QCOMPARE(undone.takenBack, 3); // two people and a company
        QCOMPARE(
            vault.texts(
                u"SELECT last_name||ifnull(job_title,'')||ifnull(phones,'') FROM contact WHERE deleted_at IS NULL ORDER BY id"_s),
            before);
        QCOMPARE(vault.texts(u"SELECT key||party_kind||party_id FROM match_key ORDER BY 1"_s), keys);
        QCOMPARE(vault.number(u"SELECT count(*) FROM company WHERE deleted_at IS NULL"_s), 0);
        const auto again = importer.undo(imported.result.importId);
        QVERIFY(!again.ok() && again.error().is(ExchangeError::AlreadyUndone));
        const auto unknown = importer.undo(crm::ImportId{});
        QVERIFY(!unknown.ok() && unknown.error().is(ExchangeError::NotFound));
        GET(const QList<ImportRecord> records, importer.recent(5));
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(0).undoneAt, crm::testTime);
    }

    void undoAndItsMarkAreOneTransaction()
    {
        TestVault vault;
        const Imported imported = importText(vault, u"Nom;E-mail\nGarnier;j@garnier.example\n"_s);
        Importer importer(vault.desk());
        // As if the program died while the import is being marked: nothing was taken back.
        DO(vault.database->execute(u"CREATE TEMP TRIGGER dies AFTER UPDATE OF undone_at ON import"
                                   " BEGIN SELECT RAISE(ABORT, 'died'); END"_s));
        const auto failed = importer.undo(imported.result.importId);
        QVERIFY(!failed.ok());
        QCOMPARE(vault.number(u"SELECT count(*) FROM contact WHERE deleted_at IS NULL"_s), 1);
        QCOMPARE(vault.number(u"SELECT count(*) FROM change_set WHERE undone_by IS NOT NULL"_s), 0);
        DO(vault.database->execute(u"DROP TRIGGER dies"_s));
        // As if it died right after the undo: the mark stands already, and nothing is written after it.
        DO(vault.database->execute(u"CREATE TEMP TRIGGER dies BEFORE UPDATE OF undone_at ON import"
                                   " WHEN old.undone_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'died'); END"_s));
        GET(const crm::UndoOutcome undone, importer.undo(imported.result.importId));
        QCOMPARE(undone.takenBack, 1);
        DO(vault.database->execute(u"DROP TRIGGER dies"_s));
        const auto again = importer.undo(imported.result.importId);
        QVERIFY(!again.ok() && again.error().is(ExchangeError::AlreadyUndone));
    }

    void anImportPutBackCanBeUndoneAgain()
    {
        TestVault vault;
        const Imported imported = importText(vault, u"Nom;E-mail\nGarnier;j@garnier.example\n"_s);
        Importer importer(vault.desk());
        DO(importer.undo(imported.result.importId));
        DO(crm::HistoryBook(vault.desk()).redoLast());
        QCOMPARE(vault.number(u"SELECT count(*) FROM contact WHERE deleted_at IS NULL"_s), 1);
        DO(importer.undo(imported.result.importId));
        QCOMPARE(vault.number(u"SELECT count(*) FROM contact WHERE deleted_at IS NULL"_s), 0);
    }
};

COFFRET_TEST(ImportUndoTest, "importundotest")
#include "importundotest.moc"
