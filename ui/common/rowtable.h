// SPDX-License-Identifier: GPL-3.0-or-later
// A table whose rows are chosen whole: no grid, hairlines, the ground of the chosen row behind all of its cells, a ring
// when the keyboard chose it. One column takes the room that is left; where there is too little, it scrolls sideways.
// What a cell shows is its delegate's, how wide the columns are its own.
#pragma once

#include "ui/common/paint.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace coffret::ui {

class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);
    virtual void fit() = 0; // the columns to what they hold; again when the font changes

protected:
    virtual void share() = 0; // the room that is left
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

class RowDelegate : public QStyledItemDelegate
{
public:
    explicit RowDelegate(RowTable *table) : QStyledItemDelegate(table) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    virtual void paintCell(Paint &paint, const QRect &inside, const QModelIndex &index, bool chosen) const = 0;
    // What is less important, readable in a chosen row too.
    static Role soft(bool chosen);
};

} // namespace coffret::ui
