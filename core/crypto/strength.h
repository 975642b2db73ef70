// SPDX-License-Identifier: GPL-3.0-or-later
// How many guesses a password would resist, as bits, seen by a guesser who speaks French: the cheapest
// way to put it together from common passwords, French words, names and places, walks on an AZERTY or
// QWERTY keyboard, dates, sequences and repetitions, capitals, accents and signs for letters included;
// and up to 64 bytes, never more than zxcvbn thinks of it. Words are counted as words of a list, so a
// sentence is not overstated. It is an estimate from below for what people choose, and says nothing
// about a password that leaked. Works on a Secret, keeps nothing, wipes its own copies.
#pragma once

#include "core/base/secret.h"
#include "core/crypto/wordlists.h"

#include <QStringList>

namespace coffret::crypto {

enum class Weakness {
    None = 0,
    TooShort, // nothing else is wrong with it
    CommonPassword,
    CommonWord,
    Name,     // of a person or of a place
    OwnWords, // the login, the organisation, the vault
    KeyboardWalk,
    Sequence,
    Repetition,
    Date,
};

struct Strength
{
    double bits = 0;
    int score = 0;                      // 0 under 25 bits, 1 under 40, 2 under 50, 3 under 65, 4
    Weakness weakness = Weakness::None; // the part a guesser profits from most; None from score 4 on
    double ownShare = 0;                // how much of it is the person's own words, 0 to 1

    // Under 50 bits a password is refused even if it has the wanted kinds of characters.
    bool isWeak() const { return score < 3; }
};

class StrengthMeter
{
public:
    explicit StrengthMeter(const WordLists &w) : words(w) {}

    // `own`: login, name, organisation, vault: whatever a thief of this vault knows.
    Strength estimate(const Secret &utf8, const QStringList &own = {}) const;

private:
    const WordLists &words;
};

int strengthScore(double bits);

} // namespace coffret::crypto
