// SPDX-License-Identifier: GPL-3.0-or-later
// From a password to a key: Argon2id 1.3 (crypto_pwhash). The cost is data kept beside the salt, so
// a hostile file can ask for any cost; `deriveKey` refuses, before it takes a byte of memory, every
// cost outside its limits. The only limits the programs can name are KdfLimits::production():
// at least 3 passes and 256 MiB (no downgrade), at most 10 passes and 2 GiB (no exhaustion).
// Running out of memory is KdfOutOfMemory, an error of its own. RFC 9106; one lane, as libsodium.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/bytes.h"

namespace coffret::crypto {

constexpr qsizetype kdfSaltSize = 16;
constexpr qsizetype kdfKeySize = 32;
constexpr quint64 mebibyte = 1024 * 1024;

struct KdfCost
{
    quint32 operations = 3;
    quint64 memoryBytes = 256 * mebibyte;
    bool operator==(const KdfCost &) const = default;
};

class KdfLimits
{
public:
    static constexpr KdfLimits production() { return {{3, 256 * mebibyte}, {10, 2048 * mebibyte}}; }

    Result<void> check(const KdfCost &cost) const; // KdfCostTooLow, KdfCostTooHigh
    KdfCost floor() const { return lowest; }

private:
    // Tests alone hold the key to this door (tests/support/fastkdf.h): the friend is defined there
    // and nowhere else, so no program can be built that accepts a cheaper password.
    friend struct KdfLimitsForTests;
    constexpr KdfLimits(KdfCost low, KdfCost high) : lowest(low), highest(high) {}

    KdfCost lowest;
    KdfCost highest;
};

// `password` is what passwordBytes() made; `salt` is 16 bytes.
Result<Secret> deriveKey(const Secret &password, ByteView salt, const KdfCost &cost, const KdfLimits &limits);

} // namespace coffret::crypto
