// SPDX-License-Identifier: GPL-3.0-or-later
// From what a person has to the key of his slot (FORMAT.md section 5): password through Argon2id, or
// the recovery key through a hash, then the vault, the user and the key file mixed in. Errors:
// PasswordUnusable, KdfOutOfMemory, KdfRefused, KeyFileMissing, KeyFileInvalid, RecoveryKeyTyping.
#pragma once

#include "core/vault/slot.h"

namespace coffret::vault {

class FileOperations;

// `keyFileKey` is the 32 bytes of the key file; not looked at when the slot needs none.
Result<Secret> passwordSlotKey(const Slot &slot, VaultId vault, const Secret &password, const Secret &keyFileKey,
                               const crypto::KdfLimits &limits);
Result<Secret> recoverySlotKey(const Slot &slot, VaultId vault, const Secret &recoveryKey);

Result<Secret> recoveryKeyOf(const Secret &text);

Result<Secret> readKeyFile(FileOperations &files, const QString &path);

enum class KeyFileOrigin { None, Existing, Created };

struct KeyFile
{
    KeyFileOrigin origin = KeyFileOrigin::None;
    Secret key; // empty for None
};

// An empty path: none. A path that exists is read, and never written over; another one is made.
Result<KeyFile> takeOrMakeKeyFile(FileOperations &files, const QString &path);

} // namespace coffret::vault
