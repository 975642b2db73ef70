// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldrow.h"

#include "ui/common/fieldnote.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coffret::ui {

FieldRow::FieldRow(const QString &k, const QString &text, Use u, QWidget *parent) : QWidget(parent), fieldKey(k), use(u)
{
    const Metrics m = Metrics::application();
    setObjectName(QStringLiteral("row.") + k);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(m.px(2));
    label = new TextLabel(text, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    label->setFixedWidth(m.px(92));
    label->setContentsMargins(0, m.px(5), 0, 0);
    row->addWidget(label, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(m.px(2));
    auto *place = new QWidget;
    stack = new QStackedLayout(place);
    stack->setContentsMargins({});
    value = new ValueLabel(use);
    value->setObjectName(QStringLiteral("value.") + k);
    value->setAccessibleName(text);
    label->setBuddy(value);
    stack->addWidget(value);
    place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    column->addWidget(place);
    warning = new FieldNote(Tone::Warning);
    error = new FieldNote(Tone::Danger);
    for (FieldNote *note : {warning, error})
        note->setContentsMargins(m.px(10), 0, 0, m.px(4));
    column->addWidget(warning);
    column->addWidget(error);
    row->addLayout(column, 1);
    connect(value, &ValueLabel::activated, this, &FieldRow::beginEdit);
    connect(value, &ValueLabel::followed, this, [this] { Q_EMIT followed(fieldKey); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FieldRow::show(const QString &shownText, const QString &edited)
{
    editText = edited;
    value->setText(shownText);
    const QString state = use == Use::Masked ? tr("masked; Enter reveals it") : shownText;
    value->setAccessibleName(label->text() + QStringLiteral(", ") + state);
}

void FieldRow::setLink(bool link)
{
    value->setLink(link);
}

void FieldRow::remark(Tone tone, const QString &sentence)
{
    warning->say(tone == Tone::Warning ? sentence : QString());
    error->say(tone == Tone::Danger ? sentence : QString());
}

void FieldRow::beginEdit()
{
    if (!editor) {
        editor = new QLineEdit;
        editor->setObjectName(QStringLiteral("edit.") + fieldKey);
        editor->setAccessibleName(label->text());
        editor->installEventFilter(this);
        stack->addWidget(editor);
        connect(editor, &QLineEdit::returnPressed, this, [this] {
            endEdit(Outcome::Keep);
            value->setFocus();
        });
    }
    editor->setText(use == Use::Masked ? QString() : editText);
    if (use == Use::Masked)
        editor->setPlaceholderText(tr("Why? The access log keeps it."));
    stack->setCurrentWidget(editor);
    editor->setFocus();
    editor->selectAll();
}

bool FieldRow::isEditing() const
{
    return editor && stack->currentWidget() == editor;
}

QWidget *FieldRow::focusTarget() const
{
    return stack->currentWidget();
}

QString FieldRow::shown() const
{
    return value->text();
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == editor && isEditing()) {
        if (event->type() == QEvent::FocusOut)
            endEdit(use == Use::Masked ? Outcome::Drop : Outcome::Keep);
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            endEdit(Outcome::Drop);
            value->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::endEdit(Outcome outcome)
{
    const QString typed = editor->text();
    stack->setCurrentWidget(value);
    if (use == Use::Masked) {
        if (outcome == Outcome::Keep && !typed.trimmed().isEmpty())
            Q_EMIT revealAsked(fieldKey, typed.simplified());
        return;
    }
    if (outcome == Outcome::Keep && typed != editText)
        Q_EMIT edited(fieldKey, typed);
}

} // namespace coffret::ui
