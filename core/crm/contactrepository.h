// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as rows. Every write keeps the list columns, the tags, match_key, search_record and
// search_note in step. Reads answer std::nullopt for what is not there; the trash is read like the rest.
#pragma once

#include "core/crm/contact.h"
#include "core/crm/indexrepository.h"
#include "core/crm/stored.h"
#include "core/crm/tagrepository.h"

namespace coffret::crm {

class ContactRepository
{
public:
    using Entity = Contact;
    static constexpr EntityKind kind = EntityKind::Contact;

    ContactRepository(storage::Database &d, IdSource &i) : database(d), ids(i), tags(d), index(d) {}

    Result<std::optional<RowId>> rowOf(ContactId id) const;
    // lastFromUs and lastFromThem as entered, without what the activities say: what history works on.
    Result<std::optional<Stored<Contact>>> readKnown(RowId row) const;
    Result<std::optional<Stored<Contact>>> read(RowId row) const;
    Result<std::optional<Stored<Contact>>> read(ContactId id) const;

    // Names as stored: tags spelled as their tag is, companyName from the company.
    Result<void> settle(Contact &contact) const;

    Result<void> insert(Stored<Contact> &contact); // sets the row
    Result<void> update(const Stored<Contact> &before, const Stored<Contact> &after);
    Result<void> erase(const Stored<Contact> &contact);

    Result<qint64> count() const;                           // without the trash
    Result<QList<RowId>> peopleOf(CompanyId company) const; // also in the trash
    Result<CompanyId> mainCompany(ContactId id) const;

    // After an activity: raises the moment, or counts it again from everything that stands.
    Result<void> raiseLastContact(RowId row, TimeStamp fromUs, TimeStamp fromThem);
    Result<void> recountLastContact(RowId row);

    // After a company was renamed: the sort key and search text of its people.
    Result<void> renameCompany(RowId company);
    Result<void> refresh(RowId row);

private:
    Result<void> writeIndex(const Stored<Contact> *before, const Stored<Contact> &after);

    storage::Database &database;
    IdSource &ids;
    TagRepository tags;
    IndexRepository index;
};

} // namespace coffret::crm
