// SPDX-License-Identifier: GPL-3.0-or-later
// T3 for the header: dying at every operation, failing at every operation, and what readers find then.
#include "core/vault/headerfile.h"

#include "core/vault/safefile.h"
#include "core/vault/unlock.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/troubledfiles.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace coffret;
using namespace coffret::vault;

namespace {

constexpr char nextPassword[] = "le mot de passe suivant";

VaultEnvironment troubled(VaultWorld &world, TroubledFiles &files)
{
    return {world.clock, world.ids, files, world.environment.limits, world.environment.locateFolder};
}

// Kills the process for good at the n-th operation: nothing of ours runs afterwards.
class KillingFiles final : public FileOperations
{
public:
    explicit KillingFiles(int number) : killAt(number) {}
    FileKind kind(const QString &path) const override { return real.kind(path); }
    Result<QByteArray> read(const QString &path, qsizetype limit) override
    {
        step();
        return real.read(path, limit);
    }
    Result<Handle> create(const QString &path) override
    {
        step();
        return real.create(path);
    }
    Result<void> write(Handle file, std::span<const unsigned char> bytes) override
    {
        if (calls == killAt) {
            const auto half = real.write(file, bytes.first(bytes.size() / 2));
            Q_UNUSED(half)
        }
        step();
        return real.write(file, bytes);
    }
    Result<void> sync(Handle file) override
    {
        step();
        return real.sync(file);
    }
    Result<void> close(Handle file) override
    {
        step();
        return real.close(file);
    }
    Result<void> syncContent(const QString &path) override
    {
        step();
        return real.syncContent(path);
    }
    Result<void> rename(const QString &from, const QString &to) override
    {
        step();
        return real.rename(from, to);
    }
    Result<void> remove(const QString &path) override
    {
        step();
        return real.remove(path);
    }
    Result<void> makeFolder(const QString &path) override
    {
        step();
        return real.makeFolder(path);
    }
    Result<void> removeFolder(const QString &path) override
    {
        step();
        return real.removeFolder(path);
    }
    Result<void> syncFolder(const QString &path) override
    {
        step();
        return real.syncFolder(path);
    }

private:
    void step()
    {
#ifdef Q_OS_UNIX
        if (calls++ == killAt)
            ::kill(::getpid(), SIGKILL);
#endif
    }

    SystemFileOperations real;
    int killAt;
    int calls = 0;
};

} // namespace

class HeaderFileTest : public QObject
{
    Q_OBJECT

private:
    // Exactly one of the two passwords opens, and it is the new one if the change was confirmed.
    static void verifyCoherent(VaultWorld &world, bool confirmed, const QString &where)
    {
        const bool before = world.open(world.password()).ok();
        const bool after = world.open(world.password(nextPassword)).ok();
        QVERIFY2(before != after, qPrintable(where));
        QVERIFY2(!confirmed || after, qPrintable(where));
        // The vault goes on: another change works and cleans up.
        const auto held = world.lock();
        VERIFY_OK(held);
        VERIFY_OK(changePassword(*held, world.password(after ? nextPassword : goodPassword), secretOf("troisième"),
                                 world.environment));
        QVERIFY(!QFile::exists(world.header() + QStringLiteral(".tmp")));
        VERIFY_OK(unlock(*held, world.password("troisième"), world.environment));
        VERIFY_OK(readHeaderFile(world.files, world.header(), world.environment.limits));
        VERIFY_OK(readHeaderFile(world.files, world.previous(), world.environment.limits));
    }

private Q_SLOTS:
    void leavesOneCoherentHeaderWhereverItDies_data()
    {
        QTest::addColumn<bool>("halfWrites");
        QTest::addColumn<int>("changesBefore");
        for (const int changes : {0, 1}) {
            QTest::addRow("whole writes, %d changes before", changes) << false << changes;
            QTest::addRow("half writes, %d changes before", changes) << true << changes;
        }
    }

    void leavesOneCoherentHeaderWhereverItDies()
    {
        QFETCH(bool, halfWrites);
        QFETCH(int, changesBefore);
        for (int number = 0;; ++number) {
            VaultWorld world;
            VERIFY_OK(world.create());
            TroubledFiles files;
            bool confirmed = false;
            {
                const auto held = world.lock();
                for (int i = 0; i < changesBefore; ++i)
                    VERIFY_OK(changePassword(*held, world.password(), secretOf(goodPassword), world.environment));
                files.failAt = number;
                files.afterwards = Afterwards::Dead;
                files.halfWrites = halfWrites;
                confirmed =
                    changePassword(*held, world.password(), secretOf(nextPassword), troubled(world, files)).ok();
            }
            verifyCoherent(world, confirmed, QString::number(number));
            if (confirmed) {
                QVERIFY(number >= 10);
                return;
            }
        }
    }

    void leavesOneCoherentHeaderWhereverItIsKilled()
    {
#ifdef Q_OS_UNIX
        for (int number = 0;; ++number) {
            VaultWorld world;
            VERIFY_OK(world.create());
            const pid_t child = ::fork();
            if (child == 0) {
                KillingFiles files(number);
                const VaultEnvironment environment{world.clock, world.ids, files, world.environment.limits,
                                                   world.environment.locateFolder};
                const auto held = world.lock();
                ::_exit(held.ok() && changePassword(*held, world.password(), secretOf(nextPassword), environment).ok()
                            ? 0
                            : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            const bool confirmed = WIFEXITED(status) && WEXITSTATUS(status) == 0;
            QVERIFY(confirmed || WIFSIGNALED(status));
            verifyCoherent(world, confirmed, QString::number(number));
            if (confirmed) {
                QVERIFY(number >= 10);
                return;
            }
        }
#else
        QSKIP("needs fork");
#endif
    }

    void survivesOneFailureAtEveryOperation_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("disk full") << int(VaultError::DiskFull);
        QTest::newRow("read-only") << int(VaultError::ReadOnlyFolder);
        QTest::newRow("medium") << int(VaultError::WriteFailed);
    }

    void survivesOneFailureAtEveryOperation()
    {
        QFETCH(int, error);
        for (int number = 0;; ++number) {
            VaultWorld world;
            VERIFY_OK(world.create());
            TroubledFiles files;
            files.failAt = number;
            files.error = VaultError(error);
            bool confirmed = false;
            {
                const auto held = world.lock();
                const auto changed =
                    changePassword(*held, world.password(), secretOf(nextPassword), troubled(world, files));
                confirmed = changed.ok();
                if (!confirmed)
                    QVERIFY2(changed.error().is(VaultError(error)), qPrintable(errorText(changed.error())));
                // An error means that nothing changed.
                QCOMPARE(unlock(*held, world.password(), world.environment).ok(), !confirmed);
            }
            QVERIFY(!QFile::exists(world.header() + QStringLiteral(".tmp")));
            verifyCoherent(world, confirmed, QString::number(number));
            if (number > files.calls)
                return;
        }
    }

    void putsTheCurrentHeaderBackWhenTheSecondRenameFails()
    {
        VaultWorld world;
        VERIFY_OK(world.create());
        const QByteArray before = contentOf(world.header());
        TroubledFiles files;
        files.failAt = 7; // remove, create, write, sync, close, read, rename, and then the second rename
        const auto written =
            writeSafely(files, world.folder, QStringLiteral("vault.hdr"), QByteArray("neuf"), PreviousFile::Keep);
        VERIFY_ERROR(written, VaultError::WriteFailed);
        QCOMPARE(contentOf(world.header()), before);
        QVERIFY(!QFile::exists(world.header() + QStringLiteral(".tmp")));
    }

    void saysWhenItCannotSayWhichBytesCount()
    {
        VaultWorld world;
        VERIFY_OK(world.create());
        TroubledFiles files;
        files.failAt = 8; // the last sync; everything after it fails too
        files.afterwards = Afterwards::Dead;
        VERIFY_ERROR(
            writeSafely(files, world.folder, QStringLiteral("vault.hdr"), QByteArray("neuf"), PreviousFile::Keep),
            VaultError::WriteUncertain);
        files.calls = 0;
        files.failAt = 7; // one rename less, and nothing to put back
        files.afterwards = Afterwards::Works;
        VERIFY_ERROR(
            writeSafely(files, world.folder, QStringLiteral("vault.hdr"), QByteArray("neuf"), PreviousFile::Replace),
            VaultError::WriteUncertain);
    }

    void refusesToReplaceByBytesThatReadBackWrong()
    {
        VaultWorld world;
        VERIFY_OK(world.create());
        const QByteArray before = contentOf(world.header());
        TroubledFiles files;
        files.lyingReads = true;
        VERIFY_ERROR(
            writeSafely(files, world.folder, QStringLiteral("vault.hdr"), QByteArray("neuf"), PreviousFile::Keep),
            VaultError::WriteFailed);
        QCOMPARE(contentOf(world.header()), before);
    }

    void takesThePreviousHeaderWhenTheCurrentIsMissingOrDamaged()
    {
        VaultWorld world;
        VERIFY_OK(world.create());
        {
            const auto held = world.lock();
            VERIFY_OK(changePassword(*held, world.password(), secretOf(nextPassword), world.environment));
        }
        QByteArray damaged = contentOf(world.header());
        damaged[200] = char(damaged[200] ^ 4);
        for (const bool missing : {false, true}) {
            QVERIFY(missing ? QFile::remove(world.header()) : putContent(world.header(), damaged));
            const auto opened = world.open(world.password()); // the password before the change
            VERIFY_OK(opened);
            QCOMPARE(opened->notices.size(), size_t(1));
            QVERIFY(opened->notices[0].kind == NoticeKind::PreviousGenerationUsed);
            const auto refused = world.open(world.password(nextPassword));
            VERIFY_ERROR(refused, VaultError::WrongPassword);
            QCOMPARE(refused.error().detail, QStringLiteral("previous header"));
        }
    }

    void neverPutsADamagedHeaderOverAGoodPrevious()
    {
        VaultWorld world;
        VERIFY_OK(world.create());
        {
            const auto held = world.lock();
            VERIFY_OK(changePassword(*held, world.password(), secretOf(goodPassword), world.environment));
            const QByteArray previous = contentOf(world.previous());
            QVERIFY(putContent(world.header(), QByteArray("CFHDR1\n") + QByteArray(900, '\0')));
            VERIFY_OK(changePassword(*held, world.password(), secretOf(nextPassword), world.environment));
            QCOMPARE(contentOf(world.previous()), previous);
        }
        const auto opened = world.open(world.password(nextPassword));
        VERIFY_OK(opened);
        QVERIFY(opened->notices.empty());
    }

    void neverFallsBackFromANewerTamperedOrRefusedHeader()
    {
        VaultWorld world;
        VERIFY_OK(world.create());
        {
            const auto held = world.lock();
            VERIFY_OK(changePassword(*held, world.password(), secretOf(nextPassword), world.environment));
        }
        QByteArray newer = contentOf(world.header());
        newer[5] = '2';
        QVERIFY(putContent(world.header(), newer));
        VERIFY_ERROR(world.open(world.password()), VaultError::NewerFormat);
        newer[5] = '1';
        QVERIFY(putContent(world.header(), newer));
        world.environment.limits = crypto::KdfLimits::production();
        VERIFY_ERROR(world.open(world.password()), VaultError::KdfRefused);
    }

    void saysWhichGenerationsAreUnreadable()
    {
        VaultWorld world;
        VERIFY_OK(world.create());
        QVERIFY(putContent(world.header(), {}));
        VERIFY_ERROR(world.open(world.password()), VaultError::DamagedHeader);
        QVERIFY(QFile::remove(world.header()));
        VERIFY_ERROR(world.open(world.password()), VaultError::NotAVault);
        QVERIFY(putContent(world.previous(), "x"));
        VERIFY_ERROR(world.open(world.password()), VaultError::DamagedHeader);
        QVERIFY(QDir().mkdir(world.header())); // a folder where the header should be
        VERIFY_ERROR(world.open(world.password()), VaultError::ReadFailed);
    }

    void writesNothingThatItCouldNotReadAgain()
    {
        VaultWorld world;
        auto made = world.create();
        VERIFY_OK(made);
        const QByteArray before = contentOf(world.header());
        HeaderOnDisk onDisk{made->vault.header, HeaderSource::Current, {}};
        onDisk.header.slots.clear();
        VERIFY_ERROR(writeHeader(world.files, made->lock, onDisk, made->vault.keys.identity.signingSeed,
                                 world.environment.limits),
                     VaultError::Internal);
        QVERIFY(!writeHeader(world.files, made->lock, onDisk, Secret(), world.environment.limits).ok());
        QCOMPARE(contentOf(world.header()), before);
    }

    void writesNothingOnceTheLockFileWasExchanged()
    {
        VaultWorld world;
        auto made = world.create();
        VERIFY_OK(made);
        QVERIFY(QFile::remove(world.folder + QStringLiteral("/vault.lock")));
        VERIFY_ERROR(changePassword(made->lock, world.password(), secretOf(nextPassword), world.environment),
                     VaultError::LockLost);
        VERIFY_OK(world.open(world.password()));
    }
};

COFFRET_TEST(HeaderFileTest, "headerfiletest")
#include "headerfiletest.moc"
