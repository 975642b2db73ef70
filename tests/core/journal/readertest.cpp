// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reader.h"

#include "tests/core/journal/tampering.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::journal {

class ReaderTest : public QObject
{
    Q_OBJECT

private:
    // 1-6 Anne on Monday, 7-12 Bruno on Tuesday, 13-18 Anne on Wednesday; views 0, 1, 2, 0 a minute apart.
    static void fill(LogWorld &world)
    {
        for (int day = 0; day < 3; ++day) {
            world.clock.set(aMonday + day * sessionSpan);
            world.work(day == 1 ? LogWorld::Bruno : LogWorld::Anne, 4);
        }
    }
    static QList<qint64> seqs(LogWorld &world, const Question &question, int enough = 1000, Answer *answer = nullptr)
    {
        QList<qint64> found;
        const auto read = Reader(*world.database, world.trust).read(question, [&](const LoggedEntry &entry) {
            found.append(entry.seq);
            return found.size() < enough;
        });
        if (answer && read.ok())
            *answer = *read;
        return read.ok() ? found : QList<qint64>({-1});
    }

private Q_SLOTS:
    void givesEveryEntryInOrder()
    {
        LogWorld world;
        fill(world);
        Answer answer;
        const auto found = seqs(world, {}, 1000, &answer);
        QCOMPARE(found.size(), 18);
        QCOMPARE(found.first(), 1);
        QCOMPARE(found.last(), 18);
        QCOMPARE(answer.shown, 18);
        QCOMPARE(answer.unreadable, 0);
        QVERIFY(answer.isWhole);
    }

    void answersWhoSawThisRecord()
    {
        LogWorld world;
        fill(world);
        Question question;
        question.object = world.records[0];
        QCOMPARE(seqs(world, question), QList<qint64>({2, 5, 8, 11, 14, 17}));
        question.account = world.people[LogWorld::Bruno].account;
        QCOMPARE(seqs(world, question), QList<qint64>({8, 11}));
    }

    void answersByActionOutcomeAndTime()
    {
        LogWorld world;
        fill(world);
        Question question;
        question.actions = {Action::SessionOpened, Action::SessionClosed};
        QCOMPARE(seqs(world, question), QList<qint64>({1, 6, 7, 12, 13, 18}));
        question = {};
        question.outcome = Outcome::Refused;
        QCOMPARE(seqs(world, question), QList<qint64>());
        question = {};
        question.from = aMonday + sessionSpan;
        question.to = aMonday + sessionSpan + 60'000;
        QCOMPARE(seqs(world, question), QList<qint64>({7, 8, 9}));
        question.from = aMonday + 60'000; // in the midst of a session
        question.to = aMonday + 120'000;
        QCOMPARE(seqs(world, question), QList<qint64>({3, 4}));
    }

    void findsByTimeWhatAWrongClockWrote()
    {
        LogWorld world;
        Writer writer = world.writer(LogWorld::Anne);
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[0])).ok());
        world.clock.set(aMonday + 400 * sessionSpan); // to do something unseen, and back
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[1])).ok());
        world.clock.set(aMonday + hour);
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[2])).ok());
        Question question;
        question.actions = {Action::Viewed};
        question.from = aMonday + 400 * sessionSpan;
        QCOMPARE(seqs(world, question), QList<qint64>({4}));
        question.from = aMonday;
        question.to = aMonday + sessionSpan;
        QCOMPARE(seqs(world, question), QList<qint64>({2, 6}));
    }

    void givesTheNewestFirstAndStopsWhenThereIsEnough()
    {
        LogWorld world;
        fill(world);
        Question question;
        question.order = Question::Order::NewestFirst;
        Answer answer;
        QCOMPARE(seqs(world, question, 8, &answer), QList<qint64>({18, 17, 16, 15, 14, 13, 12, 11}));
        QCOMPARE(answer.shown, 8);
        QVERIFY(!answer.isWhole);
    }

    void goesOnBelowTheLastEntryOfAPage()
    {
        LogWorld world;
        fill(world);
        Question question;
        question.order = Question::Order::NewestFirst;
        question.below = 9;
        QCOMPARE(seqs(world, question, 3), QList<qint64>({8, 7, 6}));
        question.below = 6;
        Answer answer;
        QCOMPARE(seqs(world, question, 100, &answer), QList<qint64>({5, 4, 3, 2, 1}));
        QVERIFY(answer.isWhole);
        QCOMPARE(answer.unreadable, 0);
        question.below = 1;
        QCOMPARE(seqs(world, question), QList<qint64>());
    }

    void showsNothingFromTheFirstBrokenEntryOfASessionOn()
    {
        LogWorld world;
        fill(world);
        const EntryRow row = world.entries(9).first();
        world.put({9, flipped(row.sealed, 4), row.head});
        Answer answer;
        const auto found = seqs(world, {}, 1000, &answer);
        QCOMPARE(found, QList<qint64>({1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 16, 17, 18}));
        QCOMPARE(answer.unreadable, 4);
    }

    void showsNothingThatIsSignedBySomebodyElse()
    {
        LogWorld world;
        fill(world);
        sealAnew(world, world.sessions()[1], world.people[LogWorld::Bruno].account,
                 world.people[LogWorld::Anne].signingSeed);
        Answer answer;
        Question question;
        question.account = world.people[LogWorld::Bruno].account;
        QCOMPARE(seqs(world, question, 1000, &answer), QList<qint64>());
        QCOMPARE(answer.unreadable, 6);
    }

    void canBeStopped()
    {
        LogWorld world;
        auto transaction = *Transaction::begin(*world.database, world.bus);
        Writer writer = world.writer(LogWorld::Anne);
        for (int i = 0; i < 5000; ++i)
            QVERIFY(writer.append(transaction, LogWorld::viewed(world.records[0])).ok());
        QVERIFY(transaction.commit().ok());
        const auto stopped =
            Reader(*world.database, world.trust)
                .read(
                    {}, [](const LoggedEntry &) { return true; }, Progress{[](qint64, qint64) { return false; }});
        QVERIFY(!stopped.ok());
        QVERIFY(stopped.error().is(BaseError::Cancelled));
    }
};

COFFRET_TEST(ReaderTest, "readertest")

} // namespace coffret::journal

#include "readertest.moc"
