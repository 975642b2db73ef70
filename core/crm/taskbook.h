// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done. Due days are calendar days of the person's own place, so the caller says which
// day today is. Lists come with the earliest first, then the more important, without what is done.
#pragma once

#include "core/base/result.h"
#include "core/crm/activity.h"
#include "core/crm/desk.h"

namespace coffret::storage {
class Transaction;
}

namespace coffret::crm {

enum class DueSpan {
    Overdue, // before today
    Today,
    Week,  // today and the six days after it
    Later, // after that
    NoDate,
    Open, // all that is not done
    Done, // latest first
};

// A task as lists show it: with the names of whom it is about.
struct TaskLine
{
    Task task;
    QString contactName;
    QString companyName; // of the task, else that of its person
    bool operator==(const TaskLine &) const = default;
};

struct TaskCounts
{
    qint64 overdue = 0;
    qint64 today = 0;
    bool operator==(const TaskCounts &) const = default;
};

class TaskBook
{
public:
    explicit TaskBook(const Desk &d) : desk(d) {}

    Result<Task> save(Task task); // a task without a title is Refused
    Result<Task> task(TaskId id) const;
    Result<Task> complete(TaskId id);
    Result<Task> reopen(TaskId id);
    Result<void> remove(const QList<TaskId> &ids);
    Result<void> restore(const QList<TaskId> &ids);
    Result<Task> saveIn(storage::Transaction &transaction, qint64 changeSet, Task task);

    Result<QList<Task>> due(DueSpan span, QDate today, std::optional<UserId> assignee = std::nullopt,
                            int limit = 500) const;
    Result<QList<Task>> openFor(const PartyRef &party) const;
    // The same with names.
    Result<QList<TaskLine>> lines(DueSpan span, QDate today, std::optional<UserId> assignee = std::nullopt,
                                  int limit = 500) const;
    Result<TaskLine> line(TaskId id) const;
    Result<QList<TaskLine>> linesFor(const PartyRef &party) const; // not done
    Result<QList<TaskLine>> doneSince(TimeStamp from, int limit = 100) const;
    Result<TaskCounts> counts(QDate today) const;

private:
    Desk desk;
};

} // namespace coffret::crm
