// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ldifreader.h"

namespace coffret::exchange {

LdifReader::LdifReader(ByteSource &s, const LdifLimits &l) : source(s), limits(l), lines(s, l.line) {}

Result<bool> LdifReader::peek()
{
    if (!hasAhead && !done) {
        COFFRET_ASSIGN(hasAhead, lines.next(ahead));
        done = !hasAhead;
    }
    return hasAhead;
}

Result<bool> LdifReader::nextLine()
{
    COFFRET_ASSIGN(const bool more, peek());
    if (!more)
        return false;
    current = ahead;
    hasAhead = false;
    for (;;) {
        COFFRET_ASSIGN(const bool another, peek());
        if (!another || !ahead.bytes.startsWith(' ') || current.bytes.isEmpty())
            return true;
        const qint64 room = limits.line - current.bytes.size();
        current.tooLong = current.tooLong || ahead.tooLong || ahead.bytes.size() - 1 > room;
        current.bytes.append(ahead.bytes.constData() + 1, qMin<qint64>(ahead.bytes.size() - 1, room));
        hasAhead = false;
    }
}

void LdifReader::object(LdifEntry &entry, Reason reason) const
{
    if (entry.objection.reason == Reason::None)
        entry.objection = {reason, current.line, 0};
}

static bool isText(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        const auto code = quint8(byte);
        if (code < 0x20 && code != '\t' && code != '\n' && code != '\r')
            return false;
    }
    return true;
}

static bool isAttributeName(QByteArrayView name)
{
    for (const char c : name) {
        const bool usual = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
                           || c == ';' || c == '.' || c == '_';
        if (!usual)
            return false;
    }
    return !name.isEmpty() && name.size() <= 200;
}

void LdifReader::takeValue(LdifEntry &entry, const QString &name, QByteArrayView bytes)
{
    entryBytes += bytes.size();
    if (entryBytes > limits.entry || entry.values.size() >= limits.values) {
        object(entry, Reason::CardTooLong);
        return;
    }
    const Decoded text = decodeText(bytes, source.encoding());
    if (text.foreign)
        entry.remarks += {Reason::OtherEncoding, current.line, 0};
    const QString folded = name.toLower();
    if (folded == QStringLiteral("objectclass"))
        entry.isList = entry.isList || text.text.trimmed().startsWith(QStringLiteral("groupOf"), Qt::CaseInsensitive);
    else if (folded == QStringLiteral("changetype") && text.text.trimmed() != QStringLiteral("add"))
        object(entry, Reason::NotAnAddition);
    entry.values += {name, text.text};
}

void LdifReader::takeLine(LdifEntry &entry)
{
    const QByteArrayView line(current.bytes);
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isAttributeName(line.first(colon))) {
        object(entry, line == "-" ? Reason::NotAnAddition : Reason::NoProperty);
        return;
    }
    if (current.tooLong) {
        entry.remarks += {Reason::PropertyTooLong, current.line, 0};
        return;
    }
    const QString name = QString::fromLatin1(line.first(colon));
    const QByteArrayView rest = line.sliced(colon + 1);
    if (rest.startsWith('<')) {
        entry.remarks += {Reason::DetailLeftOut, current.line, 0};
        return;
    }
    if (!rest.startsWith(':')) {
        takeValue(entry, name, rest.trimmed());
        return;
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(rest.sliced(1).trimmed().toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        object(entry, Reason::BadEncodedText);
    else if (isText(decoded.decoded) && (decoded.decoded.isValidUtf8() || source.encoding() != Encoding::Utf8))
        takeValue(entry, name, decoded.decoded);
    else
        entry.remarks += {Reason::DetailLeftOut, current.line, 0}; // a picture, a key
}

Result<bool> LdifReader::next(LdifEntry &entry)
{
    entry = {};
    entryBytes = 0;
    for (;;) {
        COFFRET_ASSIGN(const bool more, nextLine());
        if (!more)
            break;
        if (current.bytes.trimmed().isEmpty() || current.bytes == "\x1a") {
            if (entry.line > 0)
                break;
            continue;
        }
        if (current.bytes.startsWith('#'))
            continue;
        if (entry.line == 0 && current.bytes.startsWith("version:"))
            continue;
        if (entry.line == 0)
            entry.line = current.line;
        takeLine(entry);
    }
    const bool named = !entry.values.isEmpty() && entry.values.first().first.toLower() == QStringLiteral("dn");
    if (entry.line > 0 && !named && entry.objection.reason == Reason::None)
        entry.objection = {Reason::NoEntryName, entry.line, 0};
    return entry.line > 0;
}

Result<QStringList> ldifHeader(ByteSource &source, const LdifLimits &limits)
{
    constexpr int mostColumns = 1000;
    LdifReader reader(source, limits);
    LdifEntry entry;
    QStringList names; // as first spelled
    QHash<QString, int> most;
    qsizetype columns = 0;
    for (;;) {
        COFFRET_ASSIGN(const bool more, reader.next(entry));
        if (!more)
            break;
        QHash<QString, int> here;
        for (const auto &[name, text] : std::as_const(entry.values)) {
            const QString key = name.toLower();
            if (++here[key] <= most.value(key) || columns >= mostColumns)
                continue;
            if (!most.contains(key))
                names += name;
            most[key] = here.value(key);
            ++columns;
        }
    }
    QStringList header;
    for (const QString &name : std::as_const(names))
        header += QStringList(QList<QString>(most.value(name.toLower()), name));
    return header;
}

bool looksLikeLdif(const QByteArray &head)
{
    for (const QByteArray &line : head.left(64 * 1024).split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty() || text.startsWith('#') || line.startsWith(' ') || text.startsWith("version:"))
            continue;
        return text.startsWith("dn:");
    }
    return false;
}

LdifRows::LdifRows(QIODevice &device, const EncodingGuess &encoding, const QStringList &header)
    : source(device, encoding), reader(source, {}), width(header.size())
{
    for (int i = 0; i < int(header.size()); ++i)
        places[header.at(i).toLower()] += i;
}

Result<bool> LdifRows::next(CsvRow &row)
{
    COFFRET_ASSIGN(const bool more, reader.next(entry));
    if (!more)
        return false;
    row = {};
    row.line = entry.line;
    row.objection = entry.objection;
    row.remarks = entry.remarks;
    if (entry.isList)
        row.leftOut = Reason::MailingList;
    row.cells = QStringList(QList<QString>(width));
    QHash<QString, int> seen;
    for (const auto &[name, text] : std::as_const(entry.values)) {
        const QString key = name.toLower();
        const int place = places.value(key).value(seen[key]++, -1);
        if (place >= 0)
            row.cells[place] = text;
        else // wider than a thousand columns
            row.remarks += {Reason::TooManyColumns, row.line, int(width)};
    }
    return true;
}

} // namespace coffret::exchange
