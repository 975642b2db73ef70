// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a row of a list: as two lines (PartyDelegate) or, over a TableHead, as the cells of a table. Both
// draw every row as chosen while all results are.
#pragma once

#include "ui/common/partydelegate.h"
#include "ui/records/partylistmodel.h"
#include "ui/records/tablehead.h"

namespace coffret::ui {

class RowsDelegate final : public PartyDelegate
{
    Q_OBJECT

public:
    RowsDelegate(const bool &every, QObject *parent) : PartyDelegate(parent), everything(every) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const bool &everything;
};

class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TableDelegate(const PartyListModel &m, const TableHead &h, const bool &every, QObject *parent)
        : QStyledItemDelegate(parent), model(m), head(h), everything(every)
    {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCells(QPainter &painter, const QRect &row, const crm::ListRow &shown, bool chosen) const;
    void paintPending(QPainter &painter, const QRect &row) const;
    const PartyListModel &model;
    const TableHead &head;
    const bool &everything;
};

} // namespace coffret::ui
