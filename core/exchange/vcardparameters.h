// SPDX-License-Identifier: GPL-3.0-or-later
// What the parameters of a known property say beyond its label: PREF=1, GEO, SORT-AS, ALTID, X-…, further
// types. They are kept with the record as a further property of the format "vcard-parameters", beside the
// text they belong to, and written back wherever that text is written; a text changed since has none.
// TYPE=pref (2.1, 3.0) and PREF=1 (4.0) are one; types that say the default (INTERNET, VOICE) say nothing.
#pragma once

#include "core/crm/party.h"
#include "core/exchange/vcard.h"

#include <QSet>

namespace coffret::exchange {

bool holdsParameters(const crm::ExtraProperty &property);

// The types a label stands for, upper case: "home fax" is HOME and FAX.
QStringList typesBehind(const QString &label);

// Adds to `extra` what `property` says of `text` beyond the types that are understood already.
void keepParameters(const VCardProperty &property, const QString &text, const QStringList &understood,
                    QList<crm::ExtraProperty> &extra);

// The same on the way out. Refers to the list it was made with.
class KeptParameters
{
public:
    explicit KeptParameters(const QList<crm::ExtraProperty> &extra);

    // The group (item1) that other properties of the record have too, or empty.
    QString groupOf(const QString &name, const QString &value) const;
    void addTo(VCardProperty &property) const; // its value stands escaped

private:
    const crm::ExtraProperty *find(const QString &name, const QString &value) const;

    QList<const crm::ExtraProperty *> kept;
    QSet<QString> groups; // that several of the record's properties share
};

// Another order of the values says more than what each of them once said of itself.
void dropPreferencesOutOfOrder(QList<VCardProperty> &properties, qsizetype from);

// 3.0 knows no PREF=1 but TYPE=pref.
void writePreferencesAsTypes(QList<VCardProperty> &properties);

} // namespace coffret::exchange
