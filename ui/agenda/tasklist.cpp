// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/tasklist.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

TaskList::TaskList(const QString &name, Height h, QWidget *parent) : QListView(parent), height(h)
{
    setObjectName(u"tasks"_s);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setModel(&taskModel);
    setItemDelegate(new TaskDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (height == Height::OfRows) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        viewport()->setAutoFillBackground(false);
    }
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const crm::TaskLine *line = taskModel.line(index))
            Q_EMIT openAsked(*line);
    });
}

// The row that was current stays so, or the one that took its place: Space, Space, Space works the list off.
void TaskList::show(const QList<crm::TaskLine> &lines, const QDateTime &now, TaskListModel::Grouping grouping)
{
    const crm::TaskLine *before = chosen();
    const crm::TaskId id = before ? before->task.id : crm::TaskId{};
    const int row = qMax(0, currentIndex().row());
    taskModel.show(lines, now, grouping);
    if (const QModelIndex same = taskModel.find(id); same.isValid())
        setCurrentIndex(same);
    else
        chooseNear(row);
    updateGeometry();
    Q_EMIT chosenChanged();
}

void TaskList::chooseNear(int row)
{
    const int last = taskModel.rowCount() - 1;
    for (int at = qMin(row, last); at >= 0 && at <= last; ++at) {
        if (taskModel.line(taskModel.index(at)))
            return setCurrentIndex(taskModel.index(at));
    }
    for (int at = qMin(row, last); at >= 0; --at) {
        if (taskModel.line(taskModel.index(at)))
            return setCurrentIndex(taskModel.index(at));
    }
}

void TaskList::choose(crm::TaskId id)
{
    if (const QModelIndex found = taskModel.find(id); found.isValid()) {
        setCurrentIndex(found);
        scrollTo(found);
    }
}

QSize TaskList::sizeHint() const
{
    if (height == Height::Scrolls)
        return QListView::sizeHint();
    int sum = 0;
    for (int row = 0; row < taskModel.rowCount(); ++row)
        sum += sizeHintForRow(row);
    return {QListView::sizeHint().width(), sum};
}

QSize TaskList::minimumSizeHint() const
{
    return height == Height::OfRows ? QSize(0, sizeHint().height()) : QListView::minimumSizeHint();
}

void TaskList::check(const QModelIndex &index)
{
    if (const crm::TaskLine *line = taskModel.line(index))
        Q_EMIT checkAsked(line->task.id, line->task.doneAt == 0);
}

void TaskList::keyPressEvent(QKeyEvent *event)
{
    const crm::TaskLine *line = chosen();
    if (!line)
        return QListView::keyPressEvent(event);
    const crm::TaskLine now = *line; // the row may go while it is asked for
    if (event->key() == Qt::Key_Space)
        check(currentIndex());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openAsked(now);
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeAsked(now.task.id);
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        Q_EMIT postponeAsked(now.task.id, Postpone::Tomorrow);
    else if (event->key() == Qt::Key_D && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT postponeAsked(now.task.id, Postpone::NextWeek);
    else
        QListView::keyPressEvent(event);
}

void TaskList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const int reach = visualRect(at).height() / 4; // the box is small, its target is not
    const bool onBox = at.isValid() && event->button() == Qt::LeftButton
                       && TaskDelegate::boxIn(visualRect(at))
                              .adjusted(-reach, -reach, reach, reach)
                              .contains(event->position().toPoint());
    QListView::mouseReleaseEvent(event);
    if (onBox)
        check(at);
}

void TaskList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    const crm::TaskLine *line = taskModel.line(at);
    if (!line)
        return;
    setCurrentIndex(at);
    const crm::TaskLine task = *line;
    const crm::TaskId id = task.task.id;
    const bool done = task.task.doneAt != 0;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(done ? tr("Reopen") : tr("Mark as done"), this, [this, id, done] { Q_EMIT checkAsked(id, !done); });
    menu->addAction(tr("Edit…"), this, [this, task] { Q_EMIT openAsked(task); });
    if (!done) {
        menu->addAction(tr("Put off to tomorrow") + u"\tCtrl+D"_s, this,
                        [this, id] { Q_EMIT postponeAsked(id, Postpone::Tomorrow); });
        menu->addAction(tr("Put off to next week") + u"\tCtrl+Shift+D"_s, this,
                        [this, id] { Q_EMIT postponeAsked(id, Postpone::NextWeek); });
    }
    if (const auto record = recordOf(task.task))
        menu->addAction(tr("Open the record"), this, [this, record] { Q_EMIT recordAsked(*record); });
    menu->addSeparator();
    menu->addAction(tr("Move to the trash"), this, [this, id] { Q_EMIT removeAsked(id); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void TaskList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    Q_EMIT chosenChanged();
}

} // namespace coffret::ui
