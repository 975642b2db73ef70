// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/directoryextensions.h"

#include "core/crypto/sign.h"
#include "core/vault/bytereader.h"
#include "core/vault/bytewriter.h"

#include <algorithm>
#include <optional>
#include <set>

namespace coffret::vault {

namespace {

constexpr quint16 invitationsType = 1;
constexpr quint16 formerKeysType = 2;
constexpr qsizetype maximumFormerKeys = 512;

const DirectoryExtension *find(const Directory &directory, quint16 type)
{
    const auto found = std::find_if(directory.extensions.cbegin(), directory.extensions.cend(),
                                    [&](const DirectoryExtension &one) { return one.type == type; });
    return found == directory.extensions.cend() ? nullptr : &*found;
}

void put(Directory &directory, quint16 type, const QByteArray &bytes)
{
    std::erase_if(directory.extensions, [&](const DirectoryExtension &one) { return one.type == type; });
    if (bytes.isEmpty())
        return;
    const auto after = std::find_if(directory.extensions.begin(), directory.extensions.end(),
                                    [&](const DirectoryExtension &one) { return one.type > type; });
    directory.extensions.insert(after, {type, bytes});
}

// Null when the extension is there and is not what the format says.
std::optional<std::vector<InvitationUntil>> readInvitations(const Directory &directory)
{
    std::vector<InvitationUntil> read;
    const DirectoryExtension *const extension = find(directory, invitationsType);
    if (!extension)
        return read;
    ByteReader in(extension->bytes);
    const qsizetype count = in.count(in.u16(), 1, maximumUsers, 16 + 8);
    for (qsizetype i = 0; i < count; ++i) {
        const UserId user{in.id()};
        read.push_back({user, in.time()});
    }
    return in.finished() ? std::optional(std::move(read)) : std::nullopt;
}

std::optional<std::vector<FormerKey>> readFormerKeys(const Directory &directory)
{
    std::vector<FormerKey> read;
    const DirectoryExtension *const extension = find(directory, formerKeysType);
    if (!extension)
        return read;
    ByteReader in(extension->bytes);
    const qsizetype count = in.count(in.u16(), 1, maximumFormerKeys, 16 + crypto::signPublicKeySize + 8);
    for (qsizetype i = 0; i < count; ++i) {
        const UserId user{in.id()};
        const QByteArray key = in.raw(crypto::signPublicKeySize);
        read.push_back({user, key, in.time()});
    }
    return in.finished() ? std::optional(std::move(read)) : std::nullopt;
}

} // namespace

std::vector<InvitationUntil> invitationsOf(const Directory &directory)
{
    return readInvitations(directory).value_or(std::vector<InvitationUntil>());
}

TimeStamp invitedUntil(const Directory &directory, UserId user)
{
    for (const InvitationUntil &invitation : invitationsOf(directory)) {
        if (invitation.user == user)
            return invitation.until;
    }
    return 0;
}

void setInvitations(Directory &directory, const std::vector<InvitationUntil> &invitations)
{
    ByteWriter out;
    if (!invitations.empty())
        out.u16(quint16(invitations.size()));
    for (const InvitationUntil &invitation : invitations) {
        out.id(invitation.user.value);
        out.time(invitation.until);
    }
    put(directory, invitationsType, out.result());
}

std::vector<FormerKey> formerKeysOf(const Directory &directory)
{
    return readFormerKeys(directory).value_or(std::vector<FormerKey>());
}

void addFormerKey(Directory &directory, const DirectoryUser &user, TimeStamp until)
{
    std::vector<FormerKey> keys = formerKeysOf(directory);
    if (qsizetype(keys.size()) == maximumFormerKeys)
        keys.erase(keys.begin());
    keys.push_back({user.id, user.signPublicKey, until});
    ByteWriter out;
    out.u16(quint16(keys.size()));
    for (const FormerKey &key : keys) {
        out.id(key.user.value);
        out.raw(key.signPublicKey);
        out.time(key.until);
    }
    put(directory, formerKeysType, out.result());
}

bool extensionsAreSound(const Directory &directory)
{
    const auto invitations = readInvitations(directory);
    const auto formerKeys = readFormerKeys(directory);
    if (!invitations || !formerKeys)
        return false;
    std::set<UserId> seen;
    const bool invited = std::all_of(invitations->cbegin(), invitations->cend(), [&](const InvitationUntil &one) {
        const DirectoryUser *const user = findUser(directory, one.user);
        return user && user->state == UserState::Invited && seen.insert(one.user).second;
    });
    return invited && std::all_of(formerKeys->cbegin(), formerKeys->cend(), [&](const FormerKey &one) {
               return findUser(directory, one.user) != nullptr;
           });
}

} // namespace coffret::vault
