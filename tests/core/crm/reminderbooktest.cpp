// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/reminderbook.h"

#include "core/crm/historybook.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

// Monday 21 September 2026, in the time of the place.
class ReminderBookTest : public QObject
{
    Q_OBJECT

    static QDateTime at(int hour, int minute, int day = 21) { return {QDate(2026, 9, day), QTime(hour, minute)}; }

    // The vault's clock says the same as the caller's.
    static Reminders due(TestVault &vault, const QDateTime &now, const QDateTime &watched = {})
    {
        vault.clock.set(now.toMSecsSinceEpoch());
        const auto found = ReminderBook(vault.desk()).due(now, watched);
        if (!found.ok())
            qFatal("%s", qPrintable(textOf(found.error())));
        return *found;
    }

    static TaskId add(TestVault &vault, const QString &title, QDate day, std::optional<int> minute = {},
                      UserId assignee = {})
    {
        Task task;
        task.title = title;
        task.due = day;
        task.dueMinute = minute;
        task.assignee = assignee;
        const auto saved = TaskBook(vault.desk()).save(task);
        return saved.ok() ? saved->id : TaskId{};
    }

    static QStringList titles(const Reminders &reminders)
    {
        QStringList all;
        for (const TaskLine &line : reminders.lines)
            all += line.task.title;
        return all;
    }

private Q_SLOTS:
    void tellsATaskAtItsMinuteOnceAndKeepsItUntilPutAside()
    {
        TestVault vault;
        QCOMPARE(titles(due(vault, at(8, 0))), QStringList());
        add(vault, u"Rappeler"_s, {2026, 9, 21}, 10 * 60);
        Reminders now = due(vault, at(9, 59));
        QCOMPARE(titles(now), QStringList());
        QCOMPARE(now.next, at(10, 0));
        now = due(vault, at(10, 0));
        QCOMPARE(titles(now), QStringList{u"Rappeler"_s});
        QCOMPARE(now.fresh, 1);
        QVERIFY(!now.next.isValid());
        now = due(vault, at(10, 30)); // as after a lock: still there, not told again
        QCOMPARE(titles(now), QStringList{u"Rappeler"_s});
        QCOMPARE(now.fresh, 0);
        DO(ReminderBook(vault.desk()).putAside(at(10, 30)));
        QCOMPARE(titles(due(vault, at(10, 31))), QStringList());
    }

    void tellsWhatWasMissedWhileTheVaultWasClosed()
    {
        TestVault vault;
        due(vault, at(18, 0, 18));
        add(vault, u"Devis"_s, {2026, 9, 19}, 9 * 60 + 30);
        add(vault, u"Relance"_s, {2026, 9, 21});
        add(vault, u"Plus tard"_s, {2026, 9, 21}, 15 * 60);
        const Reminders morning = due(vault, at(9, 40));
        QCOMPARE(titles(morning), QStringList({u"Devis"_s, u"Relance"_s}));
        QCOMPARE(morning.fresh, 2);
        QCOMPARE(morning.next, at(15, 0));
    }

    void aDayWithoutAnHourFallsDueAtNine()
    {
        TestVault vault;
        due(vault, at(8, 0));
        add(vault, u"Relance"_s, {2026, 9, 21});
        QCOMPARE(due(vault, at(8, 59)).next, at(9, 0));
        QCOMPARE(titles(due(vault, at(9, 0))), QStringList{u"Relance"_s});
    }

    void saysNothingOfWhatIsWrittenOrMovedAfterItsMoment()
    {
        TestVault vault;
        due(vault, at(8, 0));
        vault.clock.set(at(15, 0).toMSecsSinceEpoch());
        add(vault, u"Écrite à 15 h pour aujourd’hui"_s, {2026, 9, 21});
        QCOMPARE(titles(due(vault, at(15, 0))), QStringList());
        vault.clock.set(at(8, 0, 20).toMSecsSinceEpoch());
        const TaskId moved = add(vault, u"Avancée"_s, {2026, 9, 25});
        QCOMPARE(titles(due(vault, at(15, 1))), QStringList());
        GET(Task task, TaskBook(vault.desk()).task(moved));
        task.due = {2026, 9, 21};
        DO(TaskBook(vault.desk()).save(task));
        QCOMPARE(titles(due(vault, at(16, 0), at(15, 59))), QStringList()); // watched until then
    }

    void forgetsWhatIsDonePutOffOrThrownAwayAndRemembersWhatIsTakenBack()
    {
        TestVault vault;
        due(vault, at(8, 0));
        const TaskId finished = add(vault, u"a"_s, {2026, 9, 21}, 600);
        const TaskId moved = add(vault, u"b"_s, {2026, 9, 21}, 600);
        const TaskId gone = add(vault, u"c"_s, {2026, 9, 21}, 600);
        add(vault, u"d"_s, {2026, 9, 21}, 600);
        QCOMPARE(due(vault, at(10, 0)).fresh, 4);
        TaskBook tasks(vault.desk());
        DO(tasks.remove({gone}));
        GET(Task later, tasks.task(moved));
        later.dueMinute = 610;
        DO(tasks.save(later));
        DO(tasks.complete(finished));
        Reminders left = due(vault, at(10, 1));
        QCOMPARE(titles(left), QStringList{u"d"_s});
        QCOMPARE(left.next, at(10, 10));
        DO(HistoryBook(vault.desk()).undoLast());
        left = due(vault, at(10, 2));
        QCOMPARE(titles(left), QStringList({u"a"_s, u"d"_s}));
        QCOMPARE(left.fresh, 0);
        QCOMPARE(due(vault, at(10, 10)).fresh, 1); // the one put off is told again
    }

    void remindsEachPersonOfTheirOwnTasksAndNobodys()
    {
        TestVault vault;
        const UserId claire = vault.session.user;
        const UserId other = vault.ids.create<access::UserTag>();
        due(vault, at(8, 0));
        add(vault, u"mienne"_s, {2026, 9, 21}, 600, claire);
        add(vault, u"sienne"_s, {2026, 9, 21}, 600, other);
        add(vault, u"à personne"_s, {2026, 9, 21}, 600);
        QCOMPARE(titles(due(vault, at(10, 0))), QStringList({u"mienne"_s, u"à personne"_s}));
        vault.session.user = other;
        QCOMPARE(titles(due(vault, at(9, 0))), QStringList()); // the first time: from now on
        QCOMPARE(titles(due(vault, at(10, 0))), QStringList({u"sienne"_s, u"à personne"_s}));
    }

    void startsFromNowForAVaultFullOfLateTasks()
    {
        TestVault vault;
        vault.clock.set(at(8, 0, 1).toMSecsSinceEpoch());
        for (int day = 2; day < 20; ++day)
            add(vault, u"ancienne"_s, {2026, 9, day});
        const Reminders first = due(vault, at(9, 40));
        QCOMPARE(first.lines.size(), 0);
        QCOMPARE(first.fresh, 0);
    }

    void goesOnAfterAClockPutBackAndATornNote()
    {
        TestVault vault;
        due(vault, at(8, 0, 25)); // the clock was wrong
        due(vault, at(8, 0));
        add(vault, u"Rappeler"_s, {2026, 9, 21}, 600);
        QCOMPARE(due(vault, at(10, 0)).fresh, 1);
        QVERIFY(vault.database->execute(u"UPDATE setting SET value='?' WHERE key LIKE 'reminded.%'"_s).ok());
        QCOMPARE(due(vault, at(10, 1)).lines.size(), 0); // from now on
        add(vault, u"Encore"_s, {2026, 9, 21}, 605);
        QCOMPARE(due(vault, at(10, 5)).fresh, 1);
    }

    void ringsNoBellAndKeepsNothingOfATask()
    {
        TestVault vault;
        due(vault, at(8, 0));
        add(vault, u"Rappeler Hélène"_s, {2026, 9, 21}, 600);
        vault.rung.clear();
        due(vault, at(10, 0));
        DO(ReminderBook(vault.desk()).putAside(at(10, 0)));
        QVERIFY(vault.rung.isEmpty());
        const QString kept = vault.texts(u"SELECT value FROM setting WHERE key LIKE 'reminded.%'"_s).join(QString());
        QCOMPARE(kept, u"2026-09-21T10:00 2026-09-21T10:00"_s);
    }
};

COFFRET_TEST(ReminderBookTest, "reminderbooktest")
#include "reminderbooktest.moc"
