// SPDX-License-Identifier: GPL-3.0-or-later
// The columns a list of people or companies can have, declared once: their key in a kept view, their word,
// their usual width, how they are sorted, and what stands in them. For the table on screen and on paper.
#pragma once

#include "core/crm/listbook.h"
#include "core/crm/savedview.h"

#include <QDate>
#include <QHash>
#include <optional>

namespace coffret::ui {

struct ListColumn
{
    enum class Side { Left, Right };
    QString key;
    QString head;
    int width = 120; // design pixels
    std::optional<crm::ListOrder> order{};
    Side side = Side::Left;
    bool usual = false; // shown before a person has chosen
};

struct CellWords
{
    QDate today;
    QHash<QByteArray, QString> people; // by id
};

QList<ListColumn> listColumns(crm::PartyKind kind);
// Those of a view, or the usual ones; unknown keys are left out, the name is always there.
QList<ListColumn> columnsOf(crm::PartyKind kind, const crm::ViewLayout &layout);
QString cellText(const QString &key, const crm::ListRow &row, const CellWords &words);

} // namespace coffret::ui
