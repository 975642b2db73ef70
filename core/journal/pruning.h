// SPDX-License-Identifier: GPL-3.0-or-later
// Removes what is older than the log may be: 12 months unless told otherwise, 6 at least (CNIL, délib. 2021-122). What
// would go is shown first and then removed exactly so, by an owner's hand, in one transaction with a signed
// checkpoint. Only whole sessions from the beginning go: a session dated in the future by a wrong clock
// stops it there rather than letting it take too much.
#pragma once

#include "core/journal/author.h"
#include "core/journal/trust.h"
#include "core/storage/transaction.h"

namespace coffret::journal {

constexpr int shortestTerm = 6; // months
constexpr int longestTerm = 12;

// The months an owner chose, sealed on the owners' shelf; the longest term where nothing readable is kept.
Result<int> keptTerm(storage::Database &database, const Trust &trust);
Result<void> keepTerm(storage::Transaction &transaction, const Trust &trust, int months);

struct PruningPlan
{
    qint64 seq = 0;  // the last entry to go
    QByteArray head; // of it
    qint64 entries = 0;
    qint64 sessions = 0;
    TimeStamp oldest = 0; // openings of the first and the last session to go
    TimeStamp newest = 0;
};

// NothingToPrune when no session is old enough.
Result<PruningPlan> planPruning(storage::Database &database, TimeStamp now, int months = longestTerm);

// LogChanged when the log is no longer as planned. The caller appends "log pruned" in the same transaction.
Result<void> prune(storage::Transaction &transaction, const PruningPlan &plan, const LogAddress &address,
                   const Author &owner, TimeStamp now);

} // namespace coffret::journal
