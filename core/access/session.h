// SPDX-License-Identifier: GPL-3.0-or-later
// The person at the desk, as every book knows them: who, and what this account may see and do. An owner has
// everything(); a member has the profile an owner gave and signed.
#pragma once

#include "core/access/profile.h"

#include <QString>

namespace coffret::access {

using UserId = Id<struct UserTag>;

struct Session
{
    UserId user;
    QString login;
    QString displayName;
    bool isOwner = true;
    Profile profile = everything();
    QList<UserId> team; // everybody whose records count as the team's, oneself among them; empty: no team
};

} // namespace coffret::access
