// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/contactbook.h"

#include "core/crm/bookwork.h"
#include "core/crm/companyfinder.h"
#include "core/crm/contactrepository.h"
#include "core/crm/contactrules.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static Result<void> refuseEmpty(const Contact &contact)
{
    if (blocks(objections(contact, QDate())))
        return Error(CrmError::Refused, u"contact"_s);
    return {};
}

// The company a contact names becomes the one it belongs to.
static Result<void> resolveCompany(const Desk &desk, Ledger &ledger, Contact &contact)
{
    if (!contact.company.isNull() || contact.companyName.isEmpty())
        return {};
    Company wanted;
    wanted.name = contact.companyName;
    CompanyRepository companies(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto company, findOrCreateCompany(ledger, companies, wanted));
    contact.company = company.entity.id;
    return {};
}

static Result<Contact> create(const Desk &desk, Ledger &ledger, Contact contact)
{
    ContactRepository contacts(desk.database, desk.ids);
    COFFRET_TRY(resolveCompany(desk, ledger, contact));
    COFFRET_TRY(contacts.settle(contact));
    Stored<Contact> stored;
    stored.entity = std::move(contact);
    COFFRET_TRY(ledger.create(contacts, stored));
    return std::move(stored.entity);
}

static Result<Contact> update(const Desk &desk, Ledger &ledger, Contact wanted, const Contact *base)
{
    ContactRepository contacts(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto before, readKnown(contacts, wanted.id));
    if (before.entity.provenance.deletedAt != 0)
        return Error(CrmError::InTrash, u"contact"_s);
    COFFRET_ASSIGN(const auto counted, contacts.read(before.row));
    if (wanted.lastFromUs == counted->entity.lastFromUs)
        wanted.lastFromUs = before.entity.lastFromUs;
    if (wanted.lastFromThem == counted->entity.lastFromThem)
        wanted.lastFromThem = before.entity.lastFromThem;
    COFFRET_TRY(resolveCompany(desk, ledger, wanted));
    COFFRET_TRY(contacts.settle(wanted));
    Stored<Contact> after = before;
    COFFRET_TRY(takeOver(after.entity, wanted, base));
    COFFRET_TRY(contacts.settle(after.entity));
    COFFRET_TRY(refuseEmpty(after.entity));
    COFFRET_ASSIGN(const bool changed, ledger.change(contacts, before, after));
    if (!changed)
        return counted->entity;
    COFFRET_ASSIGN(auto saved, contacts.read(before.row));
    return std::move(saved->entity);
}

static Result<Contact> write(const Desk &desk, Ledger &ledger, Contact contact, const Contact *base)
{
    contact = tidied(std::move(contact));
    COFFRET_TRY(refuseEmpty(contact));
    return contact.id.isNull() ? create(desk, ledger, std::move(contact))
                               : update(desk, ledger, std::move(contact), base);
}

static Result<Contact> saveAlone(const Desk &desk, Contact contact, const Contact *base)
{
    const ChangeSetKind kind = contact.id.isNull() ? ChangeSetKind::Create : ChangeSetKind::Edit;
    return underOneSet<Contact>(desk, kind, u"contact"_s,
                                [&](Ledger &ledger) { return write(desk, ledger, std::move(contact), base); });
}

Result<Contact> ContactBook::save(Contact contact)
{
    return saveAlone(desk, std::move(contact), nullptr);
}

Result<Contact> ContactBook::save(Contact contact, const Contact &base)
{
    return saveAlone(desk, std::move(contact), &base);
}

Result<Contact> ContactBook::saveIn(storage::Transaction &transaction, qint64 changeSet, Contact contact)
{
    Ledger ledger(transaction, desk, OpenChangeSet{changeSet, {}});
    return write(desk, ledger, std::move(contact), nullptr);
}

Result<Contact> ContactBook::contact(ContactId id) const
{
    COFFRET_ASSIGN(auto stored, ContactRepository(desk.database, desk.ids).read(id));
    if (!stored)
        return Error(CrmError::NotFound, u"contact"_s);
    return std::move(stored->entity);
}

static Result<void> move(const Desk &desk, const QList<ContactId> &ids, ChangeSetKind kind, TimeStamp deletedAt)
{
    return underOneSet<void>(desk, kind, u"contact"_s, [&](Ledger &ledger) {
        ContactRepository contacts(desk.database, desk.ids);
        return setDeleted(ledger, contacts, ids, deletedAt);
    });
}

Result<void> ContactBook::remove(const QList<ContactId> &ids)
{
    return move(desk, ids, ChangeSetKind::Delete, desk.clock.now());
}

Result<void> ContactBook::restore(const QList<ContactId> &ids)
{
    return move(desk, ids, ChangeSetKind::Restore, 0);
}

Result<qint64> ContactBook::count() const
{
    return ContactRepository(desk.database, desk.ids).count();
}

} // namespace coffret::crm
