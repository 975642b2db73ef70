// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/openkeys.h"

#include "core/crypto/sealedbox.h"
#include "core/crypto/sign.h"
#include "core/vault/vaulterror.h"
#include "core/vault/vaultfolder.h"

#include <algorithm>

namespace coffret::vault {

namespace {

Error tampered(const char *what)
{
    return {VaultError::TamperedHeader, QString::fromLatin1(what)};
}

// An empty Secret when nothing is sealed to this user.
Result<Secret> openFor(const std::vector<SealedKey> &keys, UserId user, const Secret &boxSecretKey)
{
    const auto found = std::find_if(keys.cbegin(), keys.cend(), [&](const SealedKey &one) { return one.user == user; });
    if (found == keys.cend())
        return Secret();
    auto key = crypto::openSealed(crypto::view(found->sealed), boxSecretKey);
    if (!key.ok())
        return tampered("sealed key");
    return key;
}

Result<void> openCompartments(OpenKeys &keys, const Directory &directory, UserId user)
{
    for (const DirectoryCompartment &compartment : directory.compartments) {
        COFFRET_ASSIGN(Secret key, openFor(compartment.sealed, user, keys.identity.boxSecretKey));
        COFFRET_ASSIGN(Secret next, openFor(compartment.next, user, keys.identity.boxSecretKey));
        if (!key.isEmpty())
            keys.compartments.push_back({compartment.id, compartment.file, std::move(key), std::move(next)});
    }
    return {};
}

Result<void> openOwnersKeys(OpenKeys &keys, const Directory &directory, UserId user)
{
    COFFRET_ASSIGN(keys.authoritySeed, openFor(directory.authoritySeed, user, keys.identity.boxSecretKey));
    COFFRET_ASSIGN(keys.journalSecretKey, openFor(directory.journalSecretKey, user, keys.identity.boxSecretKey));
    if (!keys.authoritySeed.isEmpty()) {
        COFFRET_ASSIGN(const QByteArray publicKey, crypto::signingPublicKey(keys.authoritySeed));
        if (publicKey != directory.authorityPublicKey)
            return tampered("authority seed");
    }
    if (!keys.journalSecretKey.isEmpty()) {
        COFFRET_ASSIGN(const QByteArray publicKey, crypto::boxPublicKey(keys.journalSecretKey));
        if (publicKey != directory.journalPublicKey)
            return tampered("journal key");
    }
    return {};
}

} // namespace

const Secret *OpenKeys::key(const QString &file) const
{
    const auto found = std::find_if(compartments.cbegin(), compartments.cend(),
                                    [&](const CompartmentKey &one) { return one.file == file; });
    return found == compartments.cend() ? nullptr : &found->key;
}

Result<void> trustDirectory(const Header &header, const Identity &identity, const DirectoryUser &user)
{
    COFFRET_ASSIGN(const QByteArray boxKey, crypto::boxPublicKey(identity.boxSecretKey));
    COFFRET_ASSIGN(const QByteArray signKey, crypto::signingPublicKey(identity.signingSeed));
    if (boxKey != user.boxPublicKey || signKey != user.signPublicKey)
        return tampered("keys of the user");
    if (identity.authorityPublicKey != header.directory.authorityPublicKey
        || !isDirectorySigned(header, identity.authorityPublicKey))
        return tampered("authority");
    if (identity.vault != header.directory.vault)
        return tampered("vault");
    if (identity.epochSeen > header.directory.epoch)
        return Error(VaultError::HeaderRolledBack, QStringLiteral("epoch"));
    return {};
}

Result<OpenKeys> openKeysOf(const Directory &directory, const DirectoryUser &user, Identity identity)
{
    OpenKeys keys;
    keys.identity = std::move(identity);
    COFFRET_TRY(openCompartments(keys, directory, user.id));
    COFFRET_TRY(openOwnersKeys(keys, directory, user.id));
    return keys;
}

} // namespace coffret::vault
