// SPDX-License-Identifier: GPL-3.0-or-later
// T18: never two processes, and whoever comes second is told who and since when.
#include "core/vault/vaultlock.h"

#include "core/vault/vaulterror.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace coffret;
using namespace coffret::vault;

namespace {

LockHolder someone()
{
    return {4321, 1'800'000'000'000, QStringLiteral("marie"), QStringLiteral("atelier")};
}

struct Pipe
{
    int ends[2] = {-1, -1};
    Pipe() { [[maybe_unused]] const int made = ::pipe(ends); }
    char get() const
    {
        char c = '?';
        [[maybe_unused]] const auto got = ::read(ends[0], &c, 1);
        return c;
    }
    void put(char c) const { [[maybe_unused]] const auto put = ::write(ends[1], &c, 1); }
};

} // namespace

class VaultLockTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> temporary;
    QString path() const { return temporary->filePath(QStringLiteral("vault.lock")); }
    VaultFolder folder() const { return VaultFolder(temporary->path()); }

private Q_SLOTS:
    void init()
    {
        temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/verrou é XXXXXX"));
        QVERIFY(temporary->isValid());
    }

    void saysWhoHasItAndSinceWhen()
    {
        const auto first = VaultLock::take(folder(), someone());
        VERIFY_OK(first);
        const auto second = VaultLock::take(folder(), thisProcess(FixedClock(5)));
        VERIFY_ERROR(second, VaultError::InUse);
        const auto holder = LockHolder::fromText(second.error().detail);
        QVERIFY(holder.has_value());
        QVERIFY(*holder == someone());
        QVERIFY(*readLockHolder(folder()) == someone());
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void isGivenBackWithItsHolderAndLeavesAnEmptyFile()
    {
        {
            const auto first = VaultLock::take(folder(), someone());
            VERIFY_OK(first);
        }
        QCOMPARE(contentOf(path()), QByteArray());
        QVERIFY(!readLockHolder(folder()));
        VERIFY_OK(VaultLock::take(folder(), someone()));
    }

    void movesWithItsHolder()
    {
        auto first = VaultLock::take(folder(), someone());
        VERIFY_OK(first);
        VaultLock moved = std::move(*first);
        VERIFY_OK(moved.check());
        VERIFY_ERROR(VaultLock::take(folder(), someone()), VaultError::InUse);
        const QTemporaryDir elsewhere;
        auto other = VaultLock::take(VaultFolder(elsewhere.path()), someone());
        VERIFY_OK(other);
        moved = std::move(*other); // gives the first one back
        QCOMPARE(moved.folder().path(), VaultFolder(elsewhere.path()).path());
        VERIFY_OK(VaultLock::take(folder(), someone()));
        VaultLock &same = moved;
        moved = std::move(same);
        VERIFY_OK(moved.check());
    }

    void noticesThatItsFileWasExchanged()
    {
        const auto lock = VaultLock::take(folder(), someone());
        VERIFY_OK(lock);
        VERIFY_OK(lock->check());
        QVERIFY(QFile::rename(path(), path() + QStringLiteral(".away")));
        VERIFY_ERROR(lock->check(), VaultError::LockLost);
        QVERIFY(putContent(path(), {}));
        VERIFY_ERROR(lock->check(), VaultError::LockLost);
    }

    void followsNoLinkAndLocksNoFolder()
    {
        const QString target = temporary->filePath(QStringLiteral("cible"));
        QVERIFY(putContent(target, "intact"));
        QVERIFY(QFile::link(target, path()));
        QVERIFY(!VaultLock::take(folder(), someone()).ok());
        QCOMPARE(contentOf(target), QByteArray("intact"));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir().mkdir(path()));
        QVERIFY(!VaultLock::take(folder(), someone()).ok());
        VERIFY_ERROR(VaultLock::take(VaultFolder(temporary->filePath(QStringLiteral("nulle part"))), someone()),
                     VaultError::NotFound);
    }

    void readsOnlyItsOwnText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("another file") << QStringLiteral("a\nb\nc\nd\ne\n");
        QTest::newRow("no number") << QStringLiteral("CFLOCK1\nx\n1\nm\nh\n");
        QTest::newRow("no time") << QStringLiteral("CFLOCK1\n1\n\nm\nh\n");
        QTest::newRow("cut") << QStringLiteral("CFLOCK1\n1\n1\nm\n");
        QTest::newRow("longer") << QStringLiteral("CFLOCK1\n1\n1\nm\nh\nx\n");
        QTest::newRow("tail") << QStringLiteral("CFLOCK1\n1\n1\nm\nh\nx");
        QTest::newRow("huge") << QStringLiteral("CFLOCK1\n1\n1\nm\n") + QString(2000, u'h') + QStringLiteral("\n");
    }

    void readsOnlyItsOwnText()
    {
        QFETCH(QString, text);
        QVERIFY(!LockHolder::fromText(text));
        QVERIFY(putContent(path(), text.toUtf8()));
        QVERIFY(!readLockHolder(folder()));
        VERIFY_OK(VaultLock::take(folder(), someone())); // the text decides nothing
    }

    void writesNoControlCharactersOfItsSurroundings()
    {
        const LockHolder odd{1, 2, QStringLiteral("ma\nrie\u0085"), QString(500, u'h')};
        const auto back = LockHolder::fromText(odd.text());
        QVERIFY(back.has_value());
        QCOMPARE(back->account, QStringLiteral("marie"));
        QCOMPARE(back->host.size(), qsizetype(128));
        QCOMPARE(thisProcess(FixedClock(9)).since, TimeStamp(9));
    }

#ifdef Q_OS_UNIX
    void namesTheAccountEvenWhereTheEnvironmentDoesNot()
    {
        qputenv("USER", "marie");
        QCOMPARE(thisProcess(FixedClock(9)).account, QStringLiteral("marie"));
        qputenv("USER", "");
        qputenv("LOGNAME", "paul");
        QCOMPARE(thisProcess(FixedClock(9)).account, QStringLiteral("paul"));
        qunsetenv("USER");
        qunsetenv("LOGNAME");
        QVERIFY(!thisProcess(FixedClock(9)).account.isEmpty());
        const passwd *const known = ::getpwuid(::geteuid());
        if (known)
            QCOMPARE(thisProcess(FixedClock(9)).account, QFile::decodeName(known->pw_name));
    }

    void isFreeAgainWhenItsHolderIsKilled()
    {
        const Pipe ready;
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = VaultLock::take(folder(), someone());
            ready.put(lock.ok() ? 'T' : 'F');
            ::pause();
            ::_exit(0);
        }
        QCOMPARE(ready.get(), 'T');
        VERIFY_ERROR(VaultLock::take(folder(), someone()), VaultError::InUse);
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        VERIFY_OK(VaultLock::take(folder(), someone()));
    }

    void isNotInheritedByProgramsThisOneStarts()
    {
        const auto lock = VaultLock::take(folder(), someone());
        VERIFY_OK(lock);
        QProcess listing;
        listing.start(QStringLiteral("ls"), {QStringLiteral("-l"), QStringLiteral("/proc/self/fd")});
        QVERIFY(listing.waitForFinished());
        QVERIFY(!listing.readAllStandardOutput().contains("vault.lock"));
    }

    // A thousand times, two processes try at the same moment.
    void isNeverHeldTwiceInAThousandRaces()
    {
        Pipe go[2];
        Pipe said;
        pid_t children[2];
        for (int i = 0; i < 2; ++i) {
            children[i] = ::fork();
            if (children[i] == 0) {
                while (go[i].get() == 'g') {
                    const auto lock = VaultLock::take(folder(), someone());
                    said.put(lock.ok() ? 'T' : lock.error().is(VaultError::InUse) ? 'F' : 'E');
                    if (go[i].get() != 'r')
                        ::_exit(1);
                    // the lock goes here
                }
                ::_exit(0);
            }
        }
        int wins = 0;
        for (int race = 0; race < 1000; ++race) {
            go[race % 2].put('g');
            go[1 - race % 2].put('g');
            const char one = said.get();
            const char other = said.get();
            QVERIFY(one != 'E' && other != 'E');
            QVERIFY2(one != 'T' || other != 'T', "two holders");
            wins += one == 'T' || other == 'T';
            go[0].put('r');
            go[1].put('r');
        }
        for (int i = 0; i < 2; ++i) {
            go[i].put('q');
            int status = 0;
            QCOMPARE(::waitpid(children[i], &status, 0), children[i]);
            QCOMPARE(status, 0);
        }
        QVERIFY(wins > 900); // a release may still be under way in a few
    }
#endif
};

COFFRET_TEST(VaultLockTest, "vaultlocktest")
#include "vaultlocktest.moc"
