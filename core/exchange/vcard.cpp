// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard.h"

#include <algorithm>

namespace coffret::exchange {

QStringList VCardProperty::types() const
{
    QStringList all;
    for (const VCardParameter &parameter : parameters) {
        if (parameter.name == QStringLiteral("TYPE")) {
            for (const QString &type : parameter.values)
                all += type.toUpper().split(u',', Qt::SkipEmptyParts);
        }
    }
    return all;
}

bool isWord(QStringView text, QStringView upper)
{
    return text.size() == upper.size()
           && std::equal(text.begin(), text.end(), upper.begin(), [](QChar one, QChar other) {
                  const char16_t unit = one.unicode();
                  return (unit >= u'a' && unit <= u'z' ? unit - 32 : unit) == other.unicode();
              });
}

// Asked several times of each number: without making the list.
bool VCardProperty::hasType(QStringView upper) const
{
    for (const VCardParameter &parameter : parameters) {
        if (parameter.name != QStringLiteral("TYPE"))
            continue;
        for (const QString &stated : parameter.values) {
            for (const QStringView type : QStringView(stated).tokenize(u',')) {
                if (isWord(type, upper))
                    return true;
            }
        }
    }
    return false;
}

QString VCardProperty::parameter(QStringView wanted) const
{
    for (const VCardParameter &known : parameters) {
        if (known.name == wanted)
            return known.values.value(0);
    }
    return {};
}

bool VCardProperty::isBinary() const
{
    const QString encoding = parameters.isEmpty() ? QString() : parameter(u"ENCODING").toUpper();
    return encoding == QStringLiteral("B") || encoding == QStringLiteral("BASE64")
           || value.startsWith(QStringLiteral("data:"), Qt::CaseInsensitive);
}

const VCardProperty *VCard::first(QStringView name) const
{
    for (const VCardProperty &property : properties) {
        if (property.name == name)
            return &property;
    }
    return nullptr;
}

bool VCard::isOurs() const
{
    const VCardProperty *product = first(u"PRODID");
    return product && product->value.contains(QStringLiteral("Coffret"));
}

QString unescaped(QStringView value)
{
    if (!value.contains(u'\\'))
        return value.toString();
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c != u'\\' || i + 1 == value.size()) {
            const qsizetype escape = value.indexOf(u'\\', i + 1);
            const qsizetype end = escape < 0 ? value.size() : escape;
            text += value.sliced(i, end - i);
            i = end - 1;
            continue;
        }
        const QChar next = value.at(++i);
        if (next == u'n' || next == u'N')
            text += u'\n';
        else if (next == u',' || next == u';' || next == u'\\' || next == u':')
            text += next;
        else
            text += QString(c) + next; // no escape of vCard's: a Windows path, say
    }
    return text;
}

QString escaped(const QString &text)
{
    QString value;
    value.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' || c == u',' || c == u';')
            value += QString(u'\\') + c;
        else if (c == u'\n' || (c == u'\r' && (i + 1 == text.size() || text.at(i + 1) != u'\n')))
            value += QStringLiteral("\\n");
        else if (c != u'\r')
            value += c;
    }
    return value;
}

QStringList splitEscaped(QStringView value, QChar separator)
{
    QStringList parts;
    parts.reserve(value.count(separator) + 1);
    qsizetype start = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\') {
            ++i;
        } else if (value.at(i) == separator) {
            parts += value.sliced(start, i - start).toString();
            start = i + 1;
        }
    }
    parts += value.sliced(start).toString();
    return parts;
}

QStringList unescapedParts(QStringView value, QChar separator)
{
    if (!value.contains(u'\\') && !value.contains(separator))
        return {value.trimmed().toString()};
    QStringList parts = splitEscaped(value, separator);
    for (QString &part : parts)
        part = unescaped(part).trimmed();
    return parts;
}

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView bytes, int &bad)
{
    QByteArray decoded;
    decoded.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) != '=') {
            decoded += bytes.at(i);
            continue;
        }
        const int high = i + 2 < bytes.size() ? hexDigit(bytes.at(i + 1)) : -1;
        const int low = i + 2 < bytes.size() ? hexDigit(bytes.at(i + 2)) : -1;
        if (high >= 0 && low >= 0) {
            decoded += char(high * 16 + low);
            i += 2;
        } else {
            decoded += '=';
            ++bad;
        }
    }
    return decoded;
}

// RFC 6868: what a parameter cannot hold.
static QString parameterValue(QString value)
{
    value.replace(u'^', QStringLiteral("^^")).replace(u'\n', QStringLiteral("^n")).replace(u'"', QStringLiteral("^'"));
    const bool quotes = value.contains(u';') || value.contains(u':') || value.contains(u',');
    return quotes ? u'"' + value + u'"' : value;
}

// RFC 6350 3.3: letters, digits and hyphens; whatever else a file had there would not be read back.
static QString parameterName(QStringView name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name.trimmed()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_')
            plain += c.toUpper();
    }
    return plain.isEmpty() ? QStringLiteral("X") : plain;
}

QString parametersText(const QList<VCardParameter> &parameters)
{
    QStringList all;
    for (const VCardParameter &parameter : parameters) {
        QStringList values;
        for (const QString &value : parameter.values)
            values += parameterValue(value);
        all += parameterName(parameter.name) + u'=' + values.join(u',');
    }
    return all.join(u';');
}

static QString plainValue(QStringView value)
{
    const auto isOrdinary = [](QChar c) { return c >= u' ' && c != u'"' && c != u'^'; };
    if (std::all_of(value.begin(), value.end(), isOrdinary))
        return value.toString();
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value.at(i + 1) : QChar();
        if (value.at(i) == u'^' && (next == u'^' || next == u'n' || next == u'\'')) {
            plain += next == u'n' ? u'\n' : next == u'\'' ? u'"' : u'^';
            ++i;
        } else if (value.at(i) != u'"' && value.at(i) >= u' ') {
            plain += value.at(i);
        }
    }
    return plain;
}

static QList<QStringView> splitUnquoted(QStringView text, QChar separator)
{
    QList<QStringView> parts;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'"')
            quoted = !quoted;
        else if (text.at(i) == separator && !quoted) {
            parts += text.sliced(start, i - start);
            start = i + 1;
        }
    }
    parts += text.sliced(start);
    return parts;
}

// In 2.1 a value stands alone: TEL;WORK;FAX, NOTE;QUOTED-PRINTABLE.
static VCardParameter bareParameter(const QString &value)
{
    const QString upper = value.toUpper();
    static const QStringList encodings{QStringLiteral("QUOTED-PRINTABLE"), QStringLiteral("BASE64"),
                                       QStringLiteral("B"), QStringLiteral("7BIT"), QStringLiteral("8BIT")};
    static const QStringList places{QStringLiteral("INLINE"), QStringLiteral("URL"), QStringLiteral("CONTENT-ID")};
    if (encodings.contains(upper))
        return {QStringLiteral("ENCODING"), {upper}};
    return {places.contains(upper) ? QStringLiteral("VALUE") : QStringLiteral("TYPE"), {value}};
}

QList<VCardParameter> parametersFromText(const QString &text)
{
    QList<VCardParameter> parameters;
    for (const QStringView part : splitUnquoted(text, u';')) {
        const qsizetype equals = part.indexOf(u'=');
        if (part.trimmed().isEmpty())
            continue;
        if (equals < 0) {
            parameters += bareParameter(part.trimmed().toString());
            continue;
        }
        VCardParameter parameter{parameterName(part.first(equals)), {}};
        for (const QStringView value : splitUnquoted(part.sliced(equals + 1), u','))
            parameter.values += plainValue(value);
        parameters += std::move(parameter);
    }
    return parameters;
}

} // namespace coffret::exchange
