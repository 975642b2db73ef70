// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/logwords.h"

#include "ui/common/localformat.h"
#include "ui/words/logtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using coffret::journal::Action;

namespace coffret::ui {
namespace {

class LogWords
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::LogWords)
};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString what(const LogRow &row)
{
    const journal::Entry &entry = row.logged.entry;
    QString text = capital(words::text(entry.action));
    if (entry.outcome != journal::Outcome::Done)
        text = LogWords::tr("%1 (%2)").arg(text, words::text(entry.outcome));
    return text;
}

QString object(const LogRow &row)
{
    const journal::ObjectKind kind = row.logged.entry.kind;
    const bool isParty = kind == journal::ObjectKind::Contact || kind == journal::ObjectKind::Company;
    const QString name = row.name.isEmpty() ? capital(words::text(kind)) : row.name;
    switch (row.found) {
    case LogRow::Found::NotNamed:
    case LogRow::Found::There: return name;
    case LogRow::Found::InTrash: return LogWords::tr("%1 (in the trash)").arg(name);
    case LogRow::Found::Gone: break;
    }
    return isParty ? LogWords::tr("Deleted record") : LogWords::tr("%1, no longer there").arg(name);
}

QString account(const LogRow &row)
{
    return row.account.isEmpty() ? LogWords::tr("Unknown account") : row.account;
}

} // namespace

QString logAskName(LogAsk ask)
{
    switch (ask) {
    case LogAsk::Unusual: return LogWords::tr("Unusual");
    case LogAsk::Everything: return LogWords::tr("Everything");
    case LogAsk::Record: return LogWords::tr("Who saw this record");
    case LogAsk::Outside: return LogWords::tr("What left the house");
    case LogAsk::Changes: return LogWords::tr("Changes");
    case LogAsk::Sessions: return LogWords::tr("Sessions");
    case LogAsk::Reviews: return LogWords::tr("Reviews");
    }
    return {};
}

QString logPeriodName(LogPeriod period)
{
    switch (period) {
    case LogPeriod::Today: return LogWords::tr("Today");
    case LogPeriod::Week: return LogWords::tr("7 days");
    case LogPeriod::Month: return LogWords::tr("30 days");
    case LogPeriod::All: return LogWords::tr("All dates");
    }
    return {};
}

QList<Action> logActions(LogAsk ask)
{
    switch (ask) {
    case LogAsk::Unusual:
    case LogAsk::Reviews:
    case LogAsk::Everything: return {};
    case LogAsk::Record:
        return {Action::Viewed,         Action::Revealed, Action::Shared,  Action::ArchiveOpened,
                Action::DocumentOpened, Action::Exported, Action::Printed, Action::Copied};
    case LogAsk::Outside:
        return {Action::Exported, Action::Printed, Action::Copied, Action::Shared, Action::LogExported};
    case LogAsk::Changes:
        return {Action::Created,        Action::Modified,       Action::Deleted,         Action::Restored,
                Action::Erased,         Action::Merged,         Action::Undone,          Action::Reassigned,
                Action::Imported,       Action::Purged,         Action::SettingChanged,  Action::PasswordChanged,
                Action::AccountCreated, Action::AccountChanged, Action::AccountEnrolled, Action::AccountDisabled,
                Action::RightsRaised,   Action::RightsLowered,  Action::ProfileChanged,  Action::KeysRotated,
                Action::BackupRestored, Action::LogPruned};
    case LogAsk::Sessions: return {Action::SessionOpened, Action::SessionClosed, Action::UnlockFailed};
    }
    return {};
}

TimeStamp logFrom(LogPeriod period, QDate today)
{
    const auto start = [today](int days) { return today.addDays(1 - days).startOfDay().toMSecsSinceEpoch(); };
    switch (period) {
    case LogPeriod::Today: return start(1);
    case LogPeriod::Week: return start(7);
    case LogPeriod::Month: return start(30);
    case LogPeriod::All: break;
    }
    return std::numeric_limits<TimeStamp>::min();
}

QString logHeading(LogColumn column)
{
    switch (column) {
    case LogColumn::When: return LogWords::tr("When");
    case LogColumn::Account: return LogWords::tr("Account");
    case LogColumn::What: return LogWords::tr("Action");
    case LogColumn::Object: return LogWords::tr("On what");
    case LogColumn::Number: return LogWords::tr("Number");
    }
    return {};
}

QString logText(const LogRow &row, LogColumn column, QDate today)
{
    const journal::Entry &entry = row.logged.entry;
    switch (column) {
    case LogColumn::When: return moment(localTime(entry.at), today);
    case LogColumn::Account: return account(row);
    case LogColumn::What: return what(row);
    case LogColumn::Object: return object(row);
    case LogColumn::Number: return entry.number != 0 ? count(entry.number) : QString();
    }
    return {};
}

QString logSentence(const LogRow &row, QDate today)
{
    QStringList parts;
    for (int column = 0; column < logColumns; ++column)
        parts += logText(row, LogColumn(column), today);
    parts += row.logged.entry.motive;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList logSheetHeading()
{
    return {LogWords::tr("Entry"),   LogWords::tr("When"),   LogWords::tr("Account"),     LogWords::tr("Action"),
            LogWords::tr("On what"), LogWords::tr("Number"), LogWords::tr("Reason given")};
}

// The time so that a spreadsheet sorts it.
QStringList logSheetLine(const LogRow &row)
{
    const journal::Entry &entry = row.logged.entry;
    return {QString::number(row.logged.seq),
            localTime(entry.at).toString(u"yyyy-MM-dd HH:mm:ss"_s),
            account(row),
            what(row),
            object(row),
            entry.number != 0 ? QString::number(entry.number) : QString(),
            entry.motive};
}

LogVerdict logVerdict(const journal::Report &report, const QDateTime &at, QDate today)
{
    if (report.isSound()) {
        const QString time = clockTime(at.time());
        const int entries = int(report.entries);
        return {Tone::Success, LogWords::tr("The access log is intact."),
                at.date() == today ? LogWords::tr("%Ln entry(ies) verified today at %1.", nullptr, entries).arg(time)
                                   : LogWords::tr("%Ln entry(ies) verified on %1 at %2.", nullptr, entries)
                                         .arg(dayOfYear(at.date()), time)};
    }
    QStringList causes;
    for (const journal::Fault &fault : report.faults) {
        const QString sentence = words::sentence(fault.cause);
        if (!causes.contains(sentence))
            causes += sentence;
    }
    causes += LogWords::tr("Copy the vault’s folder as it is now, then find out who had it in their hands.");
    return {Tone::Danger, LogWords::tr("The access log was altered or is damaged."), causes.join(u' ')};
}

} // namespace coffret::ui
