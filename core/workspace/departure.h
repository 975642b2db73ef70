// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody leaves: what the vault knows of it, for owners. How far the departure is comes from facts alone - the
// account's state, whose records are whose, what the access log says happened - so that whoever comes back later, or
// another owner, finds the same. Everybody else gets NotPermitted.
#pragma once

#include "core/base/progress.h"
#include "core/crm/handoverbook.h"
#include "core/journal/entry.h"
#include "core/workspace/requests.h"

namespace coffret::workspace {

struct OpenVault;

// Records that left the vault: exported, printed or copied.
struct TakenOut
{
    TimeStamp at = 0;
    journal::Action action = journal::Action::Exported;
    qint64 records = 0; // at least one
};

constexpr int departureMonths = 12; // how far back the log is asked

struct Departure
{
    Person person;
    crm::Portfolio portfolio; // theirs now
    TimeStamp disabledAt = 0; // 0: not in the log of those months; see the person's state
    TimeStamp handedOverAt = 0;
    qint64 handedOver = 0; // records and tasks
    TimeStamp keysAt = 0;  // new keys made since the account was disabled
    TimeStamp lastUsed = 0;
    QList<TakenOut> taken; // the newest first, at most mostTaken
    qint64 takenOnes = 0;  // all of them
};

constexpr qsizetype mostTaken = 200;

Result<Departure> departureOf(OpenVault &opened, const QString &login, const Clock &clock, const Progress &progress);
// All that is theirs to an active colleague whose profile sees records: BadRequest for anybody else.
Result<crm::HandoverOutcome> handOverFrom(OpenVault &opened, const QString &login, const QString &colleague,
                                          const Clock &clock, const Progress &progress);
bool mayTakeOver(const Person &colleague);

} // namespace coffret::workspace
