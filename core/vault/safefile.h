// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a small file whole or not at all: a temporary in the same folder, written, synced, closed,
// read back and compared, then renamed into place, and the folder synced. With Keep, the file it
// replaces becomes "<name>.prev" just before. Whatever fails or dies on the way, the name leads to
// the old bytes or to the new ones, or (between the two renames) ".prev" holds the old ones.
// When the last sync fails, the old file is put back; if that cannot be done either, the error is
// WriteUncertain: any other error means that the old bytes are the ones that count. (QSaveFile is
// not enough: it ignores the result of its sync and never syncs the folder.)
#pragma once

#include "core/vault/fileoperations.h"

namespace coffret::vault {

enum class PreviousFile { Keep, Replace };

Result<void> writeSafely(FileOperations &files, const QString &folder, const QString &name, const QByteArray &bytes,
                         PreviousFile previous);

// A new file that holds a secret (a key file): created, written, synced, or removed again.
Result<void> createSecretFile(FileOperations &files, const QString &path, const Secret &content);

} // namespace coffret::vault
