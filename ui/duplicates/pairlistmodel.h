// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs that may be the same, best first, as rows for PartyDelegate. A pair that was decided leaves the
// rows and can come back; one put off for later stands at the end.
#pragma once

#include "ui/duplicates/pairreading.h"

#include <QAbstractListModel>

namespace coffret::ui {

class PairListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<PairRow> &pairs);
    const PairRow &pair(int row) const { return pairs.at(row); }
    int rowOf(const crm::DuplicatePair &pair) const; // -1: not among them
    void takeOut(int row);
    void putBack(int row, const PairRow &pair);
    void replace(int row, const PairRow &pair);
    void putOff(int row); // to the end
    QList<PairRow> all() const { return pairs; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PairRow> pairs;
};

} // namespace coffret::ui
