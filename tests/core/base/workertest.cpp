// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"
#include "tests/support/runner.h"

#include <QSemaphore>
#include <QtTest/QtTest>

using namespace coffret;

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsJobsInOrderOnItsOwnThread()
    {
        Worker worker;
        QList<int> order;
        QFuture<Result<int>> last;
        for (int i = 0; i < 50; ++i) {
            last = worker.run<int>([&order, &worker, i](Job<int> &) -> Result<int> {
                order += worker.isCurrentThread() ? i : -1;
                return i;
            });
        }
        QCOMPARE(last.result().value(), 49);
        QCOMPARE(order.size(), 50);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
        QCOMPARE(order.first(), 0);
    }

    void letsUrgentJobsInWhileALongOneYields()
    {
        Worker worker;
        QSemaphore started;
        QSemaphore goOn;
        bool typed = false;
        bool seenInside = false;
        auto longJob = worker.run<int>([&](Job<int> &) -> Result<int> {
            started.release();
            goOn.acquire();
            worker.yield();
            seenInside = typed;
            return 1;
        });
        started.acquire();
        auto waiting = worker.run<int>([&](Job<int> &) -> Result<int> { return 2; });
        auto urgent = worker.run<int>(
            [&](Job<int> &) -> Result<int> {
                typed = true;
                return 3;
            },
            Worker::Urgency::Urgent);
        goOn.release();
        QCOMPARE(urgent.result().value(), 3);
        QCOMPARE(longJob.result().value(), 1);
        QCOMPARE(waiting.result().value(), 2);
        QVERIFY(seenInside);
    }

    // The listener takes the result while the worker still holds the job: nothing may run twice.
    void tellsAListenerThatTakesTheResultExactlyOnce()
    {
        Worker worker;
        QObject listener;
        int told = 0;
        constexpr int jobs = 3000;
        for (int i = 0; i < jobs; ++i) {
            worker.run<int>([i](Job<int> &) -> Result<int> { return i; })
                .then(&listener, [&told](QFuture<Result<int>> future) {
                    if (future.takeResult().ok())
                        ++told;
                });
        }
        QTRY_COMPARE(told, jobs);
        QCoreApplication::processEvents();
        QCOMPARE(told, jobs);
    }

    void finishesDroppedJobsAsCancelled()
    {
        Worker worker;
        QSemaphore started;
        QSemaphore goOn;
        auto running = worker.run<int>([&](Job<int> &) -> Result<int> {
            started.release();
            goOn.acquire();
            return 1;
        });
        started.acquire();
        auto dropped = worker.run<int>([](Job<int> &) -> Result<int> { return 2; });
        dropped.cancel();
        goOn.release();
        worker.stop();
        QCOMPARE(running.result().value(), 1);
        QVERIFY(dropped.isFinished());
        auto late = worker.run<int>([](Job<int> &) -> Result<int> { return 2; });
        QVERIFY(late.result().error().is(BaseError::Cancelled));
    }
};

COFFRET_TEST(WorkerTest, "workertest")
#include "workertest.moc"
