// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of vcardrecord.h: a record as a card.
#include "core/crm/fieldtext.h"
#include "core/exchange/vcardparameters.h"
#include "core/exchange/vcardrecord.h"

#include <algorithm>

namespace coffret::exchange {

namespace {

using namespace Qt::Literals::StringLiterals;

class CardBuilder
{
public:
    CardBuilder(VCardVersion v, const QList<crm::ExtraProperty> &further) : version(v), extra(further), kept(further)
    {
        card.version = v == VCardVersion::V3 ? u"3.0"_s : u"4.0"_s;
    }

    void add(const QString &name, const QString &value, const QList<VCardParameter> &parameters = {},
             const QString &group = {})
    {
        card.properties += VCardProperty{group, name, parameters, value, 0};
        kept.addTo(card.properties.last());
    }
    void addText(const QString &name, const QString &text, const QList<VCardParameter> &parameters = {})
    {
        if (!text.isEmpty())
            add(name, escaped(text), parameters);
    }
    void addLabelled(const QString &name, const QString &label, const QString &value);
    void addPoints(const QList<crm::LabelledValue> &emails, const QList<crm::LabelledValue> &phones,
                   const QList<crm::LabelledValue> &websites);
    void addAddresses(const QList<crm::Address> &addresses);
    void addExtra();
    VCard finished();
    void addKind(const QString &kind);
    template <class Party>
    void addCommon(const Party &party);

private:
    QString freshGroup();
    QStringList typesOf(const QString &name, const QString &label) const;
    void addBinary(const crm::ExtraProperty &property);

    void addAsItStood(const QString &name, const QString &value, const QList<VCardParameter> &parameters,
                      const QString &group)
    {
        card.properties += VCardProperty{group, name, parameters, value, 0};
    }

    VCard card;
    VCardVersion version;
    const QList<crm::ExtraProperty> &extra;
    KeptParameters kept;
    int groups = 0;
};

QString CardBuilder::freshGroup()
{
    for (;;) {
        const QString group = u"coffret%1"_s.arg(++groups);
        const bool taken = std::any_of(extra.begin(), extra.end(), [&group](const crm::ExtraProperty &property) {
            return property.group.compare(group, Qt::CaseInsensitive) == 0;
        });
        if (!taken)
            return group;
    }
}

QStringList CardBuilder::typesOf(const QString &name, const QString &label) const
{
    if (label == u"work" || label == u"home")
        return {label};
    if (name != u"TEL")
        return {};
    if (label == u"mobile")
        return {u"cell"_s};
    if (label == u"home fax")
        return {u"home"_s, u"fax"_s};
    return label == u"fax" || label == u"pager" || label == u"car" ? QStringList(label) : QStringList();
}

void CardBuilder::addLabelled(const QString &name, const QString &label, const QString &value)
{
    const QStringList types = typesOf(name, label);
    if (!types.isEmpty() || label.isEmpty()) {
        add(name, value, types.isEmpty() ? QList<VCardParameter>() : QList<VCardParameter>{{u"TYPE"_s, types}});
        return;
    }
    const QString stated = kept.groupOf(name, value);
    const QString group = stated.isEmpty() ? freshGroup() : stated;
    add(name, value, {}, group);
    add(u"X-ABLabel"_s, escaped(label), {}, group);
}

void CardBuilder::addPoints(const QList<crm::LabelledValue> &emails, const QList<crm::LabelledValue> &phones,
                            const QList<crm::LabelledValue> &websites)
{
    const auto addAll = [this](const QString &name, const QList<crm::LabelledValue> &values, bool plain) {
        const qsizetype from = card.properties.size();
        for (const crm::LabelledValue &value : values)
            addLabelled(name, value.label, plain ? value.value : escaped(value.value));
        dropPreferencesOutOfOrder(card.properties, from);
    };
    addAll(u"EMAIL"_s, emails, false);
    addAll(u"TEL"_s, phones, false);
    addAll(u"URL"_s, websites, version == VCardVersion::V4);
}

// Commas would be read as a list, so they are escaped like everything else; lines stand as \n.
void CardBuilder::addAddresses(const QList<crm::Address> &addresses)
{
    for (const crm::Address &address : addresses) {
        const QStringList parts{escaped(address.postbox), QString(),
                                escaped(address.street),  escaped(address.city),
                                escaped(address.region),  escaped(address.postcode),
                                escaped(address.country)};
        addLabelled(u"ADR"_s, address.label, parts.join(u';'));
    }
}

// Pictures: 3.0 has them as base64 with ENCODING=b, 4.0 as data: URIs (RFC 6350 6.2.4).
void CardBuilder::addBinary(const crm::ExtraProperty &property)
{
    QList<VCardParameter> parameters = parametersFromText(property.parameters);
    VCardProperty old{property.group, property.name, parameters, property.value, 0};
    const QString data = u"data:"_s;
    if (version == VCardVersion::V4 && old.isBinary() && !property.value.startsWith(data)) {
        const QString type = old.types().value(0).toLower();
        const QString media =
            (property.name == u"SOUND" ? u"audio/"_s : u"image/"_s) + (type.isEmpty() ? u"jpeg"_s : type);
        parameters.removeIf([](const VCardParameter &p) { return p.name == u"ENCODING" || p.name == u"TYPE"; });
        addAsItStood(property.name, data + media + u";base64,"_s + property.value, parameters, property.group);
    } else if (version == VCardVersion::V3 && property.value.startsWith(data) && property.value.contains(u";base64,")) {
        const QString type = property.value.section(u';', 0, 0).section(u'/', 1).toUpper();
        parameters.append({u"ENCODING"_s, {u"b"_s}});
        parameters.append({u"TYPE"_s, {type}});
        addAsItStood(property.name, property.value.section(u',', 1), parameters, property.group);
    } else {
        addAsItStood(property.name, property.value, parameters, property.group);
    }
}

void CardBuilder::addExtra()
{
    static const QStringList binary{u"PHOTO"_s, u"LOGO"_s, u"SOUND"_s, u"KEY"_s};
    for (const crm::ExtraProperty &property : extra) {
        if (holdsParameters(property))
            continue; // written beside their text
        if (property.format != u"vcard")
            add(u"X-COFFRET-COLUMN"_s, escaped(property.value), {{u"NAME"_s, {property.name}}});
        else if (binary.contains(property.name))
            addBinary(property);
        else
            addAsItStood(property.name, property.value, parametersFromText(property.parameters), property.group);
    }
}

void CardBuilder::addKind(const QString &kind)
{
    const auto stated = [](const crm::ExtraProperty &property) { return property.name == u"KIND"; };
    if (std::any_of(extra.begin(), extra.end(), stated)) // of the card it came from: a group, a place
        return;
    if (version == VCardVersion::V4)
        add(u"KIND"_s, kind);
    else if (kind == u"org")
        add(u"X-ABShowAs"_s, u"COMPANY"_s);
    else
        add(u"X-COFFRET-KIND"_s, kind);
}

VCard CardBuilder::finished()
{
    if (version == VCardVersion::V3)
        writePreferencesAsTypes(card.properties);
    return card;
}

template <class Party>
void CardBuilder::addCommon(const Party &party)
{
    addPoints(party.emails, party.phones, party.websites);
    addAddresses(party.addresses);
    QStringList tags;
    for (const QString &tag : party.tags)
        tags += escaped(tag);
    if (!tags.isEmpty())
        add(u"CATEGORIES"_s, tags.join(u','));
    const bool plainLanguage = party.language.size() == 2 && party.language == party.language.toLower();
    addText(version == VCardVersion::V4 && plainLanguage ? u"LANG"_s : u"X-COFFRET-LANGUAGE"_s, party.language);
    addText(u"X-COFFRET-STATUS"_s, crm::toText(party.status));
    addText(u"X-COFFRET-SOURCE"_s, party.source);
    addText(u"X-COFFRET-LAST-FROM-US"_s, crm::toText(party.lastFromUs));
    addText(u"X-COFFRET-LAST-FROM-THEM"_s, crm::toText(party.lastFromThem));
    addText(u"NOTE"_s, party.notes);
    addExtra();
    if (!party.id.isNull() && !card.first(u"UID"))
        add(u"UID"_s, u"urn:uuid:"_s + party.id.text());
}

} // namespace

VCard cardOf(const crm::Contact &contact, VCardVersion version)
{
    CardBuilder builder(version, contact.extra);
    builder.add(u"PRODID"_s, u"-//Coffret//Coffret//FR"_s);
    builder.addKind(u"individual"_s);
    builder.add(u"FN"_s, escaped(contact.displayName()));
    const QStringList name{escaped(contact.lastName), escaped(contact.firstName), escaped(contact.middleName),
                           escaped(contact.courtesy), escaped(contact.suffix)};
    builder.add(u"N"_s, name.join(u';'));
    builder.addText(u"NICKNAME"_s, contact.nickname);
    if (!contact.companyName.isEmpty() || !contact.department.isEmpty())
        builder.add(u"ORG"_s, escaped(contact.companyName)
                                  + (contact.department.isEmpty() ? QString() : u';' + escaped(contact.department)));
    builder.addText(u"TITLE"_s, contact.jobTitle);
    QString birthday = contact.birthday;
    if (version == VCardVersion::V4)
        birthday.startsWith(u"--") ? birthday = u"--"_s + birthday.sliced(2).remove(u'-') : birthday.remove(u'-');
    builder.addText(u"BDAY"_s, birthday);
    builder.addCommon(contact);
    return builder.finished();
}

VCard cardOf(const crm::Company &company, VCardVersion version)
{
    CardBuilder builder(version, company.extra);
    builder.add(u"PRODID"_s, u"-//Coffret//Coffret//FR"_s);
    builder.addKind(u"org"_s);
    builder.add(u"FN"_s, escaped(company.name));
    if (version == VCardVersion::V3)
        builder.add(u"N"_s, u";;;;"_s);
    builder.add(u"ORG"_s, escaped(company.name));
    builder.addText(u"X-COFFRET-SIREN"_s, company.siren);
    builder.addText(u"X-COFFRET-SIRET"_s, company.siret);
    builder.addText(u"X-COFFRET-VAT"_s, company.vat);
    builder.addText(u"X-COFFRET-APE"_s, company.ape);
    builder.addText(u"X-COFFRET-LEGAL-FORM"_s, company.legalForm);
    builder.addText(u"X-COFFRET-STAFF"_s, company.staff);
    builder.addCommon(company);
    return builder.finished();
}

} // namespace coffret::exchange
