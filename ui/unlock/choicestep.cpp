// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/choicestep.h"

#include "ui/common/metrics.h"
#include "ui/common/taborder.h"
#include "ui/common/textlabel.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace coffret::ui {

ChoiceStep::ChoiceStep(const QList<StepChoice> &choices, QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m.px(4));
    group = new QButtonGroup(this);
    for (const StepChoice &each : choices) {
        auto *radio = new QRadioButton(each.text);
        radio->setObjectName(each.key);
        radio->setAccessibleName(each.text);
        radio->setAccessibleDescription(each.meaning);
        radio->setMinimumHeight(m.px(24));
        radio->setChecked(group->buttons().isEmpty());
        group->addButton(radio);
        column->addWidget(radio);
        auto *note = paragraph(each.meaning, Role::Muted);
        note->setContentsMargins(m.px(24), 0, 0, m.px(8));
        column->addWidget(note);
        connect(radio, &QRadioButton::clicked, this, [this] { Q_EMIT changed(chosen()); });
    }
}

void ChoiceStep::addAbove(QWidget *widget)
{
    column->insertWidget(0, widget);
    column->insertSpacing(1, Metrics::application().px(12));
    above = widget;
}

void ChoiceStep::setIntroduction(const QString &text)
{
    column->insertWidget(0, paragraph(text));
    column->insertSpacing(1, Metrics::application().px(16));
}

void ChoiceStep::addBelow(QWidget *widget)
{
    column->addSpacing(Metrics::application().px(8));
    column->addWidget(widget);
}

bool ChoiceStep::focusNextPrevChild(bool next)
{
    chainZones({above, group->checkedButton()});
    return QWidget::focusNextPrevChild(next);
}

void ChoiceStep::focusChosen()
{
    group->checkedButton()->setFocus(Qt::OtherFocusReason);
}

QString ChoiceStep::chosen() const
{
    return group->checkedButton()->objectName();
}

} // namespace coffret::ui
