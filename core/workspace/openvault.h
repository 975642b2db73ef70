// SPDX-License-Identifier: GPL-3.0-or-later
// A vault while it is open: the lock file, the keys, the databases, the person, the books. Made and
// destroyed on the vault's thread; destroying it closes the databases, wipes the keys and lets go of
// the lock, in that order. Private to core/workspace.
#pragma once

#include "core/access/sealedlog.h"
#include "core/storage/database.h"
#include "core/vault/createvault.h"
#include "core/workspace/books.h"
#include "core/workspace/openings.h"
#include "core/workspace/workspace.h"

#include <optional>

namespace coffret::workspace {

struct OpenVault
{
    OpenVault(vault::VaultLock lock, vault::UnlockedVault unlocked, std::unique_ptr<storage::Database> database,
              const Clock &clock, ChangeBus &bus);

    vault::VaultLock lock;
    vault::UnlockedVault unlocked;
    std::unique_ptr<storage::Database> database;
    access::Session session;
    RandomIdSource ids;
    access::SealedLog log;
    Books books;
    std::optional<Openings> openings; // once read
    bool openingKept = false;
    Secret recoveryKey;                   // only right after a creation, until it is handed over
    std::optional<vault::MadeFiles> made; // by this process, since it was opened
};

// Closes it and, if this process made it, takes it back as if it had never been.
void takeBack(std::unique_ptr<OpenVault> opened);

using Cancelled = std::function<bool()>;

Result<std::unique_ptr<OpenVault>> createVault(CreateRequest &request, const Clock &clock, ChangeBus &bus,
                                               const Cancelled &cancelled);
Result<std::unique_ptr<OpenVault>> unlockVault(const QString &path, Credentials &credentials, const Clock &clock,
                                               ChangeBus &bus, const Cancelled &cancelled);

// For what works on a closed vault: check.
struct UnlockedHeader
{
    vault::VaultLock lock;
    vault::UnlockedVault vault;
};
Result<UnlockedHeader> unlockHeader(const QString &path, Credentials &credentials, const Clock &clock,
                                    const Cancelled &cancelled);
// By how much the header is older than the newest one the databases have seen; 0: it is not. Reads only.
Result<quint64> generationsBehind(storage::Database &database, const vault::UnlockedVault &unlocked);

// The databases behind a header that was let in by password or recovery key; completes a change of keys.
enum class OldHeader;
Result<std::unique_ptr<OpenVault>> openFiles(vault::VaultLock lock, vault::UnlockedVault unlocked, OldHeader oldHeader,
                                             const Clock &clock, ChangeBus &bus);

// The compartments this program knows, by the file name the directory gives them.
std::optional<storage::Compartment> compartmentOf(const QString &file);
storage::DatabaseFiles databaseFiles(const vault::VaultFolder &folder, const vault::UnlockedVault &unlocked);
crypto::KdfCost costOf(CreateRequest::Cost wanted);
vault::Credentials vaultCredentials(Credentials &credentials);
QList<Notice> noticesOf(const vault::UnlockedVault &unlocked);

} // namespace coffret::workspace
