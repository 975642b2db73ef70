// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/trialmodel.h"

#include "ui/exchange/importwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void TrialModel::show(const std::shared_ptr<const Trial> &newTrial)
{
    beginResetModel();
    trial = newTrial;
    refill();
    endResetModel();
}

void TrialModel::filter(TrialKind kind)
{
    beginResetModel();
    wanted = kind;
    refill();
    endResetModel();
}

void TrialModel::refill()
{
    shown.clear();
    for (int i = 0; trial && i < int(trial->rows.size()); ++i) {
        if (wanted == TrialKind::All || kindOf(trial->rows.at(i)) == wanted)
            shown += i;
    }
}

const exchange::RowOutcome *TrialModel::outcome(int row) const
{
    return row >= 0 && row < shown.size() ? &trial->rows.at(shown.at(row)) : nullptr;
}

int TrialModel::rowOf(qint64 line) const
{
    const auto found = std::lower_bound(shown.begin(), shown.end(), line, [this](int place, qint64 wantedLine) {
        return trial->rows.at(place).line < wantedLine;
    });
    return found == shown.end() ? int(shown.size()) - 1 : int(found - shown.begin());
}

bool TrialModel::isCorrectable(const exchange::RowOutcome &outcome)
{
    return outcome.result == exchange::RowResult::Rejected && outcome.objection.column > 0
           && outcome.objection.column <= outcome.cells.size();
}

QString TrialModel::cellToCorrect(const exchange::RowOutcome &outcome)
{
    return outcome.cells.value(outcome.objection.column - 1);
}

int TrialModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(shown.size());
}

QVariant TrialModel::data(const QModelIndex &index, int role) const
{
    const exchange::RowOutcome *row = index.isValid() ? outcome(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->name;
    case Qt::EditRole: return isCorrectable(*row) ? cellToCorrect(*row) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringList{kindWord(kindOf(*row)), row->name.isEmpty() ? tr("No name") : row->name, rowSentence(*row)}
            .join(u", "_s);
    default: return {};
    }
}

bool TrialModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const exchange::RowOutcome *row = outcome(index.row());
    if (role != Qt::EditRole || !row || !isCorrectable(*row) || value.toString() == cellToCorrect(*row))
        return false;
    Q_EMIT corrected(row->line, row->objection.column, value.toString());
    return true;
}

Qt::ItemFlags TrialModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags usual = QAbstractListModel::flags(index);
    if (const exchange::RowOutcome *row = index.isValid() ? outcome(index.row()) : nullptr; row && isCorrectable(*row))
        usual |= Qt::ItemIsEditable;
    return usual;
}

} // namespace coffret::ui
