// SPDX-License-Identifier: GPL-3.0-or-later
// Keys for one use each, derived from a compartment's key: crypto_kdf with the context "COFFRET1".
// The numbers of the uses are given out once and for all in core/vault/FORMAT.md and below; a number
// is never used again for something else. From a sub-key nobody learns the key above it.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace coffret::crypto {

enum class SubkeyUse : quint64 {
    DirectoryNames = 1, // names of people and of the organisation, inside the vault's directory
    Attachments = 2,    // documents kept in the vault
};

constexpr qsizetype subkeySize = 32;

Result<Secret> deriveSubkey(const Secret &key, SubkeyUse use);

} // namespace coffret::crypto
