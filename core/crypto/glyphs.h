// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: a password as a guesser sees it, one glyph per letter of its folded form, with
// what was typed kept beside it (upper case, accent, sign for a letter). At most 128 glyphs are looked
// at: what follows can only make a password stronger. The object is wiped when it goes and is never copied.
#pragma once

#include "core/base/secret.h"

#include <array>
#include <string_view>

namespace coffret::crypto {

struct Glyph
{
    char32_t typed = 0;
    char folded = 0; // a-z, 0-9, ASCII signs as typed; 0x7f for a letter of another alphabet
    bool upper = false;
    bool marked = false; // typed with an accent
};

class Glyphs
{
public:
    static constexpr int maximum = 128;
    enum class Reading { Plain, LeetI, LeetL, ReversedPlain };

    explicit Glyphs(const Secret &utf8);
    ~Glyphs();
    Glyphs(const Glyphs &) = delete;
    Glyphs &operator=(const Glyphs &) = delete;

    int size() const { return count; }
    bool isComplete() const { return complete; } // false: longer than the maximum
    const Glyph &operator[](int i) const { return glyphs[std::size_t(i)]; }

    // The folded letters, with digits and signs read as letters (1 as i or as l), or backwards.
    std::string_view read(Reading reading, int from, int length) const;
    int signsReadAsLetters(Reading reading, int from, int length) const;

private:
    void append(char32_t typed);
    void push(char32_t typed, char folded, bool upper, bool marked);

    std::array<Glyph, maximum> glyphs;
    std::array<std::array<char, maximum>, 4> readings{};
    int count = 0;
    bool complete = true;
};

// The next character of UTF-8 text, at `at`, which is moved behind it; U+FFFD for bytes that are no text.
char32_t nextCharacter(std::span<const unsigned char> utf8, std::size_t &at);

} // namespace coffret::crypto
