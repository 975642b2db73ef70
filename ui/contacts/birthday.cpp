// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/birthday.h"

#include "core/crm/contactrules.h"
#include "ui/common/momentfield.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int LeapYear = 2000; // any day and month is a day of it

} // namespace

// Two figures for a year could be either century's: not guessed.
QString typedBirthday(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    static const QRegularExpression form(u"^\\d{1,2}[/. -]\\d{1,2}([/. -]\\d{4})?$"_s);
    const auto found = form.match(typed);
    const auto day = found.hasMatch() ? typedDay(typed, QDate(LeapYear, 1, 1), locale) : std::nullopt;
    if (!day)
        return typed;
    return found.captured(1).isEmpty() ? day->toString(u"'--'MM-dd"_s) : day->toString(Qt::ISODate);
}

QString birthdayToType(const QString &kept, const QLocale &locale)
{
    if (!crm::isBirthday(kept))
        return kept;
    if (!kept.startsWith(u"--"))
        return dayToType(QDate::fromString(kept, Qt::ISODate), locale);
    const QDate day = QDate::fromString(QString::number(LeapYear) + kept.sliced(1), Qt::ISODate);
    return dayToType(day, locale).chopped(5); // without « /2000 »
}

} // namespace coffret::ui
