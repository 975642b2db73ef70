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
                                               context.data(), context.size(), nullptr,
                                               view(sealed.nonce).data(), reader.data());
    return sealed;
}

Result<Secret> openBytes(const SealedBytes &sealed, ByteView context, const Secret &key)
{
    readySodium();
    if (qsizetype(key.size()) != aeadKeySize || sealed.nonce.size() != aeadNonceSize
        || sealed.ciphertext.size() < aeadTagSize)
        return CryptoError::WrongSize;
    Secret text(std::size_t(sealed.ciphertext.size() - aeadTagSize));
    SecretReader reader(key);
    SecretWriter writer(text);
    const ByteView ciphertext = view(sealed.ciphertext);
    const int answer = crypto_aead_xchacha20poly1305_ietf_decrypt(
        writer.data(), nullptr, nullptr, ciphertext.data(), ciphertext.size(), context.data(), context.size(),
        view(sealed.nonce).data(), reader.data());
    if (answer != 0)
        return CryptoError::AuthenticationFailed;
    return text;
}

} // namespace coffret::crypto
