// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/peoplemodel.h"

namespace coffret::ui {

void PeopleModel::show(const QList<workspace::Person> &people, QDate day)
{
    beginResetModel();
    rows = people;
    today = day;
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : accountColumns;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::Person &person = rows.at(index.row());
    const auto column = AccountColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return accountText(person, column, today);
    case Qt::ToolTipRole: return accountSentence(person, today);
    case Qt::AccessibleTextRole:
        return column == AccountColumn::Name ? accountSentence(person, today) : accountText(person, column, today);
    default: return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? accountHeading(AccountColumn(section)) : QVariant();
}

} // namespace coffret::ui
