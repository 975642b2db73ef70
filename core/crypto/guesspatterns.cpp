// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/guesspatterns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace coffret::crypto {

namespace {

// Rows of keys, plain and shifted, with the left edge of each row in quarters of a key.
struct Row
{
    std::u32string_view plain;
    std::u32string_view shifted;
    int left;
};
struct Key
{
    int x = 0;
    int row = -1;
};
using Keyboard = std::array<Row, 4>;

constexpr Keyboard azerty{Row{U"²&é\"'(-è_çà)=", U" 1234567890°+", 0}, Row{U"azertyuiop^$", U"AZERTYUIOP¨£", 6},
                          Row{U"qsdfghjklmù*", U"QSDFGHJKLM%µ", 7}, Row{U"<wxcvbn,;:!", U">WXCVBN?./§", 5}};
constexpr Keyboard qwerty{Row{U"`1234567890-=", U"~!@#$%^&*()_+", 0}, Row{U"qwertyuiop[]", U"QWERTYUIOP{}", 6},
                          Row{U"asdfghjkl;'", U"ASDFGHJKL:\"", 7}, Row{U"zxcvbnm,./", U"ZXCVBNM<>?", 9}};

Key keyOf(const Keyboard &keyboard, char32_t typed)
{
    for (int row = 0; row < 4; ++row) {
        for (const std::u32string_view signs : {keyboard[std::size_t(row)].plain, keyboard[std::size_t(row)].shifted}) {
            const std::size_t at = signs.find(typed);
            if (at != signs.npos)
                return {keyboard[std::size_t(row)].left + 4 * int(at), row};
        }
    }
    return {};
}

bool touch(Key a, Key b)
{
    if (a.row < 0 || b.row < 0)
        return false;
    const int across = std::abs(a.x - b.x);
    return a.row == b.row ? across == 4 : std::abs(a.row - b.row) == 1 && across <= 3;
}

int direction(Key a, Key b)
{
    return (b.row - a.row + 1) * 3 + (b.x > a.x) - (b.x < a.x) + 1;
}

Walk walkOn(const Keyboard &keyboard, const Glyphs &glyphs, int from, int atMost)
{
    Walk walk{1, 0};
    Key last = keyOf(keyboard, glyphs[from].typed);
    int heading = -1;
    for (int i = from + 1; i < std::min(glyphs.size(), from + atMost); ++i) {
        const Key key = keyOf(keyboard, glyphs[i].typed);
        if (!touch(last, key))
            break;
        const int next = direction(last, key);
        walk.turns += heading >= 0 && next != heading;
        heading = next;
        last = key;
        ++walk.length;
    }
    return walk;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

std::optional<int> number(const Glyphs &glyphs, int from, int length)
{
    int value = 0;
    for (int i = from; i < from + length; ++i) {
        if (!isDigit(glyphs[i].folded))
            return std::nullopt;
        value = value * 10 + glyphs[i].folded - '0';
    }
    return value;
}

// Years are guessed outwards from today's generation; two digits mean a year of the last hundred.
std::optional<double> yearBits(const Glyphs &glyphs, int from, int length)
{
    const std::optional<int> year = number(glyphs, from, length);
    if (!year || (length == 4 && (*year < 1000 || *year > 2100)))
        return std::nullopt;
    return length == 2 ? std::log2(100.0) : std::log2(std::max(25.0, std::abs(*year - 2020.0)));
}

std::optional<double> dayAndMonthBits(const Glyphs &glyphs, int first, int second)
{
    const int a = number(glyphs, first, 2).value_or(0);
    const int b = number(glyphs, second, 2).value_or(0);
    const bool possible = (a >= 1 && a <= 31 && b >= 1 && b <= 12) || (a >= 1 && a <= 12 && b >= 1 && b <= 31);
    return possible ? std::optional(std::log2(366.0)) : std::nullopt;
}

std::optional<double> sum(std::optional<double> a, std::optional<double> b, double more = 0)
{
    return a && b ? std::optional(*a + *b + more) : std::nullopt;
}

std::optional<double> lesser(std::optional<double> a, std::optional<double> b)
{
    return a && b ? std::min(a, b) : a ? a : b;
}

bool isDateSign(char c)
{
    return c == '/' || c == '-' || c == '.' || c == ' ' || c == '_';
}

} // namespace

Walk longestWalk(const Glyphs &glyphs, int from, int atMost)
{
    const Walk french = walkOn(azerty, glyphs, from, atMost);
    const Walk english = walkOn(qwerty, glyphs, from, atMost);
    const Walk longest = english.length > french.length ? english : french;
    return longest.length >= 3 ? longest : Walk{};
}

double walkBits(const Walk &walk)
{
    constexpr double starts = 47, ways = 4.6, headings = 4; // keys; neighbours of a key on average
    return std::log2(starts) + std::log2(headings) + walk.turns * std::log2(ways) + std::log2(double(walk.length));
}

std::optional<double> sequenceBits(const Glyphs &glyphs, int from, int length)
{
    const char first = glyphs[from].folded;
    const int step = glyphs[from + 1].folded - first;
    if (std::abs(step) != 1)
        return std::nullopt;
    for (int i = from; i < from + length; ++i) {
        const char c = glyphs[i].folded;
        if (!(isDigit(c) || isLetter(c)) || (i > from && c - glyphs[i - 1].folded != step))
            return std::nullopt;
    }
    const bool obvious = first == 'a' || first == 'z' || first == '0' || first == '1' || first == '9';
    const double start = obvious ? 2 : isDigit(first) ? std::log2(10.0) : std::log2(26.0);
    return start + 1 + std::log2(double(length));
}

std::optional<double> dateBits(const Glyphs &glyphs, int from, int length)
{
    constexpr double order = 1;
    switch (length) {
    case 4: return lesser(yearBits(glyphs, from, 4), dayAndMonthBits(glyphs, from, from + 2));
    case 6:
        return lesser(sum(dayAndMonthBits(glyphs, from, from + 2), yearBits(glyphs, from + 4, 2), order),
                      sum(dayAndMonthBits(glyphs, from + 2, from + 4), yearBits(glyphs, from, 2), order));
    case 8:
        if (isDateSign(glyphs[from + 2].folded) && glyphs[from + 5].folded == glyphs[from + 2].folded)
            return sum(dayAndMonthBits(glyphs, from, from + 3), yearBits(glyphs, from + 6, 2), order + 2);
        return lesser(sum(dayAndMonthBits(glyphs, from, from + 2), yearBits(glyphs, from + 4, 4), order),
                      sum(dayAndMonthBits(glyphs, from + 4, from + 6), yearBits(glyphs, from, 4), order));
    case 10:
        if (isDateSign(glyphs[from + 2].folded) && glyphs[from + 5].folded == glyphs[from + 2].folded)
            return sum(dayAndMonthBits(glyphs, from, from + 3), yearBits(glyphs, from + 6, 4), order + 2);
        if (isDateSign(glyphs[from + 4].folded) && glyphs[from + 7].folded == glyphs[from + 4].folded)
            return sum(dayAndMonthBits(glyphs, from + 5, from + 8), yearBits(glyphs, from, 4), order + 2);
        return std::nullopt;
    default: return std::nullopt;
    }
}

std::optional<int> repeatedBlock(const Glyphs &glyphs, int from, int length)
{
    for (int block = 1; block * 2 <= length; ++block) {
        if (length % block != 0)
            continue;
        int i = from + block;
        while (i < from + length && glyphs[i].folded == glyphs[i - block].folded)
            ++i;
        if (i == from + length)
            return block;
    }
    return std::nullopt;
}

void BruteForce::add(const Glyph &glyph)
{
    ++length;
    if (isLetter(glyph.folded))
        (glyph.upper ? capital : small) = 26;
    else if (isDigit(glyph.folded))
        digit = 10;
    else if (glyph.typed < 0x7f)
        sign = 33;
    if (glyph.marked || glyph.typed >= 0x7f)
        other = 30;
}

double BruteForce::bits() const
{
    return length * std::log2(double(small + capital + digit + sign + other));
}

double variationBits(const Glyphs &glyphs, int from, int length)
{
    int capitals = 0;
    bool marks = false;
    for (int i = from; i < from + length; ++i) {
        capitals += glyphs[i].upper;
        marks = marks || glyphs[i].marked;
    }
    const bool edge = capitals == length || (capitals == 1 && (glyphs[from].upper || glyphs[from + length - 1].upper));
    double bits = marks ? 1 : 0;
    if (edge)
        return bits + 1;
    double ways = 1, choose = 1; // how many ways there are to raise up to that many letters
    for (int k = 1; k <= std::min(capitals, length - capitals); ++k) {
        choose = choose * (length - k + 1) / k;
        ways += choose;
    }
    return bits + std::log2(ways);
}

} // namespace coffret::crypto
