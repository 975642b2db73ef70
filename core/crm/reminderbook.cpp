// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/reminderbook.h"

#include "core/crm/reminderrepository.h"
#include "core/crm/taskrepository.h"
#include "core/storage/transaction.h"

namespace coffret::crm {
namespace {

const QDateTime &later(const QDateTime &a, const QDateTime &b)
{
    return !b.isValid() || a > b ? a : b;
}

QDateTime wholeMinute(const QDateTime &moment)
{
    return QDateTime(moment.date(), QTime(moment.time().hour(), moment.time().minute()));
}

// A clock that was put back: better told twice than never.
Reminded reached(const Reminded &kept, const QDateTime &now, const QDateTime &watched)
{
    return {qMin(later(kept.told, watched), now), qMin(later(kept.seen, watched), now)};
}

Result<void> keep(const Desk &desk, const std::optional<Reminded> &before, const Reminded &now)
{
    if (before == now)
        return {};
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    COFFRET_TRY(ReminderRepository(desk.database).put(desk.session.user, now));
    return transaction.commit();
}

Result<QDateTime> nextAfter(const Desk &desk, const QDateTime &now)
{
    const TaskRepository tasks(desk.database, desk.ids);
    const QDateTime far(QDate(9999, 12, 31), QTime(23, 59));
    COFFRET_ASSIGN(const auto rows, ReminderRepository(desk.database).between(now, far, desk.session.user, 1));
    if (rows.isEmpty())
        return QDateTime();
    COFFRET_ASSIGN(const auto stored, tasks.readKnown(rows.first()));
    return stored ? ReminderBook::moment(stored->entity) : QDateTime();
}

} // namespace

QDateTime ReminderBook::moment(const Task &task)
{
    const int minute = task.dueMinute.value_or(dayMinute);
    return QDateTime(task.due, QTime(minute / 60, minute % 60));
}

Result<Reminders> ReminderBook::due(const QDateTime &at, const QDateTime &watched)
{
    const QDateTime now = wholeMinute(at);
    const ReminderRepository repository(desk.database);
    COFFRET_ASSIGN(const auto kept, repository.of(desk.session.user));
    Reminded state = kept ? reached(*kept, now, wholeMinute(watched)) : Reminded{now, now};
    COFFRET_ASSIGN(const auto rows, repository.between(state.seen, now, desk.session.user, most));
    const TaskRepository tasks(desk.database, desk.ids);
    Reminders reminders;
    for (const RowId row : rows) {
        COFFRET_ASSIGN(const auto stored, tasks.readKnown(row));
        if (!stored)
            continue;
        const QDateTime due = moment(stored->entity);
        if (stored->entity.provenance.createdAt > due.toMSecsSinceEpoch())
            continue; // written after its moment: whoever wrote it knows
        COFFRET_ASSIGN(TaskLine line, tasks.lineOf(stored->entity));
        reminders.fresh += due > state.told ? 1 : 0;
        reminders.lines.append(std::move(line));
    }
    state.told = now;
    if (reminders.lines.isEmpty())
        state.seen = now;
    COFFRET_TRY(keep(desk, kept, state));
    COFFRET_ASSIGN(reminders.next, nextAfter(desk, now));
    return reminders;
}

Result<void> ReminderBook::putAside(const QDateTime &upTo)
{
    COFFRET_ASSIGN(const auto kept, ReminderRepository(desk.database).of(desk.session.user));
    const QDateTime moment = wholeMinute(upTo);
    const Reminded before = kept.value_or(Reminded{moment, moment});
    return keep(desk, kept, {later(before.told, moment), later(before.seen, moment)});
}

} // namespace coffret::crm
