// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/demopeople.h"

#include "core/base/textfold.h"
#include "core/crm/frenchids.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static QString slug(const QString &name)
{
    return foldedWords(name).join(u'-');
}

static bool startsWithVowel(const QString &word)
{
    const QString folded = fold(word);
    return !folded.isEmpty() && u"aeiouyh"_s.contains(folded.at(0));
}

static QString de(const QString &word)
{
    return (startsWithVowel(word) ? u"d’"_s : u"de "_s) + word;
}

QString DemoPeople::word(const QHash<QString, WordTable> &tables, const QString &key, qsizetype column)
{
    const auto table = tables.constFind(key);
    return table == tables.constEnd() ? QString() : table->draw(dice).value(column);
}

QString DemoPeople::companyName(const QString &trade, const QStringList &commune)
{
    QString name = word(words.companyNames, trade, 1);
    if (name.isEmpty())
        name = u"{nom} & Fils"_s;
    const QString first = (dice.chance(50) ? words.women : words.men).draw(dice).value(0);
    const QString initials =
        QString(QChar(u'A' + dice.below(26))) + QChar(u'A' + dice.below(26)) + QChar(u'A' + dice.below(26));
    const std::pair<QString, QString> values[] = {{u"{nom}"_s, words.surnames.draw(dice).value(0)},
                                                  {u"{nom2}"_s, words.surnames.draw(dice).value(0)},
                                                  {u"{prenom}"_s, first},
                                                  {u"{de_prenom}"_s, de(first)},
                                                  {u"{initiales}"_s, initials},
                                                  {u"{commune}"_s, commune.value(0)},
                                                  {u"{de_commune}"_s, commune.value(8)},
                                                  {u"{plante}"_s, word(words.companyWords, u"plante"_s, 1)},
                                                  {u"{repere}"_s, word(words.companyWords, u"repere"_s, 1)},
                                                  {u"{lieu}"_s, word(words.companyWords, u"lieu"_s, 1)}};
    for (const auto &[key, value] : values)
        name.replace(key, value);
    return name;
}

Address DemoPeople::address(const QStringList &commune, const QString &label)
{
    const QStringList &street = words.streets.draw(dice);
    Address address;
    address.label = label;
    address.street = u"%1%2, %3 %4"_s.arg(dice.between(1, 120))
                         .arg(dice.chance(6) ? u" bis"_s : QString(), street.value(0), street.value(1));
    address.postcode = commune.value(2);
    address.city = commune.value(0);
    address.country = u"France"_s;
    return address;
}

static QString lastFour(Dice &dice)
{
    return u" %1 %2"_s.arg(dice.below(100), 2, 10, QLatin1Char('0')).arg(dice.below(100), 2, 10, QLatin1Char('0'));
}

QString DemoPeople::landline(const QString &region)
{
    for (qsizetype i = 0; i < words.landlines.size(); ++i) {
        if (words.landlines.at(i).value(2).contains(region))
            return words.landlines.at(i).value(0) + lastFour(dice);
    }
    return words.landlines.draw(dice).value(0) + lastFour(dice);
}

QString DemoPeople::mobile()
{
    return words.mobiles.draw(dice).value(0) + lastFour(dice);
}

// SIRENs from 999 000 000 on are given to no one: counted up, with the right key.
static QString invented(int number)
{
    const QString stem = u"999%1"_s.arg(number % 100'000, 5, 10, QLatin1Char('0'));
    for (int key = 0; key < 10; ++key) {
        if (isSiren(stem + QString::number(key)))
            return stem + QString::number(key);
    }
    return {};
}

Company DemoPeople::company()
{
    const QStringList &trade = words.trades.draw(dice);
    const QStringList &commune = words.communes.draw(dice);
    const QStringList &form = words.legalForms.draw(dice);
    Company company;
    company.name = companyName(trade.value(0), commune);
    company.legalForm = form.value(0);
    company.ape = trade.value(1);
    company.siren = invented(sirens++);
    company.siret = siretWithKey(company.siren, dice.between(1, 3));
    company.vat = frenchVatOf(company.siren);
    company.staff = u"%1 salariés"_s.arg(dice.between(trade.value(5).toInt(), std::max(2, trade.value(6).toInt())));
    company.status = PartyStatus(dice.between(1, 5));
    const QString domain = slug(company.name).left(40) + u".example"_s;
    company.emails = {{u"work"_s, u"contact@"_s + domain}};
    company.phones = {{u"work"_s, landline(commune.value(5))}};
    if (dice.chance(60))
        company.websites = {{u"work"_s, u"https://www."_s + domain}};
    company.addresses = {address(commune, u"work"_s)};
    company.language = u"fr"_s;
    company.source = words.sources.draw(dice).value(0);
    if (dice.chance(50))
        company.tags = {words.tags.draw(dice).value(0)};
    return company;
}

Contact DemoPeople::contact(const Company *company)
{
    const bool woman = dice.chance(50);
    Contact contact;
    contact.courtesy = woman ? u"Mme"_s : u"M."_s;
    contact.firstName = (woman ? words.women : words.men).draw(dice).value(0);
    contact.lastName = words.surnames.draw(dice).value(0);
    const QString login = slug(contact.firstName) + u'.' + slug(contact.lastName);
    if (company) {
        const QStringList &job = words.jobs.value(u"*"_s).draw(dice);
        contact.jobTitle = job.value(woman ? 2 : 1);
        contact.company = company->id;
        contact.companyName = company->name;
        contact.emails = {{u"work"_s, login + company->emails.value(0).value.mid(7)}};
        contact.addresses = {company->addresses.value(0)};
        contact.phones = {{u"work"_s, company->phones.value(0).value}};
        contact.status = company->status;
    } else {
        const QStringList &commune = words.communes.draw(dice);
        contact.emails = {
            {u"home"_s, login + QString::number(dice.between(1, 99)) + u'@' + words.personDomains.draw(dice).value(0)}};
        contact.addresses = {address(commune, u"home"_s)};
        contact.status = PartyStatus(dice.between(1, 3));
    }
    if (dice.chance(80))
        contact.phones.prepend({u"mobile"_s, mobile()});
    if (dice.chance(25))
        contact.birthday = u"%1-%2-%3"_s.arg(dice.between(1945, 2003))
                               .arg(dice.between(1, 12), 2, 10, QLatin1Char('0'))
                               .arg(dice.between(1, 28), 2, 10, QLatin1Char('0'));
    contact.language = u"fr"_s;
    contact.source = words.sources.draw(dice).value(0);
    for (int i = dice.below(4) / 2; i >= 0 && dice.chance(60); --i)
        contact.tags += words.tags.draw(dice).value(0);
    if (dice.chance(30))
        contact.notes = filled(word(words.activities, u"note"_s, 3), contact);
    return contact;
}

QString DemoPeople::linkRole()
{
    static const QString roles[] = {u"conjoint"_s, u"associé"_s, u"parent"_s, u"ancien collègue"_s, u"prescripteur"_s};
    return roles[dice.below(5)];
}

} // namespace coffret::crm
