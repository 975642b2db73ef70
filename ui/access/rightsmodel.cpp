// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rightsmodel.h"

#include "ui/common/iconengine.h"
#include "ui/words/profiletext.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

// Owners have every right and stand in no row.
void RightsModel::count(const QList<workspace::Person> &people)
{
    numbers = QHash<QString, int>();
    for (const workspace::Person &person : people) {
        if (person.role == workspace::PersonRole::Owner)
            continue;
        if (const access::Profile *known = access::shippedProfile(person.profile))
            ++(*numbers)[known->key];
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

const access::Profile &RightsModel::profile(int row)
{
    return access::shippedProfiles()[size_t(row)];
}

RightsCell RightsModel::cell(const QModelIndex &index)
{
    return rightsCell(profile(index.row()), RightsColumn(index.column()));
}

QString RightsModel::accounts(int row) const
{
    if (!numbers)
        return {};
    const int number = numbers->value(profile(row).key);
    return number ? tr("%Ln account(s)", nullptr, number) : tr("no account");
}

int RightsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(access::shippedProfiles().size());
}

int RightsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rightsColumns;
}

QString RightsModel::sentence(const QModelIndex &index) const
{
    const QString name = words::name(profile(index.row()));
    if (index.column() != int(RightsColumn::Profile))
        return tr("%1, %2: %3").arg(name, rightsHeading(RightsColumn(index.column())), cell(index).word);
    const QString number = accounts(index.row());
    return (number.isEmpty() ? name : name + u", "_s + number) + u". "_s + words::summary(profile(index.row()));
}

QVariant RightsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(index).word;
    case Qt::ToolTipRole: return words::summary(profile(index.row()));
    case Qt::AccessibleTextRole: return sentence(index);
    default: return {};
    }
}

QVariant RightsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = RightsColumn(section);
    switch (role) {
    case Qt::DisplayRole: return rightsHeading(column);
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole: return hasOwnKey(column) ? QVariant(icon(u"key"_s)) : QVariant();
    case Qt::ToolTipRole: return hasOwnKey(column) ? tr("Enciphered apart, under keys of its own") : QVariant();
    case Qt::AccessibleTextRole:
        return hasOwnKey(column) ? tr("%1, under keys of its own").arg(rightsHeading(column)) : rightsHeading(column);
    default: return {};
    }
}

} // namespace coffret::ui
