// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/matchkeys.h"

#include "core/base/textfold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace coffret::crm {

namespace {

void append(QStringList &keys, char16_t letter, const QString &value)
{
    if (value.isEmpty())
        return;
    QString key;
    key.reserve(value.size() + 2);
    key += QChar(letter);
    key += u':';
    key += value;
    keys += std::move(key);
}

void appendCommon(QStringList &keys, const QList<LabelledValue> &emails, const QList<LabelledValue> &phones)
{
    keys.reserve(emails.size() * 2 + phones.size() + 2); // and the names
    for (const LabelledValue &email : emails) {
        const QString normalised = normalisedEmail(email.value);
        append(keys, u'e', normalised);
        if (!normalised.isEmpty())
            append(keys, u'd', domainOf(normalised));
    }
    for (const LabelledValue &phone : phones) {
        const QString digits = phoneDigits(phone.value);
        if (digits.size() >= 6) // shorter ones are extensions and switchboards
            append(keys, u'p', digits);
    }
}

void appendNames(QStringList &keys, const QString &name, const QList<Address> &addresses)
{
    if (name.isEmpty())
        return;
    bool placed = false;
    for (const Address &address : addresses) {
        if (!address.postcode.isEmpty()) {
            keys += name + fold(address.postcode).remove(u' ');
            placed = true;
        }
    }
    if (!placed)
        keys += name;
}

QStringList inOrder(QStringList keys)
{
    keys.sort();
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

QString lettersAndDigits(const QString &text)
{
    return foldedWords(text).join(QString());
}

} // namespace

QString nameKey(const Contact &contact)
{
    QStringList words = foldedWords(contact.firstName) + foldedWords(contact.lastName);
    if (words.isEmpty())
        return {};
    words.sort();
    return QStringLiteral("n:") + words.join(u' ') + u'|';
}

static bool isLegalForm(const QString &word)
{
    static constexpr std::array<QStringView, 14> forms{u"sarl",    u"sas",           u"sasu", u"eurl", u"sa",  u"sci",
                                                       u"snc",     u"scop",          u"ei",   u"eirl", u"ets", u"ste",
                                                       u"societe", u"etablissements"};
    return std::find(forms.begin(), forms.end(), QStringView(word)) != forms.end();
}

struct CompanyWords
{
    QStringList name;
    QStringList forms;
};

static CompanyWords companyWords(const QString &name)
{
    CompanyWords words;
    for (const QString &word : foldedWords(name))
        (isLegalForm(word) ? words.forms : words.name) += word;
    if (words.name.isEmpty()) // a company may be called "SAS"
        words.name = std::exchange(words.forms, {});
    return words;
}

QString companyNameKey(const QString &name)
{
    const CompanyWords words = companyWords(name);
    return words.name.isEmpty() ? QString() : QStringLiteral("n:") + words.name.join(u' ') + u'|';
}

bool sameCompanyName(const QString &one, const QString &other)
{
    const CompanyWords a = companyWords(one);
    const CompanyWords b = companyWords(other);
    return a.name == b.name && (a.forms.isEmpty() || b.forms.isEmpty() || a.forms == b.forms);
}

QString domainOf(const QString &emailOrWebsite)
{
    QString domain = emailOrWebsite.trimmed().toLower();
    if (domain.contains(u'/')) { // hardly an e-mail does
        if (const qsizetype scheme = domain.indexOf(QLatin1String("://")); scheme >= 0)
            domain.remove(0, scheme + 3);
        if (const qsizetype end = domain.indexOf(u'/'); end >= 0)
            domain.truncate(end);
    }
    if (const qsizetype at = domain.lastIndexOf(u'@'); at >= 0)
        domain.remove(0, at + 1);
    if (const qsizetype port = domain.indexOf(u':'); port >= 0)
        domain.truncate(port);
    if (domain.startsWith(QLatin1String("www.")))
        domain.remove(0, 4);
    return domain.contains(u'.') && !domain.contains(u' ') ? domain : QString();
}

bool isMailProvider(const QString &domain)
{
    static const std::array providers{
        u"aol.com",        u"bbox.fr",     u"free.fr",    u"gmail.com",  u"gmx.com",        u"gmx.fr",
        u"googlemail.com", u"hotmail.com", u"hotmail.fr", u"icloud.com", u"laposte.net",    u"live.com",
        u"live.fr",        u"mac.com",     u"me.com",     u"msn.com",    u"neuf.fr",        u"numericable.fr",
        u"orange.fr",      u"outlook.com", u"outlook.fr", u"proton.me",  u"protonmail.com", u"sfr.fr",
        u"wanadoo.fr",     u"yahoo.com",   u"yahoo.fr",   u"ymail.com"};
    return std::find(providers.begin(), providers.end(), QStringView(domain)) != providers.end();
}

static QString plainText(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (const QString plain = fold(part).simplified(); !plain.isEmpty())
            kept += plain;
    }
    return kept.join(u'|');
}

// By the company, in each spelling it was brought in with; by a nickname; or by what there is at all.
static void appendNameless(QStringList &keys, const Contact &contact)
{
    QStringList companies{companyNameKey(contact.companyName)};
    for (const ExtraProperty &property : contact.extra) {
        if (property.name == QLatin1String("companyName"))
            companies += companyNameKey(property.value);
    }
    for (const QString &company : std::as_const(companies))
        append(keys, u'w', plainText({contact.firstName, contact.lastName, contact.nickname, company}));
    if (!keys.isEmpty())
        return;
    for (const LabelledValue &value : contact.phones + contact.emails)
        append(keys, u'w', plainText({value.value}));
}

QStringList matchKeys(const Contact &contact)
{
    QStringList keys;
    appendCommon(keys, contact.emails, contact.phones);
    const QString name = nameKey(contact);
    appendNames(keys, name, contact.addresses);
    if (name.isEmpty())
        appendNameless(keys, contact);
    return inOrder(std::move(keys));
}

QStringList matchKeys(const Company &company)
{
    QStringList keys;
    appendCommon(keys, company.emails, company.phones);
    for (const LabelledValue &website : company.websites)
        append(keys, u'd', domainOf(website.value));
    append(keys, u's', lettersAndDigits(company.siren));
    append(keys, u't', lettersAndDigits(company.siret));
    append(keys, u'v', lettersAndDigits(company.vat));
    const QString name = companyNameKey(company.name);
    appendNames(keys, name, company.addresses);
    if (name.isEmpty())
        append(keys, u'w', plainText({company.name}));
    return inOrder(std::move(keys));
}

} // namespace coffret::crm
