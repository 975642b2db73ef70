// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/vaultfiles.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsThreeFilesAndOpensThemAgain()
    {
        const VaultFiles vault;
        {
            const auto database = vault.create();
            QVERIFY(database);
            QVERIFY(database->cipherVersion().startsWith(u"4."));
            QVERIFY(database->execute(u"INSERT INTO finance.setting VALUES('a','1')"_s).ok());
            QVERIFY(database->execute(u"INSERT INTO setting VALUES('b','2')"_s).ok());
        }
        QCOMPARE(QDir(vault.folder.path()).entryList(QDir::Files),
                 QStringList({u"finance.db"_s, u"general.db"_s, u"sensitive.db"_s}));
        const auto database = vault.open();
        QVERIFY(database);
        QCOMPARE(countOf(*database, u"finance.setting"_s), 1);
        QCOMPARE(countOf(*database, u"main.setting"_s), 1);
        QCOMPARE(countOf(*database, u"sensitive.setting"_s), 0);
    }

    void createsFilesForTheirOwnerAlone()
    {
        const VaultFiles vault;
        const auto database = vault.create();
        QVERIFY(database);
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QFileInfo &file : QDir(vault.folder.path()).entryInfoList(QDir::Files))
            QVERIFY2((QFile::permissions(file.filePath()) & others) == 0, qPrintable(file.fileName()));
    }

    void writesNoPlainHead()
    {
        const VaultFiles vault;
        QVERIFY(vault.create());
        for (const Compartment compartment : {Compartment::General, Compartment::Finance, Compartment::Sensitive})
            QVERIFY(!readAll(vault.path(compartment)).startsWith("SQLite format 3"));
    }

    void doesNotCreateOverAnExistingFile()
    {
        const VaultFiles vault;
        QVERIFY(writeAll(vault.path(Compartment::Finance), "mine"));
        const auto made = Database::create(vault.files(), testTime);
        QVERIFY(!made.ok());
        QVERIFY(made.error().is(StorageError::AlreadyExists));
        QCOMPARE(readAll(vault.path(Compartment::Finance)), QByteArray("mine"));
        QVERIFY(!QFile::exists(vault.path(Compartment::General)));
    }

    void opensWithFewerKeys()
    {
        const VaultFiles vault;
        QVERIFY(vault.create());
        const auto database = vault.open(1);
        QVERIFY(database);
        QCOMPARE(countOf(*database, u"finance.setting"_s), -1);
    }

    void refusesASecondConnection()
    {
        const VaultFiles vault;
        const auto first = vault.create();
        QVERIFY(first);
        const auto second = Database::open(vault.files());
        QVERIFY(!second.ok());
        QVERIFY2(second.error().is(StorageError::Busy), qPrintable(second.error().detail));
    }

    void roundTripsEveryKindOfValue()
    {
        const VaultFiles vault;
        const auto database = vault.create();
        QVERIFY(database->execute(u"CREATE TABLE v(i, r, t, b, n, e)"_s).ok());
        const QString text = u"Zoë 🦊 œuvre"_s;
        QVERIFY(database->prepare(u"INSERT INTO v VALUES(?1,?2,?3,?4,?5,?6)"_s)
                    .bind(1, qint64(-5000000000))
                    .bind(2, 0.25)
                    .bind(3, text)
                    .bind(4, QByteArray("\0\1\2", 3))
                    .bind(5, QString())
                    .bind(6, u""_s)
                    .run()
                    .ok());
        Statement read = database->prepare(u"SELECT * FROM v"_s);
        QVERIFY(*read.step());
        QCOMPARE(read.integer(0), qint64(-5000000000));
        QCOMPARE(read.real(1), 0.25);
        QCOMPARE(read.text(2), text);
        QCOMPARE(read.blob(3), QByteArray("\0\1\2", 3));
        QVERIFY(read.isNull(4) && read.text(4).isNull());
        QVERIFY(!read.isNull(5) && read.text(5).isEmpty() && !read.text(5).isNull());
        QVERIFY(!*read.step());
    }

    void bindsEachTextAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("hex"); // as SQLite has it
        QTest::newRow("ASCII") << u"Garnier"_s << QByteArray("4761726E696572");
        QTest::newRow("the last of ASCII") << u"a\x7f"_s << QByteArray("617F");
        QTest::newRow("the first beyond") << QString(QChar(0x80)) << QByteArray("C280");
        QTest::newRow("one beyond at the end") << u"Zo\u00eb"_s << QByteArray("5A6FC3AB");
        QTest::newRow("its low byte is ASCII") << QString(QChar(0x0141)) << QByteArray("C581");
        QTest::newRow("a nul inside") << QString::fromUtf16(u"a\0b", 3) << QByteArray("610062");
    }
    void bindsEachTextAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, hex);
        const VaultFiles vault;
        const auto database = vault.create();
        Statement read = database->prepare(u"SELECT hex(CAST(?1 AS BLOB))"_s);
        read.bind(1, text);
        QVERIFY(*read.step());
        QCOMPARE(read.text(0).toLatin1(), hex);
    }

    void answersSqlForAStatementThatDoesNotCompile()
    {
        const VaultFiles vault;
        const auto database = vault.create();
        Statement wrong = database->prepare(u"SELECT nothing FROM nowhere"_s);
        QVERIFY(wrong.bind(1, 5).step().error().is(StorageError::Sql));
    }

    void keepsOnlySomeStatements()
    {
        const VaultFiles vault;
        const auto database = vault.create();
        for (int i = 0; i < 350; ++i) {
            Statement one = database->prepare(u"SELECT %1"_s.arg(i));
            QVERIFY(*one.step());
            Statement two = database->prepare(u"SELECT %1"_s.arg(i)); // the same text, while the first is in use
            QVERIFY(*two.step());
            QCOMPARE(two.integer(0), i);
        }
    }

    void stopsARunningStatementWhenAsked()
    {
        const VaultFiles vault;
        const auto database = vault.create();
        int asked = 0;
        database->setInterruptCheck([&] { return ++asked > 3; });
        const auto run = database->execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)"
                                           " SELECT max(i) FROM n"_s);
        QVERIFY(run.error().is(StorageError::Interrupted));
        database->setInterruptCheck({});
        QCOMPARE(countOf(*database, u"setting"_s), 0);
    }

    void findsASoundDatabaseSound()
    {
        const VaultFiles vault;
        const auto database = vault.create();
        qint64 last = 0;
        const auto problems = database->checkIntegrity({[&](qint64 done, qint64 total) {
            last = done;
            return total == 6;
        }});
        QVERIFY(problems.ok());
        QVERIFY(problems->isEmpty());
        QCOMPARE(last, 5);
    }

    void cannotAttachAnythingMore()
    {
        const VaultFiles vault;
        const auto database = vault.create(2);
        QVERIFY(!database->execute(u"ATTACH ':memory:' AS more"_s).ok());
        QVERIFY(!database->execute(u"ATTACH ':memory:' AS more KEY ''"_s).ok());
    }
};

COFFRET_TEST(DatabaseTest, "databasetest")

} // namespace coffret::storage

#include "databasetest.moc"
