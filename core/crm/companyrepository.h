// SPDX-License-Identifier: GPL-3.0-or-later
// Companies as rows, as partyrepository.h promises. A new name also reaches the people of the company.
#pragma once

#include "core/crm/company.h"
#include "core/crm/partyrepository.h"

namespace coffret::crm {

template <>
struct PartyColumns<Company>
{
    static constexpr PartyKind party = PartyKind::Company;
    static constexpr EntityKind kind = EntityKind::Company;
    static QString select(const QString &condition, LastContact moments, Seen seen);
    static Stored<Company> read(const storage::Statement &row);
};

class CompanyRepository : public PartyRepository<Company>
{
public:
    using PartyRepository::PartyRepository;

    Result<void> settle(Company &company) const;

    Result<void> insert(Stored<Company> &company);
    Result<void> update(const Stored<Company> &before, const Stored<Company> &after);

    // Companies outside the trash with this match key, or with a key that starts so ("n:garnier|").
    Result<QList<RowId>> withKey(const QString &key) const;
    Result<QList<RowId>> withKeyPrefix(const QString &prefix) const;
    Result<QString> nameOf(RowId row) const;
};

} // namespace coffret::crm
