// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/alertinbox.h"

#include "core/journal/journalerror.h"
#include "tests/core/journal/logworld.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::journal {

class AlertInboxTest : public QObject
{
    Q_OBJECT

private:
    static int look(LogWorld &world)
    {
        const auto found = AlertInbox(*world.database, world.trust).look(world.bus, {{}, world.clock.now()});
        return found.ok() ? *found : -1;
    }
    static QList<KeptAlert> all(LogWorld &world)
    {
        return AlertInbox(*world.database, world.trust).all().value_or(QList<KeptAlert>());
    }
    static bool answer(LogWorld &world, KeptAlert alert, AlertAnswer answer, const QString &note)
    {
        auto transaction = *Transaction::begin(*world.database, world.bus);
        alert.answer = answer;
        alert.note = note;
        return AlertInbox(*world.database, world.trust).answer(transaction, alert).ok() && transaction.commit().ok();
    }
    static bool keep(LogWorld &world, const AlertOptions &rules)
    {
        auto transaction = *Transaction::begin(*world.database, world.bus);
        return AlertInbox(*world.database, world.trust).keepRules(transaction, rules).ok() && transaction.commit().ok();
    }
    // An export of so many records by Anne, in a session of its own.
    static void takeOut(LogWorld &world, qint64 records)
    {
        Writer desk = world.writer(LogWorld::Anne);
        Entry entry;
        entry.action = Action::Exported;
        entry.kind = ObjectKind::List;
        entry.number = records;
        QVERIFY(world.append(desk, entry).ok());
        QVERIFY(world.close(desk).ok());
    }
    static int ofKind(const QList<KeptAlert> &alerts, AlertKind kind)
    {
        return int(std::count_if(alerts.begin(), alerts.end(),
                                 [kind](const KeptAlert &each) { return each.alert.kind == kind; }));
    }
    // Everything is within hours, wherever the test runs.
    static AlertOptions always()
    {
        AlertOptions rules;
        rules.lastDay = 7;
        rules.firstHour = 0;
        rules.lastHour = 24;
        return rules;
    }

    static void browse(LogWorld &world, int records)
    {
        Writer desk = world.writer(LogWorld::Bruno);
        auto transaction = *Transaction::begin(*world.database, world.bus);
        for (int i = 0; i < records; ++i)
            QVERIFY(desk.append(transaction, LogWorld::viewed(world.ids.create<ObjectTag>())).ok());
        QVERIFY(desk.close(transaction).ok());
        QVERIFY(transaction.commit().ok());
    }
    // Of many records, for an account that opens 20 at once each day.
    static int alertsOfEightDays(bool lookEachDay)
    {
        LogWorld world;
        AlertOptions rules = always();
        rules.manyRecords = 5;
        rules.habitFactor = 1;
        if (!keep(world, rules))
            return -1;
        for (int day = 0; day < 8; ++day) {
            browse(world, 20);
            if (lookEachDay && look(world) < 0)
                return -2;
            world.clock.advance(24 * hour);
        }
        return look(world) < 0 ? -3 : ofKind(all(world), AlertKind::ManyRecords);
    }

private Q_SLOTS:
    void keepsWhatIsUnusualOnce()
    {
        LogWorld world;
        QVERIFY(keep(world, always()));
        takeOut(world, 50);
        QCOMPARE(look(world), 0);
        takeOut(world, 51);
        QCOMPARE(look(world), 1);
        QCOMPARE(look(world), 0);
        const KeptAlert kept = all(world).first();
        QCOMPARE(kept.alert.kind, AlertKind::BulkExport);
        QCOMPARE(kept.alert.account, world.people[LogWorld::Anne].account);
        QCOMPARE(kept.alert.number, 51);
        QCOMPARE(kept.alert.objectKind, ObjectKind::List);
        QCOMPARE(kept.answer, AlertAnswer::None);
    }

    // An entry that was looked at is opened again at most with the rest of its session.
    void readsOnlyWhatCameSinceTheLastLook()
    {
        LogWorld world;
        QVERIFY(keep(world, always()));
        takeOut(world, 80);
        QCOMPARE(look(world), 1);
        // What was looked at is unreadable now: whoever read it again would find nothing, or fail.
        world.sql(u"UPDATE audit_session SET signature = zeroblob(64)"_s);
        takeOut(world, 90);
        QCOMPARE(look(world), 1);
        QCOMPARE(all(world).size(), 2);
        QCOMPARE(all(world).first().alert.number, 90);
    }

    void goesOnWithAnAccountsHabitFromOneLookToTheNext()
    {
        QCOMPARE(alertsOfEightDays(true), alertsOfEightDays(false));
        QCOMPARE(alertsOfEightDays(true), 5); // then 20 records are his habit
    }

    void keepsAnAnswerAndItsNoteWhenEverythingIsLookedAtAgain()
    {
        LogWorld world;
        QVERIFY(keep(world, always()));
        takeOut(world, 80);
        QCOMPARE(look(world), 1);
        QVERIFY(answer(world, all(world).first(), AlertAnswer::ToLookInto, u"Ask her – “été”"_s));
        QVERIFY(world.database->prepare(u"DELETE FROM audit_shelf WHERE drawer = 1"_s).run().ok());
        takeOut(world, 81);
        QVERIFY(look(world) >= 1); // the rules went too
        const auto kept = all(world);
        QCOMPARE(ofKind(kept, AlertKind::BulkExport), 2);
        const auto answered = std::find_if(kept.begin(), kept.end(),
                                           [](const KeptAlert &each) { return each.answer != AlertAnswer::None; });
        QVERIFY(answered != kept.end());
        QCOMPARE(answered->answer, AlertAnswer::ToLookInto);
        QCOMPARE(answered->note, u"Ask her – “été”"_s);
        QCOMPARE(answered->alert.number, 80);
    }

    void refusesAnAnswerToWhatIsNoAlert()
    {
        LogWorld world;
        auto transaction = *Transaction::begin(*world.database, world.bus);
        KeptAlert nothing;
        nothing.alert.seq = 4;
        const auto refused = AlertInbox(*world.database, world.trust).answer(transaction, nothing);
        QVERIFY(!refused.ok() && refused.error().is(JournalError::UnknownAlert));
    }

    void looksAgainAtALogThatWasCutAndWrittenAnew()
    {
        LogWorld world;
        QVERIFY(keep(world, always()));
        for (int i = 0; i < 3; ++i)
            takeOut(world, 10);
        QCOMPARE(look(world), 0);
        world.sql(u"DELETE FROM audit_entry WHERE seq > 2"_s);
        world.sql(u"DELETE FROM audit_session WHERE first_seq > 2"_s);
        for (int i = 0; i < 2; ++i)
            takeOut(world, 70); // at numbers that were looked at
        QCOMPARE(look(world), 2);
    }

    void tellsAtTheFirstLookOnlyOfTheLastThirtyDays()
    {
        LogWorld world;
        QVERIFY(keep(world, always()));
        takeOut(world, 70);
        world.clock.advance(31 * 24 * hour);
        takeOut(world, 71);
        QCOMPARE(look(world), 1);
        QCOMPARE(all(world).first().alert.number, 71);
    }

    void forgetsWithThePrunedPart()
    {
        LogWorld world;
        QVERIFY(keep(world, always()));
        takeOut(world, 70);
        takeOut(world, 71);
        QCOMPARE(look(world), 2);
        QVERIFY(AlertInbox(*world.database, world.trust).forgetUpTo(all(world).last().alert.seq).ok());
        QCOMPARE(all(world).size(), 1);
        QCOMPARE(all(world).first().alert.number, 71);
    }

    // Members open general.db and everything in it but this.
    void letsNobodyWithoutTheJournalsKeyReadMakeOrMoveAnything()
    {
        LogWorld world;
        AlertOptions rules = always();
        rules.bulkRecords = 20;
        QVERIFY(keep(world, rules));
        takeOut(world, 30);
        QCOMPARE(look(world), 1);
        Trust member{world.trust.vaultId, Secret::random(32), world.trust.signers};
        QCOMPARE(AlertInbox(*world.database, member).all()->size(), 0);
        QCOMPARE(AlertInbox(*world.database, member).rules()->bulkRecords, AlertOptions().bulkRecords);
        // Something else in the place of the owner's rules, and a text under another name.
        QCOMPARE(AlertInbox(*world.database, world.trust).rules()->bulkRecords, 20);
        world.sql(u"UPDATE audit_shelf SET sealed = zeroblob(60), nonce = zeroblob(24) WHERE drawer = 1"_s);
        QCOMPARE(AlertInbox(*world.database, world.trust).rules()->bulkRecords, AlertOptions().bulkRecords);
        world.sql(u"UPDATE audit_shelf SET name = zeroblob(16) WHERE drawer = 2"_s);
        QCOMPARE(all(world).size(), 0);
    }

    void refusesRulesThatNeverOrAlwaysSpeak()
    {
        LogWorld world;
        const auto refused = [&world](void (*change)(AlertOptions &)) {
            AlertOptions rules;
            change(rules);
            return !keep(world, rules);
        };
        QVERIFY(keep(world, AlertOptions()));
        QVERIFY(refused([](AlertOptions &r) { r.lastHour = r.firstHour; }));
        QVERIFY(refused([](AlertOptions &r) { r.bulkRecords = 0; }));
        QVERIFY(refused([](AlertOptions &r) { r.failures = 1; }));
        QVERIFY(refused([](AlertOptions &r) { r.dormantDays = 366; }));
        QVERIFY(refused([](AlertOptions &r) { r.manyRecords = 10'001; }));
    }
};

COFFRET_TEST(AlertInboxTest, "alertinboxtest")

} // namespace coffret::journal

#include "alertinboxtest.moc"
