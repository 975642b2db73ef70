// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace coffret::workspace {

enum class WorkspaceError {
    NotOpen = 1, // locked, or never unlocked
    AlreadyOpen,
    UnsafePassword,   // the policy objects; nothing was written
    UnusablePassword, // empty, too long, or not text
    NotPermitted,     // not with the keys of this account
    OutsideHours,     // the account's profile opens the vault at other hours
    NeedsExpiry,      // the profile is for accounts that end on a day
    NeedsKeyFile,     // … that open with a key file besides the password
    NeedsAcceptance,  // of the notice and the charter, in their version in force
};
constexpr Room errorRoom(WorkspaceError)
{
    return Room::Workspace;
}

} // namespace coffret::workspace
