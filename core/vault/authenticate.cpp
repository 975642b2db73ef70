// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/authenticate.h"

#include "core/vault/directoryextensions.h"
#include "core/vault/openkeys.h"
#include "core/vault/slotkey.h"
#include "core/vault/vaulterror.h"

#include <algorithm>
#include <optional>

namespace coffret::vault {

namespace {

bool isCancelled(const Cancelled &cancelled)
{
    return cancelled && cancelled();
}

struct ChosenSlot
{
    std::optional<Slot> slot;
    bool belongs = false; // false: a decoy, so that an unknown login costs the same
};

ChosenSlot choosePasswordSlot(const Header &header, const QString &login)
{
    const DirectoryUser *const user = findLogin(header.directory, login);
    for (const SlotKind kind : {SlotKind::Password, SlotKind::Invitation}) {
        if (const Slot *const own = user ? findSlot(header, user->id, kind) : nullptr)
            return {*own, true};
    }
    const auto first = std::find_if(header.slots.cbegin(), header.slots.cend(),
                                    [](const Slot &slot) { return slot.kind == SlotKind::Password; });
    if (first == header.slots.cend())
        return {};
    Slot decoy = *first;
    decoy.factors = SlotFactors::None; // nobody is asked for a stranger's key file
    return {decoy, false};
}

Result<Authenticated> openWithPassword(const Header &header, const PasswordCredentials &credentials,
                                       const VaultEnvironment &environment, const Cancelled &cancelled)
{
    const ChosenSlot chosen = choosePasswordSlot(header, credentials.login);
    if (!chosen.slot)
        return VaultError::WrongPassword;
    Secret keyFileKey;
    if (chosen.slot->factors == SlotFactors::KeyFile) {
        if (credentials.keyFile.isEmpty())
            return VaultError::KeyFileMissing;
        COFFRET_ASSIGN(keyFileKey, readKeyFile(environment.files, credentials.keyFile));
    }
    if (isCancelled(cancelled))
        return BaseError::Cancelled;
    COFFRET_ASSIGN(const Secret key, passwordSlotKey(*chosen.slot, header.directory.vault, credentials.password,
                                                     keyFileKey, environment.limits));
    if (isCancelled(cancelled))
        return BaseError::Cancelled;
    auto identity = openSlot(*chosen.slot, header.directory.vault, key);
    if (!identity.ok() || !chosen.belongs)
        return VaultError::WrongPassword;
    return Authenticated{chosen.slot->user, chosen.slot->kind, std::move(*identity)};
}

Result<Authenticated> openWithRecoveryKey(const Header &header, const RecoveryCredentials &credentials)
{
    COFFRET_ASSIGN(const Secret recoveryKey, recoveryKeyOf(credentials.recoveryKey));
    for (const Slot &slot : header.slots) {
        if (slot.kind != SlotKind::Recovery)
            continue;
        COFFRET_ASSIGN(const Secret key, recoverySlotKey(slot, header.directory.vault, recoveryKey));
        auto identity = openSlot(slot, header.directory.vault, key);
        if (identity.ok())
            return Authenticated{slot.user, SlotKind::Recovery, std::move(*identity)};
    }
    return VaultError::WrongRecoveryKey;
}

Result<void> mayEnter(const Header &header, const Authenticated &person, TimeStamp now)
{
    const DirectoryUser &user = *findUser(header.directory, person.user);
    if (user.expires != 0 && now >= user.expires)
        return VaultError::UserDisabled;
    if (person.by == SlotKind::Invitation)
        return now < invitedUntil(header.directory, person.user) ? VaultError::InvitationPending
                                                                 : VaultError::InvitationExpired;
    return stateOf(header, user) == UserState::Active ? Result<void>() : VaultError::UserDisabled;
}

} // namespace

Result<Authenticated> authenticateInvited(const Header &header, const PasswordCredentials &credentials,
                                          const VaultEnvironment &environment, const Cancelled &cancelled)
{
    COFFRET_ASSIGN(Authenticated opened, openWithPassword(header, credentials, environment, cancelled));
    if (opened.by != SlotKind::Invitation)
        return VaultError::WrongPassword;
    COFFRET_TRY(trustDirectory(header, opened.identity, *findUser(header.directory, opened.user)));
    const auto allowed = mayEnter(header, opened, environment.clock.now());
    return allowed.error().is(VaultError::InvitationPending) ? Result<Authenticated>(std::move(opened))
                                                             : allowed.error();
}

Result<Authenticated> authenticate(const Header &header, const Credentials &credentials,
                                   const VaultEnvironment &environment, const Cancelled &cancelled)
{
    const auto *const password = std::get_if<PasswordCredentials>(&credentials);
    COFFRET_ASSIGN(Authenticated opened, password
                                             ? openWithPassword(header, *password, environment, cancelled)
                                             : openWithRecoveryKey(header, std::get<RecoveryCredentials>(credentials)));
    const DirectoryUser *const user = findUser(header.directory, opened.user);
    COFFRET_TRY(trustDirectory(header, opened.identity, *user)); // every slot's user is in the directory
    COFFRET_TRY(mayEnter(header, opened, environment.clock.now()));
    return opened;
}

} // namespace coffret::vault
