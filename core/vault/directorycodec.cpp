// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/directory.h"

#include "core/crypto/sealedbox.h"
#include "core/crypto/sign.h"
#include "core/vault/bytereader.h"
#include "core/vault/bytewriter.h"
#include "core/vault/directoryextensions.h"
#include "core/vault/vaulterror.h"

#include <algorithm>
#include <set>

namespace coffret::vault {

namespace {

constexpr quint16 directoryVersion = 1;
constexpr qsizetype sealedRecordSize = 16 + sealedKeySize;
constexpr qsizetype userRecordSize = 16 + 1 + 1 + 2 + 16 + 8 + 8 + 32 + 32;
constexpr qsizetype compartmentRecordSize = 1 + 2 + 2 + 2;
constexpr qsizetype extensionRecordSize = 2 + 1 + 4;
constexpr qsizetype maximumExtensions = 32;
constexpr qsizetype maximumFileBytes = 32;
constexpr qsizetype maximumSealedNames = 32768;
constexpr qsizetype nonceSize = 24;

void writeSealed(ByteWriter &out, const std::vector<SealedKey> &keys)
{
    out.u16(quint16(keys.size()));
    for (const SealedKey &key : keys) {
        out.id(key.user.value);
        out.raw(key.sealed);
    }
}

void writeUser(ByteWriter &out, const DirectoryUser &user)
{
    out.id(user.id.value);
    out.u8(quint8(user.role));
    out.u8(quint8(user.state));
    out.text(user.login);
    out.id(user.profile.value);
    out.time(user.created);
    out.time(user.expires);
    out.raw(user.boxPublicKey);
    out.raw(user.signPublicKey);
}

void writeCompartment(ByteWriter &out, const DirectoryCompartment &compartment)
{
    out.u8(compartment.id);
    out.text(compartment.file);
    writeSealed(out, compartment.sealed);
    writeSealed(out, compartment.next);
}

void writeEnd(ByteWriter &out, const Directory &directory)
{
    out.raw(directory.namesNonce);
    out.u16(quint16(directory.names.size()));
    out.raw(directory.names);
    out.u8(directory.backups.daily);
    out.u8(directory.backups.weekly);
    out.u8(directory.backups.monthly);
    out.u8(directory.backups.minimum);
    out.u16(directory.backups.maximumAgeDays);
    out.u16(directory.backups.rehearsalDays);
    out.u16(quint16(directory.extensions.size()));
    for (const DirectoryExtension &extension : directory.extensions) {
        out.u16(extension.type);
        out.u8(0);
        out.u32(quint32(extension.bytes.size()));
        out.raw(extension.bytes);
    }
}

std::vector<SealedKey> readSealed(ByteReader &in)
{
    const qsizetype count = in.count(in.u16(), 0, maximumUsers, sealedRecordSize);
    std::vector<SealedKey> keys;
    keys.reserve(size_t(count));
    for (qsizetype i = 0; i < count; ++i) {
        const UserId user{in.id()};
        keys.push_back({user, in.raw(sealedKeySize)});
    }
    return keys;
}

DirectoryUser readUser(ByteReader &in)
{
    DirectoryUser user;
    user.id = UserId{in.id()};
    const quint8 role = in.u8();
    const quint8 state = in.u8();
    if (role < 1 || role > 2 || state < 1 || state > 3)
        in.fail();
    user.role = UserRole(role);
    user.state = UserState(state);
    user.login = in.text(maximumLoginBytes);
    user.profile = ProfileId{in.id()};
    user.created = in.time();
    user.expires = in.time();
    user.boxPublicKey = in.raw(crypto::boxPublicKeySize);
    user.signPublicKey = in.raw(crypto::signPublicKeySize);
    if (user.id.isNull() || !isUsableLogin(user.login))
        in.fail();
    return user;
}

bool isFileName(const QString &file)
{
    const qsizetype stem = file.size() - 3;
    return stem >= 1 && stem <= 28 && file.endsWith(QLatin1String(".db"))
           && std::all_of(file.cbegin(), file.cbegin() + stem,
                          [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

DirectoryCompartment readCompartment(ByteReader &in)
{
    DirectoryCompartment compartment;
    compartment.id = in.u8();
    compartment.file = in.text(maximumFileBytes);
    if (compartment.id == 0 || !isFileName(compartment.file))
        in.fail();
    compartment.sealed = readSealed(in);
    compartment.next = readSealed(in);
    return compartment;
}

BackupPolicy readBackups(ByteReader &in)
{
    BackupPolicy policy;
    policy.daily = in.u8();
    policy.weekly = in.u8();
    policy.monthly = in.u8();
    policy.minimum = in.u8();
    policy.maximumAgeDays = in.u16();
    policy.rehearsalDays = in.u16();
    return policy;
}

// True when an extension this version must understand is there and is not understood.
bool readExtensions(ByteReader &in, std::vector<DirectoryExtension> &extensions)
{
    const qsizetype count = in.count(in.u16(), 0, maximumExtensions, extensionRecordSize);
    bool unknown = false;
    int previous = -1;
    for (qsizetype i = 0; i < count; ++i) {
        const quint16 type = in.u16();
        const quint8 critical = in.u8();
        const QByteArray bytes = in.raw(qsizetype(in.u32()));
        if (critical > 1 || int(type) <= previous)
            in.fail();
        unknown = unknown || critical == 1;
        previous = type;
        extensions.push_back({type, bytes});
    }
    return unknown;
}

bool namesEachOnce(const Directory &directory, const std::vector<SealedKey> &keys)
{
    std::set<UserId> seen;
    return std::all_of(keys.cbegin(), keys.cend(), [&](const SealedKey &key) {
        return findUser(directory, key.user) && seen.insert(key.user).second;
    });
}

bool usersDiffer(const Directory &directory)
{
    std::set<UserId> ids;
    std::set<QString> logins;
    return std::all_of(directory.users.cbegin(), directory.users.cend(), [&](const DirectoryUser &user) {
        return ids.insert(user.id).second && logins.insert(foldedLogin(user.login)).second;
    });
}

bool compartmentsDiffer(const Directory &directory)
{
    std::set<quint8> ids;
    std::set<QString> files;
    return std::all_of(directory.compartments.cbegin(), directory.compartments.cend(),
                       [&](const DirectoryCompartment &one) {
                           return ids.insert(one.id).second && files.insert(one.file).second
                                  && namesEachOnce(directory, one.sealed) && namesEachOnce(directory, one.next);
                       });
}

bool isConsistent(const Directory &directory)
{
    const bool owned = std::any_of(directory.users.cbegin(), directory.users.cend(), [](const DirectoryUser &user) {
        return user.role == UserRole::Owner && user.state == UserState::Active;
    });
    return !directory.vault.isNull() && directory.epoch >= 1 && directory.epoch <= maximumCounter && owned
           && usersDiffer(directory) && compartmentsDiffer(directory)
           && namesEachOnce(directory, directory.authoritySeed) && namesEachOnce(directory, directory.journalSecretKey)
           && extensionsAreSound(directory);
}

void readBeginning(ByteReader &in, Directory &directory)
{
    directory.vault = VaultId{in.id()};
    directory.epoch = in.u64();
    directory.created = in.time();
    directory.changed = in.time();
    directory.authorityPublicKey = in.raw(crypto::signPublicKeySize);
    directory.authoritySeed = readSealed(in);
    const qsizetype users = in.count(in.u16(), 1, maximumUsers, userRecordSize);
    for (qsizetype i = 0; i < users; ++i)
        directory.users.push_back(readUser(in));
    const qsizetype compartments = in.count(in.u8(), 1, maximumCompartments, compartmentRecordSize);
    for (qsizetype i = 0; i < compartments; ++i)
        directory.compartments.push_back(readCompartment(in));
}

} // namespace

QByteArray encodeDirectory(const Directory &directory)
{
    ByteWriter out;
    out.u16(directoryVersion);
    out.id(directory.vault.value);
    out.u64(directory.epoch);
    out.time(directory.created);
    out.time(directory.changed);
    out.raw(directory.authorityPublicKey);
    writeSealed(out, directory.authoritySeed);
    out.u16(quint16(directory.users.size()));
    for (const DirectoryUser &user : directory.users)
        writeUser(out, user);
    out.u8(quint8(directory.compartments.size()));
    for (const DirectoryCompartment &compartment : directory.compartments)
        writeCompartment(out, compartment);
    out.raw(directory.journalPublicKey);
    writeSealed(out, directory.journalSecretKey);
    writeEnd(out, directory);
    return out.result();
}

Result<Directory> decodeDirectory(const QByteArray &bytes)
{
    ByteReader in(bytes);
    const quint16 version = in.u16();
    if (in.failed() || version == 0)
        return Error(VaultError::DamagedHeader, QStringLiteral("directory version"));
    if (version != directoryVersion)
        return Error(VaultError::NewerFormat, QStringLiteral("directory version %1").arg(version));
    Directory directory;
    readBeginning(in, directory);
    directory.journalPublicKey = in.raw(crypto::boxPublicKeySize);
    directory.journalSecretKey = readSealed(in);
    directory.namesNonce = in.raw(nonceSize);
    const qsizetype names = in.u16();
    if (names > maximumSealedNames)
        in.fail();
    directory.names = in.raw(names);
    directory.backups = readBackups(in);
    const bool unknown = readExtensions(in, directory.extensions);
    if (!in.finished() || !isConsistent(directory))
        return Error(VaultError::DamagedHeader, QStringLiteral("directory"));
    if (unknown)
        return Error(VaultError::NewerFormat, QStringLiteral("critical extension"));
    return directory;
}

} // namespace coffret::vault
