// SPDX-License-Identifier: GPL-3.0-or-later
// The questions a long list asks, each answered from a covering index where there is one: all ids in an
// order, the ids that fit one condition, and single rows. See listbook.h.
#pragma once

#include "core/crm/listbook.h"

#include <functional>

namespace coffret::crm {

class ListRepository
{
public:
    explicit ListRepository(storage::Database &d) : database(d) {}

    using Ids = std::vector<quint32>;
    // Everything outside the trash.
    Result<Ids> byName(PartyKind kind) const;
    Result<Ids> byCity(PartyKind kind) const;        // only those with a city; cities in sortKey order
    Result<Ids> byUpdate(PartyKind kind) const;      // newest first
    Result<Ids> byCreation(PartyKind kind) const;    // newest first
    Result<Ids> byLastContact(PartyKind kind) const; // newest first, only those with one
    // In name order, whatever the condition.
    Result<Ids> ofCompany(CompanyId company) const;
    Result<Ids> ofOwner(PartyKind kind, UserId owner) const;
    Result<Ids> ofCity(PartyKind kind, const QString &city) const;
    Result<Ids> inTrash(PartyKind kind) const;
    // In no order.
    Result<Ids> ofStatus(PartyKind kind, PartyStatus status) const;
    Result<Ids> ofTag(PartyKind kind, const QString &tag) const;

    Result<std::optional<ListRow>> row(PartyKind kind, RowId id) const;
    Result<std::optional<RowId>> rowOf(const PartyRef &party) const;
    Result<std::optional<RowId>> standingRow(const PartyRef &party) const; // outside the trash
    Result<std::optional<PartyRef>> partyOf(PartyKind kind, RowId row) const;
    Result<qint64> count(PartyKind kind) const;

private:
    storage::Database &database;
};

} // namespace coffret::crm
