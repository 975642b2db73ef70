// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/headeranchor.h"
#include "core/storage/migrator.h"
#include "tests/core/storage/vaultfiles.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

class OpeningTest : public QObject
{
    Q_OBJECT

private:
    static QString idOf(StorageError error) { return errorId(ErrorCode(error)); }
    static QString openError(DatabaseFiles files, QString *detail = nullptr)
    {
        const auto opened = Database::open(std::move(files));
        if (detail && !opened.ok())
            *detail = opened.error().detail;
        return opened.ok() ? QString() : errorId(opened.error().code);
    }
    static int versionOf(Database &database, Compartment compartment)
    {
        Statement read = database.prepare(u"PRAGMA %1.user_version"_s.arg(schemaName(compartment)));
        return *read.step() ? int(read.integer(0)) : -1;
    }
    // How far a step is beyond the ones that are built in.
    static int beyond(Compartment compartment, int version)
    {
        int newest = 0;
        while (!builtInStep(compartment, newest + 1).isEmpty())
            ++newest;
        return version - newest;
    }
    // The head an unkeyed SQLite writes: magic, page size 4096, version numbers, payload fractions.
    static QByteArray plainDatabase()
    {
        const QByteArray head = QByteArray("SQLite format 3\0", 16) + QByteArray("\x10\x00\x01\x01\x00\x40\x20\x20", 8);
        return head + QByteArray(4096 - head.size(), '\0');
    }

private Q_SLOTS:
    void refusesEveryKeyButItsOwn_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("key");
        for (int file = 0; file < 3; ++file)
            for (int key = 0; key < 3; ++key)
                QTest::addRow("%s with the key of %s", qPrintable(schemaName(Compartment(file))),
                              qPrintable(schemaName(Compartment(key))))
                    << file << key;
    }
    void refusesEveryKeyButItsOwn()
    {
        QFETCH(int, file);
        QFETCH(int, key);
        const VaultFiles vault;
        QVERIFY(vault.create());
        const QByteArray before = readAll(vault.path(Compartment(file)));
        DatabaseFiles files = vault.files();
        files.files[std::size_t(file)].key = VaultFiles::key(Compartment(key));
        QString detail;
        QCOMPARE(openError(std::move(files), &detail), file == key ? QString() : idOf(StorageError::WrongKey));
        if (file != key)
            QVERIFY2(detail.contains(QFileInfo(vault.path(Compartment(file))).fileName()), qPrintable(detail));
        QCOMPARE(readAll(vault.path(Compartment(file))), before);
        QVERIFY(vault.open());
    }

    void refusesAFileInAnothersPlace()
    {
        const VaultFiles vault;
        QVERIFY(vault.create());
        const QByteArray finance = readAll(vault.path(Compartment::Finance));
        QVERIFY(writeAll(vault.path(Compartment::Sensitive), finance));
        QCOMPARE(openError(vault.files()), idOf(StorageError::WrongKey));
    }

    void refusesAPlainFile_data()
    {
        QTest::addColumn<int>("file");
        for (int file = 0; file < 3; ++file)
            QTest::addRow("%s", qPrintable(schemaName(Compartment(file)))) << file;
    }
    void refusesAPlainFile()
    {
        QFETCH(int, file);
        const VaultFiles vault;
        QVERIFY(vault.create());
        QVERIFY(writeAll(vault.path(Compartment(file)), plainDatabase()));
        QString detail;
        QCOMPARE(openError(vault.files(), &detail), idOf(StorageError::PlainFile));
        QCOMPARE(detail, QFileInfo(vault.path(Compartment(file))).fileName());
    }

    void refusesAnEmptyFile()
    {
        const VaultFiles vault;
        QVERIFY(vault.create());
        QVERIFY(writeAll(vault.path(Compartment::Finance), {}));
        QCOMPARE(openError(vault.files()), idOf(StorageError::Damaged));
        QCOMPARE(QFileInfo(vault.path(Compartment::Finance)).size(), 0);
    }

    void refusesAMissingFileAndMakesNone()
    {
        const VaultFiles vault;
        QVERIFY(vault.create());
        QVERIFY(QFile::remove(vault.path(Compartment::Finance)));
        QCOMPARE(openError(vault.files()), idOf(StorageError::NotFound));
        QVERIFY(!QFile::exists(vault.path(Compartment::Finance)));
    }

    void refusesALinkInThePlaceOfAFile()
    {
        const VaultFiles vault;
        QVERIFY(vault.create());
        const QString real = vault.folder.filePath(u"real"_s);
        QVERIFY(QFile::rename(vault.path(Compartment::General), real));
        QVERIFY(QFile::link(real, vault.path(Compartment::General)));
        QVERIFY(!openError(vault.files()).isEmpty());
    }

    void opensThroughALinkedFolder()
    {
        VaultFiles vault;
        QVERIFY(vault.create());
        const QTemporaryDir other;
        const QString link = other.filePath(u"by link"_s);
        QVERIFY(QFile::link(vault.folder.path(), link));
        DatabaseFiles files = vault.files();
        for (DatabaseFile &file : files.files)
            file.path = link + u'/' + QFileInfo(file.path).fileName();
        QCOMPARE(openError(std::move(files)), QString());
    }

    void refusesAFileOfAnotherVault()
    {
        VaultFiles one;
        VaultFiles two;
        two.vaultId = QByteArray(16, 'w'); // the same keys, so that only the id tells them apart
        QVERIFY(one.create() && two.create());
        QVERIFY(writeAll(one.path(Compartment::Finance), readAll(two.path(Compartment::Finance))));
        QString detail;
        QCOMPARE(openError(one.files(), &detail), idOf(StorageError::OtherVault));
        QCOMPARE(detail, u"finance.db"_s);
    }

    void refusesAFileOfAnOlderEpoch()
    {
        VaultFiles vault;
        vault.epoch = 4;
        QVERIFY(vault.create());
        vault.epoch = 5;
        QCOMPARE(openError(vault.files()), idOf(StorageError::OtherVault));
        vault.epoch = 3; // the directory may be behind for the moment of a rotation
        QCOMPARE(openError(vault.files()), QString());
    }

    void saysThatACompartmentIsNotHeld()
    {
        const VaultFiles vault;
        QVERIFY(vault.create());
        const auto database = vault.open(2); // general and finance
        QVERIFY(database->holds(Compartment::Finance) && !database->holds(Compartment::Sensitive));
        const auto refused = [&](const QString &sql) {
            Statement statement = database->prepare(sql);
            const auto step = statement.step();
            return step.ok() ? QString() : errorId(step.error().code);
        };
        QCOMPARE(refused(u"SELECT * FROM sensitive.setting"_s), idOf(StorageError::NotHeld));
        QCOMPARE(refused(u"SELECT * FROM main.setting JOIN sensitive.setting USING(key)"_s),
                 idOf(StorageError::NotHeld));
        QCOMPARE(refused(u"SELECT * FROM finance.setting"_s), QString());
        QCOMPARE(refused(u"SELECT * FROM finance.nothing"_s), idOf(StorageError::Sql));
        QCOMPARE(refused(u"SELECT 'no such table: sensitive.x' FROM nothing"_s), idOf(StorageError::Sql));
        QVERIFY(database->execute(u"DROP TABLE sensitive.setting"_s).error().is(StorageError::NotHeld));
        QCOMPARE(vault.files().files.size(), std::size_t(3));
    }

    void raisesTheEpochOfEveryFileAtOnceAndLowersNone()
    {
        VaultFiles vault;
        QVERIFY(vault.create());
        QVERIFY(raiseEpoch(*vault.open(), 5).ok());
        QVERIFY(raiseEpoch(*vault.open(), 3).ok());
        vault.epoch = 5;
        QCOMPARE(openError(vault.files()), QString());
        vault.epoch = 6;
        QCOMPARE(openError(vault.files()), idOf(StorageError::OtherVault));
    }

    void refusesFilesInDisorder()
    {
        const VaultFiles vault;
        QVERIFY(vault.create());
        DatabaseFiles files = vault.files();
        std::swap(files.files[0], files.files[1]);
        QCOMPARE(openError(std::move(files)), idOf(StorageError::Sql));
    }

    void refusesAKeyOfTheWrongSize()
    {
        const VaultFiles vault;
        QVERIFY(vault.create());
        DatabaseFiles files = vault.files();
        files.files[1].key = Secret(16);
        QCOMPARE(openError(std::move(files)), idOf(StorageError::WrongKey));
    }

    void refusesAFileNewerThanThisVersion()
    {
        const VaultFiles vault;
        QString expected;
        {
            const auto database = vault.create();
            const int newest = versionOf(*database, Compartment::Sensitive);
            QVERIFY(database->execute(u"PRAGMA sensitive.user_version=%1"_s.arg(newest + 1)).ok());
            expected = u"sensitive: version %1, known up to %2"_s.arg(newest + 1).arg(newest);
        }
        QString detail;
        QCOMPARE(openError(vault.files(), &detail), idOf(StorageError::NewerSchema));
        QCOMPARE(detail, expected);
    }

    void bringsFilesFromBeforeTheAccessLogUpToDate()
    {
        const VaultFiles vault;
        const auto schemaOf = [](Database &database) {
            QStringList all;
            for (const auto &schema : {u"main"_s, u"finance"_s, u"sensitive"_s}) {
                Statement read = database.prepare(u"SELECT sql FROM %1.sqlite_schema ORDER BY name"_s.arg(schema));
                while (*read.step())
                    all.append(read.text(0));
            }
            return all;
        };
        QStringList fresh;
        {
            const auto database = vault.create();
            fresh = schemaOf(*database);
            QVERIFY(database->execute(u"INSERT INTO setting VALUES('kept', 'yes')"_s).ok());
            for (const auto &table : {u"audit_session"_s, u"audit_entry"_s, u"audit_checkpoint"_s,
                                      u"main.audit_anchor"_s, u"finance.audit_anchor"_s, u"sensitive.audit_anchor"_s,
                                      u"audit_shelf"_s, u"opening"_s, u"acceptance"_s})
                QVERIFY(database->execute(u"DROP TABLE "_s + table).ok());
            QVERIFY(database->execute(u"DROP INDEX task_assignee"_s).ok());
            QVERIFY(database
                        ->execute(u"PRAGMA main.user_version=2; PRAGMA finance.user_version=1;"
                                  " PRAGMA sensitive.user_version=1"_s)
                        .ok());
        }
        const auto database = vault.open();
        QVERIFY(database);
        QCOMPARE(schemaOf(*database), fresh);
        QCOMPARE(countOf(*database, u"setting"_s), 1);
    }

    void migratesEveryFileForward()
    {
        const VaultFiles vault;
        const auto database = vault.create();
        const StepText steps = [](Compartment compartment, int version) {
            const int further = beyond(compartment, version);
            if (further == 1)
                return u"CREATE TABLE %1.second(a)"_s.arg(schemaName(compartment));
            if (further == 2 && compartment == Compartment::Finance)
                return u"CREATE TABLE finance.third(a); INSERT INTO finance.third VALUES(7)"_s;
            return further < 1 ? u"never run"_s : QString();
        };
        const QList<Compartment> all = {Compartment::General, Compartment::Finance, Compartment::Sensitive};
        QVERIFY(migrate(*database, all, steps).ok());
        QVERIFY(migrate(*database, all, steps).ok());
        QCOMPARE(countOf(*database, u"main.second"_s), 0);
        QCOMPARE(countOf(*database, u"finance.third"_s), 1);
        QCOMPARE(beyond(Compartment::Finance, versionOf(*database, Compartment::Finance)), 2);
        QCOMPARE(beyond(Compartment::Sensitive, versionOf(*database, Compartment::Sensitive)), 1);
        QCOMPARE(beyond(Compartment::General, versionOf(*database, Compartment::General)), 1);
    }

    void leavesEveryFileAsItWasWhenAMigrationFails()
    {
        const VaultFiles vault;
        const auto database = vault.create();
        const StepText steps = [](Compartment compartment, int version) {
            if (beyond(compartment, version) > 1)
                return QString();
            return compartment == Compartment::Sensitive ? u"CREATE TABLE sensitive.second(a); DROP TABLE nowhere"_s
                                                         : u"CREATE TABLE %1.second(a)"_s.arg(schemaName(compartment));
        };
        const QList<Compartment> all = {Compartment::General, Compartment::Finance, Compartment::Sensitive};
        const auto migrated = migrate(*database, all, steps);
        QVERIFY(migrated.error().is(StorageError::MigrationFailed));
        QVERIFY(!database->isInTransaction());
        for (const Compartment compartment : all) {
            QCOMPARE(countOf(*database, schemaName(compartment) + u".second"_s), -1);
            QCOMPARE(beyond(compartment, versionOf(*database, compartment)), 0);
        }
    }

    void removesWhatItMadeWhenCreatingFails()
    {
        const VaultFiles vault;
        DatabaseFiles files = vault.files();
        files.files[2].path = vault.folder.filePath(u"missing folder/sensitive.db"_s);
        QVERIFY(!Database::create(std::move(files), testTime).ok());
        QVERIFY(QDir(vault.folder.path()).isEmpty());
    }

    // Documented limit: pages are sealed one by one, so an older page of the same file, put back by
    // somebody who can write the folder, is genuine. What must not be put back carries its own chain.
    void doesNotNoticeAnOlderPagePutBack()
    {
        const VaultFiles vault;
        QVERIFY(vault.create()->execute(u"INSERT INTO finance.setting VALUES('price','100')"_s).ok());
        const QByteArray older = readAll(vault.path(Compartment::Finance));
        QVERIFY(vault.open()->execute(u"UPDATE finance.setting SET value='999'"_s).ok());
        QByteArray newer = readAll(vault.path(Compartment::Finance));
        constexpr int page = 4096;
        int spliced = 0;
        for (int at = page; at < newer.size(); at += page) { // all but the first page, which counts changes
            if (newer.mid(at, page) != older.mid(at, page)) {
                newer.replace(at, page, older.mid(at, page));
                ++spliced;
            }
        }
        QCOMPARE(spliced, 1);
        QVERIFY(writeAll(vault.path(Compartment::Finance), newer));
        const auto database = vault.open();
        QVERIFY(database->checkIntegrity({})->isEmpty());
        QCOMPARE(countOf(*database, u"finance.setting WHERE value='100'"_s), 1);
    }
};

COFFRET_TEST(OpeningTest, "openingtest")

} // namespace coffret::storage

#include "openingtest.moc"
