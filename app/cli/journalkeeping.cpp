// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalkeeping.h"

#include "app/cli/session.h"
#include "core/journal/journalerror.h"
#include "core/workspace/books.h"
#include "ui/words/alerttext.h"
#include "ui/words/logtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace coffret::app {

using namespace workspace;

static QString translated(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

static void printAlert(Terminal &terminal, const AlertLine &line)
{
    const journal::Alert &alert = line.kept.alert;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(alert.at);
    QJsonObject object{{QStringLiteral("seq"), alert.seq},
                       {QStringLiteral("time"), time.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("login"), line.login},
                       {QStringLiteral("alert"), words::word(alert.kind)},
                       {QStringLiteral("answer"), words::word(line.kept.answer)},
                       {QStringLiteral("note"), line.kept.note}};
    if (alert.number != 0)
        object.insert(QStringLiteral("number"), alert.number);
    if (!alert.object.isNull())
        object.insert(QStringLiteral("subject"), uuidText(alert.object.value));
    terminal.print(object);
    QStringList parts{
        QString::number(alert.seq),
        words::sentence(alert, {QLocale().toString(time, QLocale::ShortFormat), line.login, line.objectLogin}),
        words::text(line.kept.answer), line.kept.note};
    parts.removeAll(QString());
    terminal.print(parts.join(QStringLiteral("  ")));
}

ExitCode printAlerts(const Invocation &invocation)
{
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto found = await(invocation, (*opened)->run<QList<AlertLine>>([](Books &books, const Progress &progress) {
        const auto looked = books.log.lookForAlerts(progress);
        return looked.ok() ? books.log.alerts() : Result<QList<AlertLine>>(looked.error());
    }),
                             translated(QT_TRANSLATE_NOOP("Cli", "Reading")));
    if (!found.ok())
        return fail(invocation, found.error());
    for (const AlertLine &line : *found)
        printAlert(invocation.terminal, line);
    if (found->isEmpty())
        invocation.terminal.print(translated(QT_TRANSLATE_NOOP("Cli", "Nothing unusual was found.")));
    return ExitCode::Done;
}

static bool isAgreed(const Invocation &invocation)
{
    if (invocation.options.isSet(QStringLiteral("yes")))
        return true;
    const auto answer = invocation.terminal.askSecret(
        translated(QT_TRANSLATE_NOOP("Cli", "Remove them for good? Type yes (it is not shown):")));
    return answer.ok() && answer->equals(Secret::fromBytes(std::array<unsigned char, 3>{'y', 'e', 's'}));
}

static QString day(TimeStamp time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).date(), QLocale::ShortFormat);
}

static ExitCode failPruning(const Invocation &invocation, const Error &error)
{
    if (!error.is(journal::JournalError::LogUnreadable))
        return fail(invocation, error);
    invocation.terminal.warn(
        translated(QT_TRANSLATE_NOOP("Cli", "The access log is not intact: nothing was removed. Run journal-verify.")));
    return ExitCode::Damaged;
}

ExitCode pruneLog(const Invocation &invocation)
{
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto plan =
        await(invocation, (*opened)->ask<journal::PruningPlan>([](Books &books) { return books.log.planPruning(); }));
    if (!plan.ok() && plan.error().is(journal::JournalError::NothingToPrune)) {
        invocation.terminal.print(QJsonObject{{QStringLiteral("removed"), 0}});
        invocation.terminal.print(
            translated(QT_TRANSLATE_NOOP("Cli", "Nothing in the access log is old enough to be removed.")));
        return ExitCode::Done;
    }
    if (!plan.ok())
        return failPruning(invocation, plan.error());
    invocation.terminal.warn(QCoreApplication::translate(
                                 "Cli", "%n entries of the access log are too old, in sessions opened from %1 to %2.",
                                 nullptr, int(plan->entries))
                                 .arg(day(plan->oldest), day(plan->newest)));
    if (!isAgreed(invocation)) {
        invocation.terminal.warn(translated(QT_TRANSLATE_NOOP("Cli", "Nothing was removed.")));
        return ExitCode::Failed;
    }
    const auto done = await(invocation, (*opened)->run<void>([plan = *plan](Books &books, const Progress &progress) {
        return books.log.prune(plan, progress);
    }),
                            translated(QT_TRANSLATE_NOOP("Cli", "Checking")));
    if (!done.ok())
        return failPruning(invocation, done.error());
    invocation.terminal.print(QJsonObject{
        {QStringLiteral("removed"), plan->entries},
        {QStringLiteral("upToSeq"), plan->seq},
        {QStringLiteral("upTo"), QDateTime::fromMSecsSinceEpoch(plan->newest, Qt::UTC).toString(Qt::ISODate)}});
    invocation.terminal.print(QCoreApplication::translate("Cli",
                                                          "%n entries removed, up to the sessions opened on %1. "
                                                          "A signed checkpoint stands in their place.",
                                                          nullptr, int(plan->entries))
                                  .arg(day(plan->newest)));
    return ExitCode::Done;
}

} // namespace coffret::app
