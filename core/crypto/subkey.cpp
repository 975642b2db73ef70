// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/subkey.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/sodiumready.h"

namespace coffret::crypto {

Result<Secret> deriveSubkey(const Secret &key, SubkeyUse use)
{
    readySodium();
    if (key.size() != crypto_kdf_KEYBYTES)
        return CryptoError::WrongSize;
    Secret made{std::size_t(subkeySize)};
    SecretReader reader(key);
    SecretWriter writer(made);
    crypto_kdf_derive_from_key(writer.data(), writer.size(), quint64(use), "COFFRET1", reader.data());
    return made;
}

} // namespace coffret::crypto
