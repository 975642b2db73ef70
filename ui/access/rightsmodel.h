// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of rights: a row for each shipped profile, a word in each cell, made from the table in core/access and from
// nothing else. How many accounts a profile has is said once it is known.
#pragma once

#include "ui/access/accesswords.h"

#include <QAbstractTableModel>
#include <QHash>

namespace coffret::ui {

class RightsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void count(const QList<workspace::Person> &people);
    static const access::Profile &profile(int row);
    static RightsCell cell(const QModelIndex &index);
    QString accounts(int row) const; // « 2 comptes »; empty: not known
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString sentence(const QModelIndex &index) const;
    std::optional<QHash<QString, int>> numbers; // by key of the profile
};

} // namespace coffret::ui
