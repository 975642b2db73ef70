// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a table: one button a column, in the order and width the person gave them. Pressing sorts
// (again: the other way) where the vault keeps an order for the column, dragging its right edge sizes, dragging it moves. By keyboard: Alt+arrows size,
// Ctrl+arrows move, the menu key offers all of it and which columns there are. Room that is left goes to the
// texts; where there is none the table scrolls sideways and the head with it.
#pragma once

#include "ui/records/listcolumns.h"

#include <QWidget>

class QMenu;

namespace coffret::ui {

class HeadCell;

class TableHead : public QWidget
{
    Q_OBJECT

public:
    struct Cell
    {
        QString key;
        int x = 0;
        int width = 0;
        ListColumn::Side side = ListColumn::Side::Left;
    };

    explicit TableHead(crm::PartyKind kind, QWidget *parent = nullptr);
    void setLayout(const crm::ViewLayout &layout);
    void setSort(crm::ListOrder order, crm::ListRun run);
    void scrollTo(int x);
    void fit(int room); // the width of the list below
    const QList<Cell> &cells() const { return places; }
    const QList<ListColumn> &columns() const { return shown; }
    int totalWidth() const { return total; }
    void addColumnsTo(QMenu &menu); // which there are, to be checked

Q_SIGNALS:
    void sortAsked(coffret::crm::ListOrder order, coffret::crm::ListRun run);
    void columnsChanged(const QList<coffret::crm::ViewColumn> &columns);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    friend class HeadCell;
    void rebuild();
    void place();
    void spread(int spare);
    void sort(int at);
    void size(int at, int width); // pixels on screen
    void move(int from, int to);
    void drop(int at, int x); // the cell was let go there
    void show(const QString &key, bool visible);
    void say();
    void openMenu(int at, const QPoint &where);

    crm::PartyKind kind;
    QList<ListColumn> shown;
    QList<Cell> places;
    QList<HeadCell *> buttons;
    crm::ListOrder order = crm::ListOrder::Name;
    crm::ListRun run = crm::ListRun::Forward;
    int room = 0;
    int total = 0;
    int offset = 0;
};

} // namespace coffret::ui
