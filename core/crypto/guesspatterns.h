// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: what a guesser tries besides words, each as the bits of its search. A function
// answers for the glyphs from `from` on and `length` long, or with nothing when they are no such pattern.
// Costs follow zxcvbn (Wheeler, USENIX Security 2016); keyboards are the French AZERTY and QWERTY.
#pragma once

#include "core/crypto/glyphs.h"

#include <optional>

namespace coffret::crypto {

// Keys that touch one another: azertyui, aqw, &é"'. The longest walk that starts at `from`, at least 3.
struct Walk
{
    int length = 0;
    int turns = 0;
};
Walk longestWalk(const Glyphs &glyphs, int from, int atMost);
double walkBits(const Walk &walk);

std::optional<double> sequenceBits(const Glyphs &glyphs, int from, int length); // abcd, 9876
std::optional<double> dateBits(const Glyphs &glyphs, int from, int length);     // 1789, 14071789, 14/07/89
std::optional<int> repeatedBlock(const Glyphs &glyphs, int from, int length);   // its length: 3 for abcabc

// Trying every sign of the kinds that occur, glyph by glyph.
class BruteForce
{
public:
    void add(const Glyph &glyph);
    double bits() const;

private:
    int length = 0;
    int small = 0, capital = 0, digit = 0, sign = 0, other = 0; // how many signs of each kind are tried
};

// What capitals and accents add to a word known in small letters.
double variationBits(const Glyphs &glyphs, int from, int length);

} // namespace coffret::crypto
