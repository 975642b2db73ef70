// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rightschange.h"

#include "core/crypto/sealedbox.h"
#include "core/vault/directoryextensions.h"
#include "core/vault/vaulterror.h"

#include <algorithm>

namespace coffret::vault {

namespace {

// Who was invited and has a password is active, and an owner now says so.
void settleInvitations(Header &header)
{
    Directory &directory = header.directory;
    std::vector<InvitationUntil> open = invitationsOf(directory);
    for (DirectoryUser &user : directory.users) {
        if (user.state != UserState::Invited || stateOf(header, user) != UserState::Active)
            continue;
        user.state = UserState::Active;
        std::erase_if(open, [&](const InvitationUntil &one) { return one.user == user.id; });
    }
    setInvitations(directory, open);
}

bool isOwned(const Directory &directory)
{
    return std::any_of(directory.users.cbegin(), directory.users.cend(), [](const DirectoryUser &user) {
        return user.role == UserRole::Owner && user.state == UserState::Active;
    });
}

Result<HeaderOnDisk> readTrusted(const RightsDesk &desk)
{
    COFFRET_ASSIGN(HeaderOnDisk onDisk,
                   readHeader(desk.environment.files, desk.lock.folder(), desk.environment.limits));
    const DirectoryUser *const me = findUser(std::as_const(onDisk.header.directory), desk.vault.user.id);
    if (!me)
        return Error(VaultError::TamperedHeader, QStringLiteral("the owner is not in it"));
    COFFRET_TRY(trustDirectory(onDisk.header, desk.vault.keys.identity, *me));
    if (me->role != UserRole::Owner || stateOf(onDisk.header, *me) != UserState::Active)
        return VaultError::NotOwner;
    if (onDisk.header.directory.epoch < desk.vault.header.directory.epoch)
        return Error(VaultError::HeaderRolledBack, QStringLiteral("epoch"));
    return onDisk;
}

// The session goes on with what stands in the header now.
Result<void> takeOver(UnlockedVault &vault, Header header)
{
    vault.header = std::move(header);
    const Directory &directory = vault.header.directory;
    const DirectoryUser *const me = findUser(directory, vault.user.id);
    COFFRET_ASSIGN(vault.keys, openKeysOf(directory, *me, std::move(vault.keys.identity)));
    const Secret *const general = vault.keys.key(QLatin1String(generalFile));
    if (!general)
        return Error(VaultError::TamperedHeader, QStringLiteral("general key"));
    COFFRET_ASSIGN(VaultNames names, openNames(directory, *general));
    vault.people = std::move(names.people);
    return {};
}

} // namespace

bool holdsAuthority(const UnlockedVault &vault)
{
    return vault.user.role == UserRole::Owner && !vault.keys.authoritySeed.isEmpty()
           && vault.keys.compartments.size() == vault.header.directory.compartments.size();
}

Result<void> changeDirectory(const RightsDesk &desk, During during, const EditHeader &edit, Identity *ownKeys)
{
    if (!holdsAuthority(desk.vault))
        return VaultError::NotOwner;
    COFFRET_ASSIGN(HeaderOnDisk onDisk, readTrusted(desk));
    Header &header = onDisk.header;
    if (isRotating(header.directory) && during == During::Usual)
        return VaultError::KeysChanging;
    ++header.directory.epoch;
    header.directory.changed = desk.environment.clock.now();
    settleInvitations(header);
    header.writer = desk.vault.user.id;
    COFFRET_TRY(edit(header));
    if (!isOwned(header.directory))
        return VaultError::LastOwner;
    if (desk.beforeHeader)
        COFFRET_TRY(desk.beforeHeader(header.directory.epoch));
    COFFRET_TRY(signDirectory(header, desk.vault.keys.authoritySeed));
    const Secret &seed = ownKeys ? ownKeys->signingSeed : desk.vault.keys.identity.signingSeed;
    COFFRET_TRY(writeHeader(desk.environment.files, desk.lock, onDisk, seed, desk.environment.limits));
    if (ownKeys)
        desk.vault.keys.identity = std::move(*ownKeys);
    return takeOver(desk.vault, std::move(onDisk.header));
}

Result<void> sealToUser(std::vector<SealedKey> &keys, const DirectoryUser &user, const Secret &key)
{
    COFFRET_ASSIGN(QByteArray sealed, crypto::sealTo(crypto::view(user.boxPublicKey), key));
    std::erase_if(keys, [&](const SealedKey &one) { return one.user == user.id; });
    keys.push_back({user.id, std::move(sealed)});
    return {};
}

Result<void> sealEntitlement(Directory &directory, const DirectoryUser &user, const OpenKeys &keys,
                             const QStringList &files)
{
    const bool owner = user.role == UserRole::Owner;
    for (DirectoryCompartment &compartment : directory.compartments) {
        if (owner || compartment.file == QLatin1String(generalFile) || files.contains(compartment.file))
            COFFRET_TRY(sealToUser(compartment.sealed, user, *keys.key(compartment.file)));
    }
    if (!owner)
        return {};
    COFFRET_TRY(sealToUser(directory.authoritySeed, user, keys.authoritySeed));
    return sealToUser(directory.journalSecretKey, user, keys.journalSecretKey);
}

} // namespace coffret::vault
