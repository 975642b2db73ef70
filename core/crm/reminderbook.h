// SPDX-License-Identifier: GPL-3.0-or-later
// Which tasks to remind the person at the desk of: theirs and nobody's, not done, whose moment has come since
// they last put their reminders aside. A task with a day and no hour falls due at nine. How far a person was
// told is kept in the vault in local time (a task's day and hour are those of the wall), so nothing is told
// twice and nothing missed while the vault was closed. Done, put off or in the trash: no reminder any more.
#pragma once

#include "core/crm/taskbook.h"

namespace coffret::crm {

struct Reminders
{
    QList<TaskLine> lines; // the earliest first
    int fresh = 0;         // of them, told for the first time
    QDateTime next;        // when the next task falls due; invalid: none has a day
};

class ReminderBook
{
public:
    static constexpr int most = 50;
    static constexpr int dayMinute = 9 * 60;
    explicit ReminderBook(const Desk &d) : desk(d) {}

    // What falls due up to `now`, and that it was told. The first time for a person starts from now. Up to
    // `watched` nothing fell due and nothing was shown: a task moved before it later on is no reminder.
    Result<Reminders> due(const QDateTime &now, const QDateTime &watched = {});
    Result<void> putAside(const QDateTime &upTo); // the person has seen them; the tasks stay
    static QDateTime moment(const Task &task);    // local

private:
    Desk desk;
};

} // namespace coffret::crm
