// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rotation.h"

#include "core/vault/directoryextensions.h"
#include "core/vault/headerfile.h"
#include "core/vault/newvault.h"
#include "core/vault/rightschange.h"
#include "core/vault/vaulterror.h"

#include <algorithm>

namespace coffret::vault {

namespace {

bool stays(const Header &header, UserId id, TimeStamp now)
{
    const DirectoryUser &user = *findUser(header.directory, id); // sealed copies name known users
    return user.state != UserState::Disabled && (user.expires == 0 || now < user.expires);
}

void keepThoseWhoStay(const Header &header, std::vector<SealedKey> &keys, TimeStamp now)
{
    std::erase_if(keys, [&](const SealedKey &one) { return !stays(header, one.user, now); });
}

Result<void> addNextKeys(Header &header, TimeStamp now)
{
    Directory &directory = header.directory;
    keepThoseWhoStay(header, directory.authoritySeed, now);
    keepThoseWhoStay(header, directory.journalSecretKey, now);
    for (DirectoryCompartment &compartment : directory.compartments) {
        keepThoseWhoStay(header, compartment.sealed, now);
        const Secret key = Secret::random(32);
        for (const SealedKey &one : compartment.sealed)
            COFFRET_TRY(sealToUser(compartment.next, *findUser(directory, one.user), key));
    }
    return {};
}

void replaceSlot(Header &header, Slot slot)
{
    std::erase_if(header.slots, [&](const Slot &one) { return one.user == slot.user && one.kind == slot.kind; });
    header.slots.push_back(std::move(slot));
}

struct OwnRenewal
{
    Identity identity; // empty until the edit
    Secret recoveryKey;
};

Result<void> renewOwnKeys(Header &header, const RightsDesk &desk, const OwnNewKeys &own, OwnRenewal &renewed)
{
    Directory &directory = header.directory;
    DirectoryUser *const me = findUser(directory, desk.vault.user.id);
    addFormerKey(directory, *me, desk.environment.clock.now());
    COFFRET_ASSIGN(renewed.identity, giveNewKeys(*me, directory, directory.epoch));
    COFFRET_TRY(sealEntitlement(directory, *me, desk.vault.keys, {}));
    COFFRET_ASSIGN(Slot slot, makePasswordSlot({me->id, own.password, own.keyFile, own.cost}, renewed.identity,
                                               desk.environment.limits));
    replaceSlot(header, std::move(slot));
    COFFRET_ASSIGN(NewRecoverySlot recovery, makeRecoverySlot(me->id, renewed.identity));
    replaceSlot(header, std::move(recovery.slot));
    renewed.recoveryKey = std::move(recovery.text);
    return {};
}

} // namespace

Result<Secret> beginRotation(const RightsDesk &desk, const std::optional<OwnNewKeys> &own)
{
    const BeforeHeader raise = [&desk](quint64 epoch) {
        return desk.beforeHeader ? desk.beforeHeader(epoch + 1) : Result<void>();
    };
    OwnRenewal renewed;
    COFFRET_TRY(changeDirectory(
        {desk.lock, desk.vault, desk.environment, raise}, During::Usual,
        [&](Header &header) -> Result<void> {
            if (own)
                COFFRET_TRY(renewOwnKeys(header, desk, *own, renewed));
            return addNextKeys(header, desk.environment.clock.now());
        },
        own ? &renewed.identity : nullptr));
    return std::move(renewed.recoveryKey);
}

Result<void> secureRotation(const RightsDesk &desk)
{
    const VaultEnvironment &environment = desk.environment;
    COFFRET_ASSIGN(HeaderOnDisk onDisk, readHeader(environment.files, desk.lock.folder(), environment.limits));
    if (onDisk.header.directoryBytes != desk.vault.header.directoryBytes)
        return Error(VaultError::TamperedHeader, QStringLiteral("another directory"));
    const auto previous = readHeaderFile(environment.files, desk.lock.folder().previousHeader(), environment.limits);
    const bool twice = onDisk.source == HeaderSource::Current && previous.ok()
                       && previous->directoryBytes == onDisk.header.directoryBytes;
    if (twice)
        return {};
    onDisk.header.writer = desk.vault.user.id;
    COFFRET_TRY(
        writeHeader(environment.files, desk.lock, onDisk, desk.vault.keys.identity.signingSeed, environment.limits));
    desk.vault.header = std::move(onDisk.header);
    return {};
}

Result<void> finishRotation(const RightsDesk &desk)
{
    const QLatin1String general(generalFile);
    return changeDirectory(
        {desk.lock, desk.vault, desk.environment, {}}, During::Rotation, [&](Header &header) -> Result<void> {
            Directory &directory = header.directory;
            if (!isRotating(directory))
                return VaultError::Internal;
            const auto &keys = desk.vault.keys.compartments;
            const auto held = std::find_if(keys.cbegin(), keys.cend(),
                                           [&](const auto &one) { return one.file == general && !one.next.isEmpty(); });
            if (held == keys.cend())
                return VaultError::KeysChanging;
            COFFRET_ASSIGN(const VaultNames names, openNames(directory, held->key));
            COFFRET_TRY(sealNames(directory, names, held->next));
            for (DirectoryCompartment &compartment : directory.compartments)
                compartment.sealed = std::exchange(compartment.next, {});
            return {};
        });
}

bool isRotating(const UnlockedVault &vault)
{
    return isRotating(vault.header.directory);
}

bool mayRotate(const UnlockedVault &vault)
{
    return holdsAuthority(vault);
}

} // namespace coffret::vault
