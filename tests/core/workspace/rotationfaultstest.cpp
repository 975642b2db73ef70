// SPDX-License-Identifier: GPL-3.0-or-later
// T3 and T4 for new keys: killed, without power or without room at every call that changes something in
// the folder. Afterwards exactly one set of keys opens everything, everything is there, and an owner's
// next opening has tidied up. COFFRET_ROTATION_STRIDE=1 strikes each call; else every seventh.
#include "tests/core/workspace/rotationworld.h"
#include "tests/faults/faults.h"
#include "tests/support/runner.h"

#include "core/storage/headeranchor.h"
#include "core/storage/rekey.h"

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace coffret;
using namespace coffret::workspace;

class RotationFaultsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RotationWorld> world;
    QByteArray native;

    FaultPlan plan(int mode, long at, int error = 0) const
    {
        return {mode, at, error, unsigned(at), 0, 0, native.constData()};
    }

    // True when the work, by itself the rotation, told in a process of its own that it was done.
    bool strike(const FaultPlan &fault) const
    {
        return strike(fault, [this] { return world->rotate().ok(); });
    }
    bool strike(const FaultPlan &fault, const std::function<bool()> &work) const
    {
        world->layOut();
        const pid_t child = ::fork();
        if (child == 0) {
            ::alarm(60);
            coffretFaultsArm(&fault);
            const bool done = work();
            coffretFaultsDisarm();
            ::_exit(done ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

    void verify(bool confirmed, const QByteArray &where) const
    {
        {
            const auto paul = world->open("paul"); // before an owner tidies up
            QVERIFY2(paul.ok(), where + " paul " + (paul.ok() ? QByteArray() : paul.error().detail.toUtf8()));
            QVERIFY2(RotationWorld::isWhole(*paul->database), where);
        }
        QVERIFY2(!world->open("luc").ok(), where);
        auto marie = world->open("marie");
        QVERIFY2(marie.ok(), where + " marie " + (marie.ok() ? QByteArray() : marie.error().detail.toUtf8()));
        QVERIFY2(RotationWorld::isWhole(*marie->database), where);
        const bool renewed = marie->vault.header.directory.epoch == world->epoch + 2;
        QVERIFY2(renewed || marie->vault.header.directory.epoch == world->epoch, where);
        QVERIFY2(renewed || !confirmed, where);
        QVERIFY2(!vault::isRotating(marie->vault), where);
        const auto now = RotationWorld::keysOf(marie->vault);
        marie->database.reset();
        QCOMPARE(world->opening(now), 3);
        QCOMPARE(world->opening(world->oldKeys), renewed ? 0 : 3);
        QCOMPARE(world->opening(world->lucsKeys), renewed ? 0 : 2);
        QVERIFY2(world->leftovers().isEmpty(), where + world->leftovers().join(u' ').toUtf8());
        QVERIFY2(!renewed || world->journals().isEmpty(), where + world->journals().join(u' ').toUtf8());
    }

    long calls() const
    {
        world->layOut();
        const FaultPlan counting = plan(FaultNone, 0);
        coffretFaultsArm(&counting);
        const auto rotated = world->rotate();
        const long count = coffretFaultsCalls();
        coffretFaultsDisarm();
        return rotated.ok() ? count : -1;
    }
    static long stride()
    {
        const int asked = qEnvironmentVariableIntValue("COFFRET_ROTATION_STRIDE");
        return asked > 0 ? asked : 7;
    }

private Q_SLOTS:
    void initTestCase()
    {
        world = std::make_unique<RotationWorld>();
        VERIFY_OK(world->make());
        native = QFile::encodeName(QDir(world->place.path()).canonicalPath());
    }

    void leavesOneSetOfKeysWhereverItIsStruck_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("error");
        QTest::newRow("killed") << int(FaultKill) << 0;
        QTest::newRow("power cut, all unsynced lost") << int(FaultPowerLost) << 0;
        QTest::newRow("power cut, some unsynced lost") << int(FaultPowerRandom) << 0;
        QTest::newRow("disk full once") << int(FaultErrorOnce) << ENOSPC;
        QTest::newRow("disk full from then on") << int(FaultErrorForever) << ENOSPC;
        QTest::newRow("disk broken from then on") << int(FaultErrorForever) << EIO;
    }
    void leavesOneSetOfKeysWhereverItIsStruck()
    {
        QFETCH(int, mode);
        QFETCH(int, error);
        const long all = calls();
        QVERIFY(all > 100);
        int states = 0;
        int done = 0;
        for (long at = 1 + mode % stride(); at <= all; at += stride()) {
            const bool confirmed = strike(plan(mode, at, error));
            verify(confirmed, "call " + QByteArray::number(qlonglong(at)));
            if (QTest::currentTestFailed())
                return;
            ++states;
            done += confirmed ? 1 : 0;
        }
        qInfo("%d of %ld calls struck, %d rotations told to be done all the same", states, all, done);
    }

    void leavesOneSetOfKeysOnADiskOfAnySize()
    {
        for (long long bytes = 0; bytes < 900'000; bytes += 4096 * 6 * stride()) {
            FaultPlan full = plan(FaultFullDisk, 0);
            full.bytes = bytes;
            const bool confirmed = strike(full);
            verify(confirmed, "room for " + QByteArray::number(bytes));
            if (QTest::currentTestFailed())
                return;
        }
    }

    // Some files have their new keys, a member's save over two of them dies, hot journals and all.
    void completesWhatAMembersDyingSaveWasInTheMiddleOf()
    {
        const QString untouched = world->original;
        world->layOut();
        {
            auto marie = world->open("marie");
            VERIFY_OK(beginKeyRotation(world->at(*marie), *marie->database, {}, {}));
            marie->database.reset();
            for (const vault::CompartmentKey &one : marie->vault.keys.compartments) { // general alone is done
                if (one.file != u"general.db")
                    continue;
                const QString path = world->folder + u'/' + one.file;
                VERIFY_OK(storage::copyUnderKey(path, one.key, path + QStringLiteral(".new"), one.next, {}));
                QVERIFY(QFile::remove(path) && QFile::rename(path + QStringLiteral(".new"), path));
            }
        }
        QVERIFY(QDir(untouched).removeRecursively());
        world->keepOriginal();
        const auto save = [this] {
            const auto paul = world->open("paul");
            return paul.ok()
                   && paul->database
                          ->execute(QStringLiteral("BEGIN; UPDATE main.setting SET value = hex(randomblob(300));"
                                                   "UPDATE finance.setting SET value = hex(randomblob(300)); COMMIT"))
                          .ok();
        };
        world->layOut();
        const FaultPlan counting = plan(FaultNone, 0);
        coffretFaultsArm(&counting);
        QVERIFY(save());
        const long all = coffretFaultsCalls();
        coffretFaultsDisarm();
        QVERIFY(all > 20);
        for (const int mode : {FaultKill, FaultPowerLost}) {
            for (long at = 1; at <= all; at += 2) {
                (void)strike(plan(mode, at), save);
                verify(true, "save, call " + QByteArray::number(qlonglong(at)));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
};

COFFRET_TEST(RotationFaultsTest, "rotationfaultstest")
#include "rotationfaultstest.moc"
