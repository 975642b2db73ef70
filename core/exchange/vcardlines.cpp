// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardlines.h"

namespace coffret::exchange {

Result<bool> ContentLines::peek()
{
    if (!hasAhead && !done) {
        COFFRET_ASSIGN(hasAhead, source.next(ahead));
        done = !hasAhead;
    }
    return hasAhead;
}

static bool isBlank(QByteArrayView bytes)
{
    return bytes.trimmed().isEmpty() || bytes == "\x1a";
}

// "TEL;TYPE=work:" and the like: a name, then ; or :
static bool startsProperty(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (c == ':' || c == ';')
            return i > 0;
        const bool name = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
                          || c == '.' || c == '_';
        if (!name)
            return false;
    }
    return false;
}

static QByteArray head(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(qMin<qsizetype>(bytes.size(), 1024));
    const qsizetype colon = start.indexOf(':');
    return start.first(colon < 0 ? start.size() : colon).toByteArray().toUpper();
}

static bool isQuotedPrintable(QByteArrayView bytes)
{
    return head(bytes).contains("QUOTED-PRINTABLE");
}

static bool isBase64(QByteArrayView bytes)
{
    const QByteArray upper = head(bytes);
    return upper.contains("BASE64") || upper.contains("ENCODING=B");
}

void ContentLines::append(ContentLine &line, QByteArrayView bytes) const
{
    const qint64 room = qMax<qint64>(0, longest - line.bytes.size());
    line.tooLong = line.tooLong || bytes.size() > room;
    line.bytes.append(bytes.data(), qMin<qint64>(bytes.size(), room));
}

bool ContentLines::continues(const ContentLine &line) const
{
    if (line.bytes.endsWith('=') && isQuotedPrintable(line.bytes))
        return true;
    if (isBlank(ahead.bytes) || startsProperty(ahead.bytes))
        return false;
    if (ahead.bytes.startsWith(' ') || ahead.bytes.startsWith('\t'))
        return true;
    if (ahead.bytes.startsWith(':')) // no name: said so, not hidden in the line before
        return false;
    const QByteArray name = head(line.bytes);
    return startsProperty(line.bytes) && name != "BEGIN" && name != "END";
}

void ContentLines::join(ContentLine &line, qsizetype &lastLength)
{
    constexpr qsizetype usualFold = 60; // a shorter line was not folded: it ended where its text did
    const bool soft = line.bytes.endsWith('=') && isQuotedPrintable(line.bytes);
    const bool folded = ahead.bytes.startsWith(' ') || ahead.bytes.startsWith('\t');
    if (soft) {
        line.bytes.chop(1);
        append(line, ahead.bytes);
    } else if (folded) {
        append(line, QByteArrayView(ahead.bytes).sliced(1));
    } else {
        line.brokenFold = line.brokenFold || !isBase64(line.bytes);
        if (lastLength < usualFold && !isBase64(line.bytes))
            append(line, "\\n");
        append(line, ahead.bytes);
    }
    line.tooLong = line.tooLong || ahead.tooLong;
    lastLength = ahead.bytes.size();
    hasAhead = false;
}

Result<bool> ContentLines::next(ContentLine &line)
{
    do {
        COFFRET_ASSIGN(const bool more, peek());
        if (!more)
            return false;
        line = {ahead.bytes, ahead.line, ahead.tooLong, false};
        hasAhead = false;
    } while (isBlank(line.bytes));
    qsizetype lastLength = line.bytes.size();
    for (;;) {
        COFFRET_ASSIGN(const bool more, peek());
        if (!more || !continues(line))
            return true;
        join(line, lastLength);
    }
}

} // namespace coffret::exchange
