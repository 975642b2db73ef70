// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/authenticate.h"

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
    if (const Slot *const own = user ? findSlot(header, user->id, SlotKind::Password) : nullptr)
        return {*own, true};
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
    return Authenticated{chosen.slot->user, std::move(*identity)};
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
            return Authenticated{slot.user, std::move(*identity)};
    }
    return VaultError::WrongRecoveryKey;
}

bool mayEnter(const DirectoryUser &user, TimeStamp now)
{
    return user.state == UserState::Active && (user.expires == 0 || now < user.expires);
}

} // namespace

Result<Authenticated> authenticate(const Header &header, const Credentials &credentials,
                                   const VaultEnvironment &environment, const Cancelled &cancelled)
{
    const auto *const password = std::get_if<PasswordCredentials>(&credentials);
    COFFRET_ASSIGN(Authenticated opened, password
                                             ? openWithPassword(header, *password, environment, cancelled)
                                             : openWithRecoveryKey(header, std::get<RecoveryCredentials>(credentials)));
    const DirectoryUser *const user = findUser(header.directory, opened.user);
    COFFRET_TRY(trustDirectory(header, opened.identity, *user)); // every slot's user is in the directory
    if (!mayEnter(*user, environment.clock.now()))
        return VaultError::UserDisabled;
    return opened;
}

} // namespace coffret::vault
