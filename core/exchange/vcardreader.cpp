// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardreader.h"

#include <algorithm>

namespace coffret::exchange {

VCardReader::VCardReader(ByteSource &s, const VCardLimits &l) : source(s), limits(l), lines(s, l.property) {}

bool VCardReader::isMark(const char *what) const
{
    const QByteArrayView start = QByteArrayView(line.bytes).trimmed();
    if (start.isEmpty() || (start.front() | 0x20) != (what[0] | 0x20)) // most lines are no mark
        return false;
    const QByteArray plain = line.bytes.trimmed().toUpper();
    const qsizetype colon = plain.indexOf(':');
    return colon > 0 && plain.first(colon).trimmed() == what && plain.sliced(colon + 1).trimmed() == "VCARD";
}

Result<bool> VCardReader::nextLine()
{
    return lines.next(line);
}

// What stands before a card belongs to none; one objection for all of it.
Result<bool> VCardReader::findBegin(VCard &card)
{
    for (;;) {
        if (!beginSeen) {
            COFFRET_ASSIGN(const bool more, nextLine());
            if (!more)
                return false;
        }
        beginSeen = isMark("BEGIN");
        if (beginSeen)
            return true;
        if (card.objection.reason == Reason::None) {
            card.line = line.line;
            card.objection = {Reason::OutsideCard, line.line, 0};
            card.text = decodeText(QByteArrayView(line.bytes).first(qMin<qint64>(line.bytes.size(), limits.shownText)),
                                   source.encoding())
                            .text;
        }
    }
}

// Decoded by the property's own CHARSET (2.1), else by the file's encoding.
QString VCardReader::decoded(VCard &card, const VCardProperty &property, QByteArrayView bytes) const
{
    Encoding encoding = source.encoding();
    const QString stated = property.parameters.isEmpty() ? QString() : property.parameter(u"CHARSET");
    if (!stated.isEmpty()) {
        if (const auto known = encodingFromName(stated.toLatin1()))
            encoding =
                *known == Encoding::Utf16LittleEndian || *known == Encoding::Utf16BigEndian ? Encoding::Utf8 : *known;
        else
            card.remarks += {Reason::UnknownCharset, property.line, 0};
    }
    const Decoded text = decodeText(bytes, encoding);
    if (text.foreign)
        card.remarks += {Reason::OtherEncoding, property.line, 0};
    return text.text;
}

static bool isBinaryName(const QString &name)
{
    return name == QStringLiteral("PHOTO") || name == QStringLiteral("LOGO") || name == QStringLiteral("SOUND")
           || name == QStringLiteral("KEY");
}

static QByteArray withoutSpaces(QByteArrayView bytes)
{
    QByteArray kept;
    kept.reserve(bytes.size());
    for (const char c : bytes) {
        if (c != ' ' && c != '\t')
            kept += c;
    }
    return kept;
}

// Leaves the value escaped, as it would stand in a 3.0 card, whatever its transfer encoding was.
QString VCardReader::valueText(VCard &card, VCardProperty &property, QByteArrayView bytes) const
{
    const QString encoding = property.parameters.isEmpty() ? QString() : property.parameter(u"ENCODING").toUpper();
    const auto drop = [&property](QStringView name) {
        if (!property.parameters.isEmpty())
            property.parameters.removeIf([name](const VCardParameter &parameter) { return parameter.name == name; });
    };
    QByteArray plain;
    QByteArrayView read = bytes;
    if (encoding == QStringLiteral("QUOTED-PRINTABLE")) {
        int bad = 0;
        plain = fromQuotedPrintable(bytes, bad);
        read = plain;
        if (bad > 0)
            card.remarks += {Reason::BadEncodedText, property.line, 0};
    } else if (property.isBinary()) {
        plain = withoutSpaces(bytes);
        const auto decodedBytes = QByteArray::fromBase64Encoding(plain, QByteArray::AbortOnBase64DecodingErrors);
        const QByteArray raw = decodedBytes ? *decodedBytes : QByteArray();
        const bool text = !isBinaryName(property.name) && isValidUtf8(raw) && !raw.contains('\0');
        if (decodedBytes && !text)
            return QString::fromLatin1(plain);
        drop(u"ENCODING");
        if (decodedBytes)
            return escaped(QString::fromUtf8(raw));
        card.remarks += {Reason::BadEncodedText, property.line, 0}; // kept as the text it is
    }
    QString text = decoded(card, property, read);
    drop(u"CHARSET");
    drop(u"ENCODING");
    const bool plainText =
        std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'\n' || c == u'\r' || c.isNull(); });
    if (plainText)
        return text;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\\n"));
    text.replace(u'\n', QStringLiteral("\\n"));
    text.replace(u'\r', QStringLiteral("\\n"));
    return text.remove(QChar(u'\0'));
}

static qsizetype valueStart(QByteArrayView bytes)
{
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == '"')
            quoted = !quoted;
        else if (bytes.at(i) == ':' && !quoted)
            return i;
    }
    return bytes.indexOf(':'); // a quote that is never closed is no quote
}

void VCardReader::addProperty(VCard &card, VCardProperty &&property)
{
    if (property.name == QStringLiteral("VERSION")) {
        card.version = property.value.trimmed();
        return;
    }
    if (property.isBinary() && property.value.size() > limits.binary) {
        card.remarks += {Reason::PropertyTooLong, property.line, 0};
        return;
    }
    card.properties += std::move(property);
}

void VCardReader::takeLine(VCard &card)
{
    const qsizetype colon = valueStart(line.bytes);
    if (colon <= 0) {
        card.remarks += {Reason::NoProperty, line.line, 0};
        return;
    }
    if (line.brokenFold)
        card.remarks += {Reason::BrokenFold, line.line, 0};
    if (line.tooLong) {
        card.remarks += {Reason::PropertyTooLong, line.line, 0};
        return;
    }
    const QString head = decodeText(QByteArrayView(line.bytes).first(colon), source.encoding()).text;
    const qsizetype semicolon = head.indexOf(u';');
    QString name = (semicolon < 0 ? head : head.first(semicolon)).trimmed();
    VCardProperty property;
    property.line = line.line;
    if (const qsizetype dot = name.indexOf(u'.'); dot > 0) {
        property.group = name.first(dot);
        name.remove(0, dot + 1);
    }
    property.name = name.toUpper();
    if (property.name == QStringLiteral("BEGIN") || property.name == QStringLiteral("END")) {
        card.remarks += {Reason::NoProperty, line.line, 0}; // of something that is no card
        return;
    }
    if (semicolon >= 0)
        property.parameters = parametersFromText(head.sliced(semicolon + 1));
    property.value = valueText(card, property, QByteArrayView(line.bytes).sliced(colon + 1));
    addProperty(card, std::move(property));
}

// AGENT of 2.1 holds a whole card; it is kept as text in its property.
Result<bool> VCardReader::readNested(VCard &card)
{
    QString text = QStringLiteral("BEGIN:VCARD");
    int depth = 1;
    while (depth > 0) {
        COFFRET_ASSIGN(const bool more, nextLine());
        if (!more)
            return false;
        depth += isMark("BEGIN") ? 1 : isMark("END") ? -1 : 0;
        cardBytes += line.bytes.size();
        if (cardBytes <= limits.card)
            text += u'\n' + decodeText(line.bytes, source.encoding()).text;
    }
    card.properties.last().value = escaped(text);
    return true;
}

Result<bool> VCardReader::next(VCard &card)
{
    card = VCard();
    COFFRET_ASSIGN(const bool found, findBegin(card));
    if (card.objection.reason != Reason::None)
        return true;
    if (!found)
        return false;
    card.line = line.line;
    card.properties.reserve(16);
    card.text.reserve(512);
    beginSeen = false;
    cardBytes = 0;
    for (;;) {
        COFFRET_ASSIGN(bool more, nextLine());
        if (more && isMark("END"))
            break;
        const bool nested = more && isMark("BEGIN");
        if (nested && !card.properties.isEmpty() && card.properties.last().name == QStringLiteral("AGENT")
            && card.properties.last().value.trimmed().isEmpty()) {
            COFFRET_ASSIGN(more, readNested(card));
            if (more)
                continue;
        }
        if (!more || nested) {
            beginSeen = more;
            card.remarks += {Reason::MissingEnd, card.line, 0};
            break;
        }
        cardBytes += line.bytes.size();
        if (card.text.size() < limits.shownText) {
            card.text +=
                decodeText(QByteArrayView(line.bytes).first(qMin<qint64>(line.bytes.size(), 1024)), source.encoding())
                    .text;
            card.text += u'\n';
        }
        if (cardBytes > limits.card || card.properties.size() >= limits.properties)
            card.objection = {Reason::CardTooLong, card.line, 0};
        else
            takeLine(card);
    }
    if (card.objection.reason != Reason::None)
        card.properties.clear();
    return true;
}

} // namespace coffret::exchange
