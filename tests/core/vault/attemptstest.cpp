// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/attempts.h"

#include "core/crypto/sealedbox.h"
#include "core/vault/unlock.h"
#include "tests/core/vault/troubledfiles.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::vault;

class AttemptsTest : public QObject
{
    Q_OBJECT

private:
    static CreatedVault make(VaultWorld &world) { return std::move(*world.create()); }
    static const Directory &directoryOf(const CreatedVault &made) { return made.vault.header.directory; }

private Q_SLOTS:
    void tellsOwnersOfEachAndThePersonOfHisOwn()
    {
        VaultWorld world;
        const CreatedVault made = make(world);
        Directory directory = directoryOf(made);
        DirectoryUser paul = directory.users.front();
        const Secret paulsKey = crypto::newBoxSecretKey();
        paul.id = world.ids.create<UserTag>();
        paul.login = QStringLiteral("paul");
        paul.boxPublicKey = *crypto::boxPublicKey(paulsKey);
        directory.users.push_back(paul);
        const VaultFolder folder(world.folder);
        noteFailedAttempt(world.files, folder, directory, QStringLiteral("Paul"), 1000);
        noteFailedAttempt(world.files, folder, directory, QStringLiteral("marie"), 2000);
        noteFailedAttempt(world.files, folder, directory, QStringLiteral("nobody"), 3000);
        const auto all = failedAttempts(world.files, folder, made.vault.keys.journalSecretKey);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).at, 1000);
        QCOMPARE(all.at(0).user, paul.id);
        QCOMPARE(all.at(1).user, made.vault.user.id);
        QVERIFY(all.at(2).user.isNull());
        const auto pauls = failedAttempts(world.files, folder, paulsKey);
        QCOMPARE(pauls.size(), 1);
        QCOMPARE(pauls.first().at, 1000);
        QVERIFY(failedAttempts(world.files, folder, crypto::newBoxSecretKey()).isEmpty());
    }

    void keepsNothingOfWhatWasTypedAndOneSizeForEverybody()
    {
        VaultWorld world;
        const CreatedVault made = make(world);
        const VaultFolder folder(world.folder);
        noteFailedAttempt(world.files, folder, directoryOf(made), QStringLiteral("marie"), 1);
        const qsizetype one = contentOf(folder.attempts()).size();
        noteFailedAttempt(world.files, folder, directoryOf(made), QStringLiteral("motdepasse-tape-ici"), 2);
        const QByteArray two = contentOf(folder.attempts());
        QCOMPARE(two.size() - one, one - 7);
        QVERIFY(!two.contains("marie"));
        QVERIFY(!two.contains("motdepasse"));
        QVERIFY(!two.contains(made.vault.user.id.bytes()));
    }

    void keepsTheNewestTwoHundred()
    {
        VaultWorld world;
        const CreatedVault made = make(world);
        const VaultFolder folder(world.folder);
        for (int i = 1; i <= 203; ++i)
            noteFailedAttempt(world.files, folder, directoryOf(made), QStringLiteral("marie"), i);
        const auto all = failedAttempts(world.files, folder, made.vault.keys.journalSecretKey);
        QCOMPARE(all.size(), 200);
        QCOMPARE(all.first().at, 4);
        QCOMPARE(all.last().at, 203);
    }

    void beginsAnewAfterAFileThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("foreign") << QByteArray("hello");
        QTest::newRow("cut") << QByteArray("CFATT1\nabc");
        QTest::newRow("too long") << QByteArray("CFATT1\n") + QByteArray(144 * 201, 'x');
    }
    void beginsAnewAfterAFileThatIsNone()
    {
        QFETCH(QByteArray, content);
        VaultWorld world;
        const CreatedVault made = make(world);
        const VaultFolder folder(world.folder);
        QVERIFY(putContent(folder.attempts(), content));
        QVERIFY(failedAttempts(world.files, folder, made.vault.keys.journalSecretKey).isEmpty());
        noteFailedAttempt(world.files, folder, directoryOf(made), QStringLiteral("marie"), 5);
        QCOMPARE(failedAttempts(world.files, folder, made.vault.keys.journalSecretKey).size(), 1);
    }

    // Every call fails in turn, once and for good; the former file or the new one stands.
    void leavesAWholeFileOnADiskThatFails()
    {
        for (const Afterwards afterwards : {Afterwards::Works, Afterwards::Dead}) {
            for (int call = 0; call < 8; ++call) {
                VaultWorld world;
                const CreatedVault made = make(world);
                const VaultFolder folder(world.folder);
                noteFailedAttempt(world.files, folder, directoryOf(made), QStringLiteral("marie"), 1);
                TroubledFiles files;
                files.failAt = call;
                files.afterwards = afterwards;
                files.halfWrites = true;
                noteFailedAttempt(files, folder, directoryOf(made), QStringLiteral("marie"), 2);
                QVERIFY(!failedAttempts(world.files, folder, made.vault.keys.journalSecretKey).isEmpty());
                noteFailedAttempt(world.files, folder, directoryOf(made), QStringLiteral("marie"), 3);
                QCOMPARE(failedAttempts(world.files, folder, made.vault.keys.journalSecretKey).last().at, 3);
            }
        }
    }
};

COFFRET_TEST(AttemptsTest, "attemptstest")

#include "attemptstest.moc"
