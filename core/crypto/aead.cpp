// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aead.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/random.h"
#include "core/crypto/sodiumready.h"

namespace coffret::crypto {

Result<SealedBytes> sealBytes(ByteView text, ByteView context, const Secret &key)
{
    readySodium();
    if (qsizetype(key.size()) != aeadKeySize)
        return CryptoError::WrongSize;
    SealedBytes sealed{randomBytes(aeadNonceSize), QByteArray(qsizetype(text.size()) + aeadTagSize, '\0')};
    SecretReader reader(key);
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(sealed.ciphertext), nullptr, text.data(), text.size(),
                                               context.data(), context.size(), nullptr, view(sealed.nonce).data(),
                                               reader.data());
    return sealed;
}

namespace {

Result<void> checkSizes(const SealedBytes &sealed, const Secret &key)
{
    if (qsizetype(key.size()) != aeadKeySize || sealed.nonce.size() != aeadNonceSize
        || sealed.ciphertext.size() < aeadTagSize)
        return CryptoError::WrongSize;
    return {};
}

// `text` holds the ciphertext's size less the tag.
Result<void> openInto(unsigned char *text, const SealedBytes &sealed, ByteView context, const Secret &key)
{
    SecretReader reader(key);
    const ByteView ciphertext = view(sealed.ciphertext);
    const int answer = crypto_aead_xchacha20poly1305_ietf_decrypt(text, nullptr, nullptr, ciphertext.data(),
                                                                  ciphertext.size(), context.data(), context.size(),
                                                                  view(sealed.nonce).data(), reader.data());
    if (answer != 0)
        return CryptoError::AuthenticationFailed;
    return {};
}

} // namespace

Result<Secret> openBytes(const SealedBytes &sealed, ByteView context, const Secret &key)
{
    readySodium();
    COFFRET_TRY(checkSizes(sealed, key));
    Secret text(std::size_t(sealed.ciphertext.size() - aeadTagSize));
    SecretWriter writer(text);
    COFFRET_TRY(openInto(writer.data(), sealed, context, key));
    return text;
}

Result<QByteArray> openOrdinaryBytes(const SealedBytes &sealed, ByteView context, const Secret &key)
{
    readySodium();
    COFFRET_TRY(checkSizes(sealed, key));
    QByteArray text(sealed.ciphertext.size() - aeadTagSize, '\0');
    COFFRET_TRY(openInto(writable(text), sealed, context, key));
    return text;
}

} // namespace coffret::crypto
