// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/fieldwords.h"

#include <QCoreApplication>

namespace coffret::ui {
namespace {

struct Word
{
    const char *field;
    const char *word;
};

constexpr Word Words[] = {
    {"courtesy", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Courtesy title")},
    {"firstName", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "First name")},
    {"middleName", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Middle name")},
    {"lastName", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Last name")},
    {"suffix", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Suffix")},
    {"nickname", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Nickname")},
    {"jobTitle", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Job")},
    {"department", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Department")},
    {"company", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Company")},
    {"companyName", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Company")},
    {"birthday", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Birthday")},
    {"status", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "State")},
    {"language", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Language")},
    {"source", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Origin")},
    {"owner", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Followed by")},
    {"emails", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "E-mail")},
    {"phones", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Phone")},
    {"websites", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Website")},
    {"addresses", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Address")},
    {"tags", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Tags")},
    {"notes", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Notes")},
    {"reach", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "How to reach them")},
    {"name", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Name")},
    {"siren", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "SIREN")},
    {"siret", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "SIRET")},
    {"vat", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "VAT number")},
    {"ape", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "APE code")},
    {"legalForm", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Legal form")},
    {"staff", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Staff")},
    {"extra", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Further details")},
    {"lastFromUs", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Last contact from us")},
    {"lastFromThem", QT_TRANSLATE_NOOP("coffret::ui::FieldWords", "Last contact from them")},
};

} // namespace

QString fieldWord(QStringView field)
{
    for (const Word &word : Words) {
        if (field == QLatin1String(word.field))
            return QCoreApplication::translate("coffret::ui::FieldWords", word.word);
    }
    return {};
}

} // namespace coffret::ui
