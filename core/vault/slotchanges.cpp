// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/slotchanges.h"

#include "core/vault/headerfile.h"
#include "core/vault/newvault.h"
#include "core/vault/vaulterror.h"

#include <algorithm>

namespace coffret::vault {

namespace {

struct Opened
{
    HeaderOnDisk onDisk;
    UserId user;
    Identity identity;
};

Result<Opened> openFor(const VaultLock &lock, const Credentials &present, const VaultEnvironment &environment,
                       const Cancelled &cancelled)
{
    COFFRET_ASSIGN(HeaderOnDisk onDisk, readHeader(environment.files, lock.folder(), environment.limits));
    COFFRET_ASSIGN(Authenticated person, authenticate(onDisk.header, present, environment, cancelled));
    person.identity.epochSeen = onDisk.header.directory.epoch; // trustDirectory saw that it did not fall
    return Opened{std::move(onDisk), person.user, std::move(person.identity)};
}

void putSlot(Header &header, Slot slot)
{
    if (slot.kind == SlotKind::Password)
        std::erase_if(header.slots,
                      [&](const Slot &one) { return one.user == slot.user && one.kind == SlotKind::Invitation; });
    const auto found = std::find_if(header.slots.begin(), header.slots.end(),
                                    [&](const Slot &one) { return one.user == slot.user && one.kind == slot.kind; });
    if (found == header.slots.end())
        header.slots.push_back(std::move(slot));
    else
        *found = std::move(slot);
}

Result<quint64> writeSlot(const VaultLock &lock, Opened &opened, Slot slot, const VaultEnvironment &environment)
{
    putSlot(opened.onDisk.header, std::move(slot));
    opened.onDisk.header.writer = opened.user;
    COFFRET_TRY(writeHeader(environment.files, lock, opened.onDisk, opened.identity.signingSeed, environment.limits));
    return opened.onDisk.header.generation;
}

Result<SlotChange> writePassword(const VaultLock &lock, Opened &opened, const PasswordSlotRequest &request,
                                 const VaultEnvironment &environment)
{
    COFFRET_ASSIGN(Slot slot, makePasswordSlot(request, opened.identity, environment.limits));
    COFFRET_ASSIGN(const quint64 generation, writeSlot(lock, opened, std::move(slot), environment));
    return SlotChange{generation};
}

// A key file made for a slot that was not written would only confuse; one whose slot may have been
// written is somebody's way in.
void forgetKeyFile(const KeyFile &keyFile, const QString &path, const Error &cause, const VaultEnvironment &environment)
{
    if (keyFile.origin == KeyFileOrigin::Created && !cause.is(VaultError::WriteUncertain)) {
        const auto removed = environment.files.remove(path);
        Q_UNUSED(removed)
    }
}

// The slot that `present` opened; authenticate has already been through it.
const Slot &ownSlot(const Opened &opened)
{
    return *findSlot(opened.onDisk.header, opened.user, SlotKind::Password);
}

Result<KeyFile> presentKeyFile(const Opened &opened, const QString &path, const VaultEnvironment &environment)
{
    if (ownSlot(opened).factors == SlotFactors::None)
        return KeyFile{};
    COFFRET_ASSIGN(Secret key, readKeyFile(environment.files, path));
    return KeyFile{KeyFileOrigin::Existing, std::move(key)};
}

struct NextPassword
{
    const Secret &password;
    const QString &keyFile;
    crypto::KdfCost cost;
};

Result<SlotChange> writeWithKeyFile(const VaultLock &lock, Opened &opened, const NextPassword &next,
                                    const VaultEnvironment &environment)
{
    if (!next.keyFile.isEmpty() && lock.folder().contains(next.keyFile))
        return Error(VaultError::BadRequest, QStringLiteral("key file inside the vault"));
    COFFRET_ASSIGN(const KeyFile keyFile, takeOrMakeKeyFile(environment.files, next.keyFile));
    auto written = writePassword(lock, opened, {opened.user, next.password, keyFile, next.cost}, environment);
    if (!written.ok())
        forgetKeyFile(keyFile, next.keyFile, written.error(), environment);
    return written;
}

Result<Accepted> writeAcceptance(const VaultLock &lock, Opened &opened, const NewPassword &first,
                                 const KeyFile &keyFile, const VaultEnvironment &environment)
{
    Secret recoveryKey;
    if (findUser(std::as_const(opened.onDisk.header.directory), opened.user)->role == UserRole::Owner) {
        COFFRET_ASSIGN(NewRecoverySlot made, makeRecoverySlot(opened.user, opened.identity));
        putSlot(opened.onDisk.header, std::move(made.slot));
        recoveryKey = std::move(made.text);
    }
    COFFRET_ASSIGN(const SlotChange written,
                   writePassword(lock, opened, {opened.user, first.password, keyFile, first.cost}, environment));
    return Accepted{written.generation, std::move(recoveryKey)};
}

Result<const PasswordCredentials *> passwordOf(const Credentials &credentials)
{
    if (const auto *const password = std::get_if<PasswordCredentials>(&credentials))
        return password;
    return Error(VaultError::BadRequest, QStringLiteral("a password is needed"));
}

} // namespace

Result<Accepted> acceptInvitation(const VaultLock &lock, const PasswordCredentials &invited, const NewPassword &first,
                                  const VaultEnvironment &environment, const Cancelled &cancelled)
{
    COFFRET_ASSIGN(HeaderOnDisk onDisk, readHeader(environment.files, lock.folder(), environment.limits));
    COFFRET_ASSIGN(Authenticated person, authenticateInvited(onDisk.header, invited, environment, cancelled));
    person.identity.epochSeen = onDisk.header.directory.epoch;
    Opened opened{std::move(onDisk), person.user, std::move(person.identity)};
    if (!first.keyFile.isEmpty() && lock.folder().contains(first.keyFile))
        return Error(VaultError::BadRequest, QStringLiteral("key file inside the vault"));
    COFFRET_ASSIGN(const KeyFile keyFile, takeOrMakeKeyFile(environment.files, first.keyFile));
    auto written = writeAcceptance(lock, opened, first, keyFile, environment);
    if (!written.ok())
        forgetKeyFile(keyFile, first.keyFile, written.error(), environment);
    return written;
}

Result<SlotChange> replacePassword(const VaultLock &lock, const Credentials &present, const NewPassword &next,
                                   const VaultEnvironment &environment, const Cancelled &cancelled)
{
    COFFRET_ASSIGN(Opened opened, openFor(lock, present, environment, cancelled));
    return writeWithKeyFile(lock, opened, {next.password, next.keyFile, next.cost}, environment);
}

Result<SlotChange> changePassword(const VaultLock &lock, const Credentials &present, const Secret &password,
                                  const VaultEnvironment &environment, const Cancelled &cancelled)
{
    COFFRET_ASSIGN(const PasswordCredentials *const now, passwordOf(present));
    COFFRET_ASSIGN(Opened opened, openFor(lock, present, environment, cancelled));
    COFFRET_ASSIGN(const KeyFile keyFile, presentKeyFile(opened, now->keyFile, environment));
    return writePassword(lock, opened, {opened.user, password, keyFile, ownSlot(opened).cost}, environment);
}

Result<SlotChange> raiseKdfCost(const VaultLock &lock, const Credentials &present, const crypto::KdfCost &cost,
                                const VaultEnvironment &environment, const Cancelled &cancelled)
{
    COFFRET_ASSIGN(const PasswordCredentials *const now, passwordOf(present));
    COFFRET_ASSIGN(Opened opened, openFor(lock, present, environment, cancelled));
    const crypto::KdfCost before = ownSlot(opened).cost;
    if (cost.operations < before.operations || cost.memoryBytes < before.memoryBytes)
        return Error(VaultError::BadRequest, QStringLiteral("a lower cost"));
    COFFRET_ASSIGN(const KeyFile keyFile, presentKeyFile(opened, now->keyFile, environment));
    return writePassword(lock, opened, {opened.user, now->password, keyFile, cost}, environment);
}

Result<SlotChange> changeKeyFile(const VaultLock &lock, const Credentials &present, const QString &keyFile,
                                 const VaultEnvironment &environment, const Cancelled &cancelled)
{
    COFFRET_ASSIGN(const PasswordCredentials *const now, passwordOf(present));
    COFFRET_ASSIGN(Opened opened, openFor(lock, present, environment, cancelled));
    return writeWithKeyFile(lock, opened, {now->password, keyFile, ownSlot(opened).cost}, environment);
}

Result<NewRecovery> replaceRecoveryKey(const VaultLock &lock, const Credentials &present,
                                       const VaultEnvironment &environment, const Cancelled &cancelled)
{
    COFFRET_ASSIGN(Opened opened, openFor(lock, present, environment, cancelled));
    // A recovery key lets an older header pass: a member would come back with the rights he had.
    if (findUser(std::as_const(opened.onDisk.header.directory), opened.user)->role != UserRole::Owner)
        return VaultError::NotOwner;
    COFFRET_ASSIGN(NewRecoverySlot made, makeRecoverySlot(opened.user, opened.identity));
    COFFRET_ASSIGN(const quint64 generation, writeSlot(lock, opened, std::move(made.slot), environment));
    return NewRecovery{generation, std::move(made.text)};
}

} // namespace coffret::vault
