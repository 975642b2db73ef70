// SPDX-License-Identifier: GPL-3.0-or-later
// The promise that one process at a time has a vault open. The lock is the operating system's (flock,
// LockFileEx), on vault.lock, held until the VaultLock goes or the process dies, and not inherited by
// programs this one starts. The text in the file tells others who holds it; it never decides anything.
// Errors: InUse (the detail is LockHolder::text()), NotFound, ReadOnlyFolder, DiskFull, LockLost.
#pragma once

#include "core/base/clock.h"
#include "core/vault/filelock.h"
#include "core/vault/vaultfolder.h"

#include <optional>

namespace coffret::vault {

struct LockHolder
{
    qint64 process = 0;
    TimeStamp since = 0;
    QString account; // of the computer, not of the vault
    QString host;

    QString text() const; // the five lines of FORMAT.md section 2
    static std::optional<LockHolder> fromText(const QString &text);
    bool operator==(const LockHolder &) const = default;
};

LockHolder thisProcess(const Clock &clock);

class VaultLock
{
public:
    static Result<VaultLock> take(const VaultFolder &folder, const LockHolder &holder);
    VaultLock(VaultLock &&) noexcept = default;
    VaultLock &operator=(VaultLock &&other) noexcept;
    ~VaultLock();

    const VaultFolder &folder() const { return vaultFolder; }
    Result<void> check() const; // LockLost when the name no longer leads to the locked file

private:
    VaultLock(VaultFolder folder, FileLock lock) : vaultFolder(std::move(folder)), file(std::move(lock)) {}

    VaultFolder vaultFolder;
    FileLock file;
};

// Who wrote into the lock file last; the file may well be free. Without locking anything.
std::optional<LockHolder> readLockHolder(const VaultFolder &folder);

} // namespace coffret::vault
