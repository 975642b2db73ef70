// SPDX-License-Identifier: GPL-3.0-or-later
// Days and hours of tasks as people say them: « Aujourd’hui », « Demain », « lundi 23 novembre », « en
// retard, hier », « 10 h 00 ». All days are those of the person's own place.
#pragma once

#include "core/crm/activity.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace coffret::ui {

enum class Postpone { Tomorrow, NextWeek };

QString dayHeading(QDate day, QDate today, const QLocale &locale = QLocale()); // invalid: « Sans date »
QString weekday(QDate day, const QLocale &locale = QLocale());                 // « lundi 23 novembre »
bool isOverdue(const crm::Task &task, const QDateTime &now);
// What stands at the right of a task: its hour, its day, or how late it is; empty without a day.
QString dueWords(const crm::Task &task, const QDateTime &now, const QLocale &locale = QLocale());
QDate postponed(Postpone to, QDate today); // tomorrow, or the Monday after today

} // namespace coffret::ui
