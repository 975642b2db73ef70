// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int MostColumns = 200;
constexpr int LongestCell = 200;

} // namespace

void PreviewModel::show(const exchange::ImportScan &scan)
{
    beginResetModel();
    titles.clear();
    for (const exchange::MappedColumn &column :
         scan.mapping.columns.first(qMin<qsizetype>(MostColumns, scan.mapping.columns.size())))
        titles += column.title().simplified();
    rows = scan.firstRows;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(titles.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString cell = rows.at(index.row()).value(index.column()).left(LongestCell).simplified();
    return role == Qt::DisplayRole ? cell : titles.at(index.column()) + u": "_s + cell;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(titles.value(section)) : QVariant(section + 1);
}

} // namespace coffret::ui
