// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordcells.h"

#include "core/crm/fieldtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace coffret::exchange {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int emailColumns = 3;
constexpr int phoneColumns = 4;
constexpr int websiteColumns = 2;
constexpr int addressColumns = 2;

// The same order in both forms; "#" is the number of the value.
struct Columns
{
    QStringList before;
    QStringList email;
    QStringList phone;
    QStringList website;
    QStringList address;
    QStringList behind;
};

Columns frenchColumns()
{
    return {{u"Fiche"_s, u"Civilité"_s, u"Prénom"_s, u"Deuxième prénom"_s, u"Nom"_s, u"Suffixe"_s, u"Surnom"_s,
             u"Fonction"_s, u"Service"_s, u"Société"_s, u"SIREN"_s, u"SIRET"_s, u"N° TVA"_s, u"Code APE"_s,
             u"Forme juridique"_s, u"Effectif"_s, u"Statut"_s},
            {u"E-mail #"_s, u"E-mail # (libellé)"_s},
            {u"Téléphone #"_s, u"Téléphone # (libellé)"_s},
            {u"Site web #"_s, u"Site web # (libellé)"_s},
            {u"Adresse # (libellé)"_s, u"Adresse # (rue)"_s, u"Adresse # (boîte postale)"_s,
             u"Adresse # (code postal)"_s, u"Adresse # (ville)"_s, u"Adresse # (région)"_s, u"Adresse # (pays)"_s},
            {u"Date de naissance"_s, u"Langue"_s, u"Origine"_s, u"Étiquettes"_s, u"Dernier contact de notre part"_s,
             u"Dernier contact de sa part"_s, u"Notes"_s, u"Compléments (JSON)"_s, u"Identifiant Coffret"_s}};
}

Columns plainColumns()
{
    return {{u"kind"_s, u"courtesy"_s, u"firstName"_s, u"middleName"_s, u"lastName"_s, u"suffix"_s, u"nickname"_s,
             u"jobTitle"_s, u"department"_s, u"companyName"_s, u"siren"_s, u"siret"_s, u"vat"_s, u"ape"_s,
             u"legalForm"_s, u"staff"_s, u"status"_s},
            {u"email #"_s, u"email # label"_s},
            {u"phone #"_s, u"phone # label"_s},
            {u"website #"_s, u"website # label"_s},
            {u"address # label"_s, u"address # street"_s, u"address # postbox"_s, u"address # postcode"_s,
             u"address # city"_s, u"address # region"_s, u"address # country"_s},
            {u"birthday"_s, u"language"_s, u"source"_s, u"tags"_s, u"lastFromUs"_s, u"lastFromThem"_s, u"notes"_s,
             u"complements"_s, u"coffretId"_s}};
}

void addNumbered(QStringList &header, const QStringList &names, int count)
{
    for (int number = 1; number <= count; ++number) {
        for (QString name : names)
            header += name.replace(u'#', QString::number(number));
    }
}

void addValues(QStringList &cells, const QList<crm::LabelledValue> &values, int count)
{
    for (int i = 0; i < count; ++i)
        cells << values.value(i).value << values.value(i).label;
}

void addAddresses(QStringList &cells, const QList<crm::Address> &addresses)
{
    for (int i = 0; i < addressColumns; ++i) {
        const crm::Address address = addresses.value(i);
        cells << address.label << address.street << address.postbox << address.postcode << address.city
              << address.region << address.country;
    }
}

// A cell can hold one value; tags with a separator inside go with the rest.
bool fitsTagCell(const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (tag.contains(u',') || tag.contains(u';') || tag.contains(u'\n') || tag.contains(u":::"_s)
            || tag.startsWith(u'*'))
            return false;
    }
    return true;
}

template <class List>
void addRest(QJsonObject &rest, const QString &name, const List &all, int columns)
{
    if (all.size() > columns)
        rest[name] = QJsonDocument::fromJson(crm::toText(all.mid(columns)).toUtf8()).array();
}

template <class Party>
QString complements(const Party &party)
{
    QJsonObject rest;
    addRest(rest, u"emails"_s, party.emails, emailColumns);
    addRest(rest, u"phones"_s, party.phones, phoneColumns);
    addRest(rest, u"websites"_s, party.websites, websiteColumns);
    addRest(rest, u"addresses"_s, party.addresses, addressColumns);
    addRest(rest, u"extra"_s, party.extra, 0);
    if (!fitsTagCell(party.tags))
        rest[u"tags"_s] = QJsonArray::fromStringList(party.tags);
    return rest.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact));
}

QString statusText(crm::PartyStatus status, CsvForm form)
{
    if (form == CsvForm::Rfc4180)
        return crm::toText(status);
    switch (status) {
    case crm::PartyStatus::None: return {};
    case crm::PartyStatus::Prospect: return u"Prospect"_s;
    case crm::PartyStatus::Customer: return u"Client"_s;
    case crm::PartyStatus::FormerCustomer: return u"Ancien client"_s;
    case crm::PartyStatus::Supplier: return u"Fournisseur"_s;
    case crm::PartyStatus::Partner: return u"Partenaire"_s;
    }
    return {};
}

template <class Party>
void addShared(QStringList &cells, const Party &party, const QString &birthday)
{
    addValues(cells, party.emails, emailColumns);
    addValues(cells, party.phones, phoneColumns);
    addValues(cells, party.websites, websiteColumns);
    addAddresses(cells, party.addresses);
    cells << birthday << party.language << party.source
          << (fitsTagCell(party.tags) ? party.tags.join(u", "_s) : QString()) << crm::toText(party.lastFromUs)
          << crm::toText(party.lastFromThem) << party.notes << complements(party) << party.id.text();
}

} // namespace

QStringList exportHeader(CsvForm form)
{
    const Columns columns = form == CsvForm::ExcelFrench ? frenchColumns() : plainColumns();
    QStringList header = columns.before;
    addNumbered(header, columns.email, emailColumns);
    addNumbered(header, columns.phone, phoneColumns);
    addNumbered(header, columns.website, websiteColumns);
    addNumbered(header, columns.address, addressColumns);
    return header + columns.behind;
}

QStringList exportCells(const crm::Contact &contact, CsvForm form)
{
    const QString none;
    QStringList cells{form == CsvForm::ExcelFrench ? u"Contact"_s : u"contact"_s,
                      contact.courtesy,
                      contact.firstName,
                      contact.middleName,
                      contact.lastName,
                      contact.suffix,
                      contact.nickname,
                      contact.jobTitle,
                      contact.department,
                      contact.companyName,
                      none,
                      none,
                      none,
                      none,
                      none,
                      none,
                      statusText(contact.status, form)};
    addShared(cells, contact, contact.birthday);
    return cells;
}

QStringList exportCells(const crm::Company &company, CsvForm form)
{
    const QString none;
    QStringList cells{form == CsvForm::ExcelFrench ? u"Société"_s : u"company"_s,
                      none,
                      none,
                      none,
                      none,
                      none,
                      none,
                      none,
                      none,
                      company.name,
                      company.siren,
                      company.siret,
                      company.vat,
                      company.ape,
                      company.legalForm,
                      company.staff,
                      statusText(company.status, form)};
    addShared(cells, company, none);
    return cells;
}

} // namespace coffret::exchange
