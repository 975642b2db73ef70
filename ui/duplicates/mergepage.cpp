// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergepage.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/textlabel.h"
#include "ui/duplicates/duplicatewords.h"
#include "ui/duplicates/mergeform.h"
#include "ui/records/fieldwords.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Beside = 820; // from here on, the preview stands beside the choices

QString resultLines(const MergeCase &merge, const MergeChoices &choices)
{
    const AnyParty result = resultOf(merge, choices);
    QStringList lines;
    for (const MergeRow &row : rowsOf(merge, choices)) {
        const QString shown = shownValue(result, row.field);
        if (!shown.isEmpty())
            lines += u"<p style=\"margin:0 0 6px 0\"><b>%1</b><br>%2</p>"_s.arg(
                fieldWord(row.field).toHtmlEscaped(), shown.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return lines.join(QString());
}

} // namespace

MergePage::MergePage(QWidget *parent) : PageFrame(tr("Merge 2 records"), parent)
{
    setObjectName(u"mergePage"_s);
    const Metrics m = Metrics::application();
    cancel = button(tr("Cancel"));
    cancel->setObjectName(u"cancelMerge"_s);
    merging = button(tr("Merge the 2 records"), Kind::Primary, u"git-merge"_s);
    merging->setObjectName(u"merge"_s);
    header().add(cancel);
    header().add(merging);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *ground = new Surface(Role::Base);
    halves = new QBoxLayout(QBoxLayout::LeftToRight, ground);
    halves->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    halves->setSpacing(m.margin());
    mergeForm = new MergeForm;
    halves->addWidget(mergeForm, 3);
    halves->addWidget(buildPreview(), 2, Qt::AlignTop);
    scroll->setWidget(ground);
    add(scroll);
    connect(mergeForm, &MergeForm::edited, this, &MergePage::showPreview);
    connect(cancel, &QPushButton::clicked, this, &MergePage::cancelAsked);
    connect(merging, &QPushButton::clicked, this, &MergePage::mergeAsked);
}

QWidget *MergePage::buildPreview()
{
    const Metrics m = Metrics::application();
    auto *card = new Card;
    card->setObjectName(u"mergePreview"_s);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(m.padding(), m.px(12), m.padding(), m.px(12));
    rows->setSpacing(m.px(8));
    rows->addWidget(caption(tr("The record as it will be")));
    resultName = new TextLabel({}, {TextSize::Block, Weight::Semibold, Role::Text}, Wrap::Words);
    resultText = new TextLabel({}, {}, Wrap::Words);
    resultText->setTextFormat(Qt::RichText);
    moving = paragraph({}, Role::Muted);
    rows->addWidget(resultName);
    rows->addWidget(resultText);
    rows->addWidget(new Hairline);
    rows->addWidget(moving);
    return card;
}

void MergePage::show(const MergeCase &merge, const MergeChoices &choices, const QHash<QByteArray, QString> &people,
                     QDate today)
{
    mergeForm->setCase(merge, choices, people, today);
    showPreview();
    setBusy(false);
}

void MergePage::showPreview()
{
    const MergeCase &merge = mergeForm->records();
    const MergeChoices &choices = mergeForm->choices();
    if (QWidget *last = mergeForm->last()) { // the form was built anew, perhaps
        setTabOrder(last, cancel);
        setTabOrder(cancel, merging);
    }
    resultName->setText(nameOf(resultOf(merge, choices)));
    resultText->setText(resultLines(merge, choices));
    const AnyParty &gone = goneOf(merge, choices);
    const QString things = belongings(choices.kept == Take::One ? merge.otherSide : merge.oneSide);
    const QString end =
        tr("The record of %1 goes to the trash. The merge can be undone for 30 days.").arg(nameOf(gone));
    moving->setText(things.isEmpty() ? end : tr("Moving over with it: %1.").arg(things) + u' ' + end);
}

QString MergePage::preview() const
{
    return resultName->text() + u'\n' + resultText->text() + u'\n' + moving->text();
}

void MergePage::setBusy(bool busy)
{
    mergeForm->setEnabled(!busy);
    merging->setEnabled(!busy);
}

QList<QWidget *> MergePage::zones() const
{
    const bool first = mergeForm->choices().kept == Take::One;
    return {mergeForm->findChild<QWidget *>(first ? u"kept.one"_s : u"kept.other"_s), merging};
}

void MergePage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    arrange();
}

void MergePage::arrange()
{
    const bool beside = width() >= Metrics::application().px(Beside);
    halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MergePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        Q_EMIT mergeAsked();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelAsked();
    else
        PageFrame::keyPressEvent(event);
}

} // namespace coffret::ui
