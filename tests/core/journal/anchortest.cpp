// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/anchor.h"

#include "core/journal/checkpoint.h"
#include "core/journal/journalerror.h"
#include "tests/core/journal/tampering.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::journal {

class AnchorTest : public QObject
{
    Q_OBJECT

private:
    static int state(const Anchor &anchor, LogWorld &world)
    {
        const auto found = stateOf(anchor, *world.database);
        return found.ok() ? int(*found) : -1;
    }

private Q_SLOTS:
    void standsForTheNewestEntry()
    {
        LogWorld world;
        QVERIFY(!currentAnchor(*world.database, 5)->has_value());
        world.work(LogWorld::Anne, 2);
        const auto anchor = **currentAnchor(*world.database, 5);
        QCOMPARE(anchor, (Anchor{4, *world.log().headAt(4), 5}));
    }

    void comesBackFromBytesAndFromPaper()
    {
        const Anchor anchor{1234567, QByteArray::fromHex("00ff10") + QByteArray(29, '\x5a'), 99};
        QCOMPARE(anchorBytes(anchor).size(), 48);
        QCOMPARE(*anchorFromBytes(anchorBytes(anchor)), anchor);
        const QString paper = anchorText(anchor);
        QCOMPARE(paper, u"1234567-03ZH-0PJT-B9D5-MPJT-B9D5-MPJT-B9D5-MPJT"_s);
        const Anchor read = *anchorFromText(u" 1234567-o3zh opjt b9d5-mpjt-b9d5-mpjt-b9d5-mpjt"_s);
        QCOMPARE(read.seq, 1234567);
        QCOMPARE(read.head, anchor.head.left(20));
    }

    void refusesWhatIsNoAnchor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no number") << u"03ZH-0PJT-B9D5-MPJT-B9D5-MPJT-B9D5-MPJT"_s;
        QTest::newRow("number 0") << u"0-03ZH-0PJT-B9D5-MPJT-B9D5-MPJT-B9D5-MPJT"_s;
        QTest::newRow("a group missing") << u"7-03ZH-0PJT-B9D5-MPJT-B9D5-MPJT-B9D5"_s;
        QTest::newRow("a group more") << u"7-03ZH-0PJT-B9D5-MPJT-B9D5-MPJT-B9D5-MPJT-0000"_s;
        QTest::newRow("a letter that is none") << u"7-U3ZH-0PJT-B9D5-MPJT-B9D5-MPJT-B9D5-MPJT"_s;
        QTest::newRow("another alphabet") << u"7-é3ZH-0PJT-B9D5-MPJT-B9D5-MPJT-B9D5-MPJT"_s;
    }
    void refusesWhatIsNoAnchor()
    {
        QFETCH(QString, text);
        const auto anchor = anchorFromText(text);
        QVERIFY(!anchor.ok() && anchor.error().is(JournalError::BadAnchor));
        QVERIFY(!anchorFromBytes(text.toUtf8()).ok());
    }

    void isKeptInEveryFileAndTheOldestGo()
    {
        LogWorld world;
        auto transaction = *Transaction::begin(*world.database, world.bus);
        for (qint64 seq = 1; seq <= 1005; ++seq)
            QVERIFY(keepAnchor(transaction, {seq, QByteArray(32, 'h'), seq}, allFiles).ok());
        QVERIFY(keepAnchor(transaction, {1005, QByteArray(32, 'i'), 7}, {Compartment::Finance}).ok());
        QVERIFY(transaction.commit().ok());
        for (const Compartment file : allFiles) {
            const auto kept = *keptAnchors(*world.database, {file});
            QCOMPARE(kept.size(), 1000);
            QCOMPARE(kept.first().seq, 6);
            QCOMPARE(kept.last().head, QByteArray(32, file == Compartment::Finance ? 'i' : 'h'));
        }
    }

    void tellsAtAGlanceWhetherTheLogStillHoldsIt()
    {
        LogWorld world;
        world.work(LogWorld::Anne, 2);
        const Anchor anchor = **currentAnchor(*world.database, 5);
        world.work(LogWorld::Bruno, 2);
        QCOMPARE(state(anchor, world), int(AnchorState::Found));
        QCOMPARE(state(*anchorFromText(anchorText(anchor)), world), int(AnchorState::Found));
        QCOMPARE(state({4, QByteArray(32, 'x'), 0}, world), int(AnchorState::Changed));
        QCOMPARE(state({9, anchor.head, 0}, world), int(AnchorState::Cut));
        QCOMPARE(state({4, "", 0}, world), int(AnchorState::Changed)); // an emptied one proves nothing
        QCOMPARE(state({4, anchor.head.left(19), 0}, world), int(AnchorState::Changed));
        QCOMPARE(world.firstCause({{4, "", 0}}), int(Cause::AnchorNotFound));
    }

    void findsAnOlderStateOfTheWholeLog()
    {
        LogWorld world;
        world.work(LogWorld::Anne, 2);
        const QList<EntryRow> old = world.entries();
        world.work(LogWorld::Bruno, 2);
        const Anchor elsewhere = **currentAnchor(*world.database, 5);
        world.sql(u"DELETE FROM audit_entry WHERE seq > %1; DELETE FROM audit_session WHERE first_seq > %1"_s.arg(
            old.size()));
        QCOMPARE(world.firstCause(), 0);
        QCOMPARE(state(elsewhere, world), int(AnchorState::Cut));
        QCOMPARE(world.firstCause({elsewhere}), int(Cause::TailCut));
        world.work(LogWorld::Anne, 5); // and work goes on
        QCOMPARE(state(elsewhere, world), int(AnchorState::Changed));
        QCOMPARE(world.firstCause({elsewhere}), int(Cause::AnchorNotFound));
    }

    void aMarkOfAnOwnerIsHeldLikeAnAnchor()
    {
        LogWorld world;
        world.work(LogWorld::Anne, 2);
        world.work(LogWorld::Bruno, 2);
        auto transaction = *Transaction::begin(*world.database, world.bus);
        const auto mark = makeMark(transaction, world.address(), world.people[LogWorld::Owner], world.clock.now());
        QVERIFY(mark.ok() && transaction.commit().ok());
        QCOMPARE(mark->seq, 8);
        QCOMPARE(world.verify().anchorsFound, 1);
        world.sql(u"DELETE FROM audit_entry WHERE seq > 4; DELETE FROM audit_session WHERE first_seq > 4"_s);
        QCOMPARE(world.firstCause(), int(Cause::TailCut));
    }
};

COFFRET_TEST(AnchorTest, "anchortest")

} // namespace coffret::journal

#include "anchortest.moc"
