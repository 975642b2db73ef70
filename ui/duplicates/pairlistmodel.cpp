// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/pairlistmodel.h"

#include "ui/common/partydelegate.h"
#include "ui/duplicates/duplicatewords.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void PairListModel::show(const QList<PairRow> &found)
{
    beginResetModel();
    pairs = found;
    endResetModel();
}

int PairListModel::rowOf(const crm::DuplicatePair &wanted) const
{
    for (int row = 0; row < pairs.size(); ++row) {
        if (pairs.at(row).pair.one == wanted.one && pairs.at(row).pair.other == wanted.other)
            return row;
    }
    return -1;
}

void PairListModel::takeOut(int row)
{
    beginRemoveRows({}, row, row);
    pairs.removeAt(row);
    endRemoveRows();
}

void PairListModel::putBack(int row, const PairRow &pair)
{
    const int at = qBound(0, row, int(pairs.size()));
    beginInsertRows({}, at, at);
    pairs.insert(at, pair);
    endInsertRows();
}

void PairListModel::replace(int row, const PairRow &pair)
{
    pairs[row] = pair;
    Q_EMIT dataChanged(index(row), index(row));
}

void PairListModel::putOff(int row)
{
    const PairRow pair = pairs.at(row);
    takeOut(row);
    putBack(int(pairs.size()), pair);
}

int PairListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(pairs.size());
}

QVariant PairListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PairRow &row = pairs.at(index.row());
    const QString names = row.one == row.other ? row.one : row.one + u" · "_s + row.other;
    const QString why = reasonWords(row.pair.reasons);
    switch (role) {
    case Qt::DisplayRole:
    case PartyNameRole: return names;
    case PartySecondRole: return why;
    case Qt::ToolTipRole: return row.second.isEmpty() ? names : names + u"\n"_s + row.second;
    case PartyPillRole: return certaintyWord(row.pair.score);
    case PartyPillToneRole: return int(certaintyTone(row.pair.score));
    case PartyIdRole:
        return QByteArray(reinterpret_cast<const char *>(row.pair.one.id.data()), qsizetype(row.pair.one.id.size()));
    case Qt::AccessibleTextRole:
        return tr("%1 and %2, %3, %4").arg(row.one, row.other, certaintyWord(row.pair.score), why);
    case PartyPendingRole: return false;
    default: return {};
    }
}

} // namespace coffret::ui
