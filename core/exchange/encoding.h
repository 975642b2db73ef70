// SPDX-License-Identifier: GPL-3.0-or-later
// Which characters the bytes of a file stand for. Detection: byte order mark, then UTF-16 without one
// (zero bytes on one side), then strict UTF-8, then Windows-1252 against Mac Roman by which of the two
// makes French words of the high bytes, and ISO-8859-15 where the eight bytes it has of its own stand as
// its letters would (œ in a word, € beside a number). Own tables: the same answer on every platform.
// A file in several encodings is read by the more frequent one, and each text that speaks for another (not
// valid as UTF-8, or words in UTF-8 in a narrow file) by that: never lost, and said so.
// Sources: RFC 3629; the WHATWG windows-1252, iso-8859-15 and macintosh indexes.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <array>
#include <optional>

namespace coffret::exchange {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, MacRoman, Latin9 };

struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    int markBytes = 0;    // length of the byte order mark to leave out
    bool certain = false; // a mark stood there, or the bytes allow nothing else
    bool binary = false;  // zero bytes or too many controls for any text
    bool operator==(const EncodingGuess &) const = default;
};

// Fed with the file from its beginning, block by block; any block size gives the same answer.
class EncodingDetector
{
public:
    void feed(QByteArrayView block);
    EncodingGuess guess() const;
    bool sawOnlyAscii() const { return high == 0; }

private:
    void countUtf8(quint8 byte);
    void countLetters(quint8 byte);
    void countLatin9(quint8 byte);
    bool looksLikeUtf16(Encoding encoding) const;

    QByteArray head; // the first bytes, for marks
    qint64 total = 0;
    qint64 high = 0;                 // bytes of 0x80 and above
    qint64 controls = 0;             // other than tab, line ends, form feed, escape, ^Z
    std::array<qint64, 2> zeros{};   // at even and at odd places
    std::array<qint64, 2> asciiAt{}; // printable ASCII or line ends at even and at odd places
    int pending = 0;                 // UTF-8 continuation bytes still expected
    quint8 lowest = 0x80;            // allowed range of the next one
    quint8 highest = 0xbf;
    qint64 sequences = 0; // whole UTF-8 characters of several bytes
    qint64 breaks = 0;    // bytes that are part of none
    qint64 windowsScore = 0;
    qint64 macScore = 0;
    qint64 latin9Score = 0;
    qint64 c1 = 0; // 0x80 to 0x9f: letters and marks of Windows-1252, nothing in ISO-8859-15
    quint8 last = 0;
    quint8 lastVisible = 0;  // the last that is no space
    quint8 ownLetter = 0;    // a byte of ISO-8859-15's own, to be judged by what follows
    quint8 beforeOwn = 0;    // right before it
    quint8 beforeSpaces = 0; // or before the spaces before it
};

struct Decoded
{
    QString text;
    bool foreign = false; // read in another encoding than the one asked for
};

// 8-bit encodings and UTF-8 only; UTF-16 is turned into UTF-8 before (bytesource.h).
Decoded decodeText(QByteArrayView bytes, Encoding encoding);
bool isValidUtf8(QByteArrayView bytes);

QString encodingName(Encoding encoding);                       // "UTF-8", "Windows-1252"
std::optional<Encoding> encodingFromName(QByteArrayView name); // also "latin1", "cp1252", "macintosh"

} // namespace coffret::exchange
