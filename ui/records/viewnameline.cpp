// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/viewnameline.h"

#include "core/crm/savedview.h"
#include "ui/common/buttons.h"
#include "ui/common/coffretstyle.h"
#include "ui/common/fieldnote.h"
#include "ui/common/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

ViewNameLine::ViewNameLine(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(16), m.px(4), m.px(16), m.px(8));
    column->setSpacing(m.px(4));
    field = new QLineEdit;
    field->setObjectName(u"viewName"_s);
    field->setAccessibleName(tr("Name of the view"));
    field->setPlaceholderText(tr("Name of the view"));
    field->setMaxLength(int(crm::SavedView::longestName));
    note = new FieldNote(Tone::Danger);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(8));
    auto *keep = button(tr("Save"), Kind::Primary);
    keep->setObjectName(u"keepView"_s);
    auto *leave = iconButton(u"x"_s, tr("Cancel"), Kind::Text);
    leave->setObjectName(u"leaveViewName"_s);
    row->addWidget(field, 1);
    row->addWidget(keep);
    row->addWidget(leave);
    column->addLayout(row);
    column->addWidget(note);
    connect(field, &QLineEdit::returnPressed, this, &ViewNameLine::submit);
    connect(field, &QLineEdit::textEdited, this, [this] { object({}); });
    connect(keep, &QPushButton::clicked, this, &ViewNameLine::submit);
    connect(leave, &QPushButton::clicked, this, &ViewNameLine::left);
}

void ViewNameLine::begin(const QString &name)
{
    object({});
    field->setText(name);
    field->selectAll();
    field->setFocus(Qt::ShortcutFocusReason);
}

void ViewNameLine::object(const QString &sentence)
{
    note->say(sentence);
    field->setProperty(ErrorProperty, !sentence.isEmpty());
    field->setAccessibleDescription(sentence);
    field->update();
}

void ViewNameLine::submit()
{
    if (field->text().trimmed().isEmpty())
        object(tr("Give this view a name."));
    else
        Q_EMIT named(field->text());
}

void ViewNameLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace coffret::ui
