// SPDX-License-Identifier: GPL-3.0-or-later
// What the directory says beyond its fields (FORMAT.md section 4): until when a one-time code is taken,
// and the signing keys people had before their present ones, for whoever verifies what they signed. Both
// are signed with the directory, and left out when they would be empty.
#pragma once

#include "core/vault/directory.h"

namespace coffret::vault {

struct InvitationUntil
{
    UserId user;
    TimeStamp until = 0;
    bool operator==(const InvitationUntil &) const = default;
};

struct FormerKey
{
    UserId user;
    QByteArray signPublicKey;
    TimeStamp until = 0;
    bool operator==(const FormerKey &) const = default;
};

std::vector<InvitationUntil> invitationsOf(const Directory &directory);
TimeStamp invitedUntil(const Directory &directory, UserId user); // 0: not invited
void setInvitations(Directory &directory, const std::vector<InvitationUntil> &invitations);

std::vector<FormerKey> formerKeysOf(const Directory &directory);                     // oldest first
void addFormerKey(Directory &directory, const DirectoryUser &user, TimeStamp until); // beyond 512 the oldest goes

bool extensionsAreSound(const Directory &directory); // both read, for users they may name

} // namespace coffret::vault
