// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfile.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/hash.h"

#include <algorithm>
#include <cstring>

namespace coffret::crypto {

namespace {

constexpr char magic[] = "CFKEY1\n";
constexpr std::size_t magicSize = 7;
constexpr std::size_t checkSize = 8;
constexpr std::size_t keyAt = magicSize;
constexpr std::size_t checkAt = keyAt + 2 * keyFileKeySize + 1;

Result<Secret> checkOf(const Secret &key)
{
    SecretReader reader(key);
    return keyedHash(reader.bytes(), view(QByteArrayLiteral("coffret/keyfile-check/v1")));
}

// Branch-free: table look-ups by a secret index would leave traces in the cache.
unsigned char hexDigit(unsigned nibble)
{
    return static_cast<unsigned char>('0' + nibble + (((9U - nibble) >> 8) & ('a' - '0' - 10U)));
}

int nibbleOf(unsigned char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

void putHex(unsigned char *to, const unsigned char *from, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        to[2 * i] = hexDigit(from[i] >> 4);
        to[2 * i + 1] = hexDigit(from[i] & 15U);
    }
}

bool readHex(unsigned char *to, const unsigned char *from, std::size_t size)
{
    bool good = true;
    for (std::size_t i = 0; i < size; ++i) {
        const int high = nibbleOf(from[2 * i]);
        const int low = nibbleOf(from[2 * i + 1]);
        good = good && high >= 0 && low >= 0;
        to[i] = static_cast<unsigned char>((unsigned(high) << 4 | unsigned(low)) & 0xffU);
    }
    return good;
}

Result<void> checkShape(std::span<const unsigned char> content)
{
    const bool ours = content.size() >= magicSize && std::memcmp(content.data(), magic, 5) == 0;
    if (ours && content[5] >= '2' && content[5] <= '9' && content[6] == '\n')
        return CryptoError::KeyFileNewer;
    if (content.size() != keyFileSize || std::memcmp(content.data(), magic, magicSize) != 0
        || content[checkAt - 1] != '\n' || content[keyFileSize - 1] != '\n')
        return CryptoError::KeyFileShape;
    return {};
}

} // namespace

Secret newKeyFileKey()
{
    return Secret::random(keyFileKeySize);
}

Result<Secret> encodeKeyFile(const Secret &key)
{
    if (key.size() != keyFileKeySize)
        return CryptoError::WrongSize;
    COFFRET_ASSIGN(const Secret check, checkOf(key));
    Secret content(keyFileSize);
    SecretReader keyReader(key);
    SecretReader checkReader(check);
    SecretWriter writer(content);
    std::copy_n(magic, magicSize, writer.data());
    putHex(writer.data() + keyAt, keyReader.data(), keyFileKeySize);
    putHex(writer.data() + checkAt, checkReader.data(), checkSize);
    writer.data()[checkAt - 1] = '\n';
    writer.data()[keyFileSize - 1] = '\n';
    return content;
}

Result<Secret> decodeKeyFile(const Secret &content)
{
    SecretReader reader(content);
    COFFRET_TRY(checkShape(reader.bytes()));
    Secret key(keyFileKeySize);
    Secret check(checkSize);
    {
        SecretWriter keyWriter(key);
        SecretWriter checkWriter(check);
        const bool keyGood = readHex(keyWriter.data(), reader.data() + keyAt, keyFileKeySize);
        const bool checkGood = readHex(checkWriter.data(), reader.data() + checkAt, checkSize);
        if (!keyGood || !checkGood)
            return CryptoError::KeyFileShape;
    }
    COFFRET_ASSIGN(const Secret expected, checkOf(key));
    SecretReader expectedReader(expected);
    SecretReader checkReader(check);
    if (!equalBytes(expectedReader.bytes().first(checkSize), checkReader.bytes()))
        return CryptoError::KeyFileCheck;
    return key;
}

} // namespace coffret::crypto
