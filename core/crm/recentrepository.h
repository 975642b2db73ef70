// SPDX-License-Identifier: GPL-3.0-or-later
// For each person at the desk, which records they opened last, as one short text: a list of references,
// latest first, each a mark, the kind and the uuid. No name is repeated here.
#pragma once

#include "core/crm/party.h"
#include "core/storage/database.h"

namespace coffret::crm {

class RecentRepository
{
public:
    explicit RecentRepository(storage::Database &d) : database(d) {}

    Result<QList<PartyRef>> of(UserId user) const;
    Result<void> put(UserId user, const QList<PartyRef> &parties);
    Result<void> forget(const Uuid &id); // in everybody's list

private:
    storage::Database &database;
};

} // namespace coffret::crm
