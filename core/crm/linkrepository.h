// SPDX-License-Identifier: GPL-3.0-or-later
// Links as rows.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/attachedrepository.h"

namespace coffret::crm {

class LinkRepository
{
public:
    using Entity = Link;
    static constexpr EntityKind kind = EntityKind::Link;

    LinkRepository(storage::Database &d, IdSource &) : database(d) {}

    Result<std::optional<RowId>> rowOf(LinkId id) const;
    Result<std::optional<Stored<Link>>> readKnown(RowId row) const;

    Result<void> insert(Stored<Link> &link);
    Result<void> update(const Stored<Link> &before, const Stored<Link> &after);
    Result<void> erase(const Stored<Link> &link);
    Result<QList<RowId>> rowsOf(const PartyRef &party) const; // either end, also in the trash
    Result<bool> standsAlready(const Link &link) const;       // the same tie under another id

private:
    storage::Database &database;
};

} // namespace coffret::crm
