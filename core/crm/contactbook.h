// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to contacts. Each call checks the session's right and the rules, does its work in one
// transaction, keeps the earlier values, keeps the search text in step, and rings the bell after the
// commit. Calls are synchronous and belong to the vault's thread.
#pragma once

#include "core/base/result.h"
#include "core/crm/contact.h"
#include "core/crm/desk.h"
#include "core/crm/reveal.h"

#include <memory>

namespace coffret::storage {
class Transaction;
}

namespace coffret::crm {

class ContactBook
{
public:
    explicit ContactBook(const Desk &d) : desk(d) {}

    // Null id: creates. Otherwise updates the fields that differ from what stands in the vault and
    // answers Conflict when `base` (what the person started from) differs from it in the same fields.
    Result<Contact> save(Contact contact);
    Result<Contact> save(Contact contact, const Contact &base);
    Result<Contact> contact(ContactId id) const; // also from the trash; the log notes the reading
    Result<Contact> peek(ContactId id) const;    // for work that shows nobody the record: not noted
    // With the fields of one group that the profile masks. The log has the reason before this answers.
    Result<Contact> reveal(ContactId id, access::FieldGroup group, const RevealReason &reason) const;
    Result<void> remove(const QList<ContactId> &ids); // to the trash, as one change set
    Result<void> restore(const QList<ContactId> &ids);
    Result<qint64> count() const; // without the trash

    // Inside a transaction somebody else owns; notes its change on it.
    Result<Contact> saveIn(storage::Transaction &transaction, qint64 changeSet, Contact contact);

private:
    Desk desk;
};

// saveIn() for many contacts, one after another (import). Remembers the companies it met: forgetCompanies()
// after a company was written beside it.
class ContactSeries
{
public:
    explicit ContactSeries(const Desk &desk);
    ~ContactSeries();
    ContactSeries(const ContactSeries &) = delete;
    ContactSeries &operator=(const ContactSeries &) = delete;

    Result<Contact> save(storage::Transaction &transaction, qint64 changeSet, Contact contact);
    void forgetCompanies();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coffret::crm
