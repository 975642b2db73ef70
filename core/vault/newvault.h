// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and the directory of a new vault, in memory: the part of createvault.h that touches no
// file. Private to this room.
#pragma once

#include "core/vault/createvault.h"
#include "core/vault/slotkey.h"

namespace coffret::vault {

struct NewVault
{
    Header header; // generation 0: writeHeader makes it 1
    UnlockedVault opened;
    Secret recoveryKey; // as text
};

Result<NewVault> composeVault(const CreateRequest &request, const KeyFile &keyFile,
                              const VaultEnvironment &environment);

// A password slot for `identity`, proved to open before it is given back.
struct PasswordSlotRequest
{
    UserId user;
    const Secret &password;
    const KeyFile &keyFile;
    crypto::KdfCost cost;
    SlotKind kind = SlotKind::Password; // or Invitation: the password is its code
};
Result<Slot> makePasswordSlot(const PasswordSlotRequest &request, const Identity &identity,
                              const crypto::KdfLimits &limits);

struct NewRecoverySlot
{
    Slot slot;
    Secret text;
};
Result<NewRecoverySlot> makeRecoverySlot(UserId user, const Identity &identity);

// Two fresh key pairs; the public halves into the person's entry.
Result<Identity> giveNewKeys(DirectoryUser &user, const Directory &directory, quint64 epoch);

} // namespace coffret::vault
