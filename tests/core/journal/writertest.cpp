// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/cryptoerror.h"
#include "core/journal/journalerror.h"
#include "core/journal/reader.h"
#include "tests/core/journal/logworld.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::journal {

class WriterTest : public QObject
{
    Q_OBJECT

private:
    static QList<LoggedEntry> read(LogWorld &world)
    {
        QList<LoggedEntry> all;
        const auto answer = Reader(*world.database, world.trust).read({}, [&](const LoggedEntry &entry) {
            all.append(entry);
            return true;
        });
        return answer.ok() && answer->unreadable == 0 ? all : QList<LoggedEntry>();
    }

private Q_SLOTS:
    void opensASessionWithItsFirstEntryAndEndsIt()
    {
        LogWorld world;
        world.work(LogWorld::Anne, 1);
        const auto entries = read(world);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].entry.action, Action::SessionOpened);
        QCOMPARE(entries[0].entry.detail, quint16(SessionReason::Unlocked));
        QCOMPARE(entries[1].entry.object, world.records[0]);
        QCOMPARE(entries[1].entry.at, aMonday);
        QCOMPARE(entries[1].account, world.people[LogWorld::Anne].account);
        QCOMPARE(entries[2].entry.action, Action::SessionClosed);
        QCOMPARE(world.sessions().first().sid, entries[2].session.bytes());
    }

    void writesInTheTransactionOfTheAction()
    {
        LogWorld world;
        Writer writer = world.writer(LogWorld::Anne);
        {
            auto transaction = *Transaction::begin(*world.database, world.bus);
            world.sql(u"INSERT INTO setting VALUES('a', 'b')"_s);
            QVERIFY(writer.append(transaction, LogWorld::viewed(world.records[0])).ok());
        } // rolled back
        QCOMPARE(storage::countOf(*world.database, u"audit_entry"_s), 0);
        QCOMPARE(storage::countOf(*world.database, u"audit_session"_s), 0);
        QCOMPARE(storage::countOf(*world.database, u"setting"_s), 0);
    }

    void beginsANewSessionAfterARollback()
    {
        LogWorld world;
        Writer writer = world.writer(LogWorld::Anne);
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[0])).ok());
        QByteArray lost;
        {
            auto transaction = *Transaction::begin(*world.database, world.bus);
            QVERIFY(writer.append(transaction, LogWorld::viewed(world.records[1])).ok());
            lost = world.entries(3).first().sealed;
        }
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[1])).ok());
        const auto sessions = world.sessions();
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(sessions[1].firstSeq, 3);
        QVERIFY(sessions[0].sealedKey != sessions[1].sealedKey && sessions[0].sid != sessions[1].sid);
        for (const EntryRow &row : world.entries())
            QVERIFY(row.sealed != lost);
        const auto entries = read(world);
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries[2].entry.action, Action::SessionOpened);
        QCOMPARE(entries[2].entry.detail, quint16(SessionReason::AfterRollback));
        QCOMPARE(entries[3].entry.object, world.records[1]);
    }

    void beginsANewSessionWhenTheLogWasTakenAwayUnderIt()
    {
        LogWorld world;
        Writer writer = world.writer(LogWorld::Anne);
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[0])).ok());
        Writer other = world.writer(LogWorld::Bruno); // it may not be, and would use the same number
        world.sql(u"DELETE FROM audit_entry WHERE seq = 2"_s);
        QVERIFY(world.append(other, LogWorld::viewed(world.records[0])).ok());
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[1])).ok());
        QCOMPARE(world.sessions().size(), 3);
    }

    void beginsANewSessionAfterADayOrWhenTheClockGoesBack_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::addColumn<int>("sessions");
        QTest::newRow("a day, exactly") << sessionSpan << 1;
        QTest::newRow("a millisecond more") << sessionSpan + 1 << 2;
        QTest::newRow("the same moment") << qint64(0) << 1;
        QTest::newRow("a millisecond back") << qint64(-1) << 2;
        QTest::newRow("a year ahead") << 365 * sessionSpan << 2;
    }
    void beginsANewSessionAfterADayOrWhenTheClockGoesBack()
    {
        QFETCH(qint64, step);
        QFETCH(int, sessions);
        LogWorld world;
        Writer writer = world.writer(LogWorld::Anne);
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[0])).ok());
        world.clock.advance(step);
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[1])).ok());
        QCOMPARE(world.sessions().size(), sessions);
        const auto report = world.verify();
        QVERIFY(report.isSound());
        QCOMPARE(report.interrupted, 0);
    }

    void refusesAReasonWhereTheLawAsksForNone_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("motive");
        QTest::addColumn<int>("error"); // 0: taken
        const int viewed = int(Action::Viewed), revealed = int(Action::Revealed);
        QTest::newRow("viewed") << viewed << u"parce que"_s << int(JournalError::MotiveNotAllowed);
        QTest::newRow("viewed, none") << viewed << QString() << 0;
        QTest::newRow("revealed") << revealed << u"rappel promis, numéro masqué"_s << 0;
        QTest::newRow("revealed, none") << revealed << QString() << 0;
        QTest::newRow("160 accented") << revealed << QString(120, u'é') << 0;
        QTest::newRow("161") << revealed << QString(161, u'a') << int(JournalError::MotiveTooLong);
        QTest::newRow("too many bytes") << revealed << QString(121, u'é') << int(JournalError::MotiveTooLong);
        QTest::newRow("two lines") << revealed << u"a\nb"_s << int(JournalError::MotiveNotPlain);
        QTest::newRow("the log read") << int(Action::LogRead) << u"revue du mois"_s << 0;
    }
    void refusesAReasonWhereTheLawAsksForNone()
    {
        QFETCH(int, action);
        QFETCH(QString, motive);
        QFETCH(int, error);
        LogWorld world;
        Writer writer = world.writer(LogWorld::Anne);
        Entry entry = LogWorld::viewed(world.records[0]);
        entry.action = Action(action);
        entry.motive = motive;
        const auto done = world.append(writer, entry);
        QCOMPARE(done.ok() ? 0 : done.error().code.number, error);
        QCOMPARE(storage::countOf(*world.database, u"audit_entry"_s), error == 0 ? 2 : 0);
        if (error == 0)
            QCOMPARE(read(world).last().entry.motive, motive);
    }

    void leavesNothingBehindThatStaffCanRead()
    {
        LogWorld world;
        world.work(LogWorld::Anne, 2);
        world.work(LogWorld::Bruno, 2);
        // Anne has the key of general.db and her own two keys. Hers is no journal key:
        const Secret boxKey = Secret::random(32);
        for (const SessionRow &session : world.sessions()) {
            for (const Secret *key : {&boxKey, &std::as_const(world.people[LogWorld::Anne].signingSeed)}) {
                const auto opened = crypto::openSealed(crypto::view(session.sealedKey), *key);
                QVERIFY(!opened.ok());
                QVERIFY(opened.error().is(crypto::CryptoError::AuthenticationFailed));
            }
        }
        for (const EntryRow &row : world.entries()) {
            for (const ObjectId &record : world.records)
                QVERIFY(!row.sealed.contains(record.bytes()));
            QCOMPARE(row.sealed.size(), 57); // sizes tell nothing either
        }
        world.trust.journalKey = boxKey.copy();
        QVERIFY(read(world).isEmpty());
    }

    void refusesToGoOnFromAnEndThatIsNone()
    {
        LogWorld world;
        world.work(LogWorld::Anne, 1);
        world.sql(u"UPDATE audit_entry SET head = x'00' WHERE seq = 3"_s);
        Writer writer = world.writer(LogWorld::Bruno);
        const auto refused = world.append(writer, LogWorld::viewed(world.records[0]));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().is(JournalError::LogUnreadable));
        world.sql(u"UPDATE audit_entry SET head = zeroblob(32), seq = 9223372036854775807 WHERE seq = 3"_s);
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[0])).error().is(JournalError::LogUnreadable));
    }

    void refusesKeysThatAreNone()
    {
        LogWorld world;
        const Author author{world.people[0].account, Secret::random(31)};
        Writer unsigned_(world.address(), author, world.clock, world.ids);
        QVERIFY(world.append(unsigned_, {}).error().is(JournalError::WrongKeys));
        Writer unsealed({world.files.vaultId, QByteArray(32, '\0')}, world.people[0], world.clock, world.ids);
        QVERIFY(world.append(unsealed, {}).error().is(JournalError::WrongKeys));
        QCOMPARE(storage::countOf(*world.database, u"audit_session"_s), 0);
    }
};

COFFRET_TEST(WriterTest, "writertest")

} // namespace coffret::journal

#include "writertest.moc"
