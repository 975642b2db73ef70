// SPDX-License-Identifier: GPL-3.0-or-later
// One signed change of the directory by an owner whose vault is open (FORMAT.md section 8, "a change of
// rights"): the header is read anew and trusted with the keys in hand, edited in memory, the files'
// epochs are raised by the caller, then the new generation is written whole. An error means the old
// rights, WriteUncertain excepted. Errors: NotOwner, KeysChanging, LastOwner, those of headerfile.h.
// Private to this room.
#pragma once

#include "core/vault/people.h"

namespace coffret::vault {

enum class During { Usual, Rotation };

// `edit` sees the directory with its new epoch already; accepted invitations are settled before it.
using EditHeader = std::function<Result<void>(Header &)>;
// `ownKeys`: filled by the edit when it gives the owner new keys, which then sign and are his from here on.
Result<void> changeDirectory(const RightsDesk &desk, During during, const EditHeader &edit,
                             Identity *ownKeys = nullptr);

bool holdsAuthority(const UnlockedVault &vault);

// One more sealed copy, or a new one in the place of the user's former.
Result<void> sealToUser(std::vector<SealedKey> &keys, const DirectoryUser &user, const Secret &key);
// What an owner holds, or a member: compartment 1 and those named.
Result<void> sealEntitlement(Directory &directory, const DirectoryUser &user, const OpenKeys &keys,
                             const QStringList &files);

} // namespace coffret::vault
