// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/reviewrow.h"

#include "core/journal/alertinbox.h"
#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/words/reviewtext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using coffret::journal::ReviewMark;

namespace coffret::ui {

constexpr int WideForAnswers = 620; // beside the sentence

ReviewRow::ReviewRow(const journal::ReviewLine &line, QWidget *parent) : Card(parent), shown(line)
{
    const Metrics m = Metrics::application();
    setObjectName(u"reviewRow"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.padding(), m.px(10), m.px(12), m.px(10));
    column->setSpacing(m.px(8));
    rows = new QHBoxLayout;
    rows->setSpacing(m.px(12));
    auto *said = new QVBoxLayout;
    said->setSpacing(m.px(2));
    said->addWidget(new TextLabel(words::title(line), {TextSize::Body, Weight::Semibold, Role::Text}, Wrap::Words));
    said->addWidget(paragraph(words::sentence(line), Role::Muted));
    rows->addLayout(said, 1);
    verbs = new QWidget;
    auto *flow = new FlowLayout(m.px(8), verbs);
    flow->setContentsMargins({});
    fine = verb(ReviewMark::Fine, u"reviewFine"_s);
    change = verb(ReviewMark::Change, u"reviewChange"_s);
    flow->addWidget(fine);
    flow->addWidget(change);
    rows->addWidget(verbs, 0, Qt::AlignTop);
    column->addLayout(rows);
    addNote(*column);
    mark(line.mark);
}

// Each says of which line it is: on a page of twenty, "Right" alone tells a screen reader nothing.
QPushButton *ReviewRow::verb(ReviewMark mark, const QString &key)
{
    const QString text = words::text(mark, shown.topic);
    QPushButton *made = button(text);
    made->setObjectName(key);
    made->setCheckable(true);
    made->setAccessibleName(tr("%1: %2").arg(words::title(shown), text));
    connect(made, &QPushButton::clicked, this,
            [this, mark](bool checked) { choose(checked ? mark : ReviewMark::None); });
    return made;
}

void ReviewRow::addNote(QVBoxLayout &column)
{
    const Metrics m = Metrics::application();
    QPushButton *opener = button(tr("Note…"), Kind::Text);
    opener->setObjectName(u"reviewNote"_s);
    opener->setAccessibleName(tr("%1: %2").arg(words::title(shown), tr("Note…")));
    verbs->layout()->addWidget(opener);
    noteRow = new QWidget;
    auto *row = new QHBoxLayout(noteRow);
    row->setContentsMargins({});
    row->setSpacing(m.px(8));
    note = new QLineEdit(shown.note);
    note->setObjectName(u"reviewNoteText"_s);
    note->setAccessibleName(tr("Note, signed with the review"));
    note->setPlaceholderText(tr("Note, signed with the review"));
    note->setMaxLength(int(journal::noteLength));
    row->addWidget(note, 1);
    column.addWidget(noteRow); // before it is shown, or it would be a window of its own
    noteRow->setVisible(!shown.note.isEmpty());
    connect(opener, &QPushButton::clicked, this, [this] {
        noteRow->setVisible(noteRow->isHidden());
        if (noteRow->isVisible())
            note->setFocus();
    });
    connect(note, &QLineEdit::editingFinished, this, [this] {
        const QString text = note->text().trimmed();
        if (text == shown.note)
            return;
        shown.note = text;
        Q_EMIT answered(shown);
    });
}

void ReviewRow::mark(ReviewMark mark)
{
    shown.mark = mark;
    fine->setChecked(mark == ReviewMark::Fine);
    change->setChecked(mark == ReviewMark::Change);
}

void ReviewRow::choose(ReviewMark chosen)
{
    mark(chosen);
    Q_EMIT answered(shown);
}

void ReviewRow::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool wide = width() >= Metrics::application().px(WideForAnswers);
    rows->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace coffret::ui
