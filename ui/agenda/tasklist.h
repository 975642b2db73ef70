// SPDX-License-Identifier: GPL-3.0-or-later
// A list of tasks with check boxes, for home, the tasks page and a record: Space or a click on the box
// checks, Enter or a double click opens, Del removes, Ctrl+D puts off to tomorrow and Ctrl+Shift+D to
// next week; the menu of a row says the same. It only signals; TaskDesk does it.
#pragma once

#include "ui/agenda/agendawords.h"
#include "ui/agenda/tasklistmodel.h"
#include "ui/common/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace coffret::ui {

class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static QRect boxIn(const QRect &row);

private:
    static void paintHeading(QPainter &painter, const QRect &row, const QString &text);
    static void paintTask(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static int paintDue(QPainter &painter, const QRect &text, const QModelIndex &index, Role quiet);
};

class TaskList : public QListView
{
    Q_OBJECT

public:
    // Height::OfRows grows with its rows, for cards and records; Height::Scrolls is for a page of its own.
    enum class Height { Scrolls, OfRows };
    explicit TaskList(const QString &name, Height height = Height::Scrolls, QWidget *parent = nullptr);
    void show(const QList<crm::TaskLine> &lines, const QDateTime &now,
              TaskListModel::Grouping grouping = TaskListModel::Grouping::None);
    using QListView::show;
    TaskListModel &rows() { return taskModel; }
    const crm::TaskLine *chosen() const { return taskModel.line(currentIndex()); }
    void choose(crm::TaskId id);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void checkAsked(coffret::crm::TaskId id, bool done);
    void openAsked(const coffret::crm::TaskLine &line);
    void postponeAsked(coffret::crm::TaskId id, coffret::ui::Postpone to);
    void removeAsked(coffret::crm::TaskId id);
    void recordAsked(const coffret::crm::PartyRef &party);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    void check(const QModelIndex &index);
    void chooseNear(int row);
    TaskListModel taskModel;
    Height height;
};

} // namespace coffret::ui
