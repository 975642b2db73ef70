// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/localformat.h"

#include "ui/common/typography.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

bool isFrench(const QLocale &locale)
{
    return locale.language() == QLocale::French;
}

QString dayOfMonth(QDate day, const QLocale &locale)
{
    return isFrench(locale) && day.day() == 1 ? u"1er"_s : QString::number(day.day());
}

// The digits, or nothing when anything but digits and separators was written.
QString digitsOf(const QString &text, QStringView separators)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!separators.contains(c))
            return {};
    }
    return digits;
}

QString grouped(const QString &digits, std::initializer_list<int> groups, QChar space)
{
    QString out;
    qsizetype at = 0;
    for (const int size : groups) {
        if (!out.isEmpty())
            out.append(space);
        out.append(QStringView(digits).mid(at, size));
        at += size;
    }
    return out;
}

} // namespace

QDateTime localTime(TimeStamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toLocalTime();
}

QString dayOfYear(QDate day, const QLocale &locale)
{
    return dayOfMonth(day, locale) + NoBreakSpace + locale.standaloneMonthName(day.month());
}

QString longDay(QDate day, const QLocale &locale)
{
    return dayOfYear(day, locale) + NoBreakSpace + QString::number(day.year());
}

QString shortDay(QDate day, QDate today, const QLocale &locale)
{
    if (day == today)
        return QCoreApplication::translate("coffret::ui::localformat", "Today");
    if (day == today.addDays(-1))
        return QCoreApplication::translate("coffret::ui::localformat", "Yesterday");
    QString text =
        dayOfMonth(day, locale) + NoBreakSpace + locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    if (day.year() != today.year())
        text += NoBreakSpace + QString::number(day.year());
    return text;
}

QString clockTime(QTime time, const QLocale &locale)
{
    if (!isFrench(locale))
        return time.toString(u"HH:mm"_s);
    return QString::number(time.hour()) + NoBreakSpace + u'h' + NoBreakSpace + time.toString(u"mm"_s);
}

QString moment(const QDateTime &time, QDate today, const QLocale &locale)
{
    return shortDay(time.date(), today, locale) + u", "_s + clockTime(time.time(), locale);
}

QString monthHeading(QDate day, const QLocale &locale)
{
    QString month = locale.standaloneMonthName(day.month());
    if (!month.isEmpty())
        month[0] = month.at(0).toUpper();
    return month + NoBreakSpace + QString::number(day.year());
}

QString count(qint64 number, const QLocale &locale)
{
    QString digits = QString::number(qAbs(number));
    const QString separator = isFrench(locale) ? QString(NarrowSpace) : u","_s;
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return number < 0 ? u'−' + digits : digits;
}

QString fileSize(qint64 bytes, const QLocale &locale)
{
    const QStringList units = isFrench(locale) ? QStringList{u"o"_s, u"Ko"_s, u"Mo"_s, u"Go"_s}
                                               : QStringList{u"B"_s, u"KB"_s, u"MB"_s, u"GB"_s};
    double size = double(bytes);
    int unit = 0;
    while (size >= 1000 && unit < 3) {
        size /= 1024;
        ++unit;
    }
    const int decimals = unit > 1 && size < 10 ? 1 : 0;
    return locale.toString(size, 'f', decimals) + NoBreakSpace + units.at(unit);
}

QString phoneNumber(const QString &asWritten)
{
    QString text = asWritten.trimmed();
    const bool international = text.startsWith(u'+');
    QString digits = digitsOf(international ? text.mid(1) : text, u" .-/()\u00A0\u202F");
    if (international && digits.startsWith(u"330"_s) && digits.size() == 12)
        digits.remove(2, 1); // +33 (0)6 …
    if (!international && digits.size() == 10 && digits.startsWith(u'0'))
        return grouped(digits, {2, 2, 2, 2, 2}, NoBreakSpace);
    if (international && digits.size() == 11 && digits.startsWith(u"33"_s))
        return u"+33"_s + NoBreakSpace + grouped(digits.mid(2), {1, 2, 2, 2, 2}, NoBreakSpace);
    return asWritten;
}

QString sirenNumber(const QString &asWritten)
{
    const QString digits = digitsOf(asWritten, u" .\u00A0\u202F");
    return digits.size() == 9 ? grouped(digits, {3, 3, 3}, NoBreakSpace) : asWritten;
}

QString siretNumber(const QString &asWritten)
{
    const QString digits = digitsOf(asWritten, u" .\u00A0\u202F");
    return digits.size() == 14 ? grouped(digits, {3, 3, 3, 5}, NoBreakSpace) : asWritten;
}

} // namespace coffret::ui
