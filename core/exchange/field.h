// SPDX-License-Identifier: GPL-3.0-or-later
// Where a column of a file can lead. The names are those of --map on the command line and of a
// remembered mapping, so they never change. Values that belong together (an e-mail and its label, the
// parts of one address) share a group; groups count from 1 within their kind.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace coffret::exchange {

enum class Field {
    Ignore,     // the person said so, or the column is the other program's own bookkeeping
    Keep,       // no field of ours: kept with the record under the column's name
    RecordId,   // Coffret's own identity, from its own export
    RecordKind, // contact or company
    Courtesy,
    FirstName,
    MiddleName,
    LastName,
    Suffix,
    Nickname,
    FullName, // cut into its parts when no other column has them
    JobTitle,
    Department,
    CompanyName,
    Birthday,
    BirthYear,
    BirthMonth,
    BirthDay,
    Status,
    CustomerFlag,
    SupplierFlag,
    Language,
    Source,
    Tags,
    Notes,
    Email,
    EmailLabel,
    EmailList,
    Phone,
    PhoneLabel,
    PhoneList,
    Website,
    WebsiteLabel,
    AddressLabel,
    WholeAddress,
    Street,
    Postbox,
    Postcode,
    City,
    Region,
    Country,
    Siren,
    Siret,
    Vat,
    Ape,
    LegalForm,
    Staff,
    LastFromUs,
    LastFromThem,
    Complements, // what a Coffret export could not put in columns, as JSON
};

struct ColumnTarget
{
    Field field = Field::Keep;
    int group = 1;
    QString label; // "work", "mobile" … for e-mails, phones, websites and addresses
    bool operator==(const ColumnTarget &) const = default;
};

QString fieldName(Field field); // "firstName"
std::optional<Field> fieldFromName(QStringView name);
QList<Field> allFields();

// "email", "phone 2 mobile", "street 1 work": field, group, label; as in the tables and in --map.
QString targetText(const ColumnTarget &target);
std::optional<ColumnTarget> targetFromText(QStringView text);

// A column's name without accents, case, punctuation and the stars of required columns, for comparing.
QString headerKey(QStringView header);

} // namespace coffret::exchange
