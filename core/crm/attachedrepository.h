// SPDX-License-Identifier: GPL-3.0-or-later
// What rows attached to a person or company share: finding the row of the party they name, the columns
// of their provenance, and their line in the search text.
#pragma once

#include "core/crm/indexrepository.h"
#include "core/crm/stored.h"
#include "core/storage/database.h"

namespace coffret::crm {

struct PartyRows
{
    std::optional<qint64> contact;
    std::optional<qint64> company;
    std::optional<qint64> searchParty() const; // the person first
};

// For writing: whether the person at the desk sees them or not (the ledger has asked). NotFound when an id names
// nothing; null ids have no row.
Result<PartyRows> partyRows(storage::Database &database, ContactId contact, CompanyId company);
Result<qint64> standingPartyRow(storage::Database &database, const PartyRef &party);
// For reading: NotFound also for what is out of sight.
Result<qint64> partyRow(storage::Database &database, const PartyRef &party);
Result<void> inSight(storage::Database &database, EntityKind kind, RowId row);
Result<std::optional<RowId>> rowWith(storage::Database &database, const QString &sql, const QByteArray &uuid);
Result<QList<RowId>> rowsWith(storage::Statement &select);

// created_at, created_by, created_set, updated_at, updated_by, deleted_at
template <class Entity>
void readProvenance(const storage::Statement &row, int first, Stored<Entity> &stored)
{
    Provenance &provenance = stored.entity.provenance;
    provenance.createdAt = row.integer(first);
    provenance.createdBy = row.id<UserId>(first + 1);
    stored.createdSet = row.integer(first + 2);
    provenance.updatedAt = row.integer(first + 3);
    provenance.updatedBy = row.id<UserId>(first + 4);
    provenance.deletedAt = row.integer(first + 5);
}

template <class Entity>
void bindProvenance(storage::Statement &statement, int first, const Stored<Entity> &stored)
{
    const Provenance &provenance = stored.entity.provenance;
    statement.bind(first, provenance.createdAt)
        .bind(first + 1, provenance.createdBy)
        .bind(first + 2, stored.createdSet)
        .bind(first + 3, provenance.updatedAt)
        .bind(first + 4, provenance.updatedBy)
        .bind(first + 5, orNull(provenance.deletedAt));
}

template <class Entity>
void bindUpdate(storage::Statement &statement, int first, const Stored<Entity> &stored)
{
    statement.bind(first, stored.entity.provenance.updatedAt)
        .bind(first + 1, stored.entity.provenance.updatedBy)
        .bind(first + 2, orNull(stored.entity.provenance.deletedAt))
        .bind(first + 3, stored.row);
}

} // namespace coffret::crm
