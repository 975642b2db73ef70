// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/reviewpaper.h"

#include "ui/common/localformat.h"
#include "ui/words/reviewtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using coffret::journal::FiledReview;
using coffret::journal::ReviewKind;
using coffret::journal::ReviewLine;
using coffret::journal::ReviewTopic;

namespace coffret::ui {
namespace {

class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::ReviewPaper)
};

// No table: its cells are cut after four lines, and what is signed stands on paper whole.
void addLines(PrintedDocument &paper, const FiledReview &filed, ReviewTopic topic)
{
    paper.blocks.append(PrintedText{words::text(topic), PrintedText::Look::Heading});
    bool isEmpty = true;
    for (const ReviewLine &line : filed.review.lines) {
        if (line.topic != topic)
            continue;
        isEmpty = false;
        const QString note = line.note.isEmpty() ? QString() : PaperWords::tr("Note: %1").arg(line.note);
        paper.blocks.append(
            PrintedEntry{words::title(line), words::text(line.mark, topic), words::sentence(line), note});
    }
    if (isEmpty)
        paper.blocks.append(PrintedText{PaperWords::tr("Nothing."), PrintedText::Look::Muted});
}

} // namespace

QString reviewHeading(const FiledReview &filed)
{
    return PaperWords::tr("%1, no. %2").arg(words::title(filed.review.kind)).arg(filed.review.number);
}

QString reviewSigned(const FiledReview &filed)
{
    return PaperWords::tr("Signed on %1 by %2.").arg(longDay(localTime(filed.signedAt).date()), filed.review.login);
}

QString checkpointText(const FiledReview &filed)
{
    return filed.review.head.head.size() == 32 ? journal::anchorText(filed.review.head) : QString();
}

QString reviewPaperName(const FiledReview &filed)
{
    const QString day = localTime(filed.signedAt).date().toString(Qt::ISODate);
    return filed.review.kind == ReviewKind::Log ? PaperWords::tr("access log review %1").arg(day)
                                                : PaperWords::tr("rights review %1").arg(day);
}

PrintedDocument reviewPaper(const FiledReview &filed, const QString &organisation)
{
    PrintedDocument paper;
    paper.title = reviewHeading(filed);
    paper.remarks = {organisation, reviewSigned(filed)};
    if (const QString fault = words::sentence(filed.state); !fault.isEmpty())
        paper.remarks += fault;
    paper.foot = organisation;
    PrintedFields facts;
    if (filed.review.from != 0)
        facts.lines.append({PaperWords::tr("Since"), longDay(localTime(filed.review.from).date())});
    facts.lines.append({PaperWords::tr("Access log"), words::logSentence(filed.review)});
    facts.lines.append({PaperWords::tr("Checkpoint"), checkpointText(filed)});
    facts.lines.append({PaperWords::tr("Fingerprint of this review"), QString::fromLatin1(filed.digest.toHex(' '))});
    paper.blocks.append(facts);
    paper.blocks.append(PrintedText{
        PaperWords::tr(
            "Keep this page outside of the computer. The log must always hold the checkpoint’s entry with the same signs: if it was cut or rewritten since, “coffret-cli journal-verify --checkpoint” says so."),
        PrintedText::Look::Muted});
    if (filed.review.kind == ReviewKind::Log) {
        for (const ReviewTopic topic : {ReviewTopic::Alert, ReviewTopic::Account, ReviewTopic::Outside})
            addLines(paper, filed, topic);
        if (!filed.review.isWhole)
            paper.blocks.append(PrintedText{PaperWords::tr("There was more than is listed here: the log has it.")});
    } else {
        addLines(paper, filed, ReviewTopic::Right);
    }
    if (!filed.review.words.isEmpty()) {
        paper.blocks.append(PrintedText{PaperWords::tr("The owner’s words"), PrintedText::Look::Heading});
        paper.blocks.append(PrintedText{filed.review.words});
    }
    return paper;
}

} // namespace coffret::ui
