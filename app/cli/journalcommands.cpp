// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/journalkeeping.h"
#include "app/cli/journalreviews.h"
#include "app/cli/session.h"
#include "ui/words/logtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace coffret::app {

using namespace workspace;

static void warn(const Invocation &invocation, const char *text)
{
    invocation.terminal.warn(QCoreApplication::translate("Cli", text));
}

// --since and --subject; a day begins at midnight here.
static std::optional<journal::Question> questionOf(const Invocation &invocation)
{
    journal::Question question;
    if (const QString since = invocation.options.value(QStringLiteral("since")); !since.isEmpty()) {
        const QDate day = QDate::fromString(since, Qt::ISODate);
        if (!day.isValid()) {
            warn(invocation, QT_TRANSLATE_NOOP("Cli", "--since wants a day, as 2026-03-31."));
            return std::nullopt;
        }
        question.from = day.startOfDay().toMSecsSinceEpoch();
    }
    if (const QString subject = invocation.options.value(QStringLiteral("subject")); !subject.isEmpty()) {
        const auto id = uuidFromText(subject);
        if (!id) {
            warn(invocation, QT_TRANSLATE_NOOP("Cli", "This is not the id of a record; search prints them."));
            return std::nullopt;
        }
        question.object = journal::ObjectId{*id};
    }
    return question;
}

static void printLine(Terminal &terminal, const LogLine &line)
{
    const journal::Entry &entry = line.logged.entry;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.at);
    const QString subject = entry.object.isNull() ? QString() : uuidText(entry.object.value);
    QJsonObject object{{QStringLiteral("seq"), line.logged.seq},
                       {QStringLiteral("time"), time.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("login"), line.login},
                       {QStringLiteral("action"), words::word(entry.action)},
                       {QStringLiteral("kind"), words::word(entry.kind)},
                       {QStringLiteral("subject"), subject},
                       {QStringLiteral("result"), words::word(entry.outcome)}};
    if (entry.number != 0)
        object.insert(QStringLiteral("number"), entry.number);
    if (!entry.motive.isEmpty())
        object.insert(QStringLiteral("motive"), entry.motive);
    terminal.print(object);
    QStringList parts{QString::number(line.logged.seq), QLocale().toString(time, QLocale::ShortFormat), line.login,
                      words::text(entry.action), words::text(entry.kind)};
    if (entry.number != 0)
        parts += QString::number(entry.number);
    parts += {subject, entry.motive};
    if (entry.outcome != journal::Outcome::Done)
        parts += words::text(entry.outcome);
    parts.removeAll(QString());
    terminal.print(parts.join(QStringLiteral("  ")));
}

static ExitCode journal(const Invocation &invocation)
{
    if (invocation.options.isSet(QStringLiteral("alerts")))
        return printAlerts(invocation);
    if (invocation.options.isSet(QStringLiteral("prune")))
        return pruneLog(invocation);
    const auto question = questionOf(invocation);
    bool understood = false;
    const int limit = invocation.options.value(QStringLiteral("limit")).toInt(&understood);
    if (question && (!understood || limit < 1))
        warn(invocation, QT_TRANSLATE_NOOP("Cli", "--limit wants a whole number, at least 1."));
    if (!question || !understood || limit < 1)
        return ExitCode::Usage;
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto page =
        await(invocation, (*opened)->readLog(*question, invocation.options.value(QStringLiteral("user")), limit),
              QCoreApplication::translate("Cli", "Reading"));
    if (!page.ok())
        return fail(invocation, page.error());
    for (const LogLine &line : page->lines)
        printLine(invocation.terminal, line);
    if (!page->isWhole)
        warn(invocation, QT_TRANSLATE_NOOP("Cli", "There are older entries: --limit shows more."));
    if (page->unreadable > 0) {
        warn(invocation, QT_TRANSLATE_NOOP("Cli", "Some entries cannot be read: run journal-verify."));
        return ExitCode::Damaged;
    }
    return ExitCode::Done;
}

static ExitCode verify(const Invocation &invocation)
{
    const auto checkpoint = checkpointOf(invocation);
    if (!checkpoint)
        return ExitCode::Usage;
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto report =
        await(invocation, (*opened)->verifyLog(*checkpoint), QCoreApplication::translate("Cli", "Checking"));
    if (!report.ok())
        return fail(invocation, report.error());
    QJsonArray problems;
    for (const journal::Fault &fault : report->faults) {
        problems.append(QJsonObject{{QStringLiteral("seq"), fault.seq},
                                    {QStringLiteral("cause"), words::word(fault.cause)},
                                    {QStringLiteral("what"), words::sentence(fault.cause)}});
        invocation.terminal.print(QStringLiteral("%1  %2").arg(fault.seq).arg(words::sentence(fault.cause)));
    }
    invocation.terminal.print(QJsonObject{{QStringLiteral("ok"), report->isSound()},
                                          {QStringLiteral("entries"), report->entries},
                                          {QStringLiteral("problems"), problems}});
    if (!report->isSound())
        return ExitCode::Damaged;
    invocation.terminal.print(
        QCoreApplication::translate("Cli", "%n entries, each sealed and in its place.", nullptr, int(report->entries)));
    return ExitCode::Done;
}

static QCommandLineOption option(const char *name, const char *what, const char *value, const char *usual = "")
{
    return {QString::fromLatin1(name), QCoreApplication::translate("Cli", what), QString::fromLatin1(value),
            QString::fromLatin1(usual)};
}

static QCommandLineOption flag(const char *name, const char *what)
{
    return {QString::fromLatin1(name), QCoreApplication::translate("Cli", what)};
}

QList<Command> journalCommands()
{
    return {
        {QStringLiteral("journal"),
         QStringLiteral(
             "journal VAULT --as LOGIN [--since DATE] [--user LOGIN] [--subject ID] [--limit N] [--alerts | --prune [--yes]]"),
         QCoreApplication::translate("Cli",
                                     "Who did what, and who read what: the access log, newest first; for owners."),
         unlockOptions()
             + QList<QCommandLineOption>{option("since", QT_TRANSLATE_NOOP("Cli", "From this day on."), "DATE"),
                                         option("user", QT_TRANSLATE_NOOP("Cli", "Only of this account."), "LOGIN"),
                                         option("subject", QT_TRANSLATE_NOOP("Cli", "Only of this record."), "ID"),
                                         option("limit", QT_TRANSLATE_NOOP("Cli", "At most this many."), "N", "1000"),
                                         flag("alerts",
                                              QT_TRANSLATE_NOOP(
                                                  "Cli", "What is unusual in it instead, and what was answered.")),
                                         flag("prune",
                                              QT_TRANSLATE_NOOP("Cli", "Remove what is older than the log is kept.")),
                                         flag("yes", QT_TRANSLATE_NOOP("Cli", "Remove it without asking."))},
         1, 1, journal},
        {QStringLiteral("journal-verify"), QStringLiteral("journal-verify VAULT --as LOGIN [--checkpoint TEXT]"),
         QCoreApplication::translate("Cli", "Proves that nothing in the access log was changed, added or removed."),
         unlockOptions()
             + QList<QCommandLineOption>{option(
                 "checkpoint", QT_TRANSLATE_NOOP("Cli", "Also against this checkpoint of a printed review."), "TEXT")},
         1, 1, verify},
        {QStringLiteral("journal-review"), QStringLiteral("journal-review VAULT [NUMBER] --as LOGIN"),
         QCoreApplication::translate("Cli",
                                     "The signed reviews of the access log and of rights, or one of them whole."),
         unlockOptions(), 1, 2, printReviews},
    };
}

} // namespace coffret::app
