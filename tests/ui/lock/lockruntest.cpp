// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockrun.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;

class LockRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsOrder()
    {
        workspace::Workspace workspace(clock);
        LockRun run(workspace, steps([this](LockSteps::Saved done) {
                        order += QStringLiteral("drafts");
                        done(DraftFate::Kept);
                    }));
        run.begin(LockReason::Sleep);
        QTRY_VERIFY(order.contains(QStringLiteral("end")));
        QCOMPARE(order, (QStringList{QStringLiteral("cover"), QStringLiteral("drafts"), QStringLiteral("restart"),
                                     QStringLiteral("end")}));
        QCOMPARE(told.reason, LockReason::Sleep);
        QCOMPARE(told.drafts, DraftFate::Kept);
    }

    void endsTheProcessAlthoughTheDraftsNeverAnswer()
    {
        workspace::Workspace workspace(clock);
        LockRun run(workspace, steps([](LockSteps::Saved) {}), std::chrono::milliseconds(1));
        run.begin(LockReason::Idle);
        QTRY_COMPARE(order.last(), QStringLiteral("end"));
        QCOMPARE(told.drafts, DraftFate::Lost); // never promised
    }

    void locksOnlyOnce()
    {
        workspace::Workspace workspace(clock);
        LockRun run(workspace, steps([](LockSteps::Saved done) { done(DraftFate::None); }));
        run.begin(LockReason::Asked);
        run.begin(LockReason::Idle);
        QTRY_COMPARE(order.count(QStringLiteral("end")), 1);
        QCOMPARE(order.count(QStringLiteral("cover")), 1);
        QCOMPARE(told.reason, LockReason::Asked);
    }

    void leavesWithoutStartingAgain()
    {
        workspace::Workspace workspace(clock);
        LockRun run(workspace, steps([this](LockSteps::Saved done) {
                        order += QStringLiteral("drafts");
                        done(DraftFate::Kept);
                    }));
        run.leave();
        run.begin(LockReason::Idle); // too late: it is leaving
        QTRY_VERIFY(order.contains(QStringLiteral("end")));
        QCOMPARE(order, (QStringList{QStringLiteral("cover"), QStringLiteral("drafts"), QStringLiteral("end")}));
    }

    void stopsALongJobBeforeItAsksForTheDrafts()
    {
        workspace::Workspace workspace(clock);
        const int before = shiftOf(workspace);
        bool stopped = false;
        LockRun run(workspace, steps([&](LockSteps::Saved done) {
                        stopped = shiftOf(workspace) > before;
                        done(DraftFate::None);
                    }));
        run.begin(LockReason::Asked);
        QVERIFY(stopped);
        QTRY_VERIFY(order.contains(QStringLiteral("end")));
    }

    void init()
    {
        order.clear();
        told = {};
    }

private:
    static int shiftOf(const workspace::Workspace &workspace) { return workspace.jobsStopped(); }

    LockSteps steps(std::function<void(LockSteps::Saved)> drafts)
    {
        return {[this] { order += QStringLiteral("cover"); }, std::move(drafts),
                [this](const NextStart &state) {
                    order += QStringLiteral("restart");
                    told = state;
                },
                [this] { order += QStringLiteral("end"); }};
    }

    const SystemClock clock{};
    QStringList order;
    NextStart told;
};

COFFRET_TEST(LockRunTest, "lockruntest")
#include "lockruntest.moc"
