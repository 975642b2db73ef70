// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalreviews.h"

#include "app/cli/session.h"
#include "core/workspace/books.h"
#include "ui/words/reviewtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using coffret::journal::FiledReview;
using coffret::journal::FiledReviews;
using coffret::journal::ReviewLine;

namespace coffret::app {

using namespace workspace;

constexpr qint64 longestFile = 1000; // bytes: a checkpoint is 50

static QString utc(TimeStamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toUTC().toString(Qt::ISODateWithMs);
}

static QString checkpointText(const FiledReview &filed)
{
    return filed.review.head.head.size() == 32 ? journal::anchorText(filed.review.head) : QString();
}

static QJsonObject toJson(const FiledReview &filed)
{
    return {{u"number"_s, filed.review.number},
            {u"kind"_s, words::word(filed.review.kind)},
            {u"signed"_s, utc(filed.signedAt)},
            {u"login"_s, filed.review.login},
            {u"state"_s, words::word(filed.state)},
            {u"entries"_s, filed.review.entries},
            {u"faults"_s, filed.review.faults},
            {u"checkpoint"_s, checkpointText(filed)},
            {u"fingerprint"_s, QString::fromLatin1(filed.digest.toHex())}};
}

static void printHeading(Terminal &terminal, const FiledReview &filed)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(filed.signedAt), QLocale::ShortFormat);
    terminal.print(QStringList{QString::number(filed.review.number), words::title(filed.review.kind), when,
                               filed.review.login, checkpointText(filed)}
                       .join(u"  "_s));
    if (const QString fault = words::sentence(filed.state); !fault.isEmpty())
        terminal.print(fault);
}

static void printWhole(Terminal &terminal, const FiledReview &filed)
{
    QJsonObject object = toJson(filed);
    QJsonArray lines;
    printHeading(terminal, filed);
    terminal.print(words::logSentence(filed.review));
    for (const ReviewLine &line : filed.review.lines) {
        lines.append(QJsonObject{{u"what"_s, words::title(line)},
                                 {u"about"_s, words::sentence(line)},
                                 {u"login"_s, line.login},
                                 {u"seq"_s, line.seq},
                                 {u"answer"_s, words::word(line.mark)},
                                 {u"note"_s, line.note}});
        QStringList parts{words::title(line), words::sentence(line), words::text(line.mark, line.topic), line.note};
        parts.removeAll(QString());
        terminal.print(parts.join(u"  "_s));
    }
    if (!filed.review.words.isEmpty())
        terminal.print(filed.review.words);
    object.insert(u"lines"_s, lines);
    object.insert(u"words"_s, filed.review.words);
    terminal.print(object);
}

static ExitCode verdictOf(const Invocation &invocation, const FiledReviews &found)
{
    const bool isSound = std::all_of(found.reviews.cbegin(), found.reviews.cend(),
                                     [](const FiledReview &each) { return each.state == FiledReview::State::Sound; });
    const QString missing = words::missingSentence(found);
    if (!missing.isEmpty())
        invocation.terminal.warn(missing);
    return isSound && missing.isEmpty() ? ExitCode::Done : ExitCode::Damaged;
}

ExitCode printReviews(const Invocation &invocation)
{
    const QString wanted = invocation.arguments.value(1);
    bool isNumber = true;
    const qint64 number = wanted.isEmpty() ? 0 : wanted.toLongLong(&isNumber);
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto found =
        await(invocation, (*opened)->ask<FiledReviews>([](Books &books) { return books.reviews.filed(); }));
    if (!found.ok())
        return fail(invocation, found.error());
    if (wanted.isEmpty()) {
        for (const FiledReview &each : found->reviews) {
            invocation.terminal.print(toJson(each));
            printHeading(invocation.terminal, each);
        }
        return verdictOf(invocation, *found);
    }
    for (const FiledReview &each : found->reviews) {
        if (!isNumber || each.review.number != number)
            continue;
        printWhole(invocation.terminal, each);
        return each.state == FiledReview::State::Sound ? ExitCode::Done : ExitCode::Damaged;
    }
    invocation.terminal.warn(
        QCoreApplication::translate("Cli", "There is no review with this number; journal-review lists them."));
    return ExitCode::Failed;
}

std::optional<QList<journal::Anchor>> checkpointOf(const Invocation &invocation)
{
    QString text = invocation.options.value(u"checkpoint"_s);
    if (text.isEmpty())
        return QList<journal::Anchor>();
    if (QFile file(text); file.open(QIODevice::ReadOnly))
        text = QString::fromUtf8(file.read(longestFile));
    const auto anchor = journal::anchorFromText(text.trimmed());
    if (anchor.ok())
        return QList<journal::Anchor>{*anchor};
    invocation.terminal.warn(QCoreApplication::translate(
        "Cli", "--checkpoint wants what stands on a printed review, as 1234-0K3F-…, or a file with it."));
    return {};
}

} // namespace coffret::app
