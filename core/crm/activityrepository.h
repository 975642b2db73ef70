// SPDX-License-Identifier: GPL-3.0-or-later
// Activities as rows, their search text, and the last contact they move.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/attachedrepository.h"

namespace coffret::crm {

class ActivityRepository
{
public:
    using Entity = Activity;
    static constexpr EntityKind kind = EntityKind::Activity;

    ActivityRepository(storage::Database &d, IdSource &i) : database(d), ids(i), index(d) {}

    Result<std::optional<RowId>> rowOf(ActivityId id) const;
    Result<std::optional<Stored<Activity>>> readKnown(RowId row) const;

    Result<void> insert(Stored<Activity> &activity);
    Result<void> update(const Stored<Activity> &before, const Stored<Activity> &after);
    Result<void> erase(const Stored<Activity> &activity);
    Result<QList<RowId>> rowsOf(const PartyRef &party) const; // also in the trash

private:
    Result<void> recount(const Activity &activity);

    storage::Database &database;
    IdSource &ids;
    IndexRepository index;
};

} // namespace coffret::crm
