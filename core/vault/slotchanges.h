// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a person's own way in: password, its cost, key file, recovery key, and the first password of
// who was invited. Each asks for the
// present credentials again, makes a new slot, proves that it opens, and writes one new generation of
// the header; keys and epoch stay. So the old password still opens an old copy of the header: who
// fears that it is known needs new keys. Each returns the header's new generation. Errors: those of
// authenticate.h, headerfile.h and safefile.h; BadRequest for a lowered cost, and for the recovery key
// where a password is to be kept; InvitationExpired.
#pragma once

#include "core/vault/authenticate.h"
#include "core/vault/vaultlock.h"

namespace coffret::vault {

struct SlotChange
{
    quint64 generation = 0;
};

struct NewPassword
{
    Secret password;
    QString keyFile;      // path, read if it exists, made if not; empty: the slot will need none
    crypto::KdfCost cost; // within the limits
};

struct NewRecovery
{
    quint64 generation = 0;
    Secret recoveryKey; // as text; shown once. The former one opens only old copies from now on
};

struct Accepted
{
    quint64 generation = 0;
    Secret recoveryKey; // as text, shown once: owners only
};

// `invited` holds the one-time code in the place of the password. From here on it opens nothing.
Result<Accepted> acceptInvitation(const VaultLock &lock, const PasswordCredentials &invited, const NewPassword &first,
                                  const VaultEnvironment &environment, const Cancelled &cancelled = {});

// With the recovery key as credentials: the way back after a forgotten password.
Result<SlotChange> replacePassword(const VaultLock &lock, const Credentials &present, const NewPassword &next,
                                   const VaultEnvironment &environment, const Cancelled &cancelled = {});

// Keeps the key file and the cost. These three want PasswordCredentials.
Result<SlotChange> changePassword(const VaultLock &lock, const Credentials &present, const Secret &password,
                                  const VaultEnvironment &environment, const Cancelled &cancelled = {});

// Keeps password and key file.
Result<SlotChange> raiseKdfCost(const VaultLock &lock, const Credentials &present, const crypto::KdfCost &cost,
                                const VaultEnvironment &environment, const Cancelled &cancelled = {});

// Keeps password and cost. An empty path: no key file from now on.
Result<SlotChange> changeKeyFile(const VaultLock &lock, const Credentials &present, const QString &keyFile,
                                 const VaultEnvironment &environment, const Cancelled &cancelled = {});

// Owners only: NotOwner for a member, whom an owner invites again.
Result<NewRecovery> replaceRecoveryKey(const VaultLock &lock, const Credentials &present,
                                       const VaultEnvironment &environment, const Cancelled &cancelled = {});

} // namespace coffret::vault
