// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of the vault as a table: name, account, profile, state, last day. The first column says the whole row to
// a screen reader.
#pragma once

#include "ui/access/accesswords.h"

#include <QAbstractTableModel>

namespace coffret::ui {

class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<workspace::Person> &people, QDate today);
    const QList<workspace::Person> &people() const { return rows; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<workspace::Person> rows;
    QDate today;
};

} // namespace coffret::ui
