// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/pruning.h"

#include "core/journal/checkpoint.h"
#include "core/journal/journalerror.h"
#include "core/journal/logrepository.h"
#include "core/journal/shelfrepository.h"

#include <QDateTime>

using coffret::storage::Database;
using coffret::storage::Transaction;

namespace coffret::journal {

static const QByteArray termName = "term";

static bool isTerm(int months)
{
    return months >= shortestTerm && months <= longestTerm;
}

Result<int> keptTerm(Database &database, const Trust &trust)
{
    COFFRET_ASSIGN(const auto text, ShelfRepository(database, trust).text(Drawer::Notes, termName));
    const int months = text ? text->toInt() : longestTerm;
    return isTerm(months) ? months : longestTerm;
}

Result<void> keepTerm(Transaction &transaction, const Trust &trust, int months)
{
    if (!isTerm(months))
        return JournalError::TermOutOfRange;
    return ShelfRepository(transaction.database(), trust).put(Drawer::Notes, termName, QByteArray::number(months));
}

Result<PruningPlan> planPruning(Database &database, TimeStamp now, int months)
{
    if (!isTerm(months))
        return JournalError::TermOutOfRange;
    const TimeStamp limit = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).addMonths(-months).toMSecsSinceEpoch();
    LogRepository log(database);
    PruningPlan plan;
    SessionCursor sessions = log.sessions({});
    for (;;) {
        COFFRET_ASSIGN(const bool found, sessions.next());
        if (!found || sessions.row.openedAt >= limit || sessions.end == noEnd)
            break;
        if (plan.seq == 0)
            plan.oldest = sessions.row.openedAt;
        plan.newest = sessions.row.openedAt;
        plan.seq = sessions.end - 1;
    }
    if (plan.seq == 0)
        return JournalError::NothingToPrune;
    COFFRET_ASSIGN(plan.head, log.headAt(plan.seq));
    if (plan.head.size() != headSize)
        return JournalError::LogUnreadable;
    COFFRET_ASSIGN(plan.entries, log.entryCount(plan.seq));
    COFFRET_ASSIGN(plan.sessions, log.sessionCount(plan.seq));
    return plan;
}

Result<void> prune(Transaction &transaction, const PruningPlan &plan, const LogAddress &address, const Author &owner,
                   TimeStamp now)
{
    LogRepository log(transaction.database());
    COFFRET_ASSIGN(const QByteArray head, log.headAt(plan.seq));
    COFFRET_ASSIGN(const qint64 entries, log.entryCount(plan.seq));
    COFFRET_ASSIGN(const qint64 sessions, log.sessionCount(plan.seq));
    COFFRET_ASSIGN(const qint64 following, log.sessionCount(plan.seq + 1));
    if (head.isEmpty() || head != plan.head || entries != plan.entries || sessions != plan.sessions
        || following != sessions + 1)
        return JournalError::LogChanged;
    COFFRET_TRY(keepSigned(transaction, {2, plan.seq, plan.head, entries, now, {}, {}}, address, owner));
    return log.removeUpTo(plan.seq);
}

} // namespace coffret::journal
