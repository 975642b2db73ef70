// SPDX-License-Identifier: GPL-3.0-or-later
// BLAKE2b (crypto_generichash) with 32 bytes of output. `keyedHash` is the one way this program
// turns a secret and a context into a key; its key must be 16 to 64 bytes, as libsodium documents,
// and other lengths are WrongSize. Never used on a password directly: see kdf.h.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/bytes.h"

namespace coffret::crypto {

constexpr qsizetype hashSize = 32;

QByteArray hash(ByteView message);
Result<Secret> keyedHash(ByteView message, ByteView key);

// Time that does not depend on where the first difference lies; different sizes are unequal.
bool equalBytes(ByteView one, ByteView other);

} // namespace coffret::crypto
