// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of CardMeaning: whether a card is a company's, and the record made of what was gathered.
#include "core/base/textfold.h"
#include "core/exchange/candidatebuilder.h"
#include "core/exchange/cardmeaning.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/vcardrecord.h"

#include <algorithm>

namespace coffret::exchange {

using namespace Qt::Literals::StringLiterals;

static QString textOf(const VCard &card, QStringView name)
{
    const VCardProperty *property = card.first(name);
    return property ? unescaped(property->value).trimmed() : QString();
}

// Asked before anything is read: what only a person has is not taken apart on a company's card.
bool CardMeaning::isCompany() const
{
    const QString name =
        unescapedParts(textOf(card, u"ORG").isEmpty() ? QString() : card.first(u"ORG")->value, u';').value(0);
    const QString shown = textOf(card, u"FN");
    if (name.isEmpty() && shown.isEmpty())
        return false;
    if (textOf(card, u"X-ABSHOWAS").compare(u"COMPANY", Qt::CaseInsensitive) == 0)
        return true;
    for (const QStringView property : {QStringView(u"KIND"), QStringView(u"X-COFFRET-KIND")}) {
        if (const QString stated = textOf(card, property).toUpper(); !stated.isEmpty())
            return stated == u"ORG" || stated == u"ORGANIZATION";
    }
    const QString person = textOf(card, u"N").remove(u';').trimmed() + textOf(card, u"NICKNAME");
    return person.isEmpty() && !name.isEmpty()
           && (shown.isEmpty() || fold(shown).simplified() == fold(name).simplified());
}

// The name of a company; everything a person would have is kept as it stood.
bool CardMeaning::takeCompanyName(const VCardProperty &property)
{
    if (property.name == u"N")
        return unescaped(property.value).remove(u';').trimmed().isEmpty();
    if (property.name == u"FN") {
        const QString organisation =
            card.first(u"ORG") ? unescapedParts(card.first(u"ORG")->value, u';').value(0) : QString();
        return takeFirst(formattedName, property) && (organisation.isEmpty() || organisation == formattedName);
    }
    if (property.name != u"ORG" || !candidate.company.name.isEmpty())
        return false;
    const QStringList parts = unescapedParts(property.value, u';');
    candidate.company.name = parts.first();
    return parts.size() == 1 && !parts.first().isEmpty();
}

static QList<crm::LabelledValue> inOrder(auto points)
{
    std::stable_sort(points.begin(), points.end(),
                     [](const auto &a, const auto &b) { return a.preference < b.preference; });
    QList<crm::LabelledValue> values;
    for (const auto &point : points) {
        if (!point.value.value.isEmpty() && !values.contains(point.value))
            values += point.value;
    }
    return values;
}

// The name as shown has words that no part of it has.
static bool saysMore(const QString &shown, const crm::Contact &contact, const QString &company)
{
    QStringList known;
    for (const QString &part : {contact.courtesy, contact.firstName, contact.middleName, contact.lastName,
                                contact.suffix, contact.nickname, company})
        known += foldedWords(part);
    const QStringList words = foldedWords(shown);
    return std::any_of(words.begin(), words.end(), [&known](const QString &word) { return !known.contains(word); });
}

void CardMeaning::finish()
{
    if (company && candidate.company.name.isEmpty())
        candidate.company.name = formattedName;
    crm::Contact &contact = candidate.contact;
    const auto common = [&](auto &party) {
        party.emails = inOrder(emails);
        party.phones = inOrder(phones);
        party.websites = inOrder(websites);
        party.addresses = addresses;
        party.notes = notes.join(u'\n');
        party.tags = tags;
        party.extra = extra;
        party.source = source;
        party.language = language;
        party.status = status;
        party.lastFromUs = lastFromUs;
        party.lastFromThem = lastFromThem;
    };
    if (company) {
        candidate.kind = crm::PartyKind::Company;
        common(candidate.company);
        return;
    }
    const bool nameless = contact.firstName.isEmpty() && contact.lastName.isEmpty();
    if (nameless && !formattedName.isEmpty() && !ours && fold(formattedName) != fold(candidate.company.name)
        && normalisedEmail(formattedName).isEmpty() && phoneDigits(formattedName).size() < 6)
        cutFullName(formattedName, contact);
    else if (!nameless && !ours && saysMore(formattedName, contact, candidate.company.name))
        extra += {u"vcard"_s, {}, u"FN"_s, {}, escaped(formattedName)};
    if (contact.jobTitle.isEmpty())
        contact.jobTitle = role;
    contact.companyName = candidate.company.name;
    common(contact);
}

Candidate candidateOf(const VCard &card, const RowChange &change)
{
    Candidate candidate;
    candidate.change = change;
    candidate.line = card.line;
    candidate.text = card.text;
    candidate.objection = card.objection;
    candidate.remarks = card.remarks;
    if (card.objection.reason != Reason::None)
        return candidate;
    CardMeaning(card, candidate).read();
    settle(candidate);
    return candidate;
}

} // namespace coffret::exchange
