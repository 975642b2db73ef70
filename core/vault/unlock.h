// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a vault whose lock is held: reads the header, lets a person in by password (and key file) or by
// the recovery key, and hands out the keys. Nothing is written. What must be said although it is no
// error comes as notices. Databases are opened by the caller, who holds vault id and epoch in them
// against these. Errors: those of headerfile.h and authenticate.h, NetworkShare.
#pragma once

#include "core/vault/authenticate.h"
#include "core/vault/headerfile.h"
#include "core/vault/openkeys.h"

namespace coffret::vault {

enum class NoticeKind {
    PreviousGenerationUsed, // the current header was missing or damaged; a change since then is lost
    OlderHeaderUsed,        // the databases have seen a newer one; the caller lets only the recovery key pass
    RotationCompleted,      // a change of keys had been interrupted; the caller has completed it
    RotationPending,        // … and could not; everything works, and the next opening by an owner tries again
    CloudFolder,            // detail: the service
    OthersCanRead,          // other accounts of this computer can read the folder
};

struct VaultNotice
{
    NoticeKind kind;
    QString detail;
    bool operator==(const VaultNotice &) const = default;
};

struct UnlockedVault
{
    Header header;
    QString organisation;
    VaultUser user;
    std::vector<PersonName> people;
    OpenKeys keys;
    std::vector<VaultNotice> notices;
};

Result<UnlockedVault> unlock(const VaultLock &lock, const Credentials &credentials, const VaultEnvironment &environment,
                             const Cancelled &cancelled = {});

// The last step of unlocking and of creating: from a trusted identity to an open vault.
Result<UnlockedVault> openVault(Header header, UserId user, Identity identity);

} // namespace coffret::vault
