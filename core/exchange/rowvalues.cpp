// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowvalues.h"

#include "core/base/textfold.h"
#include "core/crm/fieldtext.h"
#include "core/exchange/cellvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace coffret::exchange {

template <class Group>
static Group &inGroup(std::vector<Group> &groups, int number)
{
    for (Group &group : groups) {
        if (group.group == number)
            return group;
    }
    groups.push_back({});
    groups.back().group = number;
    return groups.back();
}

void RowValues::remark(Reason reason, int column)
{
    candidate.remarks += {reason, candidate.line, column};
}

void RowValues::keep(const QString &name, const QString &cell)
{
    extra += {QStringLiteral("csv"), {}, name, {}, cell};
}

bool RowValues::takeName(Field field, const QString &cell)
{
    static constexpr std::pair<Field, QString crm::Contact::*> texts[] = {
        {Field::Courtesy, &crm::Contact::courtesy},     {Field::FirstName, &crm::Contact::firstName},
        {Field::MiddleName, &crm::Contact::middleName}, {Field::LastName, &crm::Contact::lastName},
        {Field::Suffix, &crm::Contact::suffix},         {Field::Nickname, &crm::Contact::nickname},
        {Field::JobTitle, &crm::Contact::jobTitle},     {Field::Department, &crm::Contact::department}};
    if (field == Field::FullName) {
        fullName = fullName.isEmpty() ? cell : fullName + u' ' + cell;
        return true;
    }
    for (const auto &[known, member] : texts) {
        if (known == field && (candidate.contact.*member).isEmpty()) {
            candidate.contact.*member = cell;
            return true;
        }
    }
    return false;
}

bool RowValues::takeCompany(Field field, const QString &cell)
{
    static constexpr std::pair<Field, QString crm::Company::*> texts[] = {
        {Field::CompanyName, &crm::Company::name}, {Field::Siren, &crm::Company::siren},
        {Field::Siret, &crm::Company::siret},      {Field::Vat, &crm::Company::vat},
        {Field::Ape, &crm::Company::ape},          {Field::LegalForm, &crm::Company::legalForm},
        {Field::Staff, &crm::Company::staff}};
    for (const auto &[known, member] : texts) {
        if (known == field && (candidate.company.*member).isEmpty()) {
            candidate.company.*member = cell;
            return true;
        }
    }
    return false;
}

void RowValues::takeEmails(const ColumnTarget &target, int position, const QString &cell)
{
    const EmailCell found = mapping.ownLabels ? EmailCell{{cell}, true} : emailsOf(cell);
    if (!found.understood) { // kept beside the record, should the person take the row without it
        keep(mapping.columns.value(position - 1).title(), cell);
        if (candidate.objection.reason == Reason::None)
            candidate.objection = {Reason::BadEmail, candidate.line, position};
    }
    GroupedValues &group = inGroup(emails, target.group);
    group.label = target.label;
    for (const QString &email : found.emails) {
        if (found.understood || !normalisedEmail(email).isEmpty())
            group.values += email;
    }
}

// Krayin and others write lists as JSON: [{"value":"a@b.c","label":"work"}].
void RowValues::takeList(Field field, int position, const QString &cell, const QString &header)
{
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
    if (!document.isArray()) {
        if (field == Field::EmailList)
            takeEmails({field, 1, {}}, position, cell);
        else
            inGroup(phones, 1).values += phonesOf(cell);
        return;
    }
    int number = 50; // behind the columns of their own
    for (const QJsonValue &value : document.array()) {
        const QString text =
            value.isObject() ? value[QStringLiteral("value")].toVariant().toString() : value.toVariant().toString();
        const QString label = value.isObject() ? value[QStringLiteral("label")].toString() : QString();
        if (text.isEmpty()) {
            keep(header, cell);
            continue;
        }
        if (field == Field::EmailList)
            takeEmails({field, ++number, label}, position, text);
        else
            inGroup(phones, ++number) = {number, label, {}, phonesOf(text)};
    }
}

bool RowValues::takeContactPoint(const ColumnTarget &target, int position, const QString &cell)
{
    switch (target.field) {
    case Field::Email: takeEmails(target, position, cell); return true;
    case Field::EmailLabel: inGroup(emails, target.group).statedLabel = cell; return true;
    case Field::Phone: {
        GroupedValues &group = inGroup(phones, target.group);
        group.label = target.label;
        group.values += mapping.ownLabels ? QStringList(cell) : phonesOf(cell);
        return true;
    }
    case Field::PhoneLabel: inGroup(phones, target.group).statedLabel = cell; return true;
    case Field::Website: {
        GroupedValues &group = inGroup(websites, target.group);
        group.label = target.label;
        group.values += partsOf(cell);
        return true;
    }
    case Field::WebsiteLabel: inGroup(websites, target.group).statedLabel = cell; return true;
    default: return false;
    }
}

bool RowValues::takeAddress(const ColumnTarget &target, const QString &cell)
{
    if (target.field < Field::AddressLabel || target.field > Field::Country)
        return false;
    GroupedAddress &group = inGroup(addresses, target.group);
    crm::Address &address = group.address;
    if (!target.label.isEmpty() && address.label.isEmpty())
        address.label = target.label;
    switch (target.field) {
    case Field::AddressLabel: address.label = mapping.ownLabels ? cell : usualLabel(cell); break;
    case Field::WholeAddress: group.whole = cell; break;
    case Field::Street: address.street = address.street.isEmpty() ? cell : address.street + u'\n' + cell; break;
    case Field::Postbox: address.postbox = cell; break;
    case Field::Postcode: address.postcode = cell; break;
    case Field::City: address.city = cell; break;
    case Field::Region: address.region = cell; break;
    default: // a country's name says more than its code, whichever column comes first
        if (cell.size() > address.country.size())
            address.country = cell;
    }
    return true;
}

void RowValues::takeBirthday(const MappedColumn &column, int position, const QString &cell)
{
    const auto date = mapping.ownLabels ? std::optional(cell) : birthdayOf(cell, mapping.dates);
    if (date) {
        candidate.contact.birthday = *date;
    } else {
        keep(column.header, cell);
        remark(Reason::BadDate, position);
    }
}

void RowValues::takeStatus(const MappedColumn &column, const QString &cell)
{
    if (const auto found = statusOf(cell))
        status = *found;
    else
        keep(column.header, cell);
}

// What an export of ours had too much of for its columns.
void RowValues::takeComplements(const QString &cell)
{
    const QJsonObject object = QJsonDocument::fromJson(cell.toUtf8()).object();
    const auto text = [&object](const char *name) {
        return QString::fromUtf8(
            QJsonDocument(object.value(QLatin1String(name)).toArray()).toJson(QJsonDocument::Compact));
    };
    const auto more = [&text](const char *name, std::vector<GroupedValues> &groups) {
        QList<crm::LabelledValue> values;
        if (!crm::fromText(text(name), values))
            return;
        for (int i = 0; i < values.size(); ++i)
            groups.push_back({100 + i, {}, values.at(i).label, {values.at(i).value}});
    };
    more("emails", emails);
    more("phones", phones);
    more("websites", websites);
    QList<crm::Address> furtherAddresses;
    if (crm::fromText(text("addresses"), furtherAddresses)) {
        for (int i = 0; i < furtherAddresses.size(); ++i)
            addresses.push_back({100 + i, furtherAddresses.at(i), {}});
    }
    QList<crm::ExtraProperty> properties;
    if (crm::fromText(text("extra"), properties))
        extra += properties;
    QStringList words;
    if (crm::fromText(text("tags"), words))
        tags += words;
}

void RowValues::takeOther(const MappedColumn &column, int position, const QString &cell)
{
    switch (column.target.field) {
    case Field::RecordId: candidate.knownId = uuidFromText(cell).value_or(Uuid{}); break;
    case Field::RecordKind: kind = cell; break;
    case Field::Birthday: takeBirthday(column, position, cell); break;
    case Field::BirthYear: birth[0] = cell.toInt(); break;
    case Field::BirthMonth: birth[1] = cell.toInt(); break;
    case Field::BirthDay: birth[2] = cell.toInt(); break;
    case Field::Status: takeStatus(column, cell); break;
    case Field::CustomerFlag: customerFlag = cell.toInt(); break;
    case Field::SupplierFlag: supplierFlag = cell.toInt(); break;
    case Field::Language: language = cell.size() == 2 ? cell.toLower() : cell; break;
    case Field::Source: source = cell; break;
    case Field::Tags: tags += tagsOf(cell); break;
    case Field::Notes: notes += cell; break;
    case Field::EmailList:
    case Field::PhoneList: takeList(column.target.field, position, cell, column.header); break;
    case Field::LastFromUs: crm::fromText(cell, lastFromUs); break;
    case Field::LastFromThem: crm::fromText(cell, lastFromThem); break;
    case Field::Complements: takeComplements(cell); break;
    default: keep(column.title(), cell);
    }
}

void RowValues::take(const MappedColumn &column, int position, const QString &rawCell)
{
    QString cell = mapping.guardedCells ? unguarded(rawCell) : rawCell;
    if (!mapping.ownLabels) // our own export wrote what it meant
        cell = cell.trimmed();
    if (cell.isEmpty() || column.target.field == Field::Ignore)
        return;
    if (column.target.field == Field::Keep)
        keep(column.title(), cell);
    else if (!takeName(column.target.field, cell) && !takeCompany(column.target.field, cell)
             && !takeContactPoint(column.target, position, cell) && !takeAddress(column.target, cell))
        takeOther(column, position, cell);
}

} // namespace coffret::exchange
