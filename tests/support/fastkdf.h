// SPDX-License-Identifier: GPL-3.0-or-later
// The one way round the floor of core/crypto/kdf.h, so that a thousand vaults can be made in a test.
// Defined here and included by tests only: the programs cannot name these limits, and a vault made
// under them is refused by every program (KdfCostTooLow).
#pragma once

#include "core/crypto/kdf.h"

namespace coffret::crypto {

struct KdfLimitsForTests
{
    static constexpr KdfCost cost() { return {1, 8192}; }
    static constexpr KdfLimits limits() { return {cost(), {10, 2048 * mebibyte}}; }
};

} // namespace coffret::crypto
