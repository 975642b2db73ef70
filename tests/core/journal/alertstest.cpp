// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/alerts.h"

#include "tests/support/runner.h"

#include <QtTest/QtTest>

namespace coffret::journal {

constexpr TimeStamp mondayMorning = 1'700'470'800'000; // 2023-11-20 09:00 UTC
constexpr qint64 minutes = 60'000;
constexpr qint64 days = 86'400'000;

class AlertsTest : public QObject
{
    Q_OBJECT

private:
    static AlertOptions inUtc()
    {
        AlertOptions options;
        options.zone = QTimeZone::utc();
        return options;
    }
    static ObjectId record(int number)
    {
        ObjectId id;
        id.value[0] = quint8(number);
        id.value[1] = quint8(number >> 8);
        id.value[15] = 1;
        return id;
    }
    static AccountId account(int number) { return AccountId{{quint8(number), 1}}; }

    struct Log
    {
        Alerts alerts{inUtc()};
        QList<Alert> raised;
        qint64 seq = 0;

        void add(Action action, TimeStamp at, const std::function<void(LoggedEntry &)> &change = {})
        {
            LoggedEntry logged{++seq, account(1), {}, {}};
            logged.entry.action = action;
            logged.entry.at = at;
            logged.entry.object = record(1);
            if (change)
                change(logged);
            raised.append(alerts.take(logged));
        }
        void view(int from, int count, TimeStamp at)
        {
            for (int i = 0; i < count; ++i)
                add(Action::Viewed, at + i * 1000,
                    [&](LoggedEntry &logged) { logged.entry.object = record(from + i); });
        }
        QList<AlertKind> kinds() const
        {
            QList<AlertKind> all;
            for (const Alert &alert : raised)
                all.append(alert.kind);
            return all;
        }
    };

private Q_SLOTS:
    void saysNothingAboutAnOrdinaryDay()
    {
        Log log;
        log.add(Action::SessionOpened, mondayMorning);
        log.view(0, 40, mondayMorning);
        log.add(Action::Exported, mondayMorning + minutes, [](LoggedEntry &logged) { logged.entry.number = 50; });
        log.add(Action::Revealed, mondayMorning + minutes,
                [](LoggedEntry &logged) { logged.entry.detail = quint16(RevealBasis::Task); });
        log.add(Action::SessionClosed, mondayMorning + 14 * 60 * minutes);
        QVERIFY(log.raised.isEmpty());
    }

    void asksAboutWorkOutsideWorkingHours_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<bool>("told");
        QTest::newRow("Monday 06:59") << mondayMorning - 121 * minutes << true;
        QTest::newRow("Monday 07:00") << mondayMorning - 120 * minutes << false;
        QTest::newRow("Friday 19:59") << mondayMorning + 4 * days + 659 * minutes << false;
        QTest::newRow("Friday 20:00") << mondayMorning + 4 * days + 660 * minutes << true;
        QTest::newRow("Saturday noon") << mondayMorning + 5 * days + 180 * minutes << true;
    }
    void asksAboutWorkOutsideWorkingHours()
    {
        QFETCH(qint64, at);
        QFETCH(bool, told);
        Log log;
        log.add(Action::Viewed, at);
        log.add(Action::Viewed, at + 1000); // once a day
        QCOMPARE(log.kinds(), told ? QList<AlertKind>({AlertKind::OutsideHours}) : QList<AlertKind>());
    }

    void goesByTheOfficesOwnTime()
    {
        AlertOptions options = inUtc();
        options.zone = QTimeZone(6 * 3600);
        Alerts alerts(options);
        LoggedEntry logged{1, account(1), {}, {}};
        logged.entry.at = mondayMorning + 6 * 60 * minutes; // 15:00 UTC, 21:00 there
        QCOMPARE(alerts.take(logged).size(), 1);
    }

    void asksAboutManyDifferentRecordsInAFewMinutes()
    {
        Log log;
        log.view(0, 60, mondayMorning);
        QVERIFY(log.raised.isEmpty());
        log.view(0, 60, mondayMorning + 60'000); // the same ones again
        QVERIFY(log.raised.isEmpty());
        log.view(60, 5, mondayMorning + 120'000);
        QCOMPARE(log.kinds(), QList<AlertKind>({AlertKind::ManyRecords}));
        QCOMPARE(log.raised.first().number, 61);
    }

    void forgetsWhatIsLongerAgoThanTheMinutes()
    {
        Log log;
        for (int i = 0; i < 300; ++i)
            log.view(i, 1, mondayMorning + i * 11'000); // 55 in ten minutes
        QVERIFY(log.raised.isEmpty());
    }

    void holdsAnAccountAgainstItsOwnHabit()
    {
        Log log;
        for (int day = 0; day < 5; ++day) // five days of a quiet account, whose busiest minutes are 40
            log.view(0, 40, mondayMorning + day * days);
        log.view(0, 119, mondayMorning + 7 * days); // up to three times as many
        QVERIFY(log.raised.isEmpty());
        log.view(119, 10, mondayMorning + 7 * days + 120'000);
        QCOMPARE(log.kinds(), QList<AlertKind>({AlertKind::ManyRecords}));
    }

    void asksAboutASingleEntry_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("detail");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("kind"); // 0: nothing
        const auto row = [](const char *name, Action action, int detail, qint64 number, Outcome outcome, int kind) {
            QTest::addRow("%s", name) << int(action) << detail << number << int(outcome) << kind;
        };
        row("51 exported", Action::Exported, 0, 51, Outcome::Done, int(AlertKind::BulkExport));
        row("51 refused", Action::Exported, 0, 51, Outcome::Refused, 0);
        row("51 printed", Action::Printed, 0, 51, Outcome::Done, int(AlertKind::BulkExport));
        row("51 imported", Action::Imported, 0, 51, Outcome::Done, 0);
        row("rights raised", Action::RightsRaised, 0, 0, Outcome::Done, int(AlertKind::RightsRaised));
        row("rights lowered", Action::RightsLowered, 0, 0, Outcome::Done, 0);
        row("revealed for nothing", Action::Revealed, 0, 7, Outcome::Done, int(AlertKind::RevealWithoutReason));
        row("revealed for a motive", Action::Revealed, 3, 7, Outcome::Done, int(AlertKind::RevealWithoutReason));
        row("revealed for a sale", Action::Revealed, 1, 7, Outcome::Done, 0);
        row("an archive", Action::ArchiveOpened, 0, 0, Outcome::Done, int(AlertKind::ArchiveOpened));
    }
    void asksAboutASingleEntry()
    {
        QFETCH(int, action);
        QFETCH(int, detail);
        QFETCH(qint64, number);
        QFETCH(int, outcome);
        QFETCH(int, kind);
        Log log;
        log.add(Action(action), mondayMorning, [&](LoggedEntry &logged) {
            logged.entry.detail = quint16(detail);
            logged.entry.number = number;
            logged.entry.outcome = Outcome(outcome);
        });
        QCOMPARE(log.kinds(), kind == 0 ? QList<AlertKind>() : QList<AlertKind>({AlertKind(kind)}));
        if (kind != 0)
            QCOMPARE(log.raised.first().object, record(1));
    }

    void asksAboutRepeatedFailures()
    {
        Log log;
        for (int i = 0; i < 4; ++i)
            log.add(Action::UnlockFailed, mondayMorning + i * minutes);
        log.add(Action::UnlockFailed, mondayMorning + 12 * minutes); // the first two are forgotten
        QVERIFY(log.raised.isEmpty());
        for (int i = 0; i < 3; ++i)
            log.add(Action::Viewed, mondayMorning + 12 * minutes,
                    [](LoggedEntry &logged) { logged.entry.outcome = Outcome::Refused; });
        QCOMPARE(log.kinds(), QList<AlertKind>({AlertKind::RepeatedFailures}));
        QCOMPARE(log.raised.first().number, 5);
    }

    void asksAboutAnAccountThatWakesUp()
    {
        Log log;
        log.add(Action::SessionOpened, mondayMorning);
        log.add(Action::SessionOpened, mondayMorning + 44 * days);
        log.add(Action::SessionOpened, mondayMorning + (44 + 45) * days);
        log.add(Action::Viewed, mondayMorning + (44 + 45) * days);
        QVERIFY(!log.kinds().contains(AlertKind::ExpiredAccount));
        QCOMPARE(log.kinds().count(AlertKind::DormantAccount), 1);
    }

    void asksAboutAnAccountBeyondItsTerm()
    {
        Log log;
        log.alerts = Alerts(inUtc(), {{account(1), mondayMorning + minutes}});
        log.add(Action::Viewed, mondayMorning);
        QVERIFY(log.raised.isEmpty());
        log.add(Action::Viewed, mondayMorning + minutes);
        log.add(Action::Viewed, mondayMorning + 2 * minutes);
        QCOMPARE(log.kinds(), QList<AlertKind>({AlertKind::ExpiredAccount}));
    }

    void keepsAccountsApart()
    {
        Log log;
        for (int person = 0; person < 3; ++person)
            for (int i = 0; i < 25; ++i)
                log.add(Action::Viewed, mondayMorning + i * 1000, [&](LoggedEntry &logged) {
                    logged.account = account(person);
                    logged.entry.object = record(person * 25 + i);
                });
        QVERIFY(log.raised.isEmpty());
    }
};

COFFRET_TEST(AlertsTest, "alertstest")

} // namespace coffret::journal

#include "alertstest.moc"
