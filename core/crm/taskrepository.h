// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as rows, with their search text and the lists of what is due.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/attachedrepository.h"
#include "core/crm/taskbook.h"

namespace coffret::crm {

struct DueRange
{
    QDate from{};         // invalid: from the beginning
    QDate until{};        // the day after the last; invalid: without end
    bool undated = false; // those without a day instead
    bool all = false;     // whatever their day
};

class TaskRepository
{
public:
    using Entity = Task;
    static constexpr EntityKind kind = EntityKind::Task;

    TaskRepository(storage::Database &d, IdSource &) : database(d), index(d) {}

    Result<std::optional<RowId>> rowOf(TaskId id) const;
    Result<std::optional<Stored<Task>>> readKnown(RowId row) const;

    Result<void> insert(Stored<Task> &task);
    Result<void> update(const Stored<Task> &before, const Stored<Task> &after);
    Result<void> erase(const Stored<Task> &task);
    Result<QList<RowId>> rowsOf(const PartyRef &party) const; // also in the trash

    Result<QList<RowId>> due(const DueRange &range, std::optional<UserId> assignee, int limit) const;
    Result<QList<RowId>> openOf(const PartyRef &party) const;
    Result<QList<RowId>> doneSince(TimeStamp from, std::optional<UserId> assignee, int limit) const; // latest first
    Result<TaskLine> lineOf(const Task &task) const;
    Result<TaskCounts> counts(QDate today) const;

private:
    storage::Database &database;
    IndexRepository index;
};

} // namespace coffret::crm
