// SPDX-License-Identifier: GPL-3.0-or-later
// From a header and what a person offers to that person's identity, trusted: the one path by which
// unlocking and every change of a slot pass. An unknown login, a wrong password and a wrong key file
// do the same work and end in the same WrongPassword. Errors: those of slotkey.h, WrongPassword,
// WrongRecoveryKey, TamperedHeader, HeaderRolledBack, UserDisabled, BaseError::Cancelled; for who has the right
// code of an invitation InvitationPending or InvitationExpired.
#pragma once

#include "core/vault/environment.h"
#include "core/vault/header.h"

#include <variant>

namespace coffret::vault {

// The password is UTF-8 in any normalisation; it is normalised here (NFKC).
struct PasswordCredentials
{
    QString login;
    Secret password;
    QString keyFile; // path; empty: none. Ignored by a slot that needs none.
};

struct RecoveryCredentials
{
    Secret recoveryKey; // the 36 characters as typed
};

using Credentials = std::variant<PasswordCredentials, RecoveryCredentials>;

struct Authenticated
{
    UserId user;
    SlotKind by = SlotKind::Password;
    Identity identity;
};

// With the code of an invitation in the place of the password: the one use it has. Who has a password
// already is WrongPassword here.
Result<Authenticated> authenticateInvited(const Header &header, const PasswordCredentials &credentials,
                                          const VaultEnvironment &environment, const Cancelled &cancelled);

Result<Authenticated> authenticate(const Header &header, const Credentials &credentials,
                                   const VaultEnvironment &environment, const Cancelled &cancelled);

} // namespace coffret::vault
