// SPDX-License-Identifier: GPL-3.0-or-later
// Founds a vault: a new folder, an owner, a recovery key, three compartments with keys of their own. The
// header is written last, after the caller has made the databases, so that a creation that dies leaves
// no vault; a failure that is noticed removes everything that was made here (the key file too, if it
// was made here). A folder that holds anything is refused and left alone. Errors: BadRequest,
// AlreadyExists, FolderNotEmpty, NetworkShare, KdfRefused, those of slotkey.h and safefile.h.
#pragma once

#include "core/vault/unlock.h"
#include "core/vault/vaultfolder.h"

namespace coffret::vault {

struct CreateRequest
{
    QString folder; // its parent exists
    QString organisation;
    QString ownerLogin; // readable without a password: initials will do
    QString ownerName;
    Secret password; // UTF-8; its strength is the caller's business
    QString keyFile; // path of a key file to make, or one that exists; empty: none
    crypto::KdfCost cost;
};

// What a creation made, and so what taking it back removes.
struct MadeFiles
{
    VaultFolder folder;
    bool folderMade = false; // else it stood there, empty
    bool lockMade = false;
    QString keyFile; // empty: none was made
};

struct CreatedVault
{
    VaultLock lock;
    UnlockedVault vault;
    Secret recoveryKey; // as text; shown once, stored nowhere
    MadeFiles made;
};

// Makes the databases with the vault's keys and closes them. Called before the header exists.
using FoundDatabases = std::function<Result<void>(const VaultFolder &, const UnlockedVault &)>;

Result<CreatedVault> createVault(const CreateRequest &request, const VaultEnvironment &environment,
                                 const FoundDatabases &foundDatabases, const Cancelled &cancelled = {});

// Removes a vault made just now, the header first: for a creation whose next steps were not wanted any
// more. Its databases are closed; what cannot be removed is harmless without a header.
void takeBack(FileOperations &files, const MadeFiles &made);

} // namespace coffret::vault
