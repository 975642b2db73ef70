// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/fieldgroups.h"

#include <algorithm>
#include <array>

namespace coffret::crm {

namespace {

using L = QLatin1String;
using enum access::FieldGroup;

constexpr PartyColumn open(L column, L field = {})
{
    return {column, field, Identity, Mask::Open};
}

constexpr std::array contactColumns{
    open(L("id")),
    open(L("uuid")),
    PartyColumn{L("last_name"), L("lastName"), Identity, Mask::Dots},
    PartyColumn{L("first_name"), L("firstName"), Identity, Mask::Dots},
    PartyColumn{L("sort_key"), {}, Identity, Mask::Key},
    PartyColumn{L("company_id"), L("company"), Identity, Mask::Empty},
    PartyColumn{L("job_title"), L("jobTitle"), Identity, Mask::Dots},
    PartyColumn{L("status"), L("status"), Identity, Mask::Zero},
    PartyColumn{L("city"), {}, Postal, Mask::Empty},
    PartyColumn{L("postcode"), {}, Postal, Mask::Empty},
    open(L("owner"), L("owner")),
    PartyColumn{L("email"), {}, Reach, Mask::Dots},
    PartyColumn{L("phone"), {}, Reach, Mask::Dots},
    PartyColumn{L("courtesy"), L("courtesy"), Identity, Mask::Empty},
    PartyColumn{L("middle_name"), L("middleName"), Identity, Mask::Empty},
    PartyColumn{L("suffix"), L("suffix"), Identity, Mask::Empty},
    PartyColumn{L("nickname"), L("nickname"), Identity, Mask::Dots},
    PartyColumn{L("department"), L("department"), Identity, Mask::Dots},
    PartyColumn{L("birthday"), L("birthday"), Other, Mask::Dots},
    PartyColumn{L("language"), L("language"), Other, Mask::Empty},
    PartyColumn{L("source"), L("source"), Other, Mask::Dots},
    open(L("created_at")),
    open(L("created_by")),
    open(L("created_set")),
    open(L("updated_at")),
    open(L("updated_by")),
    open(L("deleted_at")),
    PartyColumn{L("known_from_us"), {}, Other, Mask::Empty},
    PartyColumn{L("known_from_them"), {}, Other, Mask::Empty},
    PartyColumn{L("last_from_us"), L("lastFromUs"), Other, Mask::Empty},
    PartyColumn{L("last_from_them"), L("lastFromThem"), Other, Mask::Empty},
    open(L("merged_into")),
    PartyColumn{L("emails"), L("emails"), Reach, Mask::Values},
    PartyColumn{L("phones"), L("phones"), Reach, Mask::Values},
    PartyColumn{L("addresses"), L("addresses"), Postal, Mask::Address},
    PartyColumn{L("websites"), L("websites"), Reach, Mask::Values},
    PartyColumn{L("extra"), L("extra"), Other, Mask::Empty},
    PartyColumn{L("notes"), L("notes"), Notes, Mask::Dots},
};

constexpr std::array companyColumns{
    open(L("id")),
    open(L("uuid")),
    PartyColumn{L("name"), L("name"), Identity, Mask::Dots},
    PartyColumn{L("sort_key"), {}, Identity, Mask::Key},
    PartyColumn{L("status"), L("status"), Identity, Mask::Zero},
    PartyColumn{L("city"), {}, Postal, Mask::Empty},
    PartyColumn{L("postcode"), {}, Postal, Mask::Empty},
    open(L("owner"), L("owner")),
    PartyColumn{L("siren"), L("siren"), Identity, Mask::Dots},
    PartyColumn{L("siret"), L("siret"), Identity, Mask::Dots},
    PartyColumn{L("vat"), L("vat"), Identity, Mask::Dots},
    PartyColumn{L("ape"), L("ape"), Identity, Mask::Dots},
    PartyColumn{L("legal_form"), L("legalForm"), Identity, Mask::Dots},
    PartyColumn{L("staff"), L("staff"), Identity, Mask::Dots},
    PartyColumn{L("email"), {}, Reach, Mask::Dots},
    PartyColumn{L("phone"), {}, Reach, Mask::Dots},
    PartyColumn{L("language"), L("language"), Other, Mask::Empty},
    PartyColumn{L("source"), L("source"), Other, Mask::Dots},
    open(L("created_at")),
    open(L("created_by")),
    open(L("created_set")),
    open(L("updated_at")),
    open(L("updated_by")),
    open(L("deleted_at")),
    PartyColumn{L("known_from_us"), {}, Other, Mask::Empty},
    PartyColumn{L("known_from_them"), {}, Other, Mask::Empty},
    PartyColumn{L("last_from_us"), L("lastFromUs"), Other, Mask::Empty},
    PartyColumn{L("last_from_them"), L("lastFromThem"), Other, Mask::Empty},
    open(L("merged_into")),
    PartyColumn{L("emails"), L("emails"), Reach, Mask::Values},
    PartyColumn{L("phones"), L("phones"), Reach, Mask::Values},
    PartyColumn{L("addresses"), L("addresses"), Postal, Mask::Address},
    PartyColumn{L("websites"), L("websites"), Reach, Mask::Values},
    PartyColumn{L("extra"), L("extra"), Other, Mask::Empty},
    PartyColumn{L("notes"), L("notes"), Notes, Mask::Dots},
};

} // namespace

std::span<const PartyColumn> partyColumns(PartyKind kind)
{
    if (kind == PartyKind::Contact)
        return contactColumns;
    return companyColumns;
}

access::FieldGroup groupOf(PartyKind kind, QLatin1String field)
{
    const auto columns = partyColumns(kind);
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const PartyColumn &one) { return one.field == field; });
    return found == columns.end() ? Identity : found->group; // tags and the company's name stand elsewhere
}

QString maskedText()
{
    return QStringLiteral("••••");
}

} // namespace coffret::crm
