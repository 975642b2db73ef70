// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void PaletteModel::show(const QList<PaletteEntry> &newEntries)
{
    beginResetModel();
    entries = newEntries;
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < entries.size() ? &entries.at(index.row()) : nullptr;
}

bool PaletteModel::beginsKind(int row) const
{
    return row > 0 && row < entries.size() && entries.at(row).kind != entries.at(row - 1).kind;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *row = entry(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row->title};
        for (const QString &part : {row->second, row->right}) {
            if (!part.isEmpty())
                parts += part;
        }
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace coffret::ui
