// SPDX-License-Identifier: GPL-3.0-or-later
// Failed unlocks, noted while nobody has the keys: the newest 200 in `attempts.log`, each sealed to the journal's key and,
// where the login is one of the vault's, to that person's. What was typed is never kept. Advisory: whoever can write into
// the folder can take the file away or write into it, and nobody is kept from opening by a note that could not be written.
#pragma once

#include "core/vault/directory.h"
#include "core/vault/fileoperations.h"
#include "core/vault/vaultfolder.h"

#include <QList>

namespace coffret::vault {

constexpr qsizetype mostAttempts = 200;

struct FailedAttempt
{
    TimeStamp at = 0;
    UserId user; // null: no login of the vault
};

// Does what it can and says nothing. `login` as typed; only whether it is somebody's is kept.
void noteFailedAttempt(FileOperations &files, const VaultFolder &folder, const Directory &directory,
                       const QString &login, TimeStamp now);

// Those that open with the journal's key (all of them) or with a person's own (his), the oldest first.
QList<FailedAttempt> failedAttempts(FileOperations &files, const VaultFolder &folder, const Secret &secretKey);

} // namespace coffret::vault
