// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockcontroller.h"
#include "tests/support/runner.h"
#include "ui/lock/locksource.h"

#include <QSignalSpy>
#include <QWidget>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;

class LockControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock.set(1'790'000'000'000);
        controller = std::make_unique<LockController>(clock);
        locks = std::make_unique<QSignalSpy>(controller.get(), &LockController::lock);
        warnings = std::make_unique<QSignalSpy>(controller.get(), &LockController::warning);
    }

    void locksAfterTheDelayAndWarnsThirtySecondsBefore()
    {
        controller->start();
        pass(269);
        QCOMPARE(warnings->count(), 0);
        pass(1);
        QCOMPARE(warnings->count(), 1);
        QCOMPARE(warnings->last().first().toInt(), 30);
        pass(20);
        QCOMPARE(warnings->last().first().toInt(), 10);
        QCOMPARE(locks->count(), 0);
        pass(10);
        QCOMPARE(locks->count(), 1);
        QCOMPARE(locks->first().first().value<LockReason>(), LockReason::Idle);
    }

    void staysOpenWhenThePersonAnswersTheWarning()
    {
        QSignalSpy over(controller.get(), &LockController::warningOver);
        controller->start();
        pass(280);
        QCOMPARE(warnings->count(), 1);
        controller->stayOpen();
        QCOMPARE(over.count(), 1);
        pass(269);
        QCOMPARE(locks->count(), 0);
        pass(31);
        QCOMPARE(locks->count(), 1);
    }

    void locksOnTheFirstKeyAfterTheComputerSleptThroughTheDeadline()
    {
        controller->start();
        clock.advance(3'600'000); // no timer ran meanwhile
        controller->stayOpen();
        QCOMPARE(locks->count(), 1);
    }

    void locksOnlyOnceAndNotBeforeItIsStarted()
    {
        controller->lockNow(LockReason::Asked);
        QCOMPARE(locks->count(), 0);
        controller->start();
        controller->lockNow(LockReason::Sleep);
        controller->lockNow(LockReason::ScreenLocked);
        QCOMPARE(locks->count(), 1);
        QCOMPARE(locks->first().first().value<LockReason>(), LockReason::Sleep);
    }

    void obeysItsSources()
    {
        LockSource source;
        controller->addSource(source);
        controller->start();
        Q_EMIT source.lockNow(LockReason::UserSwitched);
        QCOMPARE(locks->count(), 1);
        QCOMPARE(locks->first().first().value<LockReason>(), LockReason::UserSwitched);
    }

    void bringsTheDelayWithinItsLimits_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("given");
        QTest::newRow("never is not offered") << 0 << 1;
        QTest::newRow("usual") << 5 << 5;
        QTest::newRow("too long") << 600 << 15;
    }
    void bringsTheDelayWithinItsLimits()
    {
        QFETCH(int, wanted);
        QFETCH(int, given);
        controller->setDelay(wanted);
        QCOMPARE(controller->delay(), given);
        controller->start();
        pass(given * 60);
        QCOMPARE(locks->count(), 1);
    }

    void takesNoNoticeOfWhatTheProgramDoesItself()
    {
        controller->start();
        clock.advance(200'000);
        QWidget widget;
        QKeyEvent made(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier); // not spontaneous
        QCoreApplication::sendEvent(&widget, &made);
        pass(100);
        QCOMPARE(locks->count(), 1);
    }

    void readsBackTheNamesOfItsReasons()
    {
        for (const LockReason reason :
             {LockReason::Asked, LockReason::Idle, LockReason::ScreenLocked, LockReason::Sleep,
              LockReason::UserSwitched, LockReason::LidClosed, LockReason::KeyFileGone})
            QCOMPARE(lockReasonFromName(lockReasonName(reason)), std::optional(reason));
        QVERIFY(!lockReasonFromName(QStringLiteral("nonsense")));
    }

private:
    void pass(int seconds)
    {
        clock.advance(qint64(seconds) * 1000);
        controller->look();
    }

    FixedClock clock{0};
    std::unique_ptr<LockController> controller;
    std::unique_ptr<QSignalSpy> locks;
    std::unique_ptr<QSignalSpy> warnings;
};

COFFRET_TEST(LockControllerTest, "lockcontrollertest")
#include "lockcontrollertest.moc"
