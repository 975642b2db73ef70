// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealedbox.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/sodiumready.h"

namespace coffret::crypto {

Secret newBoxSecretKey()
{
    return Secret::random(std::size_t(boxSecretKeySize));
}

Result<QByteArray> boxPublicKey(const Secret &secretKey)
{
    readySodium();
    if (qsizetype(secretKey.size()) != boxSecretKeySize)
        return CryptoError::WrongSize;
    QByteArray publicKey(boxPublicKeySize, '\0');
    SecretReader reader(secretKey);
    crypto_scalarmult_base(writable(publicKey), reader.data());
    return publicKey;
}

Result<QByteArray> sealTo(ByteView publicKey, const Secret &text)
{
    readySodium();
    if (publicKey.size() != std::size_t(boxPublicKeySize))
        return CryptoError::WrongSize;
    QByteArray sealed(qsizetype(text.size()) + boxOverhead, '\0');
    SecretReader reader(text);
    if (crypto_box_seal(writable(sealed), reader.data(), reader.size(), publicKey.data()) != 0)
        return CryptoError::BadPublicKey;
    return sealed;
}

Result<Secret> openSealed(ByteView sealed, const Secret &secretKey)
{
    if (sealed.size() < std::size_t(boxOverhead))
        return CryptoError::WrongSize;
    COFFRET_ASSIGN(const QByteArray publicKey, boxPublicKey(secretKey));
    Secret text(sealed.size() - std::size_t(boxOverhead));
    SecretReader reader(secretKey);
    SecretWriter writer(text);
    if (crypto_box_seal_open(writer.data(), sealed.data(), sealed.size(), view(publicKey).data(), reader.data()) != 0)
        return CryptoError::AuthenticationFailed;
    return text;
}

} // namespace coffret::crypto
