// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/logtablemodel.h"

namespace coffret::ui {

void LogTableModel::show(const QList<LogRow> &rows, QDate day)
{
    beginResetModel();
    entries = rows;
    today = day;
    endResetModel();
}

void LogTableModel::append(const QList<LogRow> &older)
{
    if (older.isEmpty())
        return;
    beginInsertRows({}, int(entries.size()), int(entries.size() + older.size()) - 1);
    entries += older;
    endInsertRows();
}

int LogTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(entries.size());
}

int LogTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : logColumns;
}

QVariant LogTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogRow &row = entries.at(index.row());
    const auto column = LogColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return logText(row, column, today);
    case Qt::ToolTipRole: return logSentence(row, today);
    case Qt::AccessibleTextRole:
        return column == LogColumn::When ? logSentence(row, today) : logText(row, column, today);
    case Qt::TextAlignmentRole:
        return int((column == LogColumn::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((LogColumn(section) == LogColumn::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? logHeading(LogColumn(section)) : QVariant();
}

} // namespace coffret::ui
