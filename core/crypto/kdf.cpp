// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/kdf.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/sodiumready.h"

namespace coffret::crypto {

Result<void> KdfLimits::check(const KdfCost &cost) const
{
    if (cost.operations < lowest.operations || cost.memoryBytes < lowest.memoryBytes)
        return CryptoError::KdfCostTooLow;
    if (cost.operations > highest.operations || cost.memoryBytes > highest.memoryBytes)
        return CryptoError::KdfCostTooHigh;
    return {};
}

Result<Secret> deriveKey(const Secret &password, ByteView salt, const KdfCost &cost, const KdfLimits &limits)
{
    readySodium();
    COFFRET_TRY(limits.check(cost));
    if (salt.size() != std::size_t(kdfSaltSize))
        return CryptoError::WrongSize;
    Secret key{std::size_t(kdfKeySize)};
    SecretReader reader(password);
    SecretWriter writer(key);
    const int answer =
        crypto_pwhash(writer.data(), writer.size(), reinterpret_cast<const char *>(reader.data()), reader.size(),
                      salt.data(), cost.operations, std::size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (answer != 0) // every other cause was excluded above
        return CryptoError::KdfOutOfMemory;
    return key;
}

} // namespace coffret::crypto
