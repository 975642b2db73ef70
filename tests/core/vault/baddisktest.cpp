// SPDX-License-Identifier: GPL-3.0-or-later
// Each call on the vault's files fails once, with each of the errors a disk can give, in every use of the
// header: what is confirmed stands, what is refused leaves a vault that one password opens, the old or
// the new one, and that the recovery key opens.
#include "core/vault/vaulterror.h"
#include "tests/core/vault/vaultuses.h"
#include "tests/faults/faults.h"
#include "tests/support/runner.h"

#include <QDir>
#include <cerrno>

using namespace coffret;
using namespace coffret::vault;

class BadDiskTest : public QObject
{
    Q_OBJECT

private:
    struct Struck
    {
        int calls = 0;
        int refused = 0;
    };

    // Whether there was a call of that number (from 1) in the folder.
    static bool runOnBadDisk(const VaultWorld &world, long number, int error, const std::function<void()> &use)
    {
        const QByteArray folder = QFile::encodeName(QDir(world.temporary.path()).canonicalPath());
        const FaultPlan plan{error == 0 ? FaultShortWrite : FaultErrorOnce, number, error, 1, 0, 1, folder.constData()};
        coffretFaultsArm(&plan);
        use();
        const bool struck = coffretFaultsCalls() >= number;
        coffretFaultsDisarm();
        return struck;
    }

    static Credentials after(const VaultWorld &world, const VaultUse &use)
    {
        return world.password(use.password, QStringLiteral("marie"), use.keyFile ? world.keyFile : QString());
    }

    static void strikeEach(const VaultUse &use, int error, Struck &struck)
    {
        for (long number = 1;; ++number) {
            VaultWorld world;
            auto made = world.create();
            VERIFY_OK(made);
            const Secret recovery = std::move(made->recoveryKey);
            made = VaultError::InUse; // lets go of the lock
            Result<void> outcome;
            {
                const auto held = world.lock();
                VERIFY_OK(held);
                if (!runOnBadDisk(world, number, error, [&] { outcome = use.play(world, *held, recovery); }))
                    return;
            }
            const bool oldOpens = world.open(world.password()).ok();
            const bool newOpens = world.open(after(world, use)).ok();
            const QByteArray where = QByteArray("call ") + QByteArray::number(qlonglong(number));
            QVERIFY2(oldOpens || newOpens, where.constData());
            QVERIFY2(!outcome.ok() || newOpens, where.constData());
            if (!std::string_view(use.name).starts_with("replacing the recovery"))
                VERIFY_OK(world.open(world.recovery(recovery)));
            ++struck.calls;
            struck.refused += outcome.ok() ? 0 : 1;
        }
    }

private Q_SLOTS:
    void losesNoVault_data()
    {
        QTest::addColumn<int>("use");
        QTest::addColumn<int>("error");
        constexpr std::pair<const char *, int> errors[] = {{"EIO", EIO},       {"EINTR", EINTR}, {"ENOSPC", ENOSPC},
                                                           {"EACCES", EACCES}, {"EROFS", EROFS}, {"short write", 0}};
        for (std::size_t i = 0; i < vaultUses().size(); ++i) {
            for (const auto &[name, error] : errors)
                QTest::addRow("%s, %s", vaultUses()[i].name, name) << int(i) << error;
        }
    }
    void losesNoVault()
    {
        QFETCH(int, use);
        QFETCH(int, error);
        Struck struck;
        strikeEach(vaultUses()[std::size_t(use)], error, struck);
        QVERIFY(struck.calls >= 1);
        qInfo("%d calls struck, %d refused", struck.calls, struck.refused);
    }

    void makesAWholeVaultOrNone()
    {
        int made = 0;
        long number = 1;
        for (;; ++number) {
            VaultWorld world;
            Result<void> outcome;
            if (!runOnBadDisk(world, number, EIO, [&] { outcome = ended(world.create()); }))
                break;
            if (!outcome.ok())
                continue;
            VERIFY_OK(world.open(world.password()));
            ++made;
        }
        QVERIFY(number > 10);
        QVERIFY(made < number / 2);
    }
};

COFFRET_TEST(BadDiskTest, "baddisktest")
#include "baddisktest.moc"
