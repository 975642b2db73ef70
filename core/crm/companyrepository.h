// SPDX-License-Identifier: GPL-3.0-or-later
// Companies as rows, like contactrepository. A new name also reaches the people of the company.
#pragma once

#include "core/crm/company.h"
#include "core/crm/indexrepository.h"
#include "core/crm/stored.h"
#include "core/crm/tagrepository.h"

namespace coffret::crm {

class CompanyRepository
{
public:
    using Entity = Company;
    static constexpr EntityKind kind = EntityKind::Company;

    CompanyRepository(storage::Database &d, IdSource &i) : database(d), ids(i), tags(d), index(d) {}

    Result<std::optional<RowId>> rowOf(CompanyId id) const;
    Result<std::optional<Stored<Company>>> readKnown(RowId row) const; // see ContactRepository
    Result<std::optional<Stored<Company>>> read(RowId row) const;
    Result<std::optional<Stored<Company>>> read(CompanyId id) const;
    Result<void> settle(Company &company) const;

    Result<void> insert(Stored<Company> &company);
    Result<void> update(const Stored<Company> &before, const Stored<Company> &after);
    Result<void> erase(const Stored<Company> &company);

    Result<void> raiseLastContact(RowId row, TimeStamp fromUs, TimeStamp fromThem);
    Result<void> recountLastContact(RowId row);

    // Companies outside the trash with this match key, or with a key that starts so ("n:garnier|").
    Result<QList<RowId>> withKey(const QString &key) const;
    Result<QList<RowId>> withKeyPrefix(const QString &prefix) const;
    Result<QString> nameOf(RowId row) const;
    Result<qint64> count() const; // without the trash

private:
    Result<void> writeIndex(const Stored<Company> *before, const Stored<Company> &after);

    storage::Database &database;
    IdSource &ids;
    TagRepository tags;
    IndexRepository index;
};

} // namespace coffret::crm
