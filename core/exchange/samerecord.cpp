// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samerecord.h"

#include "core/base/textfold.h"
#include "core/crm/matchkeys.h"

#include <QSet>
#include <algorithm>

namespace coffret::exchange {

static QStringList nameWords(const crm::Contact &contact)
{
    QStringList words = foldedWords(contact.firstName) + foldedWords(contact.lastName);
    words.sort();
    return words;
}

static bool holdsAll(const QStringList &all, const QStringList &part)
{
    return std::all_of(part.begin(), part.end(), [&all](const QString &word) { return all.contains(word); });
}

// "J." for "Jean", with the same family name.
static bool initialsAgree(const crm::Contact &one, const crm::Contact &other)
{
    const QString first = foldedWords(one.firstName).join(QString());
    const QString second = foldedWords(other.firstName).join(QString());
    if (first.isEmpty() || second.isEmpty() || fold(one.lastName).simplified() != fold(other.lastName).simplified())
        return false;
    return (first.size() == 1 || second.size() == 1) && first.at(0) == second.at(0);
}

bool namesAgree(const crm::Contact &one, const crm::Contact &other)
{
    const QStringList first = nameWords(one);
    const QStringList second = nameWords(other);
    if (first.isEmpty() || second.isEmpty() || first == second)
        return true;
    return holdsAll(first, second) || holdsAll(second, first) || initialsAgree(one, other);
}

static QSet<QString> keysOf(const QStringList &keys, char16_t letter)
{
    QSet<QString> chosen;
    for (const QString &key : keys) {
        if (key.startsWith(QChar(letter)))
            chosen.insert(key);
    }
    return chosen;
}

// Also under the name a row gave it, when another was found by its SIRET.
static bool worksAt(const crm::Contact &contact, const QString &company)
{
    const QString key = crm::companyNameKey(company);
    return crm::companyNameKey(contact.companyName) == key
           || std::any_of(contact.extra.begin(), contact.extra.end(), [&key](const crm::ExtraProperty &property) {
                  return property.name == QStringLiteral("companyName") && crm::companyNameKey(property.value) == key;
              });
}

static QSet<QString> postcodesOf(const QList<crm::Address> &addresses)
{
    QSet<QString> all;
    for (const crm::Address &address : addresses) {
        if (!address.postcode.isEmpty())
            all.insert(fold(address.postcode).remove(u' '));
    }
    return all;
}

static bool placesAgree(const QList<crm::Address> &one, const QList<crm::Address> &other)
{
    const auto a = postcodesOf(one);
    const auto b = postcodesOf(other);
    return a.isEmpty() || b.isEmpty() || a.intersects(b);
}

bool samePerson(const crm::Contact &one, const crm::Contact &other)
{
    const QStringList first = crm::matchKeys(one);
    const QStringList second = crm::matchKeys(other);
    const auto shared = [&](char16_t letter) { return keysOf(first, letter).intersects(keysOf(second, letter)); };
    const auto contradict = [&](char16_t letter) {
        const auto a = keysOf(first, letter);
        const auto b = keysOf(second, letter);
        return !a.isEmpty() && !b.isEmpty() && !a.intersects(b);
    };
    if (shared(u'e'))
        return namesAgree(one, other);
    const QString name = crm::nameKey(one);
    const bool oneIsNameless = name.isEmpty() != crm::nameKey(other).isEmpty();
    const QStringList &nameless = name.isEmpty() ? first : second;
    // An address of their own behind a shared number: the office of those who have names.
    if (shared(u'p'))
        return namesAgree(one, other) && !(oneIsNameless && !keysOf(nameless, u'e').isEmpty());
    if (name != crm::nameKey(other))
        return false;
    if (name.isEmpty())
        return shared(u'w') && !contradict(u'e') && !contradict(u'p') && placesAgree(one.addresses, other.addresses);
    const bool bothEmployed = !one.companyName.isEmpty() && !other.companyName.isEmpty();
    if (bothEmployed && (worksAt(one, other.companyName) || worksAt(other, one.companyName)))
        return true;
    // The same name in the same place, unless everything else says otherwise.
    if (contradict(u'e') || contradict(u'p'))
        return false;
    return shared(u'n') && !bothEmployed;
}

static bool differ(const QString &one, const QString &other)
{
    const QString a = foldedWords(one).join(QString());
    const QString b = foldedWords(other).join(QString());
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

static bool agree(const QString &one, const QString &other)
{
    const QString a = foldedWords(one).join(QString());
    return !a.isEmpty() && a == foldedWords(other).join(QString());
}

bool sameCompany(const crm::Company &one, const crm::Company &other)
{
    if (agree(one.siret, other.siret))
        return true;
    if (differ(one.siret, other.siret) || differ(one.siren, other.siren) || differ(one.vat, other.vat))
        return false;
    if (agree(one.vat, other.vat) || agree(one.siren, other.siren))
        return true;
    if (crm::companyNameKey(one.name) != crm::companyNameKey(other.name)
        || (crm::companyNameKey(one.name).isEmpty() && one.name.compare(other.name, Qt::CaseInsensitive) != 0))
        return false;
    return placesAgree(one.addresses, other.addresses);
}

} // namespace coffret::exchange
