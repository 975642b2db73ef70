// SPDX-License-Identifier: GPL-3.0-or-later
// The owners' inbox of what Alerts found: each entry looked at once, what was found kept with the answer an owner
// gave it, and the rules as he set them. All of it is sealed for owners: a member cannot read an alert, answer one, or
// loosen a rule; what he takes away is found again by looking at the whole log. A rule that is changed holds for the entries to
// come. The first look keeps what is younger than 30 days; what is older makes the habits.
#pragma once

#include "core/base/progress.h"
#include "core/journal/alerts.h"
#include "core/journal/trust.h"
#include "core/storage/transaction.h"

namespace coffret::journal {

// Numbers of FORMAT.md, section 13.
enum class AlertAnswer : quint8 { None = 0, Expected = 1, ToLookInto = 2 };

struct KeptAlert
{
    Alert alert;
    AlertAnswer answer = AlertAnswer::None;
    QString note; // at most noteLength
    AccountId by; // whoever answered last
    TimeStamp answeredAt = 0;
};

constexpr qsizetype noteLength = 500; // characters
constexpr qint64 firstLookDays = 30;

class AlertInbox
{
public:
    AlertInbox(storage::Database &d, const Trust &t) : database(d), trust(t) {}

    // The rules as they were set, in the zone of this computer; the defaults where nothing readable is kept.
    Result<AlertOptions> rules();
    // RuleOutOfRange where a rule would never or always speak.
    Result<void> keepRules(storage::Transaction &transaction, const AlertOptions &rules);

    struct Look
    {
        QHash<AccountId, TimeStamp> expiries; // of accounts that end
        TimeStamp now = 0;
    };
    // Reads what came since the last look. How many alerts are new.
    Result<int> look(ChangeBus &bus, const Look &wanted, const Progress &progress = {});
    Result<QList<KeptAlert>> all(); // the newest first
    // UnknownAlert when there is none with this rule and number.
    Result<void> answer(storage::Transaction &transaction, KeptAlert answered);
    Result<void> forgetUpTo(qint64 seq); // what was pruned from the log

private:
    storage::Database &database;
    const Trust &trust;
};

bool areUsable(const AlertOptions &rules);

} // namespace coffret::journal
