// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/glyphs.h"

#include "core/crypto/sodiumready.h"

#include <QChar>
#include <QString>

namespace coffret::crypto {

namespace {

constexpr char foreign = 0x7f;

char leetLetter(char sign, char one)
{
    switch (sign) {
    case '0': return 'o';
    case '1':
    case '!':
    case '|': return one;
    case '3': return 'e';
    case '4':
    case '@': return 'a';
    case '5':
    case '$': return 's';
    case '7':
    case '+': return 't';
    case '8': return 'b';
    case '9': return 'g';
    default: return sign;
    }
}

// The base letter of an accented one; decomposition is a constant table of Qt, asked letter by letter.
char32_t baseOf(char32_t letter)
{
    const QString parts = QChar::decomposition(letter);
    return parts.isEmpty() || QChar::decompositionTag(letter) != QChar::Canonical ? letter : parts.at(0).unicode();
}

} // namespace

char32_t nextCharacter(std::span<const unsigned char> utf8, std::size_t &at)
{
    const unsigned char first = utf8[at++];
    if (first < 0x80)
        return first;
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    char32_t value = first & (0x3f >> more);
    for (int i = 0; i < more; ++i) {
        if (at >= utf8.size() || (utf8[at] & 0xc0) != 0x80)
            return 0xfffd;
        value = value << 6 | (utf8[at++] & 0x3f);
    }
    return more == 0 || value > 0x10ffff ? 0xfffd : value;
}

Glyphs::Glyphs(const Secret &utf8)
{
    const SecretReader reader(utf8);
    for (std::size_t at = 0; at < reader.size();) {
        append(nextCharacter(reader.bytes(), at));
        if (count == maximum) {
            complete = at == reader.size();
            break;
        }
    }
    for (int i = 0; i < count; ++i) {
        const char folded = glyphs[std::size_t(i)].folded;
        readings[0][std::size_t(i)] = folded;
        readings[1][std::size_t(i)] = leetLetter(folded, 'i');
        readings[2][std::size_t(i)] = leetLetter(folded, 'l');
        readings[3][std::size_t(count - 1 - i)] = folded;
    }
}

Glyphs::~Glyphs()
{
    sodium_memzero(glyphs.data(), sizeof glyphs);
    sodium_memzero(readings.data(), sizeof readings);
}

void Glyphs::append(char32_t typed)
{
    const bool upper = QChar::isUpper(typed);
    const char32_t lower = QChar::toLower(typed);
    if (lower == U'œ' || lower == U'æ') {
        push(typed, lower == U'œ' ? 'o' : 'a', upper, true);
        push(U'e', 'e', false, false);
        return;
    }
    if (QChar::isMark(typed) && count > 0) {
        glyphs[std::size_t(count) - 1].marked = true; // a decomposed accent adds no letter
        return;
    }
    const char32_t base = baseOf(lower);
    push(typed, base < 0x7f ? char(base) : foreign, upper, base != lower);
}

void Glyphs::push(char32_t typed, char folded, bool upper, bool marked)
{
    if (count < maximum)
        glyphs[std::size_t(count++)] = {typed, folded, upper, marked};
}

std::string_view Glyphs::read(Reading reading, int from, int length) const
{
    const auto &letters = readings[std::size_t(reading)];
    const int start = reading == Reading::ReversedPlain ? count - from - length : from;
    return {letters.data() + start, std::size_t(length)};
}

int Glyphs::signsReadAsLetters(Reading reading, int from, int length) const
{
    if (reading == Reading::Plain || reading == Reading::ReversedPlain)
        return 0;
    int signs = 0;
    for (int i = from; i < from + length; ++i)
        signs += readings[0][std::size_t(i)] != readings[std::size_t(reading)][std::size_t(i)];
    return signs;
}

} // namespace coffret::crypto
