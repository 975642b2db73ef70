// SPDX-License-Identifier: GPL-3.0-or-later
// Views as rows; see savedviewbook.h.
#pragma once

#include "core/crm/desk.h"
#include "core/crm/savedview.h"

#include <optional>

namespace coffret::crm {

class SavedViewRepository
{
public:
    struct Row
    {
        QString key;
        QString name; // null for the layout of a shipped view
        QString filter;
        QString layout;
        bool starts = false;
    };

    explicit SavedViewRepository(storage::Database &d) : database(d) {}

    Result<QList<Row>> all(UserId user, PartyKind kind) const;
    Result<std::optional<QString>> keyOfName(UserId user, PartyKind kind, const QString &folded) const;
    Result<void> put(UserId user, PartyKind kind, const Row &row, TimeStamp at); // `starts` is left as it stands
    Result<void> erase(UserId user, PartyKind kind, const QString &key);
    Result<void> setStart(UserId user, PartyKind kind, const QString &key, TimeStamp at);

private:
    storage::Database &database;
};

} // namespace coffret::crm
