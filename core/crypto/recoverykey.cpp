// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recoverykey.h"

#include "core/crypto/crockford.h"
#include "core/crypto/cryptoerror.h"
#include "core/crypto/hash.h"

#include <algorithm>

namespace coffret::crypto {

namespace {

constexpr std::size_t keySymbols = 32;
constexpr std::size_t checkSymbols = 4;
constexpr std::size_t allSymbols = keySymbols + checkSymbols;
constexpr std::size_t textMaximum = 256;

// The key and the 20 bits that check it: 23 bytes of which 180 bits count.
Result<Secret> withCheck(const Secret &key)
{
    COFFRET_ASSIGN(const Secret check, [&]() -> Result<Secret> {
        SecretReader reader(key);
        return keyedHash(reader.bytes(), view(QByteArrayLiteral("coffret/recovery-check/v1")));
    }());
    Secret all(recoveryKeySize + 3);
    SecretReader keyReader(key);
    SecretReader checkReader(check);
    SecretWriter writer(all);
    std::copy_n(keyReader.data(), recoveryKeySize, writer.data());
    std::copy_n(checkReader.data(), 3, writer.data() + recoveryKeySize);
    writer.data()[recoveryKeySize + 2] &= 0xf0;
    return all;
}

unsigned symbolAt(const unsigned char *bytes, std::size_t index)
{
    const std::size_t bit = index * 5;
    const unsigned pair = unsigned(bytes[bit / 8]) << 8 | (bit / 8 + 1 < 23 ? bytes[bit / 8 + 1] : 0U);
    return pair >> (11 - bit % 8) & 31U;
}

void putSymbol(unsigned char *bytes, std::size_t index, unsigned value)
{
    const std::size_t bit = index * 5;
    const unsigned pair = value << (11 - bit % 8);
    bytes[bit / 8] = static_cast<unsigned char>(bytes[bit / 8] | pair >> 8);
    if (bit / 8 + 1 < 23)
        bytes[bit / 8 + 1] = static_cast<unsigned char>(bytes[bit / 8 + 1] | (pair & 0xffU));
}

bool isSeparator(unsigned char character)
{
    return character == '-' || character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

Result<Secret> symbolsOf(const Secret &text)
{
    Secret bytes(recoveryKeySize + 3);
    SecretReader reader(text);
    SecretWriter writer(bytes);
    std::size_t count = 0;
    for (const unsigned char character : reader.bytes()) {
        if (isSeparator(character))
            continue;
        const int value = crockfordValue(character);
        if (value < 0 || count == allSymbols)
            return CryptoError::RecoveryKeyShape;
        putSymbol(writer.data(), count++, unsigned(value));
    }
    if (count != allSymbols)
        return CryptoError::RecoveryKeyShape;
    return bytes;
}

} // namespace

Secret newRecoveryKey()
{
    return Secret::random(recoveryKeySize);
}

Result<Secret> recoveryKeyText(const Secret &key)
{
    if (key.size() != recoveryKeySize)
        return CryptoError::WrongSize;
    COFFRET_ASSIGN(const Secret all, withCheck(key));
    Secret text(allSymbols + 8);
    SecretReader reader(all);
    SecretWriter writer(text);
    std::size_t at = 0;
    for (std::size_t i = 0; i < allSymbols; ++i) {
        if (i > 0 && i % 4 == 0)
            writer.data()[at++] = '-';
        writer.data()[at++] = static_cast<unsigned char>(crockfordAlphabet[symbolAt(reader.data(), i)]);
    }
    return text;
}

Result<Secret> recoveryKeyFromText(const Secret &text)
{
    if (text.size() > textMaximum)
        return CryptoError::RecoveryKeyShape;
    COFFRET_ASSIGN(const Secret typed, symbolsOf(text));
    SecretReader reader(typed);
    Secret key = Secret::fromBytes(reader.bytes().first(recoveryKeySize));
    COFFRET_ASSIGN(const Secret expected, withCheck(key));
    if (!expected.equals(typed))
        return CryptoError::RecoveryKeyCheck;
    return key;
}

} // namespace coffret::crypto
