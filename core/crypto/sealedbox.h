// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets sealed to a person: crypto_box_seal over X25519. Anybody who knows the public key can seal,
// so a sealed box proves nothing about who made it: keep it inside something signed. A public key
// of low order is BadPublicKey; a box that does not open is AuthenticationFailed.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/bytes.h"

namespace coffret::crypto {

constexpr qsizetype boxSecretKeySize = 32;
constexpr qsizetype boxPublicKeySize = 32;
constexpr qsizetype boxOverhead = 48;

Secret newBoxSecretKey();
Result<QByteArray> boxPublicKey(const Secret &secretKey);
Result<QByteArray> sealTo(ByteView publicKey, const Secret &text);
Result<Secret> openSealed(ByteView sealed, const Secret &secretKey);

} // namespace coffret::crypto
