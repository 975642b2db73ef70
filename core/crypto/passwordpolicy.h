// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a new password may protect a vault. It promises the CNIL's own examples for a password used
// alone (deliberation 2022-100 of 21 July 2022): 12 characters of four kinds, 14 of three, or a phrase of
// 7 words; and refuses, besides, what is easily guessed, on the list of common passwords, or little more
// than the person's own words. Spaces, accents and pasted text are welcome; the limit is 1,024 bytes once
// normalised. It names objections and what would lift each; the windows and the command line speak.
#pragma once

#include "core/crypto/strength.h"

#include <QList>

namespace coffret::crypto {

enum class PasswordObjection {
    Empty = 1,
    NotText,   // not UTF-8
    TooLong,   // over 1,024 bytes; nothing else was looked at
    TooSimple, // none of the three shapes above
    Common,    // on the list of common passwords
    OwnWords,  // mostly the login, the name, the organisation or the vault
    Guessable, // under 50 bits; Strength::weakness says through what
};

enum class PasswordRemedy {
    Shorten = 1,
    AddCharacters, // PasswordVerdict::missingCharacters
    AddKinds,      // PasswordVerdict::missingKinds
    AddWords,      // PasswordVerdict::missingWords
    ChangeWords,   // other words than these
    LeaveOutOwnWords,
    GeneratePhrase, // always of use
};

enum class CharacterKind { Lower = 1, Upper, Digit, Special };

struct PasswordVerdict
{
    QList<PasswordObjection> objections; // gravest first; empty: accepted
    QList<PasswordRemedy> remedies;      // in the order worth trying
    Strength strength;
    int characters = 0;
    int words = 0;                     // different ones of at least 3 letters, apart from one another
    QList<CharacterKind> missingKinds; // of the four
    int missingCharacters = 0;         // with the kinds it has now; 0 when kinds are lacking instead
    int missingWords = 0;              // up to a phrase, when it has begun as one (3 words or more)

    bool accepted() const { return objections.isEmpty(); }
};

class PasswordPolicy
{
public:
    PasswordPolicy(const WordLists &w, const StrengthMeter &m) : words(w), meter(m) {}

    PasswordVerdict judge(const Secret &utf8, const QStringList &own = {}) const;

private:
    const WordLists &words;
    const StrengthMeter &meter;
};

} // namespace coffret::crypto
