// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/reviewspane.h"

#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/journal/reviewpaper.h"
#include "ui/words/reviewtext.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using coffret::journal::FiledReview;
using coffret::journal::FiledReviews;
using coffret::journal::ReviewKind;
using coffret::journal::ReviewLine;
using coffret::journal::ReviewTopic;
using coffret::workspace::ReviewDates;

namespace coffret::ui {

FiledReviewCard::FiledReviewCard(const FiledReview &filed, QWidget *parent) : Card(parent), shown(filed)
{
    const Metrics m = Metrics::application();
    setObjectName(u"filedReview"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.padding(), m.px(10), m.px(12), m.px(10));
    column->setSpacing(m.px(6));
    column->addWidget(new TextLabel(reviewHeading(filed), {TextSize::Body, Weight::Semibold, Role::Text}, Wrap::Words));
    column->addWidget(paragraph(reviewSigned(filed), Role::Muted));
    if (const QString fault = words::sentence(filed.state); !fault.isEmpty()) {
        auto *line = paragraph(fault, Role::Danger);
        line->setObjectName(u"reviewFault"_s);
        column->addWidget(line);
    }
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(m.px(8), verbs);
    flow->setContentsMargins({});
    QPushButton *open = verb(u"readReview"_s, tr("Read"));
    open->setCheckable(true);
    QPushButton *print = verb(u"printReview"_s, tr("Print…"));
    QPushButton *pdf = verb(u"pdfReview"_s, tr("PDF…"));
    for (QPushButton *each : {open, print, pdf})
        flow->addWidget(each);
    column->addWidget(verbs);
    connect(open, &QPushButton::toggled, this, [this, column](bool isOpen) {
        if (isOpen && !body)
            unfold(*column);
        if (body)
            body->setVisible(isOpen);
    });
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printAsked(shown); });
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfAsked(shown); });
}

QPushButton *FiledReviewCard::verb(const QString &key, const QString &text)
{
    QPushButton *made = button(text);
    made->setObjectName(key);
    made->setAccessibleName(tr("%1: %2").arg(reviewHeading(shown), text));
    return made;
}

void FiledReviewCard::unfold(QVBoxLayout &column)
{
    const Metrics m = Metrics::application();
    body = new QWidget;
    body->setObjectName(u"reviewBody"_s);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins({});
    rows->setSpacing(m.px(6));
    rows->addWidget(paragraph(words::logSentence(shown.review)));
    auto *checkpoint = paragraph(tr("Checkpoint: %1").arg(checkpointText(shown)));
    checkpoint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rows->addWidget(checkpoint);
    for (const ReviewLine &line : shown.review.lines) {
        QString text = tr("%1: %2").arg(words::title(line), words::text(line.mark, line.topic));
        if (!line.note.isEmpty())
            text += u" – "_s + line.note;
        rows->addWidget(paragraph(text));
        rows->addWidget(caption(words::sentence(line)));
        static_cast<TextLabel *>(rows->itemAt(rows->count() - 1)->widget())->setWordWrap(true);
    }
    if (!shown.review.words.isEmpty())
        rows->addWidget(paragraph(shown.review.words));
    column.addWidget(body);
}

ReviewsPane::ReviewsPane(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"reviewsPane"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new Surface(Role::Base);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(m.margin(), m.px(4), m.margin(), m.px(16));
    column->setSpacing(m.px(8));
    due = paragraph({});
    due->setObjectName(u"reviewDue"_s);
    rightsDue = paragraph({});
    rightsDue->setObjectName(u"rightsReviewDue"_s);
    logVerb = button({}, Kind::Primary);
    logVerb->setObjectName(u"beginReview"_s);
    rightsVerb = button({});
    rightsVerb->setObjectName(u"beginRightsReview"_s);
    column->addWidget(due);
    column->addWidget(logVerb, 0, Qt::AlignLeft);
    column->addWidget(rightsDue);
    column->addWidget(rightsVerb, 0, Qt::AlignLeft);
    column->addWidget(blockTitle(tr("Filed reviews")));
    missing = paragraph({}, Role::Danger);
    missing->setObjectName(u"reviewsMissing"_s);
    missing->hide();
    nothing = paragraph(tr("No review has been signed yet."), Role::Muted);
    column->addWidget(missing);
    column->addWidget(nothing);
    cards = new QVBoxLayout;
    cards->setSpacing(m.px(8));
    column->addLayout(cards);
    column->addStretch();
    scroll->setWidget(inside);
    whole->addWidget(scroll);
    connect(logVerb, &QPushButton::clicked, this, [this] { Q_EMIT beginAsked(ReviewKind::Log); });
    connect(rightsVerb, &QPushButton::clicked, this, [this] { Q_EMIT beginAsked(ReviewKind::Rights); });
    showDates({}, 0);
}

void ReviewsPane::showDates(const ReviewDates &dates, TimeStamp now)
{
    due->setText(reviewDueSentence(ReviewKind::Log, dates, now));
    rightsDue->setText(reviewDueSentence(ReviewKind::Rights, dates, now));
    setButtonText(logVerb, dates.logIsBegun ? tr("Go on with the review") : tr("Begin the five-minute review"));
    setButtonText(rightsVerb,
                  dates.rightsAreBegun ? tr("Go on with the review of rights") : tr("Begin the review of rights"));
}

void ReviewsPane::showFiled(const FiledReviews &filed)
{
    while (cards->count() > 0) {
        QLayoutItem *item = cards->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const FiledReview &each : filed.reviews) {
        auto *card = new FiledReviewCard(each);
        connect(card, &FiledReviewCard::printAsked, this, &ReviewsPane::printAsked);
        connect(card, &FiledReviewCard::pdfAsked, this, &ReviewsPane::pdfAsked);
        cards->addWidget(card);
    }
    nothing->setVisible(filed.reviews.isEmpty());
    missing->setText(words::missingSentence(filed));
    missing->setVisible(!missing->text().isEmpty());
}

QWidget *ReviewsPane::first() const
{
    return logVerb;
}

QString reviewDueSentence(ReviewKind kind, const ReviewDates &dates, TimeStamp now)
{
    const bool isLog = kind == ReviewKind::Log;
    const TimeStamp last = isLog ? dates.log : dates.rights;
    const bool isDue = isLog ? isLogReviewDue(dates, now) : isRightsReviewDue(dates, now);
    const QString when = last != 0 ? longDay(localTime(last).date()) : QString();
    if (isLog) {
        if (last == 0)
            return ReviewsPane::tr(
                "The access log was never reviewed. Once a month, five steps: is it whole, what is unusual, which accounts, what left the house, and your signature.");
        return isDue ? ReviewsPane::tr("The last review of the access log was signed on %1: the next one is due.")
                           .arg(when)
                     : ReviewsPane::tr("The last review of the access log was signed on %1.").arg(when);
    }
    if (last == 0)
        return ReviewsPane::tr(
            "The rights of the accounts were never reviewed. Once a year, account by account: is it right?");
    return isDue ? ReviewsPane::tr("The last review of the rights was signed on %1: the next one is due.").arg(when)
                 : ReviewsPane::tr("The last review of the rights was signed on %1.").arg(when);
}

} // namespace coffret::ui
