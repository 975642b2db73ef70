// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file as they are read, under the names of their columns.
#pragma once

#include "core/exchange/importfile.h"

#include <QAbstractTableModel>

namespace coffret::ui {

class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const exchange::ImportScan &scan);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList titles;
    QList<QStringList> rows;
};

} // namespace coffret::ui
