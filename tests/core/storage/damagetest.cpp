// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/vaultfiles.h"
#include "tests/support/runner.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

// Every bit that is turned over is noticed: when the file is opened, or by the check.
class DamageTest : public QObject
{
    Q_OBJECT

private:
    VaultFiles vault;

    // Rows enough for some levels of tree, free pages and long values in each file.
    static void fill(Database &database)
    {
        QVERIFY(database.execute(u"BEGIN"_s).ok());
        for (const QString &schema : {u"main"_s, u"finance"_s, u"sensitive"_s}) {
            Statement insert = database.prepare(u"INSERT INTO %1.setting VALUES(?1,?2)"_s.arg(schema));
            for (int i = 0; i < 60; ++i)
                QVERIFY(insert.bind(1, QString::number(i)).bind(2, QString(i == 7 ? 9000 : 400, u'x')).run().ok());
            QVERIFY(database.execute(u"DELETE FROM %1.setting WHERE key > '55'"_s.arg(schema)).ok());
        }
        QVERIFY(database.execute(u"COMMIT"_s).ok());
    }

    static bool put(const QString &path, qint64 at, char byte)
    {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.seek(at) && file.putChar(byte);
    }

    // Where the damage was noticed, with the name of the file in its report; empty when it was not.
    QString noticed()
    {
        auto opened = Database::open(vault.files());
        if (!opened.ok())
            return opened.error().detail;
        const auto problems = (*opened)->checkIntegrity({});
        if (!problems.ok())
            return u"check failed: "_s + problems.error().detail;
        return problems->isEmpty() ? QString() : problems->first().file;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto database = vault.create();
        QVERIFY(database);
        fill(*database);
    }

    void noticesEveryBitFlip_data()
    {
        QTest::addColumn<int>("file");
        QTest::newRow("general.db") << 0;
        QTest::newRow("finance.db") << 1;
        QTest::newRow("sensitive.db") << 2;
    }
    void noticesEveryBitFlip()
    {
        QFETCH(int, file);
        const QString path = vault.path(Compartment(file));
        const QByteArray sound = readAll(path);
        QCOMPARE(noticed(), QString());
        QRandomGenerator random(20260101u + unsigned(file));
        const int asked = qEnvironmentVariableIntValue("COFFRET_BIT_FLIPS");
        const int flips = asked > 0 ? asked : 10'000;
        for (int i = 0; i < flips; ++i) {
            const int at = random.bounded(int(sound.size()));
            QVERIFY(put(path, at, char(sound[at] ^ (1 << random.bounded(8)))));
            const QString where = noticed();
            QVERIFY2(where.contains(QFileInfo(path).fileName()), qPrintable(u"byte %1: \"%2\""_s.arg(at).arg(where)));
            QVERIFY(put(path, at, sound[at]));
        }
        QCOMPARE(readAll(path), sound);
        QCOMPARE(noticed(), QString());
    }

    void callsADamagedFileDamaged()
    {
        const QString path = vault.path(Compartment::Finance);
        const QByteArray sound = readAll(path);
        for (const int at : {20, 2000, 4095, 4096 + 50, int(sound.size()) - 1}) {
            QByteArray damaged = sound;
            damaged[at] = char(damaged[at] ^ 1);
            QVERIFY(writeAll(path, damaged));
            const auto opened = Database::open(vault.files());
            if (!opened.ok())
                QVERIFY2(opened.error().is(StorageError::Damaged), qPrintable(opened.error().detail));
            else
                QVERIFY(!(*opened)->checkIntegrity({})->isEmpty());
        }
        QVERIFY(writeAll(path, sound));
    }

    void noticesEveryTruncation()
    {
        for (const Compartment compartment : {Compartment::General, Compartment::Finance, Compartment::Sensitive}) {
            const QString path = vault.path(compartment);
            const QByteArray sound = readAll(path);
            for (qsizetype edge = 0; edge <= sound.size(); edge += 4096) {
                for (const qsizetype size : {edge - 1, edge, edge + 1}) {
                    if (size < 0 || size >= sound.size())
                        continue;
                    QVERIFY(writeAll(path, sound.left(size)));
                    QVERIFY2(!noticed().isEmpty(), qPrintable(u"%1 cut to %2"_s.arg(path).arg(size)));
                }
            }
            QVERIFY(writeAll(path, sound));
            QCOMPARE(noticed(), QString());
        }
    }
};

COFFRET_TEST(DamageTest, "damagetest")

} // namespace coffret::storage

#include "damagetest.moc"
