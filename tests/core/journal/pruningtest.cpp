// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/pruning.h"

#include "core/journal/journalerror.h"
#include "tests/core/journal/tampering.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::journal {

class PruningTest : public QObject
{
    Q_OBJECT

private:
    // A session of four entries each month, the first in November 2023.
    static void fill(LogWorld &world, int months)
    {
        for (int month = 0; month < months; ++month) {
            world.clock.set(QDateTime::fromMSecsSinceEpoch(aMonday, Qt::UTC).addMonths(month).toMSecsSinceEpoch());
            world.work(month % 2 == 0 ? LogWorld::Owner : LogWorld::Anne, 2);
        }
    }
    static bool pruneIt(LogWorld &world, const PruningPlan &plan)
    {
        auto transaction = *Transaction::begin(*world.database, world.bus);
        Writer writer = world.writer(LogWorld::Owner);
        Entry entry;
        entry.action = Action::LogPruned;
        entry.kind = ObjectKind::Log;
        entry.number = plan.entries;
        return prune(transaction, plan, world.address(), world.people[LogWorld::Owner], world.clock.now()).ok()
               && writer.append(transaction, entry).ok() && writer.close(transaction).ok() && transaction.commit().ok();
    }

private Q_SLOTS:
    void removesWhatIsOlderThanItsTermAndSigns()
    {
        LogWorld world;
        fill(world, 15);
        const auto plan = planPruning(*world.database, world.clock.now());
        QVERIFY(plan.ok());
        QCOMPARE(plan->sessions, 3); // the fourth was opened twelve months ago, less the two minutes of the last
        QCOMPARE(plan->entries, 12);
        QCOMPARE(plan->seq, 12);
        QCOMPARE(plan->oldest, aMonday);
        QVERIFY(pruneIt(world, *plan));
        QCOMPARE(world.entries().first().seq, 13);
        QCOMPARE(world.sessions().first().firstSeq, 13);
        const auto checkpoint = world.log().checkpoints()->first();
        QCOMPARE(checkpoint.kind, 2);
        QCOMPARE(checkpoint.count, 12);
        QCOMPARE(checkpoint.madeAt, world.clock.now());
        const Report report = world.verify();
        QVERIFY(report.isSound());
        QCOMPARE(report.firstSeq, 13);
        QCOMPARE(report.lastSeq, 63);
    }

    void keepsTheChosenNumberOfMonths_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<qint64>("sessions"); // -1: refused
        QTest::newRow("5") << 5 << qint64(-1);
        QTest::newRow("6") << 6 << qint64(9);
        QTest::newRow("9") << 9 << qint64(6);
        QTest::newRow("12") << 12 << qint64(3);
        QTest::newRow("13") << 13 << qint64(-1);
    }
    void keepsTheChosenNumberOfMonths()
    {
        QFETCH(int, months);
        QFETCH(qint64, sessions);
        LogWorld world;
        fill(world, 15);
        const auto plan = planPruning(*world.database, world.clock.now(), months);
        QCOMPARE(plan.ok() ? plan->sessions : -1, sessions);
        QVERIFY(plan.ok() || plan.error().is(JournalError::TermOutOfRange));
    }

    void neverTakesTheLastSession()
    {
        LogWorld world;
        fill(world, 1);
        world.clock.advance(800 * sessionSpan);
        const auto plan = planPruning(*world.database, world.clock.now());
        QVERIFY(!plan.ok() && plan.error().is(JournalError::NothingToPrune));
    }

    void stopsAtASessionThatIsDatedInTheFuture()
    {
        LogWorld world;
        fill(world, 2);
        const TimeStamp now = world.clock.now();
        world.clock.set(now + 3000 * sessionSpan);
        world.work(LogWorld::Anne, 2);
        world.clock.set(now);
        fill(world, 1);
        world.clock.set(now + 800 * sessionSpan);
        QCOMPARE(planPruning(*world.database, world.clock.now())->sessions, 2);
    }

    void refusesAPlanThatNoLongerFits()
    {
        LogWorld world;
        fill(world, 15);
        const PruningPlan plan = *planPruning(*world.database, world.clock.now());
        PruningPlan inside = plan;
        inside.seq = 10;
        inside.head = *world.log().headAt(10);
        inside.entries = 10;
        QVERIFY(!pruneIt(world, inside));
        world.sql(u"DELETE FROM audit_entry WHERE seq = 2"_s);
        QVERIFY(!pruneIt(world, plan));
        QCOMPARE(world.entries().size(), 59);
        QVERIFY(world.log().checkpoints()->isEmpty());
    }

    void asksNothingOfAnchorsFromBeforeTheBeginning()
    {
        LogWorld world;
        fill(world, 3);
        world.anchor();
        fill(world, 15);
        const PruningPlan plan = *planPruning(*world.database, world.clock.now());
        const Anchor atTheEdge{plan.seq, plan.head, 0};
        QVERIFY(pruneIt(world, plan));
        const Report report = world.verify({atTheEdge});
        QVERIFY(report.isSound());
        QCOMPARE(report.anchorsPruned, 1);
        QCOMPARE(report.anchorsFound, 1);
        QCOMPARE(int(*stateOf({5, QByteArray(32, 'x'), 0}, *world.database)), int(AnchorState::Pruned));
        QCOMPARE(world.firstCause({{plan.seq, QByteArray(32, 'x'), 0}}), int(Cause::AnchorNotFound));
    }

    void isNotUndoneUnseen()
    {
        LogWorld world;
        fill(world, 15);
        const auto oldEntries = world.entries(1, 13);
        const SessionRow oldSession = world.sessions().first();
        QVERIFY(pruneIt(world, *planPruning(*world.database, world.clock.now())));
        {
            Tampering putBack(world);
            QVERIFY(world.log().insert(oldSession).ok());
            QCOMPARE(world.firstCause(), int(Cause::WrongBeginning));
        }
        {
            Tampering putBack(world);
            world.put(oldEntries.last());
            QCOMPARE(world.firstCause(), int(Cause::WrongBeginning));
        }
        Tampering withoutItsCheckpoint(world);
        world.sql(u"DELETE FROM audit_checkpoint"_s);
        QCOMPARE(world.firstCause(), int(Cause::WrongBeginning));
    }

    void theWriterGoesOnAfterAPruning()
    {
        LogWorld world;
        fill(world, 15);
        QVERIFY(pruneIt(world, *planPruning(*world.database, world.clock.now())));
        world.work(LogWorld::Anne, 3);
        QVERIFY(world.verify().isSound());
    }
};

COFFRET_TEST(PruningTest, "pruningtest")

} // namespace coffret::journal

#include "pruningtest.moc"
