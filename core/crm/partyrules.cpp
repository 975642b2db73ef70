// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/partyrules.h"

#include "core/base/textfold.h"
#include "core/crm/matchkeys.h"

#include <algorithm>

namespace coffret::crm {

using L = QLatin1String;

static void warn(QList<Objection> &objections, ObjectionKind kind, L field, qsizetype position = -1)
{
    objections.append({kind, ObjectionWeight::Warning, QString(field), int(position)});
}

void objectToLength(QList<Objection> &objections, L field, const QString &text, qsizetype longest)
{
    if (text.size() > longest)
        warn(objections, ObjectionKind::TooLong, field);
}

static bool isEmail(const QString &text)
{
    const QString email = normalisedEmail(text);
    if (email.isEmpty() || email.size() > 254) // RFC 5321 4.5.3.1.3
        return false;
    const QStringView domain = QStringView(email).sliced(email.indexOf(u'@') + 1); // it has one
    return domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.') && !domain.contains(u"..");
}

void objectToEmails(QList<Objection> &objections, const QList<LabelledValue> &emails)
{
    for (qsizetype i = 0; i < emails.size(); ++i) {
        if (!emails.at(i).value.isEmpty() && !isEmail(emails.at(i).value))
            warn(objections, ObjectionKind::EmailForm, L("emails"), i);
    }
}

static bool isPhone(const QString &text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (c.isLetter())
            return false;
    }
    return digits >= 6 && digits <= 17; // 15, and a leading 00
}

void objectToPhones(QList<Objection> &objections, const QList<LabelledValue> &phones)
{
    for (qsizetype i = 0; i < phones.size(); ++i) {
        if (!phones.at(i).value.isEmpty() && !isPhone(phones.at(i).value))
            warn(objections, ObjectionKind::PhoneForm, L("phones"), i);
    }
}

void objectToWebsites(QList<Objection> &objections, const QList<LabelledValue> &websites)
{
    for (qsizetype i = 0; i < websites.size(); ++i) {
        if (!websites.at(i).value.isEmpty() && domainOf(websites.at(i).value).isEmpty())
            warn(objections, ObjectionKind::WebsiteForm, L("websites"), i);
    }
}

void objectToAddresses(QList<Objection> &objections, const QList<Address> &addresses)
{
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const QString country = fold(addresses.at(i).country);
        const bool french = country.isEmpty() || country == L("france") || country == L("fr");
        const QString postcode = QString(addresses.at(i).postcode).remove(u' ');
        const bool digits =
            std::all_of(postcode.begin(), postcode.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (french && !postcode.isEmpty() && (postcode.size() != 5 || !digits))
            warn(objections, ObjectionKind::PostcodeForm, L("addresses"), i);
        if (addresses.at(i).street.size() > 1'000)
            warn(objections, ObjectionKind::TooLong, L("addresses"), i);
    }
}

void objectToLanguage(QList<Objection> &objections, const QString &language)
{
    const bool letters = std::all_of(language.begin(), language.end(), [](QChar c) { return c.isLetter(); });
    if (!language.isEmpty() && (language.size() != 2 || !letters))
        warn(objections, ObjectionKind::LanguageForm, L("language"));
}

// Most texts are tidy, and all are the second time: simplified() would copy each to find that out.
static bool isTidy(QStringView text)
{
    char16_t before = u' ';
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u' ' ? before == u' ' : c.isSpace())
            return false;
        before = unit;
    }
    return text.isEmpty() || before != u' ';
}

QString tidied(const QString &text)
{
    return isTidy(text) ? text : text.simplified();
}

QString tidiedNotes(const QString &text)
{
    QString notes = text;
    if (notes.contains(u'\r')) {
        notes.replace(L("\r\n"), L("\n"));
        notes.replace(u'\r', u'\n');
    }
    qsizetype end = notes.size();
    while (end > 0 && notes.at(end - 1).isSpace())
        --end;
    notes.truncate(end);
    return notes;
}

// Empty ones go, and all but the first of equal ones.
template <class T, class IsEmpty>
static void dropIdle(QList<T> &values, IsEmpty isEmpty)
{
    qsizetype kept = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool idle = isEmpty(values.at(i))
                          || std::find(values.cbegin(), values.cbegin() + kept, values.at(i)) != values.cbegin() + kept;
        if (idle)
            continue;
        if (kept != i)
            values.swapItemsAt(kept, i);
        ++kept;
    }
    values.resize(kept);
}

// Asked first, because changing a list that another record shares copies all of it.
static bool isTidy(const QList<LabelledValue> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const LabelledValue &value = values.at(i);
        if (value.value.isEmpty() || !isTidy(value.label) || !isTidy(value.value)
            || std::find(values.cbegin(), values.cbegin() + i, value) != values.cbegin() + i)
            return false;
    }
    return true;
}

static bool isTidyStreet(QStringView street)
{
    return !street.contains(u'\r') && street.trimmed().size() == street.size();
}

static bool isTidy(const QList<Address> &addresses)
{
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const Address &address = addresses.at(i);
        if (address.isEmpty() || !isTidy(address.label) || !isTidyStreet(address.street) || !isTidy(address.postbox)
            || !isTidy(address.postcode) || !isTidy(address.city) || !isTidy(address.region) || !isTidy(address.country)
            || std::find(addresses.cbegin(), addresses.cbegin() + i, address) != addresses.cbegin() + i)
            return false;
    }
    return true;
}

void tidy(QList<LabelledValue> &values)
{
    if (isTidy(values))
        return;
    for (LabelledValue &value : values) {
        value.label = tidied(value.label);
        value.value = tidied(value.value);
    }
    dropIdle(values, [](const LabelledValue &value) { return value.value.isEmpty(); });
}

void tidy(QList<Address> &addresses)
{
    if (isTidy(addresses))
        return;
    for (Address &address : addresses) {
        address.label = tidied(address.label);
        address.street = tidiedNotes(address.street).trimmed();
        for (QString Address::*part :
             {&Address::postbox, &Address::postcode, &Address::city, &Address::region, &Address::country})
            address.*part = tidied(address.*part);
    }
    dropIdle(addresses, [](const Address &address) { return address.isEmpty(); });
}

void tidy(QStringList &tags)
{
    if (tags.isEmpty())
        return;
    QStringList kept;
    QStringList seen;
    for (const QString &tag : tags) {
        const QString name = tidied(tag);
        const QString folded = fold(name);
        if (!name.isEmpty() && !seen.contains(folded)) {
            kept += name;
            seen += folded;
        }
    }
    std::sort(kept.begin(), kept.end(), [](const QString &a, const QString &b) { return fold(a) < fold(b); });
    tags = kept;
}

} // namespace coffret::crm
