// SPDX-License-Identifier: GPL-3.0-or-later
// Ed25519 signatures. The secret half is kept as its 32-byte seed. Whoever signs puts a label of its
// own before the message, so that a signature made for one purpose never serves another; `sign` and
// `isSigned` therefore take the label apart from the message and join them here.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/bytes.h"

namespace coffret::crypto {

constexpr qsizetype signSeedSize = 32;
constexpr qsizetype signPublicKeySize = 32;
constexpr qsizetype signatureSize = 64;

Secret newSigningSeed();
Result<QByteArray> signingPublicKey(const Secret &seed);
Result<QByteArray> sign(ByteView label, ByteView message, const Secret &seed);
bool isSigned(ByteView label, ByteView message, ByteView signature, ByteView publicKey);

} // namespace coffret::crypto
