// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/alertcard.h"

#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/words/alerttext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using coffret::journal::AlertAnswer;

namespace coffret::ui {

constexpr int WideForVerbs = 720; // the answers beside the sentence

AlertCard::AlertCard(const AlertRow &row, QDate today, QWidget *parent) : Card(parent), shown(row)
{
    const Metrics m = Metrics::application();
    setObjectName(u"alert"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.padding(), m.px(10), m.px(12), m.px(10));
    column->setSpacing(m.px(8));
    rows = new QHBoxLayout;
    rows->setSpacing(m.px(12));
    auto *said = new QHBoxLayout;
    said->setSpacing(m.px(12));
    picture = new QLabel;
    said->addWidget(picture, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(m.px(2));
    auto *title = new TextLabel(words::title(row.line.kept.alert.kind), {TextSize::Body, Weight::Semibold, Role::Text},
                                Wrap::Words);
    lines->addWidget(title);
    auto *sentence = paragraph(alertSentence(row, today), Role::Muted);
    sentence->setObjectName(u"alertSentence"_s);
    lines->addWidget(sentence);
    if (const QString answered = alertAnswered(row, today); !answered.isEmpty()) {
        auto *line = paragraph(answered);
        line->setObjectName(u"alertAnswered"_s);
        lines->addWidget(line);
    }
    said->addLayout(lines, 1);
    rows->addLayout(said, 1);
    verbs = new QWidget;
    auto *flow = new FlowLayout(m.px(8), verbs);
    flow->setContentsMargins({});
    if (row.isOpen())
        flow->addWidget(verb(u"alertExpected"_s, words::text(AlertAnswer::Expected), AlertAnswer::Expected));
    if (row.isWaiting())
        flow->addWidget(verb(u"alertLook"_s, words::text(AlertAnswer::ToLookInto), AlertAnswer::ToLookInto));
    else
        flow->addWidget(verb(u"alertAgain"_s, tr("Ask again"), AlertAnswer::None));
    rows->addWidget(verbs, 0, Qt::AlignTop);
    column->addLayout(rows);
    addNote(*column);
    dress();
}

QPushButton *AlertCard::verb(const QString &key, const QString &text, AlertAnswer given)
{
    QPushButton *made = button(text);
    made->setObjectName(key);
    connect(made, &QPushButton::clicked, this, [this, given] { answer(given); });
    return made;
}

void AlertCard::addNote(QVBoxLayout &column)
{
    const Metrics m = Metrics::application();
    QPushButton *opener = button(tr("Note…"), Kind::Text);
    opener->setObjectName(u"alertNote"_s);
    verbs->layout()->addWidget(opener);
    noteRow = new QWidget;
    auto *row = new QHBoxLayout(noteRow);
    row->setContentsMargins(m.px(32), 0, 0, 0);
    row->setSpacing(m.px(8));
    note = new QLineEdit(shown.line.kept.note);
    note->setObjectName(u"alertNoteText"_s);
    note->setAccessibleName(tr("Note, for the owners only"));
    note->setPlaceholderText(tr("Note, for the owners only"));
    note->setMaxLength(int(journal::noteLength));
    QPushButton *keep = button(tr("Keep the note"));
    keep->setObjectName(u"alertNoteKeep"_s);
    row->addWidget(note, 1);
    row->addWidget(keep);
    noteRow->hide();
    column.addWidget(noteRow);
    const auto keepNote = [this] { answer(shown.line.kept.answer); };
    connect(opener, &QPushButton::clicked, this, [this] {
        noteRow->setVisible(noteRow->isHidden());
        if (noteRow->isVisible())
            note->setFocus();
    });
    connect(keep, &QPushButton::clicked, this, keepNote);
    connect(note, &QLineEdit::returnPressed, this, keepNote);
}

void AlertCard::answer(AlertAnswer given)
{
    const journal::Alert &alert = shown.line.kept.alert;
    Q_EMIT answered({alert.kind, alert.seq, given, note->text().trimmed()});
}

QWidget *AlertCard::firstVerb() const
{
    return verbs->findChild<QPushButton *>();
}

void AlertCard::dress()
{
    const Metrics m = Metrics::application();
    const QIcon drawn = shown.isOpen() ? icon(u"alert-triangle"_s, Role::Warning) : icon(u"circle-check"_s);
    picture->setPixmap(drawn.pixmap(QSize(m.largeIcon(), m.largeIcon()), devicePixelRatioF()));
}

void AlertCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool wide = width() >= Metrics::application().px(WideForVerbs);
    rows->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void AlertCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace coffret::ui
