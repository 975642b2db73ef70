// SPDX-License-Identifier: GPL-3.0-or-later
// A person in the customer file. A contact needs at least one of: first name, last name, company,
// e-mail, phone (contactrules). Dates without a time are ISO text, possibly partial as in vCard 4.0
// ("1970-05-12", "--05-12").
#pragma once

#include "core/crm/party.h"

namespace coffret::crm {

struct Contact
{
    ContactId id;
    QString courtesy; // "M.", "Mme", "Dr", "Me", as the person wishes
    QString firstName;
    QString middleName;
    QString lastName;
    QString suffix;
    QString nickname;
    QString jobTitle;
    QString department;
    CompanyId company;   // the main one; others are links
    QString companyName; // filled on reading; on saving, used to find or create when `company` is null
    QString birthday;
    PartyStatus status = PartyStatus::None;
    QString language; // ISO 639-1
    QString source;   // where the person came from
    UserId owner;
    QList<LabelledValue> emails;
    QList<LabelledValue> phones;
    QList<LabelledValue> websites;
    QList<Address> addresses;
    QStringList tags;
    QString notes;
    TimeStamp lastFromUs = 0;
    TimeStamp lastFromThem = 0;
    QList<ExtraProperty> extra;
    Provenance provenance;

    bool operator==(const Contact &) const = default;
    QString displayName() const; // "Hélène Garnier", else company, e-mail or phone
};

} // namespace coffret::crm
