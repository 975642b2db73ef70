// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery key on paper: 160 random bits as 8 groups of 4 characters of Crockford's base 32, and
// a ninth group that checks them: "7QK2-…-0XYZ", 44 characters with the hyphens. One wrong, missing
// or swapped character is found (a random error escapes once in 2^20). Reading ignores hyphens, spaces
// and case. RecoveryKeyShape: not 36 such characters; RecoveryKeyCheck: a typing error.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace coffret::crypto {

constexpr std::size_t recoveryKeySize = 20;

Secret newRecoveryKey();
Result<Secret> recoveryKeyText(const Secret &key); // WrongSize unless 20 bytes
Result<Secret> recoveryKeyFromText(const Secret &text);

} // namespace coffret::crypto
