// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/taskpanel.h"

#include "ui/agenda/taskdesk.h"
#include "ui/agenda/taskform.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

TaskPanel::TaskPanel(TaskDesk &d, QWidget *parent) : Surface(Role::Base, Edge::Left, parent), desk(d)
{
    const Metrics m = Metrics::application();
    setObjectName(u"taskPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at the edge
    column->setSpacing(0);
    column->addLayout(topRow());
    banner = new Banner;
    banner->hide();
    column->addWidget(banner);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new Surface(Role::Base);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(m.padding(), 0, m.padding(), m.px(12));
    taskForm = new TaskForm;
    rows->addWidget(taskForm);
    rows->addStretch();
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    column->addLayout(footRow());
    connectParts();
    hide();
}

QLayout *TaskPanel::topRow()
{
    const Metrics m = Metrics::application();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(m.padding(), m.px(12), m.px(12), m.px(8));
    heading = blockTitle({});
    top->addWidget(heading, 1);
    opening = button(tr("Open the record"), Kind::Link);
    opening->setObjectName(u"openTaskRecord"_s);
    top->addWidget(opening);
    QToolButton *leave = smallIconButton(u"x"_s, tr("Close"));
    leave->setObjectName(u"closeTask"_s);
    top->addWidget(leave);
    connect(leave, &QToolButton::clicked, this, &TaskPanel::close);
    return top;
}

QLayout *TaskPanel::footRow()
{
    const Metrics m = Metrics::application();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(m.padding(), m.px(10), m.padding(), m.px(12));
    removing = button(tr("Delete"), Kind::Text);
    removing->setObjectName(u"removeTask"_s);
    saving = button(tr("Save"), Kind::Primary);
    saving->setObjectName(u"saveTask"_s);
    foot->addWidget(removing);
    foot->addStretch();
    foot->addWidget(saving);
    return foot;
}

void TaskPanel::connectParts()
{
    connect(saving, &QPushButton::clicked, this, &TaskPanel::save);
    connect(removing, &QPushButton::clicked, this, [this] {
        desk.remove(id);
        close();
    });
    connect(opening, &QPushButton::clicked, this, [this] {
        if (const auto party = taskForm->record().party())
            Q_EMIT desk.recordAsked(*party);
    });
    connect(&taskForm->record(), &RecordField::chosen, this,
            [this] { opening->setVisible(taskForm->record().party().has_value()); });
    connect(&desk, &TaskDesk::saved, this, [this] {
        if (shown)
            close();
    });
    connect(&desk, &TaskDesk::refused, this, [this](const QString &sentence) {
        saving->setEnabled(true);
        banner->say(Tone::Danger, tr("This was not saved."), sentence);
    });
}

void TaskPanel::open(const crm::TaskLine &line)
{
    id = line.task.id;
    desk.serve(*taskForm);
    banner->quiet();
    saving->setEnabled(true);
    heading->setText(id.isNull() ? tr("New task") : tr("Task"));
    removing->setVisible(!id.isNull());
    opening->setVisible(recordOf(line.task).has_value());
    taskForm->setLine(line, desk.now());
    shown = true;
    show();
    taskForm->focusFirst();
}

void TaskPanel::close()
{
    shown = false;
    hide();
    Q_EMIT closed();
}

bool TaskPanel::isChanged() const
{
    return shown && taskForm->isChanged();
}

void TaskPanel::save()
{
    if (taskForm->complain())
        return;
    saving->setEnabled(false);
    desk.save(taskForm->task());
}

void TaskPanel::focusInEvent(QFocusEvent *event)
{
    taskForm->findChild<QWidget *>(u"taskTitle"_s)->setFocus(event->reason());
}

void TaskPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && event->modifiers() & Qt::ControlModifier)
        save();
    else
        Surface::keyPressEvent(event);
}

} // namespace coffret::ui
