// SPDX-License-Identifier: GPL-3.0-or-later
// New keys on new files, from the check to the last header, and the same taken up again after a crash
// (FORMAT.md section 8, "new keys" and its table). `openDatabases` is how every opening of a vault meets
// its files: each under the key that opens it while keys are changing. Private to core/workspace and
// its tests.
#pragma once

#include "core/storage/database.h"
#include "core/vault/rotation.h"

#include <functional>
#include <optional>

namespace coffret::workspace {

// Bytes free where the folder lies.
using FreeSpace = std::function<qint64(const QString &folder)>;
qint64 freeSpaceIn(const QString &folder);

// The files that this session holds keys of.
Result<storage::DatabaseFiles> filesUnderTheirKeys(const vault::VaultFolder &folder,
                                                   const vault::UnlockedVault &unlocked);

enum class OldHeader { Refused, Accepted }; // the second for the recovery key

// Opens the databases, holds the header's generation against theirs, and goes on with a rotation that
// was interrupted if this session may. Notices are added to `desk.vault`.
Result<std::unique_ptr<storage::Database>> openDatabases(const vault::RightsDesk &desk, OldHeader oldHeader);

// Up to the point of no return: the whole vault is sound, there is room, the first header is written. Cancelled
// through `progress` until then. Answers with a new recovery key when the owner's own keys are renewed.
Result<Secret> beginKeyRotation(const vault::RightsDesk &desk, storage::Database &database,
                                const std::optional<vault::OwnNewKeys> &own, const Progress &progress,
                                const FreeSpace &freeSpace = freeSpaceIn);

// The databases are closed. Each file, then the last header; can be called again after any failure.
Result<void> completeKeyRotation(const vault::RightsDesk &desk, const Progress &progress);

} // namespace coffret::workspace
