// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardrecord.h"

#include "core/base/textfold.h"
#include "core/crm/fieldtext.h"
#include "core/exchange/cellvalues.h"

#include <algorithm>
#include <map>

namespace coffret::exchange {

namespace {

using namespace Qt::Literals::StringLiterals;

class CardMeaning
{
public:
    CardMeaning(const VCard &c, Candidate &o) : card(c), candidate(o), ours(c.isOurs()), company(isCompany()) {}

    void read()
    {
        readGroupLabels();
        for (const VCardProperty &property : card.properties) {
            if (!property.value.trimmed().isEmpty() && !takeName(property) && !takePoint(property)
                && !takeOurs(property) && !takeOther(property))
                keep(property);
        }
        finish();
    }

private:
    void keep(const VCardProperty &property);
    void readGroupLabels();
    QString label(const VCardProperty &property) const;
    QString phoneLabel(const VCardProperty &property) const;
    bool takeName(const VCardProperty &property);
    void takeStructuredName(const VCardProperty &property);
    void takeOrganisation(const VCardProperty &property);
    bool takePoint(const VCardProperty &property);
    bool takeOurs(const VCardProperty &property);
    bool takeOther(const VCardProperty &property);
    void takeAddress(const VCardProperty &property);
    void takePhone(const VCardProperty &property);
    void takeBirthday(const VCardProperty &property);
    bool takeFirst(QString &field, const VCardProperty &property);
    bool isCompany() const;
    bool takeCompanyName(const VCardProperty &property);
    void finish();

    const VCard &card;
    Candidate &candidate;
    bool ours;
    bool company;
    std::map<QString, QString> groupLabels;
    QSet<QString> usedGroups;
    struct Point
    {
        int preference;
        crm::LabelledValue value;
    };
    QList<Point> emails;
    QList<Point> phones;
    QList<Point> websites;
    QList<crm::Address> addresses;
    QList<crm::ExtraProperty> extra;
    QStringList notes;
    QStringList tags;
    QString formattedName;
    QString role;
    QString source;
    QString language;
    TimeStamp lastFromUs = 0;
    TimeStamp lastFromThem = 0;
    crm::PartyStatus status = crm::PartyStatus::None;
};

int preference(const VCardProperty &property)
{
    bool isNumber = false;
    const int stated = property.parameter(u"PREF").toInt(&isNumber);
    if (isNumber)
        return stated;
    return property.types().contains(u"PREF"_s) ? 1 : 101;
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
    for (const VCardProperty &property : card.properties) {
        if (labelled.contains(property.name) && groupLabels.count(property.group) > 0)
            usedGroups.insert(property.group);
    }
}

QString CardMeaning::label(const VCardProperty &property) const
{
    const auto stated = groupLabels.find(property.group);
    if (stated != groupLabels.end()) {
        QString text = stated->second;
        if (text.startsWith(u"_$!<") && text.endsWith(u">!$_"))
            return usualLabel(text.sliced(4, text.size() - 8));
        return ours ? text : usualLabel(text);
    }
    const QStringList types = property.types();
    if (types.contains(u"WORK"_s))
        return u"work"_s;
    if (types.contains(u"HOME"_s))
        return u"home"_s;
    return types.contains(u"OTHER"_s) ? u"other"_s : QString();
}

QString CardMeaning::phoneLabel(const VCardProperty &property) const
{
    if (groupLabels.count(property.group) > 0)
        return label(property);
    const QStringList types = property.types();
    const auto is = [&types](const char16_t *type) { return types.contains(QString::fromUtf16(type)); };
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

void CardMeaning::takeStructuredName(const VCardProperty &property)
{
    const QStringList parts = splitEscaped(property.value, u';');
    const auto part = [&parts](int i) {
        QStringList words = unescapedParts(parts.value(i), u',');
        words.removeAll(QString());
        return words.join(u' ');
    };
    crm::Contact &contact = candidate.contact;
    contact.lastName = part(0);
    contact.firstName = part(1);
    contact.middleName = part(2);
    contact.courtesy = part(3);
    contact.suffix = part(4);
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
    const auto part = [&parts](int i) {
        QStringList lines = unescapedParts(parts.value(i), u',');
        lines.removeAll(QString());
        return lines.join(i == 2 ? u"\n"_s : u", "_s);
    };
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
    if (!address.isEmpty())
        addresses += address;
}

void CardMeaning::takePhone(const VCardProperty &property)
{
    QString number = unescaped(property.value).trimmed();
    if (number.startsWith(u"tel:", Qt::CaseInsensitive)) {
        number.remove(0, 4);
        number.replace(u";ext="_s, u" ext. "_s);
    }
    phones += {preference(property), {phoneLabel(property), number}};
}

bool CardMeaning::takePoint(const VCardProperty &property)
{
    if (property.name == u"EMAIL") {
        const QString text = unescaped(property.value).trimmed();
        const EmailCell found = ours ? EmailCell{{text}, true} : emailsOf(text);
        if (!found.understood && candidate.objection.reason == Reason::None)
            candidate.objection = {Reason::BadEmail, property.line, 0};
        for (const QString &email : found.emails)
            emails += {preference(property), {label(property), email}};
    } else if (property.name == u"TEL") {
        takePhone(property);
    } else if (property.name == u"ADR") {
        takeAddress(property);
    } else if (property.name == u"URL") {
        websites += {preference(property), {label(property), unescaped(property.value).trimmed()}};
    } else {
        return property.name == u"X-ABLABEL" && usedGroups.contains(property.group);
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

void CardMeaning::takeBirthday(const VCardProperty &property)
{
    QString text = unescaped(property.value).trimmed();
    const QString omitted = property.parameter(u"X-APPLE-OMIT-YEAR");
    if (!omitted.isEmpty() && text.startsWith(omitted + u'-'))
        text = u"--"_s + text.sliced(omitted.size() + 1).remove(u'-');
    const auto date = property.parameter(u"VALUE").compare(u"text", Qt::CaseInsensitive) == 0
                          ? std::nullopt
                          : birthdayOf(text, DateOrder::DayFirst);
    if (date) {
        candidate.contact.birthday = *date;
    } else {
        candidate.remarks += {Reason::BadDate, property.line, 0};
        keep(property);
    }
}

bool CardMeaning::takeOther(const VCardProperty &property)
{
    // What says how the card was written, and what isCompany() has answered.
    static const QStringList bookkeeping{u"PRODID"_s, u"REV"_s, u"MAILER"_s, u"PROFILE"_s, u"KIND"_s, u"X-ABSHOWAS"_s};
    const QString &name = property.name;
    if (name == u"BDAY" && !company && candidate.contact.birthday.isEmpty()) {
        takeBirthday(property);
    } else if (name == u"NOTE") {
        notes += unescaped(property.value);
    } else if (name == u"CATEGORIES") {
        tags += unescapedParts(property.value, u',');
    } else if (name == u"LANG" && language.isEmpty() && unescaped(property.value).trimmed().size() == 2) {
        language = unescaped(property.value).trimmed().toLower();
    } else if (name == u"UID" && ours) {
        candidate.knownId = uuidFromText(unescaped(property.value).section(u':', -1)).value_or(Uuid{});
    } else {
        return bookkeeping.contains(name);
    }
    return true;
}

QString textOf(const VCard &card, QStringView name)
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

QList<crm::LabelledValue> inOrder(auto points)
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
    if (contact.jobTitle.isEmpty())
        contact.jobTitle = role;
    contact.companyName = candidate.company.name;
    common(contact);
}

bool holdsNothing(const Candidate &candidate)
{
    const crm::Contact &contact = candidate.contact;
    return candidate.kind == crm::PartyKind::Contact && contact.firstName.isEmpty() && contact.lastName.isEmpty()
           && contact.nickname.isEmpty() && contact.companyName.isEmpty() && contact.emails.isEmpty()
           && contact.phones.isEmpty();
}

} // namespace

Candidate candidateOf(const VCard &card)
{
    Candidate candidate;
    candidate.line = card.line;
    candidate.text = card.text;
    candidate.objection = card.objection;
    candidate.remarks = card.remarks;
    if (card.objection.reason != Reason::None)
        return candidate;
    CardMeaning(card, candidate).read();
    if (candidate.objection.reason == Reason::None && holdsNothing(candidate))
        candidate.objection = {Reason::NothingToKeep, card.line, 0};
    return candidate;
}

} // namespace coffret::exchange
