// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the palette and how they are drawn: records, then commands, then what can be created, with
// a line where one kind ends. What matched is semibold.
#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace coffret::ui {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<PaletteEntry> &entries);
    const PaletteEntry *entry(const QModelIndex &index) const;
    bool beginsKind(int row) const; // a line stands above it
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> entries;
};

class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace coffret::ui
