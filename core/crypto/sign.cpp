// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sign.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/sodiumready.h"

namespace coffret::crypto {

namespace {

struct KeyPair
{
    QByteArray publicKey;
    Secret secretKey;
};

Result<KeyPair> expand(const Secret &seed)
{
    readySodium();
    if (qsizetype(seed.size()) != signSeedSize)
        return CryptoError::WrongSize;
    KeyPair pair{QByteArray(signPublicKeySize, '\0'), Secret(crypto_sign_SECRETKEYBYTES)};
    SecretReader reader(seed);
    SecretWriter writer(pair.secretKey);
    crypto_sign_seed_keypair(writable(pair.publicKey), writer.data(), reader.data());
    return pair;
}

QByteArray joined(ByteView label, ByteView message)
{
    QByteArray all;
    all.reserve(qsizetype(label.size() + message.size()));
    all.append(reinterpret_cast<const char *>(label.data()), qsizetype(label.size()));
    all.append(reinterpret_cast<const char *>(message.data()), qsizetype(message.size()));
    return all;
}

} // namespace

Secret newSigningSeed()
{
    return Secret::random(std::size_t(signSeedSize));
}

Result<QByteArray> signingPublicKey(const Secret &seed)
{
    COFFRET_ASSIGN(const KeyPair pair, expand(seed));
    return pair.publicKey;
}

Result<QByteArray> sign(ByteView label, ByteView message, const Secret &seed)
{
    COFFRET_ASSIGN(const KeyPair pair, expand(seed));
    const QByteArray all = joined(label, message);
    QByteArray signature(signatureSize, '\0');
    SecretReader reader(pair.secretKey);
    crypto_sign_detached(writable(signature), nullptr, view(all).data(), view(all).size(), reader.data());
    return signature;
}

bool isSigned(ByteView label, ByteView message, ByteView signature, ByteView publicKey)
{
    readySodium();
    if (signature.size() != std::size_t(signatureSize) || publicKey.size() != std::size_t(signPublicKeySize))
        return false;
    const QByteArray all = joined(label, message);
    return crypto_sign_verify_detached(signature.data(), view(all).data(), view(all).size(), publicKey.data()) == 0;
}

} // namespace coffret::crypto
