// SPDX-License-Identifier: GPL-3.0-or-later
// Who may enter a vault and with which keys: what an owner does to other people's accounts, and the list
// of them. Each change raises the epoch, is signed by the authority and is one new generation of the
// header; the owner's vault is open and his UnlockedVault follows. No compartment's key changes here:
// whoever loses a right keeps what he had until the keys are new (rotation.h). Errors: NotOwner,
// UnknownUser, LastOwner, TooManyUsers, AlreadyExists for a login, KeysChanging, InvitationExpired,
// BadRequest, those of headerfile.h.
#pragma once

#include "core/vault/unlock.h"

#include <optional>

namespace coffret::vault {

// Raises the epoch that the databases hold, before the header that needs it is written.
using BeforeHeader = std::function<Result<void>(quint64 epoch)>;

struct RightsDesk
{
    const VaultLock &lock;
    UnlockedVault &vault; // an owner's
    const VaultEnvironment &environment;
    BeforeHeader beforeHeader;
};

struct NewPerson
{
    QString login;
    QString name; // as shown
    UserRole role = UserRole::Member;
    ProfileId profile;
    TimeStamp expires = 0;    // 0: never; always so for an owner
    QStringList compartments; // files beside the general one; an owner gets all
};

constexpr TimeStamp invitationLength = TimeStamp(24) * 60 * 60 * 1000;

struct Invitation
{
    UserId user;
    Secret code; // six words, shown once
    TimeStamp until = 0;
};

Result<Invitation> addPerson(const RightsDesk &desk, const NewPerson &person, const crypto::KdfCost &cost);
// New keys and a new code for a member, or for anybody who has not accepted yet. A disabled account
// comes back with it.
Result<Invitation> inviteAgain(const RightsDesk &desk, UserId user, const crypto::KdfCost &cost);

Result<void> disablePerson(const RightsDesk &desk, UserId user);
Result<void> enablePerson(const RightsDesk &desk, UserId user);
Result<void> grantCompartment(const RightsDesk &desk, UserId user, const QString &file);
Result<void> revokeCompartment(const RightsDesk &desk, UserId user, const QString &file);
// A member's profile and, in the same header, exactly these files beside the general one. `expires` 0: without end;
// none: as it stands.
Result<void> setProfile(const RightsDesk &desk, UserId user, ProfileId profile, const QStringList &compartments,
                        std::optional<TimeStamp> expires = {});
Result<void> setEnd(const RightsDesk &desk, UserId user, TimeStamp expires); // of a member's account; 0: without end

struct PersonSheet
{
    UserId id;
    QString login;
    QString name;
    UserRole role = UserRole::Member;
    UserState state = UserState::Active;
    ProfileId profile;
    TimeStamp created = 0;
    TimeStamp expires = 0;
    TimeStamp invitedUntil = 0; // 0 unless invited
    QStringList compartments;   // files
};
std::vector<PersonSheet> peopleOf(const UnlockedVault &vault);
int activeOwners(const UnlockedVault &vault); // two are recommended

} // namespace coffret::vault
