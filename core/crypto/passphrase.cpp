// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase.h"

#include "core/crypto/random.h"
#include "core/crypto/sodiumready.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coffret::crypto {

Secret PassphraseMaker::make(int count, WordSeparator separator) const
{
    constexpr int most = 20;
    count = std::clamp(count, 1, most);
    std::array<quint32, most> drawn{};
    std::size_t size = std::size_t(count) - 1;
    for (int i = 0; i < count; ++i) {
        const auto end = drawn.begin() + i;
        do {
            drawn[i] = randomBelow(quint32(words.passphraseWordCount()));
        } while (std::find(drawn.begin(), end, drawn[i]) != end); // a word heard twice looks like a mistake
        size += words.passphraseWord(drawn[i]).size();
    }

    Secret phrase(size);
    {
        SecretWriter writer(phrase);
        unsigned char *out = writer.data();
        for (int i = 0; i < count; ++i) {
            if (i > 0)
                *out++ = static_cast<unsigned char>(separator);
            const std::string_view word = words.passphraseWord(drawn[i]);
            out = std::copy(word.begin(), word.end(), out);
        }
    }
    sodium_memzero(drawn.data(), sizeof drawn);
    return phrase;
}

double PassphraseMaker::bits(int count) const
{
    double sum = 0;
    for (int i = 0; i < count; ++i)
        sum += std::log2(double(words.passphraseWordCount() - std::size_t(i)));
    return sum;
}

} // namespace coffret::crypto
