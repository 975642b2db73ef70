// SPDX-License-Identifier: GPL-3.0-or-later
// What the profile of the person at the desk lets them do. Books ask before a deed; the Ledger asks again for each
// record and field it writes, so that no way round a book exists. A refusal is CrmError::NotPermitted and stands in
// the access log. Whoever may not see a record is told that it is not there, never that it is forbidden.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/crm/desk.h"
#include "core/crm/stored.h"
#include "core/journal/entry.h"

namespace coffret::crm {

// For what is one act of the person: exporting, merging, emptying the trash …
Result<void> permit(const Desk &desk, access::Deed deed, journal::Action action);
// The same for what needs every record whole: merging or importing into what one sees in part would lose the rest, or
// make it twice.
Result<void> permitWhole(const Desk &desk, access::Deed deed, journal::Action action);
// For whoever asks for records in words: an account that has none is told so. Books answer it with nothing.
Result<void> permitReading(const Desk &desk, journal::Action action);
// For looking behind the mask of one group; `entry` says of which record.
Result<void> permitReveal(const Desk &desk, access::FieldGroup group, const journal::Entry &entry);
// For what is set for everybody: tags, settings of the vault. `least`: how much of that area it takes.
Result<void> permitSettings(const Desk &desk, access::AreaRight least);
// A change set may be taken back by who made it, and by owners.
Result<void> permitUndo(const Desk &desk, UserId maker);

// What the person wants of a record, beside what they were shown of it: so that writing over what reads as empty is
// refused, not taken for a conflict.
Result<void> permitFields(const Desk &desk, const Contact &shown, const Contact &wanted);
Result<void> permitFields(const Desk &desk, const Company &shown, const Company &wanted);

// Before a record is written. `before` null: it is being created.
Result<void> permitWrite(const Desk &desk, const Stored<Contact> *before, const Stored<Contact> &after);
Result<void> permitWrite(const Desk &desk, const Stored<Company> *before, const Stored<Company> &after);
Result<void> permitWrite(const Desk &desk, const Stored<Activity> *before, const Stored<Activity> &after);
Result<void> permitWrite(const Desk &desk, const Stored<Task> *before, const Stored<Task> &after);
Result<void> permitWrite(const Desk &desk, const Stored<Document> *before, const Stored<Document> &after);
Result<void> permitWrite(const Desk &desk, const Stored<Link> *before, const Stored<Link> &after);

} // namespace coffret::crm
