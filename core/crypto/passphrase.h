// SPDX-License-Identifier: GPL-3.0-or-later
// Passphrases made by the program: different words drawn uniformly from our own list of 7,776 French
// words, so their strength is exact whatever the words look like: 7 words are 90.5 bits, above
// the 80 that the CNIL asks of a password used alone (deliberation 2022-100); 6 words, 77.5, are not
// enough and serve only one-time codes. Words are 4 to 8 letters a-z: nothing depends on the keyboard.
#pragma once

#include "core/base/secret.h"
#include "core/crypto/wordlists.h"

namespace coffret::crypto {

enum class WordSeparator : char { Space = ' ', Hyphen = '-' };

constexpr int passphraseWords = 7;
constexpr int oneTimeCodeWords = 6;

class PassphraseMaker
{
public:
    explicit PassphraseMaker(const WordLists &w) : words(w) {}

    // UTF-8 (plain ASCII), `count` words from 1 to 20. The only copy is the one returned.
    Secret make(int count = passphraseWords, WordSeparator separator = WordSeparator::Space) const;
    double bits(int count = passphraseWords) const;

private:
    const WordLists &words;
};

} // namespace coffret::crypto
