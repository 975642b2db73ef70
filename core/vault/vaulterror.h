// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong with a vault, one code for each sentence a person may read. WrongPassword covers
// an unknown login, a wrong password and the content of a wrong key file alike: nobody is told which.
// A key file that is missing, or is no key file at all, is said as such. BaseError::Cancelled is the
// answer to a cancelled unlocking. The detail is technical; for InUse it is LockHolder::text().
#pragma once

#include "core/base/error.h"

namespace coffret::vault {

enum class VaultError {
    NotFound = 1,     // no such folder
    NotAVault,        // a folder without a header, or a header that is something else
    NewerFormat,      // written by a later version of the program
    DamagedHeader,    // neither generation can be read
    TamperedHeader,   // whole, but its signatures do not hold: somebody changed it
    HeaderRolledBack, // an older header was put back, or the epoch fell
    WrongPassword,
    WrongRecoveryKey,
    RecoveryKeyTyping, // not a recovery key, or its check group does not fit
    KeyFileMissing,
    KeyFileInvalid,
    InUse,
    LockLost, // the lock file was exchanged under us: nothing was written
    KdfOutOfMemory,
    KdfRefused,       // the header asks for a cost outside the limits
    UserDisabled,     // disabled, not yet enrolled, or expired
    PasswordUnusable, // empty, over 1,024 bytes, or not text
    DiskFull,
    ReadOnlyFolder,
    NetworkShare,
    AlreadyExists,
    FolderNotEmpty,
    ReadFailed,
    WriteFailed,
    WriteUncertain, // the last sync failed and could not be undone: the old or the new bytes, each whole
    NotOwner,       // only an owner changes rights
    LastOwner,      // the vault would be left without an active owner
    TooManyUsers,
    UnknownUser,
    InvitationPending, // the code is right: a password has to be chosen with it
    InvitationExpired, // the code was right, until its deadline
    KeysChanging,      // a change of keys is under way: an owner's opening ends it
    NoSuchPlace,       // the folder in which the vault would be made is not there
    BadRequest,        // a login, a name or a path that cannot be used
    Internal,          // a state this program never makes
};
constexpr Room errorRoom(VaultError)
{
    return Room::Vault;
}

} // namespace coffret::vault
