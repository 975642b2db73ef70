// SPDX-License-Identifier: GPL-3.0-or-later
// Where a column can lead, as a person chooses it.
#include "ui/exchange/importwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Word
{
    exchange::Field field;
    const char *word;
};

using exchange::Field;

constexpr Word Words[] = {
    {Field::Ignore, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Do not import")},
    {Field::Keep, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Keep with the record")},
    {Field::RecordId, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Coffret identity")},
    {Field::RecordKind, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Contact or company")},
    {Field::Courtesy, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Courtesy title")},
    {Field::FirstName, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "First name")},
    {Field::MiddleName, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Middle name")},
    {Field::LastName, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Last name")},
    {Field::Suffix, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Suffix")},
    {Field::Nickname, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Nickname")},
    {Field::FullName, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Whole name")},
    {Field::JobTitle, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Job")},
    {Field::Department, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Department")},
    {Field::CompanyName, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Company")},
    {Field::Birthday, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Birthday")},
    {Field::BirthYear, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Year of birth")},
    {Field::BirthMonth, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Month of birth")},
    {Field::BirthDay, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Day of birth")},
    {Field::Status, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "State")},
    {Field::CustomerFlag, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Customer (0 to 3)")},
    {Field::SupplierFlag, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Supplier (0 or 1)")},
    {Field::Language, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Language")},
    {Field::Source, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Origin")},
    {Field::Tags, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Tags")},
    {Field::Notes, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Notes")},
    {Field::Email, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "E-mail")},
    {Field::EmailLabel, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Kind of e-mail")},
    {Field::EmailList, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Several e-mails")},
    {Field::Phone, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Telephone")},
    {Field::PhoneLabel, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Kind of telephone")},
    {Field::PhoneList, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Several telephones")},
    {Field::Website, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Website")},
    {Field::WebsiteLabel, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Kind of website")},
    {Field::AddressLabel, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Kind of address")},
    {Field::WholeAddress, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Whole address")},
    {Field::Street, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Street")},
    {Field::Postbox, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "PO box")},
    {Field::Postcode, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Postcode")},
    {Field::City, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Town")},
    {Field::Region, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Region")},
    {Field::Country, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Country")},
    {Field::Siren, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "SIREN")},
    {Field::Siret, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "SIRET")},
    {Field::Vat, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "VAT number")},
    {Field::Ape, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "APE code")},
    {Field::LegalForm, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Legal form")},
    {Field::Staff, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Staff")},
    {Field::LastFromUs, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Last contact from us")},
    {Field::LastFromThem, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Last contact from them")},
    {Field::Complements, QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "Coffret complements")},
};

struct Label
{
    const char *label;
    const char *word;
};

constexpr Label Labels[] = {
    {"work", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "work")},
    {"home", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "home")},
    {"mobile", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "mobile")},
    {"fax", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "fax")},
    {"home fax", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "home fax")},
    {"other fax", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "other fax")},
    {"main", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "main")},
    {"other", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "other")},
    {"assistant", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "assistant")},
    {"car", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "car")},
    {"pager", QT_TRANSLATE_NOOP("coffret::ui::TargetWords", "pager")},
};

QString labelText(const QString &label)
{
    for (const Label &each : Labels) {
        if (label == QLatin1String(each.label))
            return QCoreApplication::translate("coffret::ui::TargetWords", each.word);
    }
    return label;
}

} // namespace

QString targetWord(const exchange::ColumnTarget &target)
{
    QString text;
    for (const Word &word : Words) {
        if (word.field == target.field)
            text = QCoreApplication::translate("coffret::ui::TargetWords", word.word);
    }
    if (!target.label.isEmpty())
        return text + u" ("_s + labelText(target.label) + u')';
    return target.group > 1 ? text + u' ' + QString::number(target.group) : text;
}

} // namespace coffret::ui
