// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/alerts.h"

#include <QDateTime>
#include <algorithm>
#include <utility>

namespace coffret::journal {

constexpr qint64 minute = 60'000;
constexpr qint64 dayLength = 86'400'000;
constexpr qsizetype rememberedDays = 20;

static bool opensARecord(Action action)
{
    return action == Action::Viewed || action == Action::Revealed || action == Action::DocumentOpened
           || action == Action::ArchiveOpened;
}

static bool takesOut(Action action)
{
    return action == Action::Exported || action == Action::Printed || action == Action::Copied;
}

// Ends of sessions are written by locks and by the next start, not by a person at work.
static bool isWork(Action action)
{
    return action != Action::SessionClosed && action != Action::UnlockFailed;
}

QList<Alert> Alerts::take(const LoggedEntry &logged)
{
    const Entry &entry = logged.entry;
    Account &account = accounts[logged.account];
    const qint64 day = QDateTime::fromMSecsSinceEpoch(entry.at, options.zone).date().toJulianDay();
    if (day != account.day)
        beginDay(account, day);

    QList<Alert> raised;
    const auto raise = [&](AlertKind kind, qint64 number = 0) {
        raised.append({kind, logged.account, entry.at, logged.seq, number, entry.kind, entry.object});
    };
    const bool isDone = entry.outcome == Outcome::Done;
    if (isWork(entry.action) && isOutsideHours(entry.at) && isFirstToday(account, AlertKind::OutsideHours))
        raise(AlertKind::OutsideHours);
    if (isDone && opensARecord(entry.action) && hasManyRecords(account, entry)
        && isFirstToday(account, AlertKind::ManyRecords))
        raise(AlertKind::ManyRecords, account.inSight.size());
    if (isDone && takesOut(entry.action) && entry.number > options.bulkRecords)
        raise(AlertKind::BulkExport, entry.number);
    if (const int count = failuresOf(account, entry); count >= options.failures) {
        raise(AlertKind::RepeatedFailures, count);
        account.failures.clear();
    }
    const qint64 idle = account.lastUse > 0 ? (entry.at - account.lastUse) / dayLength : 0;
    if (isWork(entry.action) && idle >= options.dormantDays)
        raise(AlertKind::DormantAccount, idle);
    if (const TimeStamp end = expiries.value(logged.account);
        end > 0 && entry.at >= end && isWork(entry.action) && isFirstToday(account, AlertKind::ExpiredAccount))
        raise(AlertKind::ExpiredAccount);
    if (isDone && entry.action == Action::RightsRaised)
        raise(AlertKind::RightsRaised);
    if (isDone && entry.action == Action::Revealed && entry.detail != quint16(RevealBasis::Sale)
        && entry.detail != quint16(RevealBasis::Task))
        raise(AlertKind::RevealWithoutReason);
    if (isDone && entry.action == Action::ArchiveOpened)
        raise(AlertKind::ArchiveOpened);
    if (isWork(entry.action))
        account.lastUse = entry.at;
    return raised;
}

void Alerts::beginDay(Account &account, qint64 day)
{
    if (account.busiestToday > 0)
        account.busiest.append(std::exchange(account.busiestToday, 0));
    if (account.busiest.size() > rememberedDays)
        account.busiest.removeFirst();
    account.day = day;
    account.toldToday.clear();
}

bool Alerts::isFirstToday(Account &account, AlertKind kind) const
{
    if (account.toldToday.contains(kind))
        return false;
    account.toldToday.append(kind);
    return true;
}

bool Alerts::isOutsideHours(TimeStamp at) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, options.zone);
    const int weekday = local.date().dayOfWeek();
    const int hour = local.time().hour();
    return weekday < options.firstDay || weekday > options.lastDay || hour < options.firstHour
           || hour >= options.lastHour;
}

// Different records within the last minutes, this one included.
int Alerts::recordsInSight(Account &account, const Entry &entry) const
{
    account.records.push_back({entry.at, entry.object});
    ++account.inSight[entry.object];
    while (account.records.front().at < entry.at - options.manyMinutes * minute) {
        const ObjectId gone = account.records.front().object;
        if (--account.inSight[gone] == 0)
            account.inSight.remove(gone);
        account.records.pop_front();
    }
    return int(account.inSight.size());
}

// The middle one of the days' busiest minutes; 0 while there are too few days to speak of a habit.
int Alerts::habitOf(const Account &account) const
{
    if (account.busiest.size() < options.habitDays)
        return 0;
    QList<int> sorted = account.busiest;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(sorted.size() / 2);
}

bool Alerts::hasManyRecords(Account &account, const Entry &entry) const
{
    const int count = recordsInSight(account, entry);
    account.busiestToday = std::max(account.busiestToday, count);
    return count > options.manyRecords && count > options.habitFactor * habitOf(account);
}

int Alerts::failuresOf(Account &account, const Entry &entry) const
{
    const bool isFailure =
        entry.action == Action::UnlockFailed || entry.outcome == Outcome::Refused || entry.outcome == Outcome::Failed;
    if (!isFailure)
        return 0;
    account.failures.push_back(entry.at);
    while (account.failures.front() < entry.at - options.failureMinutes * minute)
        account.failures.pop_front();
    return int(account.failures.size());
}

} // namespace coffret::journal
