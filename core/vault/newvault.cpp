// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/newvault.h"

#include "core/crypto/random.h"
#include "core/crypto/recoverykey.h"
#include "core/crypto/sealedbox.h"
#include "core/crypto/sign.h"
#include "core/vault/vaulterror.h"
#include "core/vault/vaultfolder.h"

namespace coffret::vault {

namespace {

DirectoryUser ownerFor(const CreateRequest &request, const VaultEnvironment &environment)
{
    DirectoryUser owner;
    owner.id = environment.ids.create<UserTag>();
    owner.role = UserRole::Owner;
    owner.login = request.ownerLogin;
    owner.created = environment.clock.now();
    return owner;
}

Result<std::vector<SealedKey>> sealedTo(const DirectoryUser &user, const Secret &key)
{
    COFFRET_ASSIGN(const QByteArray sealed, crypto::sealTo(crypto::view(user.boxPublicKey), key));
    return std::vector<SealedKey>{{user.id, sealed}};
}

// The three compartments; the names of people are sealed under the general one.
Result<void> addCompartments(Directory &directory, const CreateRequest &request)
{
    const DirectoryUser &owner = directory.users.front();
    quint8 id = 0;
    for (const char *const file : {generalFile, financeFile, sensitiveFile}) {
        const Secret key = Secret::random(32);
        COFFRET_ASSIGN(std::vector<SealedKey> sealed, sealedTo(owner, key));
        directory.compartments.push_back({++id, QLatin1String(file), std::move(sealed), {}});
        if (id == 1)
            COFFRET_TRY(sealNames(directory, {request.organisation, {{owner.id, request.ownerName}}}, key));
    }
    return {};
}

Result<void> addOwnersKeys(Directory &directory, const Secret &authoritySeed)
{
    const DirectoryUser &owner = directory.users.front();
    const Secret journal = crypto::newBoxSecretKey();
    COFFRET_ASSIGN(directory.journalPublicKey, crypto::boxPublicKey(journal));
    COFFRET_ASSIGN(directory.journalSecretKey, sealedTo(owner, journal));
    COFFRET_ASSIGN(directory.authoritySeed, sealedTo(owner, authoritySeed));
    return {};
}

} // namespace

Result<Identity> giveNewKeys(DirectoryUser &user, const Directory &directory, quint64 epoch)
{
    Identity identity{crypto::newBoxSecretKey(), crypto::newSigningSeed(), directory.authorityPublicKey,
                      directory.vault, epoch};
    COFFRET_ASSIGN(user.boxPublicKey, crypto::boxPublicKey(identity.boxSecretKey));
    COFFRET_ASSIGN(user.signPublicKey, crypto::signingPublicKey(identity.signingSeed));
    return identity;
}

Result<Slot> makePasswordSlot(const PasswordSlotRequest &request, const Identity &identity,
                              const crypto::KdfLimits &limits)
{
    Slot slot;
    slot.kind = request.kind;
    slot.factors = request.keyFile.key.isEmpty() ? SlotFactors::None : SlotFactors::KeyFile;
    slot.user = request.user;
    slot.cost = request.cost;
    slot.salt = crypto::randomBytes(crypto::kdfSaltSize);
    COFFRET_ASSIGN(const Secret key,
                   passwordSlotKey(slot, identity.vault, request.password, request.keyFile.key, limits));
    COFFRET_ASSIGN(Slot sealed, sealSlot(std::move(slot), identity, key));
    COFFRET_TRY(openSlot(sealed, identity.vault, key));
    return sealed;
}

Result<NewRecoverySlot> makeRecoverySlot(UserId user, const Identity &identity)
{
    Slot slot;
    slot.kind = SlotKind::Recovery;
    slot.user = user;
    slot.cost = {0, 0};
    slot.salt = QByteArray(crypto::kdfSaltSize, '\0');
    COFFRET_ASSIGN(Secret text, crypto::recoveryKeyText(crypto::newRecoveryKey()));
    // Through the text, as on the day it is needed: what is printed is what was proved to open.
    COFFRET_ASSIGN(const Secret recoveryKey, recoveryKeyOf(text));
    COFFRET_ASSIGN(const Secret key, recoverySlotKey(slot, identity.vault, recoveryKey));
    COFFRET_ASSIGN(Slot sealed, sealSlot(std::move(slot), identity, key));
    COFFRET_TRY(openSlot(sealed, identity.vault, key));
    return NewRecoverySlot{std::move(sealed), std::move(text)};
}

Result<NewVault> composeVault(const CreateRequest &request, const KeyFile &keyFile, const VaultEnvironment &environment)
{
    NewVault made;
    Directory &directory = made.header.directory;
    directory.vault = environment.ids.create<VaultTag>();
    directory.created = directory.changed = environment.clock.now();
    const Secret authoritySeed = crypto::newSigningSeed();
    COFFRET_ASSIGN(directory.authorityPublicKey, crypto::signingPublicKey(authoritySeed));
    DirectoryUser owner = ownerFor(request, environment);
    COFFRET_ASSIGN(Identity identity, giveNewKeys(owner, directory, directory.epoch));
    const UserId ownerId = owner.id;
    directory.users.push_back(std::move(owner));
    COFFRET_TRY(addCompartments(directory, request));
    COFFRET_TRY(addOwnersKeys(directory, authoritySeed));
    COFFRET_TRY(signDirectory(made.header, authoritySeed));
    COFFRET_ASSIGN(Slot slot,
                   makePasswordSlot({ownerId, request.password, keyFile, request.cost}, identity, environment.limits));
    COFFRET_ASSIGN(NewRecoverySlot recovery, makeRecoverySlot(ownerId, identity));
    made.header.slots = {std::move(slot), std::move(recovery.slot)};
    made.header.writer = ownerId;
    made.header.generation = 0;
    made.recoveryKey = std::move(recovery.text);
    COFFRET_ASSIGN(made.opened, openVault(made.header, ownerId, std::move(identity)));
    return made;
}

} // namespace coffret::vault
