// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/field.h"

#include "core/base/textfold.h"

#include <utility>

namespace coffret::exchange {

static constexpr std::pair<Field, const char *> names[] = {
    {Field::Ignore, "ignore"},
    {Field::Keep, "keep"},
    {Field::RecordId, "id"},
    {Field::RecordKind, "kind"},
    {Field::Courtesy, "courtesy"},
    {Field::FirstName, "firstName"},
    {Field::MiddleName, "middleName"},
    {Field::LastName, "lastName"},
    {Field::Suffix, "suffix"},
    {Field::Nickname, "nickname"},
    {Field::FullName, "fullName"},
    {Field::JobTitle, "jobTitle"},
    {Field::Department, "department"},
    {Field::CompanyName, "companyName"},
    {Field::Birthday, "birthday"},
    {Field::BirthYear, "yearOfBirth"},
    {Field::BirthMonth, "monthOfBirth"},
    {Field::BirthDay, "dayOfBirth"},
    {Field::Status, "status"},
    {Field::CustomerFlag, "customerFlag"},
    {Field::SupplierFlag, "supplierFlag"},
    {Field::Language, "language"},
    {Field::Source, "source"},
    {Field::Tags, "tags"},
    {Field::Notes, "notes"},
    {Field::Email, "email"},
    {Field::EmailLabel, "emailLabel"},
    {Field::EmailList, "emails"},
    {Field::Phone, "phone"},
    {Field::PhoneLabel, "phoneLabel"},
    {Field::PhoneList, "phones"},
    {Field::Website, "website"},
    {Field::WebsiteLabel, "websiteLabel"},
    {Field::AddressLabel, "addressLabel"},
    {Field::WholeAddress, "address"},
    {Field::Street, "street"},
    {Field::Postbox, "postbox"},
    {Field::Postcode, "postcode"},
    {Field::City, "city"},
    {Field::Region, "region"},
    {Field::Country, "country"},
    {Field::Siren, "siren"},
    {Field::Siret, "siret"},
    {Field::Vat, "vat"},
    {Field::Ape, "ape"},
    {Field::LegalForm, "legalForm"},
    {Field::Staff, "staff"},
    {Field::LastFromUs, "lastFromUs"},
    {Field::LastFromThem, "lastFromThem"},
    {Field::Complements, "complements"},
};

QString fieldName(Field field)
{
    for (const auto &[known, name] : names) {
        if (known == field)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Field> fieldFromName(QStringView name)
{
    for (const auto &[field, known] : names) {
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return field;
    }
    return std::nullopt;
}

QList<Field> allFields()
{
    QList<Field> fields;
    for (const auto &[field, name] : names)
        fields += field;
    return fields;
}

QString targetText(const ColumnTarget &target)
{
    QString text = fieldName(target.field);
    if (target.group != 1 || !target.label.isEmpty())
        text += u' ' + QString::number(target.group);
    if (!target.label.isEmpty())
        text += u' ' + target.label;
    return text;
}

std::optional<ColumnTarget> targetFromText(QStringView text)
{
    const QString plain = text.toString().simplified();
    const QString first = plain.section(u' ', 0, 0);
    const auto field = fieldFromName(first);
    if (!field)
        return std::nullopt;
    ColumnTarget target{*field, 1, {}};
    QString rest = plain.sliced(first.size()).trimmed();
    bool isNumber = false;
    const int group = rest.section(u' ', 0, 0).toInt(&isNumber);
    if (isNumber) {
        if (group < 1 || group > 99)
            return std::nullopt;
        target.group = group;
        rest = rest.section(u' ', 1);
    }
    target.label = rest;
    return target;
}

// "Nom* (s.nom)", as Dolibarr's import templates write it: the part in brackets is a column of a table.
static QStringView withoutTableColumn(QStringView header)
{
    const QStringView trimmed = header.trimmed();
    const qsizetype open = trimmed.lastIndexOf(u'(');
    if (open <= 0 || !trimmed.endsWith(u')'))
        return trimmed;
    const QStringView inside = trimmed.sliced(open + 1, trimmed.size() - open - 2);
    return inside.contains(u'.') && !inside.contains(u' ') && !inside.endsWith(u'.') ? trimmed.first(open) : trimmed;
}

QString headerKey(QStringView header)
{
    return foldedWords(withoutTableColumn(header)).join(u' ');
}

} // namespace coffret::exchange
