// SPDX-License-Identifier: GPL-3.0-or-later
// Who may enter a vault and which keys they hold: the part of the header that an owner signs. Plain
// data; FORMAT.md section 4 gives bytes and limits. A directory read from a file is not to be
// trusted before a slot has pinned its authority (unlock.h); `decodeDirectory` promises only that
// it is well formed, within the limits and consistent with itself.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace coffret::vault {

using VaultId = Id<struct VaultTag>;
using UserId = Id<struct UserTag>;
using ProfileId = Id<struct ProfileTag>;

enum class UserRole : quint8 { Owner = 1, Member = 2 };
enum class UserState : quint8 { Active = 1, Invited = 2, Disabled = 3 };

struct SealedKey
{
    UserId user;
    QByteArray sealed; // 80 bytes
    bool operator==(const SealedKey &) const = default;
};

struct DirectoryUser
{
    UserId id;
    UserRole role = UserRole::Member;
    UserState state = UserState::Active;
    QString login;     // readable without a password
    ProfileId profile; // null: none yet
    TimeStamp created = 0;
    TimeStamp expires = 0; // 0: never
    QByteArray boxPublicKey;
    QByteArray signPublicKey;
    bool operator==(const DirectoryUser &) const = default;
};

struct DirectoryCompartment
{
    quint8 id = 0;
    QString file;
    std::vector<SealedKey> sealed;
    std::vector<SealedKey> next; // while keys are being rotated
    bool operator==(const DirectoryCompartment &) const = default;
};

struct BackupPolicy
{
    quint8 daily = 7;
    quint8 weekly = 5;
    quint8 monthly = 12;
    quint8 minimum = 3;
    quint16 maximumAgeDays = 365;
    quint16 rehearsalDays = 30;
    bool operator==(const BackupPolicy &) const = default;
};

struct DirectoryExtension
{
    quint16 type = 0;
    QByteArray bytes; // not critical; those of directoryextensions.h are read, others kept as they are
    bool operator==(const DirectoryExtension &) const = default;
};

struct Directory
{
    VaultId vault;
    quint64 epoch = 1;
    TimeStamp created = 0;
    TimeStamp changed = 0;
    QByteArray authorityPublicKey;
    std::vector<SealedKey> authoritySeed;
    std::vector<DirectoryUser> users;
    std::vector<DirectoryCompartment> compartments;
    QByteArray journalPublicKey;
    std::vector<SealedKey> journalSecretKey;
    QByteArray namesNonce;
    QByteArray names; // sealed: see names.h
    BackupPolicy backups;
    std::vector<DirectoryExtension> extensions;
    bool operator==(const Directory &) const = default;
};

constexpr qsizetype maximumUsers = 64;
constexpr qsizetype maximumCompartments = 8;
constexpr qsizetype maximumLoginBytes = 64;
constexpr qsizetype maximumNameBytes = 200;
constexpr qsizetype sealedKeySize = 80;
constexpr quint64 maximumCounter = quint64(1) << 62; // epochs and generations

const DirectoryUser *findUser(const Directory &directory, UserId id);
DirectoryUser *findUser(Directory &directory, UserId id);
bool isRotating(const Directory &directory); // keys to come stand beside the present ones
const DirectoryUser *findLogin(const Directory &directory, const QString &login);
// Two logins that fold alike are one login: compatibility forms, accents' spelling, case.
QString foldedLogin(const QString &login);
bool isUsableLogin(const QString &login);

QByteArray encodeDirectory(const Directory &directory);
Result<Directory> decodeDirectory(const QByteArray &bytes); // DamagedHeader, NewerFormat

} // namespace coffret::vault
