// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetcells.h"

#include <QDate>
#include <QLocale>
#include <QTime>
#include <cmath>

namespace coffret::exchange {

static bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

// Without text in quotes, escaped characters, and [colours], which hold letters that mean nothing.
static QString bareCode(const QString &code)
{
    QString bare;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (!quoted && !bracketed && (c == u'\\' || c == u'_' || c == u'*'))
            ++i;
        else if (c == u'"' && !bracketed)
            quoted = !quoted;
        else if (!quoted && (c == u'[' || c == u']'))
            bracketed = c == u'[';
        else if (!quoted && !bracketed)
            bare += c;
    }
    return bare.section(u';', 0, 0).toLower();
}

CellForm cellForm(int formatId, const QString &formatCode)
{
    if (formatCode.isEmpty())
        return {isBuiltInDate(formatId) ? CellForm::Kind::Date : CellForm::Kind::Plain, 0};
    QString bare = bareCode(formatCode);
    if (bare.contains(QStringLiteral("general")) || bare.contains(u'@'))
        return {};
    if (bare.contains(u'y') || bare.contains(u'd') || bare.contains(QStringLiteral("mm")) || bare.contains(u'h')
        || bare.contains(QStringLiteral("ss")))
        return {CellForm::Kind::Date, 0};
    bare.remove(u' ').remove(u'-');
    int digits = 0;
    for (const QChar c : std::as_const(bare)) {
        if (c != u'0' && c != u'#')
            return {};
        ++digits;
    }
    const bool pads = bare.startsWith(u'0') && digits > 1;
    return pads ? CellForm{CellForm::Kind::Padded, digits} : CellForm();
}

static QString dateText(double serial, Calendar calendar)
{
    constexpr double latest = 2'958'465.99999; // 9999-12-31
    if (serial < 0 || serial > latest)
        return {};
    double days = std::floor(serial);
    int seconds = int(std::lround((serial - days) * 86400));
    if (seconds == 86400) {
        seconds = 0;
        ++days;
    }
    QDate first(1904, 1, 1);
    if (calendar == Calendar::From1900)
        first = days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QTime time = QTime(0, 0).addSecs(seconds);
    if (days < 1 && calendar == Calendar::From1900) // a time without a day
        return time.toString(QStringLiteral("HH:mm:ss"));
    const QString day = first.addDays(qint64(days)).toString(Qt::ISODate);
    return seconds == 0 ? day : day + u'T' + time.toString(QStringLiteral("HH:mm:ss"));
}

static QString plainNumber(double number)
{
    constexpr double exact = 1e15;
    if (std::floor(number) == number && std::fabs(number) < exact)
        return QString::number(qint64(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString numberText(const QString &value, const CellForm &form, Calendar calendar)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return value;
    if (form.kind == CellForm::Kind::Date) {
        const QString date = dateText(number, calendar);
        return date.isEmpty() ? value : date;
    }
    const QString text = plainNumber(number);
    const bool whole = number >= 0 && !text.contains(u'.') && !text.contains(u'e');
    return form.kind == CellForm::Kind::Padded && whole ? text.rightJustified(form.digits, u'0') : text;
}

std::optional<int> columnOf(QStringView reference)
{
    int column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size(); ++letters) {
        const char16_t c = reference.at(letters).unicode();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
        if (letters >= 3)
            return std::nullopt;
    }
    return letters == 0 ? std::nullopt : std::optional(column - 1);
}

// "_x" four hexadecimal digits "_"
static std::optional<char16_t> escapeAt(const QString &text, qsizetype at)
{
    if (at + 7 > text.size() || text.at(at) != u'_' || text.at(at + 1) != u'x' || text.at(at + 6) != u'_')
        return std::nullopt;
    bool isNumber = false;
    const auto code = char16_t(QStringView(text).mid(at + 2, 4).toUShort(&isNumber, 16));
    return isNumber ? std::optional(code) : std::nullopt;
}

QString unescaped(const QString &text)
{
    if (!text.contains(QStringLiteral("_x")))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto code = escapeAt(text, i);
        plain += code ? QChar(*code) : text.at(i);
        i += code ? 6 : 0;
    }
    return plain;
}

static bool isXmlCharacter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0xfffe) || code == u'\t' || code == u'\n';
}

QString escapedForSheet(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            safe += c;
            safe += text.at(++i);
        } else if (!isXmlCharacter(c) || c.isSurrogate() || escapeAt(text, i)) {
            safe += QStringLiteral("_x%1_").arg(ushort(c.unicode()), 4, 16, QLatin1Char('0'));
        } else {
            safe += c;
        }
    }
    return safe.toHtmlEscaped();
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return name;
}

} // namespace coffret::exchange
