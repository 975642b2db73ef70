// SPDX-License-Identifier: GPL-3.0-or-later
// The entries that were read, the newest first, as a table: when, account, action, on what, number. Older ones are put
// behind; the first column says the whole row to a screen reader.
#pragma once

#include "ui/journal/logwords.h"

#include <QAbstractTableModel>

namespace coffret::ui {

class LogTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<LogRow> &rows, QDate today);
    void append(const QList<LogRow> &older);
    const QList<LogRow> &rows() const { return entries; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LogRow> entries;
    QDate today;
};

} // namespace coffret::ui
