// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keychange.h"

#include "core/crypto/calibration.h"
#include "core/storage/headeranchor.h"
#include "core/vault/inspect.h"
#include "core/vault/slotchanges.h"
#include "core/vault/vaulterror.h"
#include "core/workspace/passwordadvisor.h"
#include "core/workspace/rotation.h"
#include "core/workspace/surroundings.h"

namespace coffret::workspace {

namespace {

// The new header stands already: when the disk is too full for its number, the next opening writes it.
void anchor(OpenVault &opened, quint64 generation)
{
    (void)storage::keepHeaderGeneration(*opened.database, generation);
}

} // namespace

Result<void> replacePassword(OpenVault &opened, KeyChange &change, const Clock &clock)
{
    COFFRET_TRY(checkPassword(change.newPassword,
                              {opened.session.login, opened.session.displayName, opened.unlocked.organisation}));
    Surroundings around(clock);
    const bool forgotten = !change.current.recoveryKey.isEmpty();
    const vault::Credentials present = vaultCredentials(change.current);
    if (forgotten) {
        const vault::NewPassword next{std::move(change.newPassword), {}, crypto::calibratedCost(crypto::thisMachine())};
        COFFRET_ASSIGN(const vault::SlotChange done,
                       vault::replacePassword(opened.lock, present, next, around.environment));
        anchor(opened, done.generation);
        return {};
    }
    COFFRET_ASSIGN(const vault::SlotChange done,
                   vault::changePassword(opened.lock, present, change.newPassword, around.environment));
    anchor(opened, done.generation);
    return {};
}

Result<void> raisePasswordCost(OpenVault &opened, KeyChange &change, const Clock &clock)
{
    Surroundings around(clock);
    COFFRET_ASSIGN(const vault::VaultFacts facts, vault::inspect(opened.lock.folder().path(), around.environment));
    crypto::KdfCost wanted = crypto::calibratedCost(crypto::thisMachine());
    wanted.memoryBytes = qMax(wanted.memoryBytes, facts.lowestCost.memoryBytes);
    wanted.operations = qMax(wanted.operations, facts.lowestCost.operations);
    if (wanted == facts.lowestCost) // already as dear as this computer suggests: one pass more
        wanted.operations = qMin(wanted.operations + 1, 10U);
    COFFRET_ASSIGN(const vault::SlotChange done,
                   vault::raiseKdfCost(opened.lock, vaultCredentials(change.current), wanted, around.environment));
    anchor(opened, done.generation);
    return {};
}

Result<Secret> makeRecoveryKey(OpenVault &opened, KeyChange &change, const Clock &clock)
{
    Surroundings around(clock);
    COFFRET_ASSIGN(vault::NewRecovery made,
                   vault::replaceRecoveryKey(opened.lock, vaultCredentials(change.current), around.environment));
    anchor(opened, made.generation);
    return std::move(made.recoveryKey);
}

// What the owner's own new slot is made of; his present credentials are asked for again.
static Result<std::optional<vault::OwnNewKeys>> ownNewKeys(const OpenVault &opened, KeyRenewal &wish,
                                                           const vault::VaultEnvironment &environment)
{
    if (!wish.own)
        return std::optional<vault::OwnNewKeys>();
    COFFRET_TRY(checkPassword(wish.ownPassword,
                              {opened.session.login, opened.session.displayName, opened.unlocked.organisation}));
    const QString keyFile = wish.current.keyFile;
    const vault::Header &header = opened.unlocked.header;
    COFFRET_ASSIGN(const vault::Authenticated person,
                   vault::authenticate(header, vaultCredentials(wish.current), environment, {}));
    if (person.user != opened.unlocked.user.id)
        return vault::VaultError::WrongPassword;
    const vault::Slot *const slot = vault::findSlot(header, person.user, vault::SlotKind::Password);
    vault::OwnNewKeys own{std::move(wish.ownPassword), {}, slot ? slot->cost : costOf(CreateRequest::Cost::Calibrated)};
    if (slot && slot->factors == vault::SlotFactors::KeyFile && person.by == vault::SlotKind::Password) {
        COFFRET_ASSIGN(Secret key, vault::readKeyFile(environment.files, keyFile));
        own.keyFile = {vault::KeyFileOrigin::Existing, std::move(key)};
    }
    return std::optional(std::move(own));
}

Result<Secret> renewKeys(std::unique_ptr<OpenVault> &opened, KeyRenewal &wish, const Clock &clock, ChangeBus &bus,
                         const Progress &progress)
{
    if (!vault::mayRotate(opened->unlocked))
        return vault::VaultError::NotOwner;
    Surroundings around(clock);
    COFFRET_ASSIGN(const auto own, ownNewKeys(*opened, wish, around.environment));
    COFFRET_ASSIGN(Secret recoveryKey, beginKeyRotation({opened->lock, opened->unlocked, around.environment, {}},
                                                        *opened->database, own, progress));
    vault::VaultLock lock = std::move(opened->lock);
    vault::UnlockedVault unlocked = std::move(opened->unlocked);
    opened.reset();
    const auto completed = completeKeyRotation({lock, unlocked, around.environment, {}}, progress);
    auto again = openFiles(std::move(lock), std::move(unlocked), OldHeader::Refused, clock, bus);
    if (!again.ok())
        return again.error();
    opened = std::move(*again);
    // The password and the recovery key are the new ones whatever came afterwards: they must be told.
    if (!completed.ok() && !own)
        return completed.error();
    return recoveryKey;
}

Result<CryptoFacts> factsOf(const OpenVault &opened, const Clock &clock)
{
    Surroundings around(clock);
    COFFRET_ASSIGN(const vault::VaultFacts known, vault::inspect(opened.lock.folder().path(), around.environment));
    CryptoFacts facts;
    facts.format = known.format;
    facts.generation = known.generation;
    facts.created = known.created;
    facts.changed = known.changed;
    facts.cipher = QStringLiteral("SQLCipher %1, AES-256-CBC, HMAC-SHA512").arg(opened.database->cipherVersion());
    facts.kdfPasses = known.lowestCost.operations;
    facts.kdfMemory = known.lowestCost.memoryBytes;
    facts.keyFileRequired = known.anyKeyFile;
    facts.memoryLocked = secretsAreMemoryLocked();
    facts.compartments = known.compartments;
    return facts;
}

} // namespace coffret::workspace
