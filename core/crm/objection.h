// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules have to say about a record, as data: which field, which of its values, and how bad it
// is. Only two things block a save (a contact with nothing in it, a company without a name); everything
// else is a warning shown beside the field, because what a customer's card says is the customer's.
#pragma once

#include <QList>
#include <QString>

namespace coffret::crm {

enum class ObjectionKind {
    ContactEmpty = 1, // needs a first name, last name, company, e-mail or phone
    CompanyNameMissing,
    TooLong,
    EmailForm,
    PhoneForm, // fewer than 6 or more than 15 digits, or letters (ITU-T E.164)
    WebsiteForm,
    PostcodeForm, // a French postcode has 5 digits
    BirthdayForm, // ISO date, whole or without its year
    BirthdayInFuture,
    LanguageForm, // two letters (ISO 639-1)
    SirenCheck,
    SiretCheck,
    SiretOfOtherSiren,
    VatCheck,
    VatOfOtherSiren,
    ApeForm,
};

enum class ObjectionWeight { Warning, Blocking };

struct Objection
{
    ObjectionKind kind;
    ObjectionWeight weight = ObjectionWeight::Warning;
    QString field;     // as in fieldvalues.h
    int position = -1; // which value of a list; -1: the field itself
    bool operator==(const Objection &) const = default;
};

inline bool blocks(const QList<Objection> &objections)
{
    for (const Objection &objection : objections) {
        if (objection.weight == ObjectionWeight::Blocking)
            return true;
    }
    return false;
}

// What may be said while the person still types.
inline QList<Objection> warningsAmong(QList<Objection> objections)
{
    objections.removeIf([](const Objection &objection) { return objection.weight == ObjectionWeight::Blocking; });
    return objections;
}

} // namespace coffret::crm
