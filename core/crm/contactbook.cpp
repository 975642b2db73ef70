// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/contactbook.h"

#include "core/crm/companyfinder.h"
#include "core/crm/contactrepository.h"
#include "core/crm/contactrules.h"
#include "core/crm/logged.h"
#include "core/crm/partywork.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

namespace {

struct ContactRules
{
    static Result<void> refuse(const Contact &contact)
    {
        if (blocks(objections(contact, QDate())))
            return Error(CrmError::Refused, u"contact"_s);
        return {};
    }

    // The company a contact names becomes the one it belongs to.
    static Result<void> complete(const Desk &desk, Ledger &ledger, Contact &contact)
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
};

using Work = PartyWork<ContactRepository, ContactRules>;

} // namespace

Result<Contact> ContactBook::save(Contact contact)
{
    return Work(desk).save(std::move(contact), nullptr);
}

Result<Contact> ContactBook::save(Contact contact, const Contact &base)
{
    return Work(desk).save(std::move(contact), &base);
}

Result<Contact> ContactBook::saveIn(storage::Transaction &transaction, qint64 changeSet, Contact contact)
{
    return Work(desk).saveIn(transaction, changeSet, std::move(contact));
}

Result<Contact> ContactBook::contact(ContactId id) const
{
    COFFRET_ASSIGN(Contact found, peek(id));
    desk.log.note(logged(journal::Action::Viewed, EntityKind::Contact, id.value));
    return found;
}

Result<Contact> ContactBook::peek(ContactId id) const
{
    return Work(desk).read(id);
}

Result<Contact> ContactBook::reveal(ContactId id, access::FieldGroup group, const RevealReason &reason) const
{
    return Work(desk).reveal(id, group, reason);
}

Result<void> ContactBook::remove(const QList<ContactId> &ids)
{
    return Work(desk).move(ids, ChangeSetKind::Delete, desk.clock.now());
}

Result<void> ContactBook::restore(const QList<ContactId> &ids)
{
    return Work(desk).move(ids, ChangeSetKind::Restore, 0);
}

Result<qint64> ContactBook::count() const
{
    return Work(desk).count();
}

struct ContactSeries::Private
{
    Work work;
};

ContactSeries::ContactSeries(const Desk &desk) : d(std::make_unique<Private>(Private{Work(desk)}))
{
    d->work.repository().rememberCompanies();
}

ContactSeries::~ContactSeries() = default;

Result<Contact> ContactSeries::save(storage::Transaction &transaction, qint64 changeSet, Contact contact)
{
    return d->work.saveIn(transaction, changeSet, std::move(contact));
}

void ContactSeries::forgetCompanies()
{
    d->work.repository().forgetCompanies();
}

} // namespace coffret::crm
