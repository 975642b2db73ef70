// SPDX-License-Identifier: GPL-3.0-or-later
// New keys for every compartment, in two headers (FORMAT.md section 8, "new keys"): the first brings the
// keys to come, sealed to those who stay, the second makes them the only ones. Between the two the caller
// copies each file under its next key. From the first on there is no way back, and any owner's
// session can go on from whatever a crash left. Errors: those of people.h.
#pragma once

#include "core/vault/people.h"
#include "core/vault/slotkey.h"

#include <optional>

namespace coffret::vault {

// For an owner who fears that his password is known: a new key pair, a new slot, a new recovery key.
struct OwnNewKeys
{
    Secret password;
    KeyFile keyFile;
    crypto::KdfCost cost;
};

// `desk.beforeHeader` is told the epoch after the whole rotation: the databases need no other. Answers
// with the new recovery key, as text, where own keys were asked for.
Result<Secret> beginRotation(const RightsDesk &desk, const std::optional<OwnNewKeys> &own);

// Both generations of the header hold the keys to come, so that no damage to one of them loses a file
// that has its next key already. Before the first file is renamed.
Result<void> secureRotation(const RightsDesk &desk);

// KeysChanging unless the keys to come are in hand; Internal when no rotation is under way.
Result<void> finishRotation(const RightsDesk &desk);

bool isRotating(const UnlockedVault &vault);
// Signs directories and holds every key: who can begin and go on.
bool mayRotate(const UnlockedVault &vault);

} // namespace coffret::vault
