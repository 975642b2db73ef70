// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardrecord.h"

#include "core/base/textfold.h"
#include "core/crm/fieldtext.h"
#include "core/exchange/cardmeaning.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/vcardparameters.h"

#include <algorithm>

namespace coffret::exchange {

using namespace Qt::Literals::StringLiterals;

void CardMeaning::read()
{
    readGroupLabels();
    for (const VCardProperty &property : card.properties) {
        if (property.value.trimmed().isEmpty() || takePoint(property))
            continue;
        if (takeName(property) || takeOurs(property) || takeOther(property))
            keepDetail(property);
        else
            keep(property);
    }
    finish();
}

static int preference(const VCardProperty &property)
{
    bool isNumber = false;
    const int stated = property.parameter(u"PREF").toInt(&isNumber);
    if (isNumber)
        return stated;
    return property.hasType(u"PREF") ? 1 : 101;
}

void CardMeaning::keep(const VCardProperty &property)
{
    if (property.name == u"X-COFFRET-COLUMN") {
        extra += {u"csv"_s, {}, property.parameter(u"NAME"), {}, unescaped(property.value)};
        return;
    }
    QList<VCardParameter> parameters = property.parameters;
    extra += {u"vcard"_s, property.group, property.name, parametersText(parameters), property.value};
}

// item1.TEL and item1.X-ABLabel belong together (Apple, Google).
void CardMeaning::readGroupLabels()
{
    for (const VCardProperty &property : card.properties) {
        if (property.name == u"X-ABLABEL" && !property.group.isEmpty())
            groupLabels[property.group] = unescaped(property.value);
    }
    static const QStringList labelled{u"TEL"_s, u"EMAIL"_s, u"ADR"_s, u"URL"_s};
    QSet<QString> seen;
    for (const VCardProperty &property : card.properties) {
        if (property.group.isEmpty() || property.name == u"X-ABLABEL")
            continue;
        if (labelled.contains(property.name) && groupLabels.count(property.group) > 0)
            usedGroups.insert(property.group);
        if (seen.contains(property.group))
            sharedGroups.insert(property.group);
        seen.insert(property.group);
    }
}

void CardMeaning::leaveOut(const VCardProperty &property)
{
    candidate.remarks += {Reason::DetailLeftOut, property.line, 0};
}

void CardMeaning::keepParametersOf(const VCardProperty &property, const QString &text, const QString &label)
{
    const bool grouped = !property.group.isEmpty() && sharedGroups.contains(property.group);
    if (!grouped && property.parameters.isEmpty())
        return;
    VCardProperty alone = property;
    if (!grouped)
        alone.group.clear();
    keepParameters(alone, text, typesBehind(label), extra);
}

// The parameters of what a field has taken. Several notes become one, which cannot have those of each.
void CardMeaning::keepDetail(const VCardProperty &property)
{
    static const QStringList spent{u"PRODID"_s, u"REV"_s, u"MAILER"_s, u"PROFILE"_s, u"KIND"_s, u"X-ABSHOWAS"_s};
    const bool plain = property.parameters.isEmpty() && !sharedGroups.contains(property.group);
    if (plain || spent.contains(property.name))
        return;
    const auto ofThatName = [&property](const VCardProperty &other) { return other.name == property.name; };
    const bool joined = (property.name == u"NOTE" || property.name == u"CATEGORIES")
                        && std::count_if(card.properties.begin(), card.properties.end(), ofThatName) > 1;
    const qsizetype before = extra.size();
    keepParametersOf(property, unescaped(property.value).trimmed(), {});
    if (joined && extra.size() > before) {
        extra.removeLast();
        leaveOut(property);
    }
}

QString CardMeaning::label(const VCardProperty &property) const
{
    const auto stated = property.group.isEmpty() ? groupLabels.end() : groupLabels.find(property.group);
    if (stated != groupLabels.end()) {
        QString text = stated->second;
        if (text.startsWith(u"_$!<") && text.endsWith(u">!$_"))
            return usualLabel(text.sliced(4, text.size() - 8));
        return ours ? text : usualLabel(text);
    }
    if (property.hasType(u"WORK"))
        return u"work"_s;
    if (property.hasType(u"HOME"))
        return u"home"_s;
    return property.hasType(u"OTHER") ? u"other"_s : QString();
}

QString CardMeaning::phoneLabel(const VCardProperty &property) const
{
    if (groupLabels.count(property.group) > 0)
        return label(property);
    const auto is = [&property](QStringView type) { return property.hasType(type); };
    if (is(u"FAX"))
        return is(u"HOME") ? u"home fax"_s : u"fax"_s;
    if (is(u"CELL") || is(u"MOBILE") || is(u"IPHONE"))
        return u"mobile"_s;
    if (is(u"PAGER"))
        return u"pager"_s;
    if (is(u"CAR"))
        return u"car"_s;
    return is(u"MAIN") ? u"main"_s : label(property);
}

bool CardMeaning::takeFirst(QString &field, const VCardProperty &property)
{
    if (!field.isEmpty())
        return false;
    field = unescaped(property.value).trimmed();
    return true;
}

// The values of one component, which is nearly always one.
static QString inList(const QString &component, const QString &separator)
{
    if (component.isEmpty())
        return {};
    QStringList values = unescapedParts(component, u',');
    if (values.size() == 1)
        return values.takeFirst();
    values.removeAll(QString());
    return values.join(separator);
}

void CardMeaning::takeStructuredName(const VCardProperty &property)
{
    const QStringList parts = splitEscaped(property.value, u';');
    const auto part = [&parts](int i) { return inList(parts.value(i), u" "_s); };
    crm::Contact &contact = candidate.contact;
    contact.lastName = part(0);
    contact.firstName = part(1);
    contact.middleName = part(2);
    contact.courtesy = part(3);
    contact.suffix = part(4);
    if (parts.size() > 5 && !parts.mid(5).join(QString()).trimmed().isEmpty())
        leaveOut(property);
}

void CardMeaning::takeOrganisation(const VCardProperty &property)
{
    QStringList parts = unescapedParts(property.value, u';');
    candidate.company.name = parts.takeFirst();
    parts.removeAll(QString());
    candidate.contact.department = parts.join(u", ");
}

bool CardMeaning::takeName(const VCardProperty &property)
{
    if (company)
        return takeCompanyName(property);
    crm::Contact &contact = candidate.contact;
    if (property.name == u"N" && contact.firstName.isEmpty() && contact.lastName.isEmpty())
        takeStructuredName(property);
    else if (property.name == u"FN")
        return takeFirst(formattedName, property);
    else if (property.name == u"ORG" && candidate.company.name.isEmpty() && contact.department.isEmpty())
        takeOrganisation(property);
    else if (property.name == u"TITLE")
        return takeFirst(contact.jobTitle, property);
    else if (property.name == u"NICKNAME" && contact.nickname.isEmpty())
        contact.nickname = unescapedParts(property.value, u',').join(u", ");
    else if (property.name == u"ROLE" && !card.first(u"TITLE"))
        return takeFirst(role, property);
    else
        return false;
    return true;
}

void CardMeaning::takeAddress(const VCardProperty &property)
{
    const QStringList parts = splitEscaped(property.value, u';');
    const auto part = [&parts](int i) { return inList(parts.value(i), i == 2 ? u"\n"_s : u", "_s); };
    crm::Address address;
    address.label = label(property);
    address.postbox = part(0);
    address.street = part(2);
    if (const QString extended = part(1); !extended.isEmpty())
        address.street = address.street.isEmpty() ? extended : extended + u'\n' + address.street;
    address.city = part(3);
    address.region = part(4);
    address.postcode = part(5);
    address.country = part(6);
    if (parts.size() > 7 && !parts.mid(7).join(QString()).trimmed().isEmpty())
        leaveOut(property);
    if (address.isEmpty())
        return;
    keepParametersOf(property, unescaped(property.value), address.label);
    addresses += address;
}

void CardMeaning::takePhone(const VCardProperty &property)
{
    QString number = unescaped(property.value).trimmed();
    if (number.startsWith(u"tel:", Qt::CaseInsensitive)) {
        number.remove(0, 4);
        number.replace(u";ext="_s, u" ext. "_s);
    }
    const QString label = phoneLabel(property);
    keepParametersOf(property, number, label);
    phones += {preference(property), {label, number}};
}

bool CardMeaning::takePoint(const VCardProperty &property)
{
    if (property.name == u"EMAIL") {
        const QString text = unescaped(property.value).trimmed();
        const EmailCell found = ours ? EmailCell{{text}, true} : emailsOf(text);
        if (!found.understood) { // kept beside the record, should the person take the card without it
            extra += {u"csv"_s, {}, property.name, {}, text};
            if (candidate.objection.reason == Reason::None)
                candidate.objection = {Reason::BadEmail, property.line, 0};
        }
        for (const QString &email : found.emails) {
            if (!found.understood && normalisedEmail(email).isEmpty())
                continue;
            keepParametersOf(property, email, label(property));
            emails += {preference(property), {label(property), email}};
        }
    } else if (property.name == u"TEL") {
        takePhone(property);
    } else if (property.name == u"ADR") {
        takeAddress(property);
    } else if (property.name == u"URL") {
        keepParametersOf(property, unescaped(property.value).trimmed(), label(property));
        websites += {preference(property), {label(property), unescaped(property.value).trimmed()}};
    } else if (property.name == u"X-ABLABEL" && usedGroups.contains(property.group)) {
        if (!property.parameters.isEmpty())
            leaveOut(property);
    } else {
        return false;
    }
    return true;
}

bool CardMeaning::takeOurs(const VCardProperty &property)
{
    if (!property.name.startsWith(u"X-COFFRET-"))
        return false;
    const QString name = property.name.sliced(10);
    const QString value = unescaped(property.value);
    static constexpr std::pair<QStringView, QString crm::Company::*> texts[] = {
        {u"SIREN", &crm::Company::siren}, {u"SIRET", &crm::Company::siret},          {u"VAT", &crm::Company::vat},
        {u"APE", &crm::Company::ape},     {u"LEGAL-FORM", &crm::Company::legalForm}, {u"STAFF", &crm::Company::staff}};
    for (const auto &[known, member] : texts) {
        if (name == known)
            return takeFirst(candidate.company.*member, property);
    }
    if (name == u"SOURCE")
        source = value;
    else if (name == u"LANGUAGE")
        language = value;
    else if (name == u"KIND")
        return true; // answered by isCompany()
    else if (name == u"STATUS")
        return crm::fromText(value, status);
    else if (name == u"LAST-FROM-US")
        return crm::fromText(value, lastFromUs);
    else if (name == u"LAST-FROM-THEM")
        return crm::fromText(value, lastFromThem);
    else
        return false;
    return true;
}

bool CardMeaning::takeBirthday(const VCardProperty &property)
{
    QString text = unescaped(property.value).trimmed();
    const QString omitted = property.parameter(u"X-APPLE-OMIT-YEAR");
    if (!omitted.isEmpty() && text.startsWith(omitted + u'-'))
        text = u"--"_s + text.sliced(omitted.size() + 1).remove(u'-');
    const auto date = property.parameter(u"VALUE").compare(u"text", Qt::CaseInsensitive) == 0
                          ? std::nullopt
                          : birthdayOf(text, DateOrder::DayFirst);
    if (date)
        candidate.contact.birthday = *date;
    else
        candidate.remarks += {Reason::BadDate, property.line, 0};
    return date.has_value();
}

bool CardMeaning::takeOther(const VCardProperty &property)
{
    // What says how the card was written, and what isCompany() has answered.
    static const QStringList bookkeeping{u"PRODID"_s, u"REV"_s, u"MAILER"_s, u"PROFILE"_s, u"X-ABSHOWAS"_s};
    static const QStringList kinds{u"INDIVIDUAL"_s, u"ORG"_s, u"ORGANIZATION"_s};
    const QString &name = property.name;
    if (name == u"BDAY" && !company && candidate.contact.birthday.isEmpty()) {
        return takeBirthday(property);
    } else if (name == u"NOTE") {
        notes += unescaped(property.value);
    } else if (name == u"CATEGORIES") {
        tags += unescapedParts(property.value, u',');
    } else if (name == u"LANG" && language.isEmpty() && unescaped(property.value).trimmed().size() == 2) {
        language = unescaped(property.value).trimmed().toLower();
    } else if (name == u"UID" && ours) {
        candidate.knownId = uuidFromText(unescaped(property.value).section(u':', -1)).value_or(Uuid{});
    } else if (name == u"KIND") {
        return kinds.contains(unescaped(property.value).trimmed().toUpper()); // a group, a place: kept
    } else {
        return bookkeeping.contains(name);
    }
    return true;
}

} // namespace coffret::exchange
