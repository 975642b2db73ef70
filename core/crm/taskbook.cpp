// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/taskbook.h"

#include "core/crm/bookwork.h"
#include "core/crm/partyrules.h"
#include "core/crm/taskrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static Result<Task> write(const Desk &desk, Ledger &ledger, Task task)
{
    task.title = tidied(task.title);
    task.body = tidiedNotes(task.body);
    if (task.title.isEmpty())
        return Error(CrmError::Refused, u"task without a title"_s);
    TaskRepository tasks(desk.database, desk.ids);
    if (task.id.isNull()) {
        Stored<Task> stored;
        stored.entity = std::move(task);
        COFFRET_TRY(ledger.create(tasks, stored));
        return std::move(stored.entity);
    }
    COFFRET_ASSIGN(const auto before, readKnown(tasks, task.id));
    if (before.entity.provenance.deletedAt != 0)
        return Error(CrmError::InTrash, u"task"_s);
    Stored<Task> after = before;
    COFFRET_TRY(takeOver<Task>(after.entity, task, nullptr));
    COFFRET_TRY(ledger.change(tasks, before, after));
    return std::move(after.entity);
}

Result<Task> TaskBook::save(Task task)
{
    const ChangeSetKind kind = task.id.isNull() ? ChangeSetKind::Create : ChangeSetKind::Edit;
    return underOneSet<Task>(desk, kind, u"task"_s,
                             [&](Ledger &ledger) { return write(desk, ledger, std::move(task)); });
}

Result<Task> TaskBook::saveIn(storage::Transaction &transaction, qint64 changeSet, Task task)
{
    Ledger ledger(transaction, desk, OpenChangeSet{changeSet, {}});
    return write(desk, ledger, std::move(task));
}

Result<Task> TaskBook::task(TaskId id) const
{
    COFFRET_ASSIGN(auto stored, readKnown(TaskRepository(desk.database, desk.ids), id));
    return std::move(stored.entity);
}

Result<Task> TaskBook::complete(TaskId id)
{
    COFFRET_ASSIGN(Task done, task(id));
    if (done.doneAt == 0)
        done.doneAt = desk.clock.now();
    return save(std::move(done));
}

Result<Task> TaskBook::reopen(TaskId id)
{
    COFFRET_ASSIGN(Task open, task(id));
    open.doneAt = 0;
    return save(std::move(open));
}

static Result<void> move(const Desk &desk, const QList<TaskId> &ids, ChangeSetKind kind, TimeStamp deletedAt)
{
    return underOneSet<void>(desk, kind, u"task"_s, [&](Ledger &ledger) {
        TaskRepository tasks(desk.database, desk.ids);
        return setDeleted(ledger, tasks, ids, deletedAt);
    });
}

Result<void> TaskBook::remove(const QList<TaskId> &ids)
{
    return move(desk, ids, ChangeSetKind::Delete, desk.clock.now());
}

Result<void> TaskBook::restore(const QList<TaskId> &ids)
{
    return move(desk, ids, ChangeSetKind::Restore, 0);
}

static Result<QList<Task>> tasksOf(const TaskRepository &tasks, const QList<RowId> &rows)
{
    QList<Task> found;
    for (const RowId row : rows) {
        COFFRET_ASSIGN(auto stored, tasks.readKnown(row));
        if (stored)
            found.append(std::move(stored->entity));
    }
    return found;
}

static DueRange rangeOf(DueSpan span, QDate today)
{
    switch (span) {
    case DueSpan::Overdue: return {.until = today};
    case DueSpan::Today: return {.from = today, .until = today.addDays(1)};
    case DueSpan::Week: return {.from = today, .until = today.addDays(7)};
    case DueSpan::Later: return {.from = today.addDays(7)};
    case DueSpan::NoDate: return {.undated = true};
    case DueSpan::Open:
    case DueSpan::Done: break;
    }
    return {.all = true};
}

static Result<QList<RowId>> rowsIn(const TaskRepository &tasks, DueSpan span, QDate today,
                                   std::optional<UserId> assignee, int limit)
{
    return span == DueSpan::Done ? tasks.doneSince(1, assignee, limit)
                                 : tasks.due(rangeOf(span, today), assignee, limit);
}

static Result<QList<TaskLine>> linesOf(const TaskRepository &tasks, const QList<RowId> &rows)
{
    COFFRET_ASSIGN(const QList<Task> found, tasksOf(tasks, rows));
    QList<TaskLine> lines;
    for (const Task &task : found) {
        COFFRET_ASSIGN(TaskLine line, tasks.lineOf(task));
        lines.append(std::move(line));
    }
    return lines;
}

Result<QList<Task>> TaskBook::due(DueSpan span, QDate today, std::optional<UserId> assignee, int limit) const
{
    const TaskRepository tasks(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto rows, rowsIn(tasks, span, today, assignee, limit));
    return tasksOf(tasks, rows);
}

Result<QList<Task>> TaskBook::openFor(const PartyRef &party) const
{
    const TaskRepository tasks(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto rows, tasks.openOf(party));
    return tasksOf(tasks, rows);
}

Result<QList<TaskLine>> TaskBook::lines(DueSpan span, QDate today, std::optional<UserId> assignee, int limit) const
{
    const TaskRepository tasks(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto rows, rowsIn(tasks, span, today, assignee, limit));
    return linesOf(tasks, rows);
}

Result<QList<TaskLine>> TaskBook::linesFor(const PartyRef &party) const
{
    const TaskRepository tasks(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto rows, tasks.openOf(party));
    return linesOf(tasks, rows);
}

Result<QList<TaskLine>> TaskBook::doneSince(TimeStamp from, int limit) const
{
    const TaskRepository tasks(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto rows, tasks.doneSince(from, std::nullopt, limit));
    return linesOf(tasks, rows);
}

Result<TaskLine> TaskBook::line(TaskId id) const
{
    COFFRET_ASSIGN(const Task found, task(id));
    return TaskRepository(desk.database, desk.ids).lineOf(found);
}

Result<TaskCounts> TaskBook::counts(QDate today) const
{
    return TaskRepository(desk.database, desk.ids).counts(today);
}

} // namespace coffret::crm
