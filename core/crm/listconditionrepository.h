// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of a filter that are no simple equality, and the orders that need a second table; each
// answered from a covering index. Everything outside the trash, in no order unless said.
#pragma once

#include "core/crm/listrepository.h"

namespace coffret::crm {

class ListConditionRepository
{
public:
    explicit ListConditionRepository(storage::Database &d) : database(d) {}

    using Ids = ListRepository::Ids;
    Result<QStringList> cities(PartyKind kind) const;             // each as it is written, one look-up a city
    Result<Ids> owned(PartyKind kind) const;                      // with an owner, whoever
    Result<Ids> contacted(PartyKind kind, TimeStamp since) const; // 0: ever
    Result<Ids> createdSince(PartyKind kind, TimeStamp since) const;
    Result<Ids> updatedSince(PartyKind kind, TimeStamp since) const;

    // A number for each row, by row id: its company's place among the companies, or its status; 0 is none.
    Result<std::vector<quint32>> companyPlaces() const;
    Result<std::vector<quint32>> statuses(PartyKind kind) const;
    Result<QStringList> tagsOf(PartyKind kind, RowId row) const; // in order of their names

private:
    storage::Database &database;
};

} // namespace coffret::crm
