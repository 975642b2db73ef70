// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include <QStringConverter>

namespace coffret::exchange {

// 0x80 to 0x9f; the five unassigned ones stay C1 controls, as browsers do.
static constexpr char16_t windows1252[32] = {0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                             0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                             0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                             0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

static constexpr char16_t macRoman[129] = u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
                                          u"†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                                          u"¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
                                          u"‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

static char16_t fromWindows1252(quint8 byte)
{
    return byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] : char16_t(byte);
}

static char16_t fromLatin9(quint8 byte)
{
    switch (byte) {
    case 0xa4: return u'€';
    case 0xa6: return u'Š';
    case 0xa8: return u'š';
    case 0xb4: return u'Ž';
    case 0xb8: return u'ž';
    case 0xbc: return u'Œ';
    case 0xbd: return u'œ';
    case 0xbe: return u'Ÿ';
    default: return fromWindows1252(byte); // what strays in from there means what it means there
    }
}

static char16_t fromMacRoman(quint8 byte)
{
    return byte >= 0x80 ? macRoman[byte - 0x80] : char16_t(byte);
}

// How welcome a character is in a French file of addresses. Accented lower-case letters are what such
// files are full of; symbols and capitals in the middle of a word are what a wrong table makes of them.
static int welcome(char16_t c, quint8 before)
{
    static constexpr QStringView common = u"éèêëàâçîïôûùüöäœæñáíóúÿ";
    static constexpr QStringView capitals = u"ÉÈÊËÀÂÇÎÏÔÛÙÜÖÄŒÆÑÁÍÓÚ";
    static constexpr QStringView marks = u"€«»’‘“”–—…°²\u00a0";
    const bool afterLower = before >= 'a' && before <= 'z';
    if (common.contains(QChar(c)))
        return 4;
    if (capitals.contains(QChar(c)))
        return afterLower ? -4 : 2;
    if (marks.contains(QChar(c)))
        return 1;
    return c < 0xa0 ? -6 : -2;
}

void EncodingDetector::countUtf8(quint8 byte)
{
    if (pending > 0 && byte >= lowest && byte <= highest) {
        sequences += --pending == 0 ? 1 : 0;
        lowest = 0x80;
        highest = 0xbf;
        return;
    }
    breaks += pending > 0 ? 1 : 0;
    pending = 0;
    if (byte < 0x80)
        return;
    if (byte >= 0xc2 && byte <= 0xdf)
        pending = 1;
    else if ((byte & 0xf0) == 0xe0)
        pending = 2;
    else if (byte >= 0xf0 && byte <= 0xf4)
        pending = 3;
    else
        ++breaks;
    lowest = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
    highest = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
}

// What each high byte is worth by both tables, elsewhere and after a lower-case letter.
struct Scores
{
    Scores()
    {
        for (int byte = 0x80; byte < 0x100; ++byte) {
            for (const bool afterLower : {false, true}) {
                const quint8 before = afterLower ? 'a' : 0;
                windows[byte - 0x80][afterLower] = qint8(welcome(fromWindows1252(quint8(byte)), before));
                mac[byte - 0x80][afterLower] = qint8(welcome(fromMacRoman(quint8(byte)), before));
            }
        }
    }

    qint8 windows[0x80][2];
    qint8 mac[0x80][2];
};

void EncodingDetector::countLetters(quint8 byte)
{
    static const Scores scores;
    const bool afterLower = last >= 'a' && last <= 'z';
    ++high;
    windowsScore += scores.windows[byte - 0x80][afterLower];
    macScore += scores.mac[byte - 0x80][afterLower];
}

static bool isNarrowLetter(quint8 byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
           || (byte >= 0xc0 && byte != 0xd7 && byte != 0xf7);
}

static bool isDigit(quint8 byte)
{
    return byte >= '0' && byte <= '9';
}

// A fraction follows a number, a letter stands in a word; the general currency sign is in nobody's file.
static int speaksForLatin9(quint8 byte, quint8 before, quint8 beforeSpaces, quint8 after)
{
    if (byte == 0xa4)
        return isDigit(beforeSpaces) || isDigit(after) ? 4 : 1;
    const bool inWord = isNarrowLetter(before) || isNarrowLetter(after);
    if (byte == 0xb4) // in Windows-1252 a typist's apostrophe
        return isNarrowLetter(before) && isNarrowLetter(after) ? -4 : 0;
    if (byte == 0xbc || byte == 0xbd || byte == 0xbe)
        return isDigit(before) || isDigit(beforeSpaces) || isDigit(after) ? -4 : inWord ? 4 : -1;
    return 0;
}

// Judges the byte before, whose neighbour has come now (0: the end).
void EncodingDetector::countLatin9(quint8 byte)
{
    if (ownLetter != 0)
        latin9Score += speaksForLatin9(ownLetter, beforeOwn, beforeSpaces, byte);
    ownLetter = byte == 0xa4 || byte == 0xb4 || (byte >= 0xbc && byte <= 0xbe) ? byte : 0;
    beforeOwn = last;
    beforeSpaces = lastVisible;
    c1 += byte >= 0x80 && byte < 0xa0 ? 1 : 0;
}

void EncodingDetector::feed(QByteArrayView block)
{
    if (head.size() < 8)
        head += block.first(qMin<qsizetype>(block.size(), 8)).toByteArray();
    for (const char character : block) {
        const auto byte = quint8(character);
        const auto place = size_t(total & 1);
        if (byte >= 0x80 || pending > 0) {
            countUtf8(byte);
            if (byte >= 0x80)
                countLetters(byte);
        } else if (byte == 0) {
            ++zeros[place];
        } else if (byte >= 0x20 || byte == '\n' || byte == '\r' || byte == '\t') {
            ++asciiAt[place];
        } else if (byte != 0x0c && byte != 0x1b && byte != 0x1a) {
            ++controls;
        }
        if (byte >= 0x80 || ownLetter != 0)
            countLatin9(byte);
        last = byte;
        if (byte != ' ' && byte != 0xa0)
            lastVisible = byte;
        ++total;
    }
}

// In UTF-16 text of a Western language nearly every second byte is zero, always on the same side.
bool EncodingDetector::looksLikeUtf16(Encoding encoding) const
{
    const size_t zeroPlace = encoding == Encoding::Utf16LittleEndian ? 1 : 0;
    const qint64 units = total / 2;
    return units > 0 && zeros[zeroPlace] * 10 >= units * 7 && zeros[1 - zeroPlace] * 50 <= units
           && asciiAt[1 - zeroPlace] * 2 >= units;
}

EncodingGuess EncodingDetector::guess() const
{
    if (head.startsWith("\xef\xbb\xbf"))
        return {Encoding::Utf8, 3, true, false};
    using namespace Qt::Literals::StringLiterals;
    if (head.startsWith("\xff\xfe\0\0"_ba) || head.startsWith("\0\0\xfe\xff"_ba)) // UTF-32, which nobody exports
        return {Encoding::Utf8, 4, true, true};
    if (head.startsWith("\xff\xfe"))
        return {Encoding::Utf16LittleEndian, 2, true, false};
    if (head.startsWith("\xfe\xff"))
        return {Encoding::Utf16BigEndian, 2, true, false};
    for (const Encoding wide : {Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian}) {
        if (looksLikeUtf16(wide))
            return {wide, 0, false, false};
    }
    const qint64 allZeros = zeros[0] + zeros[1];
    const bool binary = (allZeros > 2 && allZeros * 1000 > total) || (controls + allZeros) * 20 > total;
    if (breaks == 0) // a character cut by the end of what was fed is no fault
        return {Encoding::Utf8, 0, high > 0, binary};
    if (sequences > breaks)
        return {Encoding::Utf8, 0, false, binary};
    if (macScore > windowsScore)
        return {Encoding::MacRoman, 0, false, binary};
    EncodingDetector ended = *this;
    ended.countLatin9(0);
    return {c1 == 0 && ended.latin9Score > 0 ? Encoding::Latin9 : Encoding::Windows1252, 0, false, binary};
}

static QString decodeNarrow(QByteArrayView bytes, char16_t (*table)(quint8))
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes)
        *out++ = QChar(table(quint8(byte)));
    return text;
}

static bool isAscii(QByteArrayView bytes)
{
    quint8 all = 0;
    for (const char byte : bytes)
        all |= quint8(byte);
    return all < 0x80;
}

bool isValidUtf8(QByteArrayView bytes)
{
    return isAscii(bytes) || bytes.isValidUtf8();
}

static int welcome(const QString &text)
{
    int sum = 0;
    char16_t before = 0;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            sum += welcome(c.unicode(), before < 0x80 ? quint8(before) : quint8(0));
        before = c.unicode();
    }
    return sum;
}

// A text of a narrow file whose bytes are better words in UTF-8: of a file pasted together from two.
static Decoded decodeNarrowly(QByteArrayView bytes, char16_t (*table)(quint8))
{
    const QString narrow = decodeNarrow(bytes, table);
    if (!bytes.isValidUtf8())
        return {narrow, false};
    const QString wide = QString::fromUtf8(bytes);
    return welcome(wide) > welcome(narrow) ? Decoded{wide, true} : Decoded{narrow, false};
}

Decoded decodeText(QByteArrayView bytes, Encoding encoding)
{
    if (bytes.isEmpty())
        return {};
    if (isAscii(bytes))
        return {QString::fromLatin1(bytes), false};
    switch (encoding) {
    case Encoding::MacRoman: return decodeNarrowly(bytes, fromMacRoman);
    case Encoding::Windows1252: return decodeNarrowly(bytes, fromWindows1252);
    case Encoding::Latin9: return decodeNarrowly(bytes, fromLatin9);
    default: break;
    }
    if (bytes.isValidUtf8())
        return {QString::fromUtf8(bytes), false};
    return {decodeNarrow(bytes, fromWindows1252), true};
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return QStringLiteral("UTF-8");
    case Encoding::Utf16LittleEndian: return QStringLiteral("UTF-16LE");
    case Encoding::Utf16BigEndian: return QStringLiteral("UTF-16BE");
    case Encoding::Windows1252: return QStringLiteral("Windows-1252");
    case Encoding::MacRoman: return QStringLiteral("Mac Roman");
    case Encoding::Latin9: return QStringLiteral("ISO-8859-15");
    }
    return {};
}

std::optional<Encoding> encodingFromName(QByteArrayView name)
{
    QByteArray plain;
    for (const char c : name) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
            plain += c;
        else if (c >= 'A' && c <= 'Z')
            plain += char(c - 'A' + 'a');
    }
    static constexpr std::pair<const char *, Encoding> known[] = {{"utf8", Encoding::Utf8},
                                                                  {"usascii", Encoding::Utf8},
                                                                  {"ascii", Encoding::Utf8},
                                                                  {"utf16", Encoding::Utf16LittleEndian},
                                                                  {"utf16le", Encoding::Utf16LittleEndian},
                                                                  {"utf16be", Encoding::Utf16BigEndian},
                                                                  {"windows1252", Encoding::Windows1252},
                                                                  {"cp1252", Encoding::Windows1252},
                                                                  {"ansi", Encoding::Windows1252},
                                                                  {"iso88591", Encoding::Windows1252},
                                                                  {"latin1", Encoding::Windows1252},
                                                                  {"iso885915", Encoding::Latin9},
                                                                  {"latin9", Encoding::Latin9},
                                                                  {"macintosh", Encoding::MacRoman},
                                                                  {"macroman", Encoding::MacRoman},
                                                                  {"xmacroman", Encoding::MacRoman}};
    for (const auto &[spelling, encoding] : known) {
        if (plain == spelling)
            return encoding;
    }
    return std::nullopt;
}

} // namespace coffret::exchange
