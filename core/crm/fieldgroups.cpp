// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/fieldgroups.h"

#include "core/crm/fieldtable.h"

#include <algorithm>
#include <vector>

namespace coffret::crm {

namespace {

using L = QLatin1String;
using enum access::FieldGroup;

constexpr PartyColumn open(L column, L field = {})
{
    return {column, field, Identity, Mask::Open};
}

const std::vector<PartyColumn> ofContacts{
    {L("last_name"), L("lastName"), Identity, Mask::Dots},
    {L("first_name"), L("firstName"), Identity, Mask::Dots},
    {L("company_id"), L("company"), Identity, Mask::Empty},
    {L("job_title"), L("jobTitle"), Identity, Mask::Dots},
    {L("courtesy"), L("courtesy"), Identity, Mask::Empty},
    {L("middle_name"), L("middleName"), Identity, Mask::Empty},
    {L("suffix"), L("suffix"), Identity, Mask::Empty},
    {L("nickname"), L("nickname"), Identity, Mask::Dots},
    {L("department"), L("department"), Identity, Mask::Dots},
    {L("birthday"), L("birthday"), Other, Mask::Dots},
};

const std::vector<PartyColumn> ofCompanies{
    {L("name"), L("name"), Identity, Mask::Dots},   {L("siren"), L("siren"), Identity, Mask::Dots},
    {L("siret"), L("siret"), Identity, Mask::Dots}, {L("vat"), L("vat"), Identity, Mask::Dots},
    {L("ape"), L("ape"), Identity, Mask::Dots},     {L("legal_form"), L("legalForm"), Identity, Mask::Dots},
    {L("staff"), L("staff"), Identity, Mask::Dots},
};

const std::vector<PartyColumn> ofBoth{
    open(L("id")),
    open(L("uuid")),
    {L("sort_key"), {}, Identity, Mask::Key},
    {L("status"), L("status"), Identity, Mask::Zero},
    {L("city"), {}, Postal, Mask::Empty},
    {L("postcode"), {}, Postal, Mask::Empty},
    open(L("owner"), L("owner")),
    {L("email"), {}, Reach, Mask::Dots},
    {L("phone"), {}, Reach, Mask::Dots},
    {L("language"), L("language"), Other, Mask::Empty},
    {L("source"), L("source"), Other, Mask::Dots},
    open(L("created_at")),
    open(L("created_by")),
    open(L("created_set")),
    open(L("updated_at")),
    open(L("updated_by")),
    open(L("deleted_at")),
    {L("known_from_us"), {}, Other, Mask::Empty},
    {L("known_from_them"), {}, Other, Mask::Empty},
    {L("last_from_us"), L("lastFromUs"), Other, Mask::Empty},
    {L("last_from_them"), L("lastFromThem"), Other, Mask::Empty},
    open(L("merged_into")),
    {L("emails"), L("emails"), Reach, Mask::Values},
    {L("phones"), L("phones"), Reach, Mask::Values},
    {L("addresses"), L("addresses"), Postal, Mask::Address},
    {L("websites"), L("websites"), Reach, Mask::Values},
    {L("extra"), L("extra"), Other, Mask::Empty},
    {L("notes"), L("notes"), Notes, Mask::Dots},
};

std::vector<PartyColumn> withBoth(std::vector<PartyColumn> own)
{
    own.insert(own.end(), ofBoth.begin(), ofBoth.end());
    return own;
}

} // namespace

std::span<const PartyColumn> partyColumns(PartyKind kind)
{
    static const std::vector<PartyColumn> contact = withBoth(ofContacts);
    static const std::vector<PartyColumn> company = withBoth(ofCompanies);
    return kind == PartyKind::Contact ? contact : company;
}

access::FieldGroup groupOf(PartyKind kind, QLatin1String field)
{
    const auto columns = partyColumns(kind);
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const PartyColumn &one) { return one.field == field; });
    return found == columns.end() ? Identity : found->group; // tags and the company's name stand elsewhere
}

template <class Party>
static Party unmasked(Party party, PartyKind kind, const access::Profile &profile)
{
    if (!profile.restrictsFields())
        return party;
    for (const Field<Party> &field : fieldTable<Party>()) {
        if (field.use == FieldUse::Own && profile.field(groupOf(kind, field.name)) == access::FieldRight::Masked)
            field.set(party, field.text(Party()));
    }
    return party;
}

Contact withoutMasks(Contact contact, const access::Profile &profile)
{
    return unmasked(std::move(contact), PartyKind::Contact, profile);
}

Company withoutMasks(Company company, const access::Profile &profile)
{
    return unmasked(std::move(company), PartyKind::Company, profile);
}

QString maskedText()
{
    return QStringLiteral("••••");
}

} // namespace coffret::crm
