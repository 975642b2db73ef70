// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what is typed into the quick line: « Rappeler Paul demain 10h », « lundi envoyer le devis », "call
// back 24/11 at 3pm". Days and hours are understood at the beginning and at the end only, in French and
// English whatever the program's language; "!" at the end means important. A day that is part of the
// sentence (« la réunion de lundi ») is left in it. Text that is nothing but a day is taken as the title.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace coffret::ui {

struct QuickTask
{
    QString title;
    QDate due;
    std::optional<int> minute;
    bool important = false;
    bool operator==(const QuickTask &) const = default;
};

// An hour without a day means today, or tomorrow once it has passed; a day and month that have passed mean
// the next year.
QuickTask readQuickTask(const QString &typed, const QDateTime &now);

// The same words where only a day, an hour or both are typed, as in the editor's field; invalid: not understood.
struct QuickMoment
{
    QDate day;
    std::optional<int> minute;
    bool operator==(const QuickMoment &) const = default;
};
std::optional<QuickMoment> readQuickMoment(const QString &typed, const QDateTime &now);

} // namespace coffret::ui
