// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/companyrules.h"

#include "core/crm/frenchids.h"
#include "core/crm/partyrules.h"

namespace coffret::crm {

using L = QLatin1String;

static void objectToIdentifiers(QList<Objection> &found, const Company &company)
{
    const auto warn = [&found](ObjectionKind kind, const char *field) {
        found.append({kind, ObjectionWeight::Warning, QString::fromLatin1(field), -1});
    };
    const QString siren = compactId(company.siren);
    if (!siren.isEmpty() && !isSiren(siren))
        warn(ObjectionKind::SirenCheck, "siren");
    if (!company.siret.isEmpty()) {
        if (!isSiret(company.siret))
            warn(ObjectionKind::SiretCheck, "siret");
        else if (!siren.isEmpty() && sirenOfSiret(company.siret) != siren)
            warn(ObjectionKind::SiretOfOtherSiren, "siret");
    }
    if (compactId(company.vat).startsWith(L("FR"))) { // other countries' numbers are taken as they are
        if (!isFrenchVat(company.vat))
            warn(ObjectionKind::VatCheck, "vat");
        else if (!siren.isEmpty() && sirenOfVat(company.vat) != siren)
            warn(ObjectionKind::VatOfOtherSiren, "vat");
    }
    if (!company.ape.isEmpty() && !isApe(company.ape))
        warn(ObjectionKind::ApeForm, "ape");
}

QList<Objection> objections(const Company &company)
{
    QList<Objection> found;
    if (company.name.trimmed().isEmpty())
        found.append({ObjectionKind::CompanyNameMissing, ObjectionWeight::Blocking, QStringLiteral("name"), -1});
    objectToLength(found, L("name"), company.name);
    objectToLength(found, L("legalForm"), company.legalForm);
    objectToLength(found, L("staff"), company.staff);
    objectToLength(found, L("source"), company.source);
    objectToLength(found, L("notes"), company.notes, longestNotes);
    objectToIdentifiers(found, company);
    objectToEmails(found, company.emails);
    objectToPhones(found, company.phones);
    objectToWebsites(found, company.websites);
    objectToAddresses(found, company.addresses);
    objectToLanguage(found, company.language);
    return found;
}

Company tidied(Company company)
{
    for (QString Company::*text : {&Company::name, &Company::siren, &Company::siret, &Company::vat, &Company::ape,
                                   &Company::legalForm, &Company::staff, &Company::language, &Company::source})
        company.*text = tidied(company.*text);
    company.notes = tidiedNotes(company.notes);
    tidy(company.emails);
    tidy(company.phones);
    tidy(company.websites);
    tidy(company.addresses);
    tidy(company.tags);
    return company;
}

} // namespace coffret::crm
