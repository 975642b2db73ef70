// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of the log's tables. Rows come out as they stand, whatever their size: the file may have been
// written by anybody who opens general.db, and what a row is worth is for its reader to say. Private to this room.
#pragma once

#include "core/journal/anchor.h"
#include "core/journal/entry.h"
#include "core/journal/format.h"
#include "core/storage/transaction.h"

#include <QHash>
#include <limits>
#include <optional>

namespace coffret::journal {

constexpr qint64 noEnd = std::numeric_limits<qint64>::max();

struct SessionChoice
{
    qint64 openedFrom = std::numeric_limits<qint64>::min();
    qint64 openedTo = std::numeric_limits<qint64>::max();
    QByteArray account; // null: everybody's
    bool newestFirst = false;
};

class SessionCursor
{
public:
    explicit SessionCursor(storage::Statement s) : statement(std::move(s)) {}
    Result<bool> next();
    SessionRow row;
    qint64 end = noEnd; // the first_seq of the session after it

private:
    storage::Statement statement;
};

class EntryCursor
{
public:
    explicit EntryCursor(storage::Statement s) : statement(std::move(s)) {}
    Result<bool> next();
    EntryRow row;

private:
    storage::Statement statement;
};

class LogRepository
{
public:
    explicit LogRepository(storage::Database &d) : database(d) {}

    SessionCursor sessions(const SessionChoice &choice);
    EntryCursor entries(qint64 from, qint64 end); // up to the one before `end`; noEnd: all
    Result<std::optional<EntryRow>> lastEntry();
    Result<QByteArray> headAt(qint64 seq); // null: no such row
    Result<qint64> entryCount(qint64 upTo = noEnd);
    Result<qint64> sessionCount(qint64 upTo);
    Result<QHash<AccountId, TimeStamp>> lastOpenings(); // as the rows say

    Result<QList<CheckpointRow>> checkpoints(); // the newest of each kind last
    Result<std::optional<CheckpointRow>> newestPruned();
    Result<QList<Anchor>> anchors(storage::Compartment compartment);

    Result<void> insert(const SessionRow &session);
    Result<void> insert(const EntryRow &entry);
    Result<void> insert(const CheckpointRow &checkpoint);
    Result<void> insert(storage::Compartment compartment, const Anchor &anchor, int keepNewest);
    Result<void> removeUpTo(qint64 seq);

private:
    Result<qint64> number(const QString &sql, qint64 argument);
    storage::Database &database;
};

} // namespace coffret::journal
