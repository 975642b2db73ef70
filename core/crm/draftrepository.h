// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts as rows.
#pragma once

#include "core/crm/draftbook.h"

namespace coffret::crm {

class DraftRepository
{
public:
    explicit DraftRepository(storage::Database &d) : database(d) {}

    Result<DraftId> find(UserId user, const Draft &draft) const; // the one for the same form and record; or null
    Result<void> put(UserId user, const Draft &draft);
    Result<QList<Draft>> all(UserId user) const;
    Result<void> erase(UserId user, DraftId id);
    Result<void> eraseOf(EntityKind kind, const Uuid &entity);

private:
    storage::Database &database;
};

} // namespace coffret::crm
