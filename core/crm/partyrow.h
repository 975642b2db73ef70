// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that contact and company rows share, bound and read in one order, and the sort keys.
#pragma once

#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/crm/flatjson.h"
#include "core/crm/stored.h"
#include "core/storage/statement.h"

namespace coffret::crm {

QByteArray sortKeyOf(const Contact &contact); // last and first name, else company, e-mail, phone
QByteArray sortKeyOf(const Company &company);

// status, city, postcode, owner, email, phone, language, source, updated_at, updated_by, deleted_at,
// known_from_us, known_from_them, merged_into, emails, phones, addresses, websites, extra, notes
inline constexpr int sharedColumns = 20;

template <class Party>
void bindShared(storage::Statement &statement, int first, const Stored<Party> &stored)
{
    const Party &party = stored.entity;
    const bool placed = !party.addresses.isEmpty();
    const QByteArray merged = stored.mergedInto == Uuid{} ? QByteArray() : uuidBytes(stored.mergedInto);
    statement.bind(first, int(party.status))
        .bind(first + 1, placed ? orNull(party.addresses.first().city) : QString())
        .bind(first + 2, placed ? orNull(party.addresses.first().postcode) : QString())
        .bind(first + 3, party.owner)
        .bind(first + 4, party.emails.isEmpty() ? QString() : orNull(party.emails.first().value))
        .bind(first + 5, party.phones.isEmpty() ? QString() : orNull(party.phones.first().value))
        .bind(first + 6, orNull(party.language))
        .bind(first + 7, orNull(party.source))
        .bind(first + 8, party.provenance.updatedAt)
        .bind(first + 9, party.provenance.updatedBy)
        .bind(first + 10, orNull(party.provenance.deletedAt))
        .bind(first + 11, orNull(party.lastFromUs))
        .bind(first + 12, orNull(party.lastFromThem))
        .bind(first + 13, merged)
        .bind(first + 14, orNull(toText(party.emails)))
        .bind(first + 15, orNull(toText(party.phones)))
        .bind(first + 16, orNull(toText(party.addresses)))
        .bind(first + 17, orNull(toText(party.websites)))
        .bind(first + 18, orNull(toText(party.extra)))
        .bind(first + 19, orNull(party.notes));
}

// status, owner, language, source, created_at, created_by, created_set, updated_at, updated_by,
// deleted_at, last_from_us, last_from_them, merged_into, emails, phones, addresses, websites, extra, notes
template <class Party>
void readShared(const storage::Statement &statement, int first, Stored<Party> &stored)
{
    Party &party = stored.entity;
    party.status = PartyStatus(statement.integer(first));
    party.owner = statement.id<UserId>(first + 1);
    party.language = statement.text(first + 2);
    party.source = statement.text(first + 3);
    party.provenance.createdAt = statement.integer(first + 4);
    party.provenance.createdBy = statement.id<UserId>(first + 5);
    stored.createdSet = statement.integer(first + 6);
    party.provenance.updatedAt = statement.integer(first + 7);
    party.provenance.updatedBy = statement.id<UserId>(first + 8);
    party.provenance.deletedAt = statement.integer(first + 9);
    party.lastFromUs = statement.integer(first + 10);
    party.lastFromThem = statement.integer(first + 11);
    stored.mergedInto = uuidFromBytes(statement.blob(first + 12)).value_or(Uuid{});
    fromText(statement.text(first + 13), party.emails);
    fromText(statement.text(first + 14), party.phones);
    fromText(statement.text(first + 15), party.addresses);
    fromText(statement.text(first + 16), party.websites);
    fromText(statement.text(first + 17), party.extra);
    party.notes = statement.text(first + 18);
}

} // namespace coffret::crm
