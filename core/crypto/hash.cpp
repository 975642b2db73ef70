// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hash.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/sodiumready.h"

namespace coffret::crypto {

QByteArray hash(ByteView message)
{
    readySodium();
    QByteArray out(hashSize, '\0');
    crypto_generichash(writable(out), std::size_t(hashSize), message.data(), message.size(), nullptr, 0);
    return out;
}

Result<Secret> keyedHash(ByteView message, ByteView key)
{
    readySodium();
    if (key.size() < crypto_generichash_KEYBYTES_MIN || key.size() > crypto_generichash_KEYBYTES_MAX)
        return CryptoError::WrongSize;
    Secret out{std::size_t(hashSize)};
    SecretWriter writer(out);
    crypto_generichash(writer.data(), writer.size(), message.data(), message.size(), key.data(), key.size());
    return out;
}

bool equalBytes(ByteView one, ByteView other)
{
    readySodium();
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

} // namespace coffret::crypto
