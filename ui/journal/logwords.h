// SPDX-License-Identifier: GPL-3.0-or-later
// The questions a manager asks the access log, and its entries, in words. No figure about a person: by design nothing
// here counts what somebody does.
#pragma once

#include "core/base/clock.h"
#include "ui/common/paint.h"
#include "ui/journal/logrow.h"

#include <QDateTime>
#include <QStringList>

namespace coffret::ui {

enum class LogAsk { Unusual, Everything, Record, Outside, Changes, Sessions, Reviews };
enum class LogPeriod { Today, Week, Month, All };
constexpr int logAsks = 7;
constexpr int logPeriods = 4;

QString logAskName(LogAsk ask);
QString logPeriodName(LogPeriod period);
QList<journal::Action> logActions(LogAsk ask); // empty: all
TimeStamp logFrom(LogPeriod period, QDate today);

enum class LogColumn { When, Account, What, Object, Number };
constexpr int logColumns = 5;
QString logHeading(LogColumn column);
QString logText(const LogRow &row, LogColumn column, QDate today);
QString logSentence(const LogRow &row, QDate today); // for screen readers
QStringList logSheetHeading();
QStringList logSheetLine(const LogRow &row);

struct LogVerdict
{
    Tone tone;
    QString fact;
    QString rest;
};
LogVerdict logVerdict(const journal::Report &report, const QDateTime &at, QDate today);

} // namespace coffret::ui
