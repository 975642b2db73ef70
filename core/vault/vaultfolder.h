// SPDX-License-Identifier: GPL-3.0-or-later
// Where a vault's files lie. Only names and paths: nothing is opened here. The names are part of the
// format (FORMAT.md section 2); `compartmentFile` takes a name from a directory that was decoded,
// which allows no separators. `restrictNewFiles` is called once by each program at its start.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace coffret::vault {

class FileOperations;

constexpr char headerName[] = "vault.hdr";
constexpr char generalFile[] = "general.db";
constexpr char financeFile[] = "finance.db";
constexpr char sensitiveFile[] = "sensitive.db";

class VaultFolder
{
public:
    explicit VaultFolder(const QString &folder); // made absolute; need not exist

    const QString &path() const { return folder; }
    QString header() const { return inside("vault.hdr"); }
    QString previousHeader() const { return inside("vault.hdr.prev"); }
    QString lock() const { return inside("vault.lock"); }
    QString attempts() const { return inside("attempts.log"); }
    QString compartmentFile(const QString &name) const { return folder + QLatin1Char('/') + name; }
    QString parent() const;
    bool contains(const QString &path) const; // by name; the path need not exist

private:
    QString inside(const char *name) const { return folder + QLatin1Char('/') + QLatin1String(name); }

    QString folder;
};

// NotFound for no folder, NotAVault for a folder (or a file) without a header of either generation.
Result<void> checkIsVault(const FileOperations &files, const VaultFolder &folder);

// From now on this process makes files that their owner alone can read (umask 077).
void restrictNewFiles();

// True when other accounts of the computer can read the folder: worth a warning, not a refusal.
bool othersCanRead(const VaultFolder &folder);

} // namespace coffret::vault
