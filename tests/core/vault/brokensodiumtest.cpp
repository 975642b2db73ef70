// SPDX-License-Identifier: GPL-3.0-or-later
// Each call of libsodium that can fail does so once, in every use of the vault: the use must end in an
// error, and the vault must open afterwards with what opened it before, or not be there at all.
#include "tests/core/vault/brokensodium.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

#include <QDir>

using namespace coffret;
using namespace coffret::vault;
using coffret::testing::brokenSodium;

using Use = std::function<Result<void>(VaultWorld &, const VaultLock &, const Secret &recovery)>;

Q_DECLARE_METATYPE(Use)

static Result<void> done(const auto &result)
{
    return result.ok() ? Result<void>() : Result<void>(result.error());
}

class BrokenSodiumTest : public QObject
{
    Q_OBJECT

private:
    // Runs it with the call of that number failing; whether there was such a call.
    static bool runBroken(int number, const std::function<void()> &use)
    {
        brokenSodium() = {number, 0};
        use();
        const bool struck = brokenSodium().calls > number;
        brokenSodium() = {};
        return struck;
    }

    static void strikeEach(const Use &use, int &struck)
    {
        for (int number = 0;; ++number) {
            VaultWorld world;
            auto made = world.create();
            VERIFY_OK(made);
            const Secret recovery = std::move(made->recoveryKey);
            const QByteArray before = contentOf(world.header());
            made = VaultError::InUse; // lets go of the lock
            Result<void> outcome;
            {
                const auto held = world.lock();
                VERIFY_OK(held);
                if (!runBroken(number, [&] { outcome = use(world, *held, recovery); }))
                    return;
            }
            QVERIFY2(!outcome.ok(), qPrintable(QStringLiteral("call %1 failed unnoticed").arg(number)));
            QCOMPARE(contentOf(world.header()), before);
            VERIFY_OK(world.open(world.password()));
            VERIFY_OK(world.open(world.recovery(recovery)));
            ++struck;
        }
    }

private Q_SLOTS:
    void leavesTheVaultAsItWas_data()
    {
        QTest::addColumn<Use>("use");
        QTest::newRow("unlocking by password") << Use([](VaultWorld &world, const VaultLock &lock, const Secret &) {
            return done(unlock(lock, world.password(), world.environment));
        });
        QTest::newRow("unlocking by recovery key")
            << Use([](VaultWorld &world, const VaultLock &lock, const Secret &recovery) {
                   return done(unlock(lock, world.recovery(recovery), world.environment));
               });
        QTest::newRow("changing the password") << Use([](VaultWorld &world, const VaultLock &lock, const Secret &) {
            return done(changePassword(lock, world.password(), secretOf("nouveau"), world.environment));
        });
        QTest::newRow("replacing a forgotten password")
            << Use([](VaultWorld &world, const VaultLock &lock, const Secret &recovery) {
                   const NewPassword next{secretOf("nouveau"), world.keyFile, crypto::KdfLimitsForTests::cost()};
                   return done(replacePassword(lock, world.recovery(recovery), next, world.environment));
               });
        QTest::newRow("raising the cost") << Use([](VaultWorld &world, const VaultLock &lock, const Secret &) {
            return done(raiseKdfCost(lock, world.password(), {4, 8192}, world.environment));
        });
        QTest::newRow("taking a key file") << Use([](VaultWorld &world, const VaultLock &lock, const Secret &) {
            return done(changeKeyFile(lock, world.password(), world.keyFile, world.environment));
        });
        QTest::newRow("replacing the recovery key")
            << Use([](VaultWorld &world, const VaultLock &lock, const Secret &) {
                   return done(replaceRecoveryKey(lock, world.password(), world.environment));
               });
    }
    void leavesTheVaultAsItWas()
    {
        QFETCH(Use, use);
        int struck = 0;
        strikeEach(use, struck);
        QVERIFY(struck >= 3);
        qInfo("%d calls struck", struck);
    }

    void leavesNothingOfAVaultThatCouldNotBeMade()
    {
        int number = 0;
        for (;; ++number) {
            VaultWorld world;
            Result<void> outcome;
            if (!runBroken(number, [&] { outcome = done(world.create()); }))
                break;
            QVERIFY2(!outcome.ok(), qPrintable(QStringLiteral("call %1 failed unnoticed").arg(number)));
            QVERIFY(!QDir(world.folder).exists());
            QVERIFY(!QFile::exists(world.keyFile));
        }
        QVERIFY(number >= 5);
        qInfo("%d calls struck", number);
    }
};

COFFRET_TEST(BrokenSodiumTest, "brokensodiumtest")
#include "brokensodiumtest.moc"
