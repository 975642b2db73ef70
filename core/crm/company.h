// SPDX-License-Identifier: GPL-3.0-or-later
// A business, public body or association. SIREN (9 digits), SIRET (14) and the French VAT number carry
// check digits; wrong ones are warned about, never refused (companyrules).
#pragma once

#include "core/crm/party.h"

namespace coffret::crm {

struct Company
{
    CompanyId id;
    QString name;
    QString siren;
    QString siret;
    QString vat;
    QString ape; // NAF rev. 2 code, "43.32A"
    QString legalForm;
    QString staff; // "6 à 9 salariés", as written
    PartyStatus status = PartyStatus::None;
    QString language;
    QString source;
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

    bool operator==(const Company &) const = default;
};

} // namespace coffret::crm
