// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the trash, over all kinds, and the ties to cut before a party's row can go for good.
#pragma once

#include "core/crm/historyrepository.h"
#include "core/crm/trashbook.h"

namespace coffret::crm {

class TrashRepository
{
public:
    explicit TrashRepository(storage::Database &d) : database(d) {}

    Result<QList<TrashedItem>> items(int limit) const;
    Result<qint64> count() const;
    Result<QList<RowId>> rows(EntityKind kind, TimeStamp before, int limit) const;
    Result<std::optional<RowId>> rowOf(const TrashedItem &item) const; // none: it is not in the trash

    // Attached rows that belong to this party alone.
    Result<QList<RowId>> belongingOnlyTo(EntityKind kind, PartyKind party, RowId row) const;
    // The others forget it; people forget their company.
    Result<void> detach(PartyKind party, RowId row);
    Result<QList<RowId>> peopleOf(RowId company) const;
    Result<void> eraseDistinct(PartyKind party, RowId row);

private:
    storage::Database &database;
};

} // namespace coffret::crm
