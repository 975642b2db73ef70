// SPDX-License-Identifier: GPL-3.0-or-later
// Each call of libsodium that can fail does so once, in every use of the vault: the use must end in an
// error, and the vault must open afterwards with what opened it before, or not be there at all.
#include "tests/core/vault/brokensodium.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/vaultuses.h"
#include "tests/support/runner.h"

#include <QDir>

using namespace coffret;
using namespace coffret::vault;
using coffret::testing::brokenSodium;

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

    static void strikeEach(const VaultUse &use, int &struck)
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
                if (!runBroken(number, [&] { outcome = use.play(world, *held, recovery); }))
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
        QTest::addColumn<int>("use");
        for (std::size_t i = 0; i < vaultUses().size(); ++i)
            QTest::newRow(vaultUses()[i].name) << int(i);
    }
    void leavesTheVaultAsItWas()
    {
        QFETCH(int, use);
        int struck = 0;
        strikeEach(vaultUses()[std::size_t(use)], struck);
        QVERIFY(struck >= 3);
        qInfo("%d calls struck", struck);
    }

    void leavesNothingOfAVaultThatCouldNotBeMade()
    {
        int number = 0;
        for (;; ++number) {
            VaultWorld world;
            Result<void> outcome;
            if (!runBroken(number, [&] { outcome = ended(world.create()); }))
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
