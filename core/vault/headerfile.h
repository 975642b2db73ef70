// SPDX-License-Identifier: GPL-3.0-or-later
// The header on disk, in two generations. `readHeader` takes the current one; only when that is
// missing or damaged does it take the previous one, and says so. A newer, tampered or refused header
// is never replaced by the previous one, and a current header that is not newer than the previous one
// is HeaderRolledBack. `writeHeader` adds one to the generation, signs, proves that the bytes read
// back, and writes them whole; only under the vault's lock.
#pragma once

#include "core/vault/header.h"
#include "core/vault/vaultlock.h"

namespace coffret::vault {

class FileOperations;

enum class HeaderSource { Current, Previous };

struct HeaderOnDisk
{
    Header header;
    HeaderSource source = HeaderSource::Current;
    QString problem; // why the current one was not taken; technical
};

Result<Header> readHeaderFile(FileOperations &files, const QString &path, const crypto::KdfLimits &limits);
Result<HeaderOnDisk> readHeader(FileOperations &files, const VaultFolder &folder, const crypto::KdfLimits &limits);

// Leaves `onDisk` as the header now on disk: next generation, written by `writer`.
Result<void> writeHeader(FileOperations &files, const VaultLock &lock, HeaderOnDisk &onDisk, const Secret &writerSeed,
                         const crypto::KdfLimits &limits);

} // namespace coffret::vault
