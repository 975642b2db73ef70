// SPDX-License-Identifier: GPL-3.0-or-later
// What the vault's functions need from outside: the time, new identities, the file system, how a
// folder's place is judged, and the limits of a password's cost. The programs leave the last two
// alone; tests replace all of them. Only references: the owner is the program's composition.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/crypto/kdf.h"
#include "core/vault/fileoperations.h"
#include "core/vault/location.h"

#include <functional>

namespace coffret::vault {

struct VaultEnvironment
{
    const Clock &clock;
    IdSource &ids;
    FileOperations &files;
    crypto::KdfLimits limits = crypto::KdfLimits::production();
    Location (*locateFolder)(const QString &folder) = locate;
};

// Asked before and after the long part of unlocking; true ends it with BaseError::Cancelled.
using Cancelled = std::function<bool()>;

} // namespace coffret::vault
