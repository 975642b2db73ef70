// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendawords.h"

#include "ui/common/localformat.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct AgendaWords
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::AgendaWords)
};

QString hour(int minuteOfDay, const QLocale &locale)
{
    return clockTime(QTime(0, 0).addSecs(minuteOfDay * 60), locale);
}

QString nearDay(QDate day, QDate today, const QLocale &locale)
{
    if (day == today.addDays(1))
        return AgendaWords::tr("tomorrow");
    if (day == today)
        return AgendaWords::tr("today");
    if (day == today.addDays(-1))
        return AgendaWords::tr("yesterday");
    return shortDay(day, today, locale);
}

} // namespace

QString weekday(QDate day, const QLocale &locale)
{
    return locale.dayName(day.dayOfWeek()) + u' ' + dayOfYear(day, locale);
}

QString dayHeading(QDate day, QDate today, const QLocale &locale)
{
    if (!day.isValid())
        return AgendaWords::tr("No date");
    if (day == today)
        return AgendaWords::tr("Today");
    if (day == today.addDays(1))
        return AgendaWords::tr("Tomorrow");
    if (day == today.addDays(-1))
        return AgendaWords::tr("Yesterday");
    QString text = weekday(day, locale);
    if (day.year() != today.year())
        text += u' ' + QString::number(day.year());
    text[0] = text.at(0).toUpper();
    return text;
}

bool isOverdue(const crm::Task &task, const QDateTime &now)
{
    if (task.doneAt != 0 || !task.due.isValid())
        return false;
    if (task.due != now.date())
        return task.due < now.date();
    return task.dueMinute && QTime(0, 0).addSecs(*task.dueMinute * 60) < now.time();
}

QString dueWords(const crm::Task &task, const QDateTime &now, const QLocale &locale)
{
    const QDate today = now.date();
    if (task.doneAt != 0) {
        const QDateTime done = localTime(task.doneAt);
        return done.date() == today ? AgendaWords::tr("done at %1").arg(clockTime(done.time(), locale))
                                    : AgendaWords::tr("done, %1").arg(nearDay(done.date(), today, locale));
    }
    if (!task.due.isValid())
        return {};
    if (isOverdue(task, now))
        return AgendaWords::tr("late, %1")
            .arg(task.due == today ? hour(*task.dueMinute, locale) : nearDay(task.due, today, locale));
    if (task.due == today)
        return task.dueMinute ? hour(*task.dueMinute, locale) : AgendaWords::tr("today");
    const QString day = nearDay(task.due, today, locale);
    return task.dueMinute ? day + u", "_s + hour(*task.dueMinute, locale) : day;
}

QDate postponed(Postpone to, QDate today)
{
    return today.addDays(to == Postpone::Tomorrow ? 1 : 8 - today.dayOfWeek());
}

} // namespace coffret::ui
