// SPDX-License-Identifier: GPL-3.0-or-later
// Authenticated encryption: XChaCha20-Poly1305 (IETF) as libsodium gives it. The nonce is 24 random
// bytes chosen here, never by the caller, so a key may seal any number of texts this program can
// make. `openBytes` gives the text back only when key, nonce, ciphertext and context all are the
// ones that were sealed; anything else is AuthenticationFailed and no byte of the text leaves.
// This algorithm does not commit to its key: a caller with low-entropy keys must check the content.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/bytes.h"

namespace coffret::crypto {

constexpr qsizetype aeadKeySize = 32;
constexpr qsizetype aeadNonceSize = 24;
constexpr qsizetype aeadTagSize = 16;

struct SealedBytes
{
    QByteArray nonce;      // 24 bytes
    QByteArray ciphertext; // the text's length + 16
    bool operator==(const SealedBytes &) const = default;
};

Result<SealedBytes> sealBytes(ByteView text, ByteView context, const Secret &key);
Result<Secret> openBytes(const SealedBytes &sealed, ByteView context, const Secret &key);

// The same for a text that is confidential on the disk but no key: names, settings. It may be longer
// than the arena of secrets is, and comes back in ordinary memory.
Result<QByteArray> openOrdinaryBytes(const SealedBytes &sealed, ByteView context, const Secret &key);

} // namespace coffret::crypto
