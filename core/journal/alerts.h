// SPDX-License-Identifier: GPL-3.0-or-later
// What in the log a manager should look at: rules he can read and tune, over entries in their order, nothing learned and
// nothing sent anywhere. An alert is a question, not a verdict. Only what is unusual comes out: by design
// nothing here counts what a person does in a day, an account's habit is never handed out, and using the log
// to measure work would be misuse of it (C. pén. 226-21).
#pragma once

#include "core/journal/entry.h"

#include <QHash>
#include <QList>
#include <QTimeZone>
#include <deque>

namespace coffret::journal {

struct AlertOptions
{
    QTimeZone zone = QTimeZone::systemTimeZone();
    int firstDay = 1; // Monday … Friday, 7:00 … 20:00
    int lastDay = 5;
    int firstHour = 7;
    int lastHour = 20;

    int manyRecords = 60; // different records opened in so many minutes…
    int manyMinutes = 10;
    double habitFactor = 3.0; // …and above so many times what is usual for the account's busiest minutes of a day
    int habitDays = 5;        // days the account must have worked before its habit counts

    qint64 bulkRecords = 50; // in one export, print or copy
    int failures = 5;
    int failureMinutes = 10;
    int dormantDays = 45;
};

enum class AlertKind {
    OutsideHours = 1, // told once a day and account, like ManyRecords and ExpiredAccount
    ManyRecords,      // number: records in the minutes before
    BulkExport,       // number: records
    RepeatedFailures, // number: failures
    DormantAccount,   // number: days without use
    ExpiredAccount,
    RightsRaised,        // object: the account that got more
    RevealWithoutReason, // neither for a sale nor for a task; object: the record
    ArchiveOpened,
};

struct Alert
{
    AlertKind kind;
    AccountId account;
    TimeStamp at = 0;
    qint64 seq = 0; // of the entry that raised it
    qint64 number = 0;
    ObjectKind objectKind = ObjectKind::None;
    ObjectId object;
    bool operator==(const Alert &) const = default;
};

class Alerts
{
public:
    explicit Alerts(AlertOptions o, QHash<AccountId, TimeStamp> e = {}) : options(std::move(o)), expiries(std::move(e))
    {}

    // The oldest entry first. What this one raises.
    QList<Alert> take(const LoggedEntry &logged);

    // What is known of each account so far, to go on from another day without reading the log again; for the owners'
    // shelf alone, since habits are in it. False: not what memory() gave, and nothing is remembered.
    QByteArray memory() const;
    bool remember(const QByteArray &memory);

private:
    struct Seen
    {
        TimeStamp at;
        ObjectId object;
    };
    struct Account
    {
        TimeStamp lastUse = 0;
        qint64 day = -1; // local, of the entry before
        QList<AlertKind> toldToday;
        std::deque<Seen> records; // of the last minutes
        QHash<ObjectId, int> inSight;
        int busiestToday = 0;
        QList<int> busiest; // of the days before
        std::deque<TimeStamp> failures;
    };
    void beginDay(Account &account, qint64 day);
    bool isFirstToday(Account &account, AlertKind kind) const;
    bool isOutsideHours(TimeStamp at) const;
    int recordsInSight(Account &account, const Entry &entry) const;
    int habitOf(const Account &account) const;
    bool hasManyRecords(Account &account, const Entry &entry) const;
    int failuresOf(Account &account, const Entry &entry) const;

    AlertOptions options;
    QHash<AccountId, TimeStamp> expiries; // accounts that end
    QHash<AccountId, Account> accounts;
};

} // namespace coffret::journal
