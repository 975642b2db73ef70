// SPDX-License-Identifier: GPL-3.0-or-later
// A way to look at a list, under a name: which records, in which order, as rows or as a table with which
// columns. Some are shipped (their filter is fixed, the window has their names), others a person's own.
#pragma once

#include "core/crm/listfilter.h"

namespace coffret::crm {

struct ViewColumn
{
    QString key;   // "name", "city" …; the window knows them
    int width = 0; // design pixels; 0: as usual
    bool operator==(const ViewColumn &) const = default;
};

struct ViewLayout
{
    enum class Shape { Rows, Table };
    Shape shape = Shape::Rows;
    QList<ViewColumn> columns{}; // of the table, in order; empty: the usual ones
    bool operator==(const ViewLayout &) const = default;
};

struct SavedView
{
    static constexpr qsizetype longestName = 80;

    QString key{};  // "all", "mine" … for a shipped one, else a uuid; empty: not saved yet
    QString name{}; // empty for a shipped one
    ListFilter filter{};
    ViewLayout layout{};
    bool isShipped = false;
    bool isStart = false;  // shown first when the vault opens; one of each kind
    QString companyName{}; // of filter.company; to be read
    bool operator==(const SavedView &) const = default;
};

} // namespace coffret::crm
