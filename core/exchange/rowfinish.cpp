// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of RowValues: what was gathered becomes a record.
#include "core/base/textfold.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/rowvalues.h"

#include <algorithm>

namespace coffret::exchange {

QList<crm::LabelledValue> RowValues::labelled(std::vector<GroupedValues> &groups) const
{
    std::stable_sort(groups.begin(), groups.end(),
                     [](const GroupedValues &a, const GroupedValues &b) { return a.group < b.group; });
    QList<crm::LabelledValue> all;
    for (const GroupedValues &group : groups) {
        const QString &stated = group.statedLabel.isEmpty() ? group.label : group.statedLabel;
        const QString label = mapping.ownLabels ? stated : usualLabel(stated);
        for (const QString &value : group.values) {
            const bool known =
                std::any_of(all.cbegin(), all.cend(), [&](const auto &other) { return other.value == value; });
            if (!known || mapping.ownLabels)
                all += {label, value};
        }
    }
    return all;
}

void RowValues::finishName()
{
    crm::Contact &contact = candidate.contact;
    if (fullName.isEmpty())
        return;
    if (contact.firstName.isEmpty() && contact.lastName.isEmpty()) {
        cutFullName(fullName, contact);
        return;
    }
    // Not the same words as the parts: it says something of its own.
    QStringList parts;
    for (const QString &part :
         {contact.courtesy, contact.firstName, contact.middleName, contact.lastName, contact.suffix})
        parts += foldedWords(part);
    for (const QString &word : foldedWords(fullName)) {
        if (!parts.contains(word)) {
            keep(QStringLiteral("fullName"), fullName);
            return;
        }
    }
}

void RowValues::finishBirthday()
{
    const auto [year, month, day] = birth;
    if (month == 0 || day == 0)
        return;
    const QString text =
        year == 0 ? QStringLiteral("--%1-%2").arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'))
                  : QStringLiteral("%1-%2-%3")
                        .arg(year, 4, 10, QLatin1Char('0'))
                        .arg(month, 2, 10, QLatin1Char('0'))
                        .arg(day, 2, 10, QLatin1Char('0'));
    if (const auto date = birthdayOf(text, DateOrder::DayFirst))
        candidate.contact.birthday = *date;
    else
        keep(QStringLiteral("birthday"), text);
}

// Dolibarr: customer 1 or 3, prospect 2, supplier 1 in a column of its own.
void RowValues::finishStatus()
{
    if (status != crm::PartyStatus::None)
        return;
    if (customerFlag == 1 || customerFlag == 3)
        status = crm::PartyStatus::Customer;
    else if (customerFlag == 2)
        status = crm::PartyStatus::Prospect;
    else if (supplierFlag == 1)
        status = crm::PartyStatus::Supplier;
    if (supplierFlag == 1 && status != crm::PartyStatus::Supplier)
        tags += QStringLiteral("fournisseur");
}

void RowValues::finishKind()
{
    const crm::Contact &contact = candidate.contact;
    const bool person = !contact.firstName.isEmpty() || !contact.lastName.isEmpty() || !contact.nickname.isEmpty();
    const QString folded = fold(kind);
    if (folded == QStringLiteral("company") || folded == QStringLiteral("societe")
        || folded == QStringLiteral("entreprise"))
        candidate.kind = crm::PartyKind::Company;
    else if (!kind.isEmpty())
        candidate.kind = crm::PartyKind::Contact;
    else if (!person && !candidate.company.name.isEmpty())
        candidate.kind = crm::PartyKind::Company;
    else
        candidate.kind = person ? crm::PartyKind::Contact : mapping.kind;
    if (candidate.kind == crm::PartyKind::Company && candidate.company.name.isEmpty())
        candidate.kind = crm::PartyKind::Contact; // a company without a name cannot be
}

template <class Party>
static void fill(Party &party, const QList<crm::LabelledValue> &emails, const QList<crm::LabelledValue> &phones,
                 const QList<crm::LabelledValue> &websites, const QList<crm::Address> &addresses)
{
    party.emails = emails;
    party.phones = phones;
    party.websites = websites;
    party.addresses = addresses;
}

void RowValues::finishLists()
{
    std::stable_sort(addresses.begin(), addresses.end(),
                     [](const GroupedAddress &a, const GroupedAddress &b) { return a.group < b.group; });
    QList<crm::Address> places;
    for (GroupedAddress &group : addresses) {
        const bool hasParts =
            !group.address.street.isEmpty() || !group.address.city.isEmpty() || !group.address.postcode.isEmpty();
        if (!hasParts)
            group.address.street = group.whole;
        if (!group.address.isEmpty())
            places += group.address;
    }
    const auto mails = labelled(emails);
    const auto numbers = labelled(phones);
    const auto sites = labelled(websites);
    if (candidate.kind == crm::PartyKind::Company)
        fill(candidate.company, mails, numbers, sites, places);
    else
        fill(candidate.contact, mails, numbers, sites, places);
}

void RowValues::finish()
{
    finishName();
    finishBirthday();
    finishStatus();
    finishKind();
    finishLists();
    const auto common = [this](auto &party) {
        party.status = status;
        party.language = language;
        party.source = source;
        party.tags = tags;
        party.notes = notes.join(u'\n');
        party.extra = extra;
        party.lastFromUs = lastFromUs;
        party.lastFromThem = lastFromThem;
    };
    if (candidate.kind == crm::PartyKind::Company) {
        // What a person's columns said about a company stays with it, under the column's meaning.
        for (const auto &[name, text] :
             {std::pair(u"courtesy", candidate.contact.courtesy), std::pair(u"jobTitle", candidate.contact.jobTitle),
              std::pair(u"department", candidate.contact.department),
              std::pair(u"middleName", candidate.contact.middleName),
              std::pair(u"birthday", candidate.contact.birthday), std::pair(u"suffix", candidate.contact.suffix)}) {
            if (!text.isEmpty())
                keep(QString::fromUtf16(name), text);
        }
        candidate.contact = {};
        common(candidate.company);
    } else {
        common(candidate.contact);
        candidate.contact.companyName = candidate.company.name;
    }
}

} // namespace coffret::exchange
