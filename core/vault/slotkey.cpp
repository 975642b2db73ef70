// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/slotkey.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/hash.h"
#include "core/crypto/keyfile.h"
#include "core/crypto/passwordbytes.h"
#include "core/crypto/recoverykey.h"
#include "core/vault/bytewriter.h"
#include "core/vault/fileoperations.h"
#include "core/vault/safefile.h"
#include "core/vault/vaulterror.h"

#include <algorithm>

namespace coffret::vault {

namespace {

constexpr std::size_t factorSize = 32;

Result<Secret> mixFactors(const Slot &slot, VaultId vault, const Secret &first, const Secret &keyFileKey)
{
    ByteWriter context;
    context.raw(QByteArrayLiteral("coffret/kek/v1"));
    context.id(vault.value);
    context.id(slot.user.value);
    context.u8(quint8(slot.factors));
    const std::size_t start = std::size_t(context.result().size());
    Secret message(start + 2 * factorSize); // zero-filled: the places of absent factors
    SecretReader key(first);
    SecretReader keyFile(keyFileKey);
    SecretWriter writer(message);
    std::copy(context.result().cbegin(), context.result().cend(), writer.data());
    if (slot.factors == SlotFactors::KeyFile)
        std::copy(keyFile.bytes().begin(), keyFile.bytes().end(), writer.data() + start);
    return crypto::keyedHash(writer.bytes(), key.bytes());
}

Error passwordError(const Error &error)
{
    if (error.is(crypto::CryptoError::KdfOutOfMemory))
        return VaultError::KdfOutOfMemory;
    if (error.is(crypto::CryptoError::KdfCostTooLow) || error.is(crypto::CryptoError::KdfCostTooHigh))
        return VaultError::KdfRefused;
    return {VaultError::PasswordUnusable, errorId(error.code)};
}

// A code as it is heard or copied: letters in either case, words apart by spaces or hyphens.
Secret plainCode(const Secret &typed)
{
    Secret plain(typed.size());
    std::size_t size = 0;
    {
        SecretReader reader(typed);
        SecretWriter writer(plain);
        bool apart = false;
        for (const unsigned char byte : reader.bytes()) {
            if (byte == ' ' || byte == '-' || byte == '\t') {
                apart = size > 0;
                continue;
            }
            if (apart)
                writer.data()[size++] = ' ';
            apart = false;
            writer.data()[size++] = byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte - 'A' + 'a') : byte;
        }
    }
    SecretReader reader(plain);
    return Secret::fromBytes(reader.bytes().first(size));
}

} // namespace

Result<Secret> passwordSlotKey(const Slot &slot, VaultId vault, const Secret &password, const Secret &keyFileKey,
                               const crypto::KdfLimits &limits)
{
    if (slot.factors == SlotFactors::KeyFile && keyFileKey.size() != factorSize)
        return VaultError::KeyFileMissing;
    const auto bytes = crypto::passwordBytes(slot.kind == SlotKind::Invitation ? plainCode(password) : password.copy());
    if (!bytes.ok())
        return passwordError(bytes.error());
    const auto stretched = crypto::deriveKey(*bytes, crypto::view(slot.salt), slot.cost, limits);
    if (!stretched.ok())
        return passwordError(stretched.error());
    return mixFactors(slot, vault, *stretched, keyFileKey);
}

Result<Secret> recoverySlotKey(const Slot &slot, VaultId vault, const Secret &recoveryKey)
{
    SecretReader reader(recoveryKey);
    COFFRET_ASSIGN(const Secret first,
                   crypto::keyedHash(reader.bytes(), crypto::view(QByteArrayLiteral("coffret/recovery/v1"))));
    return mixFactors(slot, vault, first, Secret());
}

Result<Secret> recoveryKeyOf(const Secret &text)
{
    auto key = crypto::recoveryKeyFromText(text);
    if (!key.ok())
        return Error(VaultError::RecoveryKeyTyping, errorId(key.error().code));
    return key;
}

Result<Secret> readKeyFile(FileOperations &files, const QString &path)
{
    auto bytes = files.read(path, qsizetype(crypto::keyFileSize));
    if (!bytes.ok())
        return bytes.error().is(VaultError::NotFound) ? Error(VaultError::KeyFileMissing) : bytes.error();
    const Secret content = Secret::takeBytes(*bytes);
    auto key = crypto::decodeKeyFile(content);
    if (!key.ok())
        return Error(VaultError::KeyFileInvalid, errorId(key.error().code));
    return key;
}

Result<KeyFile> takeOrMakeKeyFile(FileOperations &files, const QString &path)
{
    if (path.isEmpty())
        return KeyFile{};
    if (files.kind(path) != FileKind::Missing) {
        COFFRET_ASSIGN(Secret key, readKeyFile(files, path));
        return KeyFile{KeyFileOrigin::Existing, std::move(key)};
    }
    Secret key = crypto::newKeyFileKey();
    COFFRET_ASSIGN(const Secret content, crypto::encodeKeyFile(key));
    COFFRET_TRY(createSecretFile(files, path, content));
    return KeyFile{KeyFileOrigin::Created, std::move(key)};
}

} // namespace coffret::vault
