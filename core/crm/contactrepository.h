// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as rows: what partyrepository.h promises, and what ties people to their company.
#pragma once

#include "core/crm/contact.h"
#include "core/crm/partyrepository.h"

#include <QHash>

namespace coffret::crm {

template <>
struct PartyColumns<Contact>
{
    static constexpr PartyKind party = PartyKind::Contact;
    static constexpr EntityKind kind = EntityKind::Contact;
    static QString select(const QString &condition, LastContact moments, Seen seen);
    static Stored<Contact> read(const storage::Statement &row);
};

class ContactRepository : public PartyRepository<Contact>
{
public:
    using PartyRepository::PartyRepository;

    // Names as stored: tags spelled as their tag is, companyName from the company.
    Result<void> settle(Contact &contact) const;

    Result<void> insert(Stored<Contact> &contact); // sets the row
    Result<void> update(const Stored<Contact> &before, const Stored<Contact> &after);

    Result<QList<RowId>> peopleOf(CompanyId company) const; // also in the trash
    Result<CompanyId> mainCompany(ContactId id) const;

    // For many writes in one transaction: what was asked of a company is kept until it is forgotten.
    void rememberCompanies() { remembers = true; }
    void forgetCompanies() { remembered.clear(); }

    // After a company was renamed: the sort key and search text of its people.
    Result<void> renameCompany(RowId company);
    Result<void> refresh(RowId row);

private:
    struct CompanyOf
    {
        std::optional<qint64> row;
        QString name;
    };
    Result<CompanyOf> companyOf(CompanyId id) const;
    Result<CompanyOf> readCompanyOf(CompanyId id) const;

    // What settle() found, for the write that follows it.
    mutable CompanyId settledId;
    mutable CompanyOf settled;
    bool remembers = false;
    mutable QHash<CompanyId, CompanyOf> remembered;
};

} // namespace coffret::crm
