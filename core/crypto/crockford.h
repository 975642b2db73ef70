// SPDX-License-Identifier: GPL-3.0-or-later
// Crockford's base 32, for keys that people copy by hand: 5 bits a character, most significant first,
// no I, L, O, U. Reading takes both cases and reads I and L as 1, O as 0.
#pragma once

namespace coffret::crypto {

constexpr char crockfordAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// The value 0 … 31, or -1 for a character that is none of them.
inline int crockfordValue(unsigned char character)
{
    if (character >= 'a' && character <= 'z')
        character = static_cast<unsigned char>(character - 'a' + 'A');
    if (character == 'I' || character == 'L')
        return 1;
    if (character == 'O')
        return 0;
    for (int value = 0; value < 32; ++value) {
        if (crockfordAlphabet[value] == char(character))
            return value;
    }
    return -1;
}

} // namespace coffret::crypto
