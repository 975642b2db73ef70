// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordmerge.h"

#include "core/base/textfold.h"
#include "core/exchange/vcardparameters.h"

#include <algorithm>

namespace coffret::exchange {

static void take(QString &standing, const QString &row, Collision collision)
{
    if (!row.isEmpty() && (standing.isEmpty() || collision == Collision::Overwrite))
        standing = row;
}

static QString emailKey(const QString &value)
{
    const QString key = normalisedEmail(value);
    return key.isEmpty() ? value.toLower() : key;
}

static QString phoneKey(const QString &value)
{
    const QString key = phoneDigits(value);
    return key.isEmpty() ? value.toLower() : key;
}

static QString websiteKey(const QString &value)
{
    return value.toLower();
}

static void add(QList<crm::LabelledValue> &standing, const QList<crm::LabelledValue> &row,
                QString (*key)(const QString &))
{
    for (const crm::LabelledValue &value : row) {
        const auto known = std::find_if(standing.begin(), standing.end(), [&](const crm::LabelledValue &other) {
            return key(other.value) == key(value.value);
        });
        if (known == standing.end())
            standing += value;
        else if (known->label.isEmpty())
            known->label = value.label;
    }
}

static bool agrees(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || foldedWords(one) == foldedWords(other);
}

// The same place: no part of one says something else than the other, and they share street or postcode.
static bool samePlace(const crm::Address &one, const crm::Address &other)
{
    const auto shared = [&](QString crm::Address::*part) {
        return !(one.*part).isEmpty() && foldedWords(one.*part) == foldedWords(other.*part);
    };
    return agrees(one.street, other.street) && agrees(one.postcode, other.postcode) && agrees(one.city, other.city)
           && agrees(one.postbox, other.postbox)
           && (shared(&crm::Address::street) || shared(&crm::Address::postcode) || shared(&crm::Address::city));
}

static void add(QList<crm::Address> &standing, const QList<crm::Address> &row)
{
    for (const crm::Address &address : row) {
        const auto known = std::find_if(standing.begin(), standing.end(),
                                        [&](const crm::Address &other) { return samePlace(other, address); });
        if (known == standing.end()) {
            standing += address;
            continue;
        }
        for (QString crm::Address::*part :
             {&crm::Address::label, &crm::Address::street, &crm::Address::postbox, &crm::Address::postcode,
              &crm::Address::city, &crm::Address::region, &crm::Address::country})
            take((*known).*part, address.*part, Collision::FillEmpty);
    }
}

static void add(QList<crm::ExtraProperty> &standing, const QList<crm::ExtraProperty> &row, Collision collision)
{
    for (const crm::ExtraProperty &property : row) {
        if (standing.contains(property))
            continue;
        const bool ofOneText = holdsParameters(property);
        const auto same = [&property, ofOneText](const crm::ExtraProperty &other) {
            return other.format == property.format && other.group == property.group && other.name == property.name
                   && (!ofOneText || other.value == property.value);
        };
        const auto known = std::find_if(standing.begin(), standing.end(), same);
        const bool replace = known != standing.end() && (ofOneText || property.format == QStringLiteral("csv"))
                             && std::count_if(row.begin(), row.end(), same) == 1;
        if (!replace)
            standing += property;
        else if (collision == Collision::Overwrite)
            *known = property;
    }
}

static void addNotes(QString &standing, const QString &row)
{
    if (row.isEmpty() || standing.contains(row))
        return;
    standing = standing.isEmpty() ? row : standing + QStringLiteral("\n\n") + row;
}

static void addTags(QStringList &standing, const QStringList &row)
{
    QStringList folded;
    for (const QString &tag : standing)
        folded += fold(tag).simplified();
    for (const QString &tag : row) {
        if (const QString key = fold(tag).simplified(); !folded.contains(key)) {
            standing += tag;
            folded += key;
        }
    }
}

template <class Party>
static void mergeCommon(Party &standing, const Party &row, Collision collision)
{
    if (row.status != crm::PartyStatus::None
        && (standing.status == crm::PartyStatus::None || collision == Collision::Overwrite))
        standing.status = row.status;
    take(standing.language, row.language, collision);
    take(standing.source, row.source, Collision::FillEmpty); // where it came from first
    add(standing.emails, row.emails, emailKey);
    add(standing.phones, row.phones, phoneKey);
    add(standing.websites, row.websites, websiteKey);
    add(standing.addresses, row.addresses);
    addTags(standing.tags, row.tags);
    addNotes(standing.notes, row.notes);
    add(standing.extra, row.extra, collision);
    standing.lastFromUs = qMax(standing.lastFromUs, row.lastFromUs);
    standing.lastFromThem = qMax(standing.lastFromThem, row.lastFromThem);
}

crm::Contact merged(const crm::Contact &standing, const crm::Contact &row, Collision collision)
{
    crm::Contact result = standing;
    for (QString crm::Contact::*text : {&crm::Contact::courtesy, &crm::Contact::firstName, &crm::Contact::middleName,
                                        &crm::Contact::lastName, &crm::Contact::suffix, &crm::Contact::nickname,
                                        &crm::Contact::jobTitle, &crm::Contact::department, &crm::Contact::birthday})
        take(result.*text, row.*text, collision);
    if (!row.company.isNull() && (result.company.isNull() || collision == Collision::Overwrite)) {
        result.company = row.company;
        result.companyName = row.companyName;
    }
    mergeCommon(result, row, collision);
    return result;
}

crm::Company merged(const crm::Company &standing, const crm::Company &row, Collision collision)
{
    crm::Company result = standing;
    take(result.name, row.name, Collision::FillEmpty); // spelling differs more often than it is corrected
    for (QString crm::Company::*text : {&crm::Company::siren, &crm::Company::siret, &crm::Company::vat,
                                        &crm::Company::ape, &crm::Company::legalForm, &crm::Company::staff})
        take(result.*text, row.*text, collision);
    mergeCommon(result, row, collision);
    return result;
}

} // namespace coffret::exchange
