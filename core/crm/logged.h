// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the access log as this room makes them: the kind of record, its id, and at most a number.
// Never a value.
#pragma once

#include "core/crm/desk.h"
#include "core/crm/party.h"
#include "core/crm/permission.h"

namespace coffret::crm {

constexpr journal::ObjectKind objectKind(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Contact: return journal::ObjectKind::Contact;
    case EntityKind::Company: return journal::ObjectKind::Company;
    case EntityKind::Link: return journal::ObjectKind::Link;
    case EntityKind::Activity: return journal::ObjectKind::Activity;
    case EntityKind::Task: return journal::ObjectKind::Task;
    case EntityKind::Document: return journal::ObjectKind::Document;
    case EntityKind::Tag: return journal::ObjectKind::Tag;
    case EntityKind::Draft: break; // nobody's record yet
    }
    return journal::ObjectKind::None;
}

inline journal::Entry logged(journal::Action action, EntityKind kind, const Uuid &id)
{
    journal::Entry entry;
    entry.action = action;
    entry.kind = objectKind(kind);
    entry.object.value = id;
    return entry;
}

// What a change of one record is called.
template <class Entity>
journal::Action changeOf(const Stored<Entity> &before, const Stored<Entity> &after)
{
    if (before.mergedInto != after.mergedInto)
        return journal::Action::Merged;
    const bool wasGone = before.entity.provenance.deletedAt != 0;
    const bool isGone = after.entity.provenance.deletedAt != 0;
    if (wasGone == isGone)
        return journal::Action::Modified;
    return isGone ? journal::Action::Deleted : journal::Action::Restored;
}

// Of many at once, which have no one id.
inline journal::Entry logged(journal::Action action, qint64 number)
{
    journal::Entry entry;
    entry.action = action;
    entry.kind = journal::ObjectKind::List;
    entry.number = number;
    return entry;
}

// For what changes nothing in the vault but has to stand in the log before it happens: a file, a print.
inline Result<void> recordAlone(const Desk &desk, const journal::Entry &entry)
{
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    COFFRET_TRY(desk.log.record(transaction, entry));
    return transaction.commit();
}

// For paper and PDF, when the record or the list is handed out for it: that the person then closed the
// printer's dialog is not known here, and what was handed out was read.
inline Result<void> tellPrinted(const Desk &desk, const PartyRef &party)
{
    COFFRET_TRY(permit(desk, access::Deed::Print, journal::Action::Printed));
    const EntityKind kind = party.kind == PartyKind::Contact ? EntityKind::Contact : EntityKind::Company;
    return recordAlone(desk, logged(journal::Action::Printed, kind, party.id));
}
inline Result<void> tellPrinted(const Desk &desk, qint64 records)
{
    COFFRET_TRY(permit(desk, access::Deed::Print, journal::Action::Printed));
    return recordAlone(desk, logged(journal::Action::Printed, records));
}

} // namespace coffret::crm
