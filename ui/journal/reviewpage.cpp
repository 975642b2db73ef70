// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/reviewpage.h"

#include "ui/common/assistantfooter.h"
#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/journal/alertcard.h"
#include "ui/journal/reviewrow.h"
#include "ui/words/reviewtext.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using coffret::journal::Review;
using coffret::journal::ReviewKind;
using coffret::journal::ReviewLine;
using coffret::journal::ReviewTopic;

namespace coffret::ui {

static constexpr int wide = 820; // a line with its answers

static QString key(const char16_t *step)
{
    return QString::fromUtf16(step);
}

static void empty(QVBoxLayout &rows)
{
    while (rows.count() > 0) {
        QLayoutItem *item = rows.takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

ReviewPage::ReviewPage(ReviewKind kind, QWidget *parent) : AssistantPage(words::title(kind), parent), what(kind)
{
    setObjectName(kind == ReviewKind::Log ? u"reviewPage"_s : u"rightsReviewPage"_s);
    if (kind == ReviewKind::Log) {
        addWhole();
        alerts = addRows(reviewstep::Alerts, tr("Unusual events"), tr("What is still open?"),
                         tr("What the rules found and nobody has called expected yet."),
                         tr("Nothing is open: every unusual event has its answer."));
        accounts = addRows(
            reviewstep::Accounts, tr("Accounts"), tr("Is each of these accounts as it should be?"),
            tr("Accounts that were not used for long, that end, that have much in hand, or that were used outside the usual hours."),
            tr("No account stands out."));
        outside = addRows(reviewstep::Outside, tr("What left"), tr("What left the house, and what was revealed"),
                          tr("Exports, prints, copies and revealed values since the last review."),
                          tr("Nothing left the house and nothing was revealed."));
    } else {
        rights =
            addRows(reviewstep::Rights, tr("Accounts"), tr("Does each account still need its rights?"),
                    tr("“To change” opens the account; the review is kept meanwhile."), tr("There is no account."));
    }
    addSign();
    setRemark(tr("It can be put aside at any time. Coffret counts nobody’s work."));
    connect(this, &AssistantPage::stepChosen, this, &ReviewPage::go);
    connect(this, &AssistantPage::backAsked, this, [this] { go(before()); });
    dressFooter();
}

void ReviewPage::addWhole()
{
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(m.px(8));
    verdict = new TextLabel(tr("The access log is being verified."), {TextSize::Block, Weight::Semibold, Role::Text},
                            Wrap::Words);
    verdict->setObjectName(u"reviewVerdict"_s);
    verdictRest = paragraph({});
    column->addWidget(verdict);
    column->addWidget(verdictRest);
    column->addWidget(
        paragraph(tr("It is verified once more in the moment of signing, and the signature covers its last entry."),
                  Role::Muted));
    keys += key(reviewstep::Whole);
    addStep({key(reviewstep::Whole), tr("The log"), tr("Is the access log whole?")}, scrolled(content, wide));
}

ReviewPage::Step ReviewPage::addRows(const char16_t *step, const QString &name, const QString &heading,
                                     const QString &introduction, const QString &nothing)
{
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(m.px(8));
    column->addWidget(paragraph(introduction, Role::Muted));
    Step made{new QVBoxLayout, paragraph(nothing)};
    made.rows->setSpacing(m.px(8));
    column->addWidget(made.nothing);
    column->addLayout(made.rows);
    if (key(step) == reviewstep::Outside) {
        further = paragraph(tr("There was more than is listed here: see “What left the house” in the access log."));
        expected = button(tr("All the others were expected"));
        expected->setObjectName(u"restExpected"_s);
        connect(expected, &QPushButton::clicked, this, &ReviewPage::restExpected);
        column->addWidget(further);
        column->addWidget(expected, 0, Qt::AlignLeft);
    }
    keys += key(step);
    addStep({key(step), name, heading}, scrolled(content, wide));
    return made;
}

void ReviewPage::addSign()
{
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(m.px(8));
    summary = paragraph({});
    summary->setObjectName(u"reviewSummary"_s);
    column->addWidget(summary);
    auto *label = new QLabel(tr("In your own words, if you like"));
    own = new QPlainTextEdit;
    own->setObjectName(u"reviewWords"_s);
    own->setAccessibleName(label->text());
    own->setTabChangesFocus(true);
    own->setMaximumHeight(m.px(120));
    label->setBuddy(own);
    column->addWidget(label);
    column->addWidget(own);
    column->addWidget(paragraph(
        tr("Signed with your key, together with the last entry of the log, and filed in the vault. A later change to it shows, and if it is taken away its number is missed."),
        Role::Muted));
    connect(own, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT wordsChanged(own->toPlainText()); });
    keys += key(reviewstep::Sign);
    addStep({key(reviewstep::Sign), tr("Sign"), tr("Sign the review")}, scrolled(content, wide));
}

void ReviewPage::fill(const Step &step, const Review &review, ReviewTopic topic)
{
    if (!step.rows)
        return;
    empty(*step.rows);
    for (const ReviewLine &line : review.lines) {
        if (line.topic != topic)
            continue;
        auto *row = new ReviewRow(line);
        connect(row, &ReviewRow::answered, this, &ReviewPage::answered);
        step.rows->addWidget(row);
    }
    step.nothing->setVisible(step.rows->count() == 0);
}

void ReviewPage::show(const Review &review)
{
    fill(accounts, review, ReviewTopic::Account);
    fill(outside, review, ReviewTopic::Outside);
    fill(rights, review, ReviewTopic::Right);
    if (further) {
        further->setVisible(!review.isWhole);
        expected->setVisible(outside.rows->count() > 1);
    }
    const QSignalBlocker quiet(own);
    if (own->toPlainText() != review.words)
        own->setPlainText(review.words);
}

void ReviewPage::showAlerts(const QList<AlertRow> &rows, QDate today)
{
    if (!alerts.rows)
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget()) && current() == reviewstep::Alerts;
    empty(*alerts.rows);
    for (const AlertRow &row : rows) {
        if (!row.isOpen())
            continue;
        auto *card = new AlertCard(row, today);
        connect(card, &AlertCard::answered, this, &ReviewPage::alertAnswered);
        alerts.rows->addWidget(card);
    }
    alerts.nothing->setVisible(alerts.rows->count() == 0);
    if (hadFocus) // the button that had it is gone with its card
        QMetaObject::invokeMethod(this, &AssistantPage::focusContent, Qt::QueuedConnection);
}

void ReviewPage::showVerdict(const QString &fact, const QString &rest)
{
    if (!verdict)
        return;
    verdict->setText(fact);
    verdictRest->setText(rest);
}

void ReviewPage::showSummary(const QStringList &sentences)
{
    summary->setText(sentences.join(u'\n'));
}

void ReviewPage::go(const QString &to)
{
    if (to.isEmpty())
        return;
    open(to);
    dressFooter();
}

QString ReviewPage::next() const
{
    return keys.value(keys.indexOf(current()) + 1);
}

QString ReviewPage::before() const
{
    return keys.value(keys.indexOf(current()) - 1);
}

void ReviewPage::dressFooter()
{
    footer().setLeave(tr("Put aside"));
    footer().setBack(before().isEmpty() ? QString() : tr("Back"));
    footer().setVerb(next().isEmpty() ? tr("Sign and file") : tr("Continue"));
}

} // namespace coffret::ui
