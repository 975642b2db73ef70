// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companylinks.h"

#include "core/crm/companyrules.h"
#include "core/crm/matchkeys.h"
#include "core/exchange/samerecord.h"

namespace coffret::exchange {

static crm::Company identityOf(const crm::Company &company)
{
    crm::Company identity;
    identity.name = company.name;
    identity.siren = company.siren;
    identity.siret = company.siret;
    identity.vat = company.vat;
    identity.ape = company.ape;
    identity.legalForm = company.legalForm;
    identity.staff = company.staff;
    return crm::tidied(identity);
}

Result<crm::Company> CompanyLinks::resolve(const crm::Company &wanted, const crm::Contact &contact)
{
    COFFRET_ASSIGN(crm::Company found, companies.find(wanted));
    if (!found.id.isNull() && sameCompany(wanted, found))
        return found;
    crm::Company byDomain; // nameless: asked by domain alone
    byDomain.emails = contact.emails;
    byDomain.websites = contact.websites;
    COFFRET_ASSIGN(found, companies.find(byDomain));
    const bool contradicts = !found.siret.isEmpty() && !wanted.siret.isEmpty();
    if (!found.id.isNull() && !contradicts)
        return found;
    if (wanted.name.isEmpty())
        return crm::Company();
    ++made;
    return companies.saveIn(transaction, changeSet, wanted);
}

Result<void> CompanyLinks::link(Candidate &candidate)
{
    constexpr qsizetype most = 300'000; // then from the beginning: memory stays bounded
    const crm::Company &wanted = candidate.company;
    crm::Contact &contact = candidate.contact;
    if (wanted.name.isEmpty() && wanted.siret.isEmpty() && wanted.siren.isEmpty() && wanted.vat.isEmpty())
        return {};
    const QString key = wanted.name + u'\n' + wanted.siret + u'\n' + wanted.siren + u'\n' + wanted.vat;
    auto entry = known.constFind(key);
    if (entry == known.constEnd()) {
        COFFRET_ASSIGN(const crm::Company company, resolve(identityOf(wanted), contact));
        if (known.size() >= most)
            known.clear();
        entry = known.insert(key, {company.id, company.name});
    }
    contact.company = entry->id;
    const bool otherName = !wanted.name.isEmpty() && entry->name != wanted.name
                           && crm::companyNameKey(entry->name) != crm::companyNameKey(wanted.name);
    if (otherName && !entry->id.isNull())
        contact.extra += {QStringLiteral("csv"), {}, QStringLiteral("companyName"), {}, wanted.name};
    if (!entry->id.isNull())
        contact.companyName = entry->name;
    if (entry->id.isNull()) {
        for (const auto &[name, value] :
             {std::pair("siret", wanted.siret), std::pair("siren", wanted.siren), std::pair("vat", wanted.vat)}) {
            if (!value.isEmpty())
                contact.extra += {QStringLiteral("csv"), {}, QString::fromLatin1(name), {}, value};
        }
    }
    return {};
}

} // namespace coffret::exchange
