// SPDX-License-Identifier: GPL-3.0-or-later
// Which group of rights (access::FieldGroup) each field of a person or company belongs to, and with it each column of
// their rows: one table, from which the sight of a restricted account and the check of what it may change are both
// made. A column or field that is not in it fails a test.
#pragma once

#include "core/access/profile.h"
#include "core/crm/company.h"
#include "core/crm/contact.h"

#include <span>

namespace coffret::crm {

// What a column reads as while its group is masked. Hidden columns read as nothing, whatever stands here.
enum class Mask {
    Open,    // belongs to no group: ids, dates of the record itself, who looks after it
    Dots,    // four dots where there is a text
    Values,  // the same inside a list of labelled values
    Address, // … and of addresses
    Empty,   // nothing
    Zero,
    Key, // no key: such rows are in no order
};

struct PartyColumn
{
    QLatin1String column;
    QLatin1String field; // as in the field table; empty: made from other fields
    access::FieldGroup group = access::FieldGroup::Identity;
    Mask mask = Mask::Open;
};

std::span<const PartyColumn> partyColumns(PartyKind kind);

access::FieldGroup groupOf(PartyKind kind, QLatin1String field);
QString maskedText(); // the four dots

// For what goes into a file: dots would come back as values with it.
Contact withoutMasks(Contact contact, const access::Profile &profile);
Company withoutMasks(Company company, const access::Profile &profile);

} // namespace coffret::crm
