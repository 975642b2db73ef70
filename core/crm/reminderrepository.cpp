// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/reminderrepository.h"

#include "core/crm/attachedrepository.h"
#include "core/crm/reminderbook.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {
namespace {

const QString MinuteFormat = u"yyyy-MM-ddTHH:mm"_s;

QString keyOf(UserId user)
{
    return u"reminded."_s + user.text();
}

int minuteOf(const QDateTime &moment)
{
    return moment.time().msecsSinceStartOfDay() / 60'000;
}

} // namespace

Result<std::optional<Reminded>> ReminderRepository::of(UserId user) const
{
    auto select = database.prepare(u"SELECT value FROM setting WHERE key=?"_s);
    select.bind(1, keyOf(user));
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<Reminded>();
    const QString text = select.text(0);
    const Reminded reminded{QDateTime::fromString(text.section(u' ', 0, 0), MinuteFormat),
                            QDateTime::fromString(text.section(u' ', 1), MinuteFormat)};
    if (!reminded.told.isValid() || !reminded.seen.isValid())
        return std::optional<Reminded>(); // starts anew
    return std::optional<Reminded>(reminded);
}

Result<void> ReminderRepository::put(UserId user, const Reminded &reminded)
{
    return database.prepare(u"INSERT INTO setting(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=?2"_s)
        .bind(1, keyOf(user))
        .bind(2, reminded.told.toString(MinuteFormat) + u' ' + reminded.seen.toString(MinuteFormat))
        .run();
}

Result<QList<RowId>> ReminderRepository::between(const QDateTime &from, const QDateTime &until, UserId user,
                                                 int limit) const
{
    auto select = database.prepare(
        u"SELECT id FROM task WHERE done_at IS NULL AND deleted_at IS NULL AND due_date >= ?1 AND due_date <= ?3"
        " AND (due_date, coalesce(due_minute, ?5)) > (?1, ?2) AND (due_date, coalesce(due_minute, ?5)) <= (?3, ?4)"
        " AND (assignee IS NULL OR assignee=?6) ORDER BY due_date, coalesce(due_minute, ?5), priority DESC, id"
        " LIMIT ?7"_s);
    select.bind(1, from.date().toString(Qt::ISODate)).bind(2, minuteOf(from));
    select.bind(3, until.date().toString(Qt::ISODate)).bind(4, minuteOf(until));
    select.bind(5, ReminderBook::dayMinute).bind(6, user).bind(7, limit);
    return rowsWith(select);
}

} // namespace coffret::crm
