// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, counts, telephone and company numbers as people here write them. French: « 1er mars 2026 »,
// « 20 nov., 9 h 40 », « 1 284 », « 06 12 34 56 78 » (no-break spaces). English: « 1 March 2026 »,
// « 20 Nov, 09:40 », « 1,284 ». The language is that of the locale given, the program's by default.
// What cannot be understood (a phone with letters) comes back as it was written.
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace coffret::ui {

QDateTime localTime(TimeStamp time);
QString longDay(QDate day, const QLocale &locale = QLocale());
QString dayOfYear(QDate day, const QLocale &locale = QLocale()); // « 18 juin »
// Today, yesterday, « 18 nov. », and with the year when it is another one than today's.
QString shortDay(QDate day, QDate today, const QLocale &locale = QLocale());
QString clockTime(QTime time, const QLocale &locale = QLocale());
QString moment(const QDateTime &time, QDate today, const QLocale &locale = QLocale());
QString monthHeading(QDate day, const QLocale &locale = QLocale());
QString count(qint64 number, const QLocale &locale = QLocale());
QString fileSize(qint64 bytes, const QLocale &locale = QLocale());

QString phoneNumber(const QString &asWritten);
QString sirenNumber(const QString &asWritten); // 732 829 320
QString siretNumber(const QString &asWritten); // 732 829 320 00074

} // namespace coffret::ui
