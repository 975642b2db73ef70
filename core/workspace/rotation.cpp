// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rotation.h"

#include "core/storage/headeranchor.h"
#include "core/storage/rekey.h"
#include "core/vault/fileoperations.h"
#include "core/vault/vaulterror.h"
#include "core/workspace/openvault.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace coffret::workspace {

using storage::Database;
using vault::VaultError;

namespace {

QString copyOf(const QString &path)
{
    return path + QLatin1String(".new");
}

Result<void> removeCopy(vault::FileOperations &files, const QString &path)
{
    COFFRET_TRY(files.remove(copyOf(path)));
    return files.remove(copyOf(path) + QLatin1String("-journal"));
}

Error neitherOpens(const QString &path)
{
    return {storage::StorageError::Damaged, QFileInfo(path).fileName() + QLatin1String(": neither key opens it")};
}

// One file from its present key to its next; nothing to do when it is there already.
Result<void> renew(const vault::RightsDesk &desk, const vault::CompartmentKey &one, const Progress &progress)
{
    vault::FileOperations &files = desk.environment.files;
    const QString path = desk.lock.folder().compartmentFile(one.file);
    COFFRET_TRY(removeCopy(files, path));
    COFFRET_ASSIGN(const bool done, storage::keyOpens(path, one.next));
    if (done)
        return files.syncFolder(desk.lock.folder().path()); // the name may have been all that was not on the disk
    COFFRET_ASSIGN(const bool present, storage::keyOpens(path, one.key));
    if (!present)
        return neitherOpens(path);
    COFFRET_TRY(storage::copyUnderKey(path, one.key, copyOf(path), one.next, progress));
    COFFRET_TRY(files.syncContent(copyOf(path)));
    COFFRET_TRY(desk.lock.check());
    COFFRET_TRY(files.rename(copyOf(path), path));
    return files.syncFolder(desk.lock.folder().path());
}

qint64 sizeOfFiles(const vault::RightsDesk &desk)
{
    qint64 size = 0;
    for (const vault::CompartmentKey &one : desk.vault.keys.compartments)
        size += QFileInfo(desk.lock.folder().compartmentFile(one.file)).size();
    return size;
}

bool usedPrevious(const vault::UnlockedVault &unlocked)
{
    return std::any_of(unlocked.notices.begin(), unlocked.notices.end(), [](const vault::VaultNotice &notice) {
        return notice.kind == vault::NoticeKind::PreviousGenerationUsed;
    });
}

// An old header with its old previous one looks sound, and brings back the passwords of its day: no
// password opens it. The recovery key does, for whoever has no newer header left, and makes it the newest.
Result<void> anchorHeader(Database &database, vault::UnlockedVault &unlocked, OldHeader oldHeader)
{
    COFFRET_ASSIGN(const quint64 behind, generationsBehind(database, unlocked));
    const QString detail = QStringLiteral("%1 generations behind").arg(behind);
    if (behind > 0 && oldHeader == OldHeader::Refused)
        return Error(VaultError::HeaderRolledBack, detail);
    if (behind > 0)
        unlocked.notices.push_back({vault::NoticeKind::OlderHeaderUsed, detail});
    COFFRET_ASSIGN(const quint64 seen, storage::headerGenerationSeen(database));
    // A full disk must not keep anybody out: the anchor then follows at the next opening.
    if (unlocked.header.generation > seen || behind > 0)
        (void)storage::keepHeaderGeneration(database, unlocked.header.generation);
    return {};
}

Result<std::unique_ptr<Database>> openUnderTheirKeys(const vault::RightsDesk &desk)
{
    COFFRET_ASSIGN(storage::DatabaseFiles files, filesUnderTheirKeys(desk.lock.folder(), desk.vault));
    return Database::open(std::move(files));
}

} // namespace

qint64 freeSpaceIn(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

Result<quint64> generationsBehind(Database &database, const vault::UnlockedVault &unlocked)
{
    COFFRET_ASSIGN(const quint64 seen, storage::headerGenerationSeen(database));
    const quint64 standsFor = unlocked.header.generation + (usedPrevious(unlocked) ? 1 : 0);
    return seen > standsFor ? seen - standsFor : 0;
}

Result<storage::DatabaseFiles> filesUnderTheirKeys(const vault::VaultFolder &folder,
                                                   const vault::UnlockedVault &unlocked)
{
    storage::DatabaseFiles files = databaseFiles(folder, unlocked);
    for (const vault::CompartmentKey &held : unlocked.keys.compartments) {
        if (held.next.isEmpty())
            continue;
        const QString path = folder.compartmentFile(held.file);
        COFFRET_ASSIGN(const bool renewed, storage::keyOpens(path, held.next));
        for (storage::DatabaseFile &file : files.files) {
            if (renewed && file.path == path)
                file.key = held.next.copy();
        }
    }
    return files;
}

Result<std::unique_ptr<Database>> openDatabases(const vault::RightsDesk &desk, OldHeader oldHeader)
{
    if (!vault::isRotating(desk.vault)) {
        for (const vault::DirectoryCompartment &one : desk.vault.header.directory.compartments)
            (void)removeCopy(desk.environment.files, desk.lock.folder().compartmentFile(one.file));
    }
    COFFRET_ASSIGN(auto database, openUnderTheirKeys(desk));
    COFFRET_TRY(anchorHeader(*database, desk.vault, oldHeader));
    if (!vault::isRotating(desk.vault))
        return database;
    bool completed = false;
    if (vault::mayRotate(desk.vault)) {
        database.reset();
        completed = completeKeyRotation(desk, {}).ok(); // a full disk keeps nobody out
        COFFRET_ASSIGN(database, openUnderTheirKeys(desk));
        COFFRET_TRY(anchorHeader(*database, desk.vault, oldHeader));
    }
    desk.vault.notices.push_back(
        {completed ? vault::NoticeKind::RotationCompleted : vault::NoticeKind::RotationPending, {}});
    return database;
}

Result<Secret> beginKeyRotation(const vault::RightsDesk &desk, Database &database,
                                const std::optional<vault::OwnNewKeys> &own, const Progress &progress,
                                const FreeSpace &freeSpace)
{
    if (!vault::mayRotate(desk.vault))
        return VaultError::NotOwner;
    COFFRET_ASSIGN(const QList<storage::Problem> problems, database.checkIntegrity(progress));
    if (!problems.isEmpty())
        return Error(storage::StorageError::Damaged,
                     problems.first().file + QLatin1String(": ") + problems.first().what);
    if (freeSpace(desk.lock.folder().path()) < 2 * sizeOfFiles(desk))
        return Error(VaultError::DiskFull, QStringLiteral("twice the size of the files"));
    if (!progress.step(1, 1))
        return BaseError::Cancelled;
    return vault::beginRotation(
        {desk.lock, desk.vault, desk.environment, [&](quint64 epoch) { return storage::raiseEpoch(database, epoch); }},
        own);
}

Result<void> completeKeyRotation(const vault::RightsDesk &desk, const Progress &progress)
{
    Progress onlyTold; // nothing can be called off any more
    onlyTold.step = [&](qint64 done, qint64 total) {
        (void)progress.step(done, total);
        return true;
    };
    if (!vault::isRotating(desk.vault))
        return VaultError::Internal;
    COFFRET_TRY(vault::secureRotation(desk));
    for (const vault::CompartmentKey &one : desk.vault.keys.compartments) {
        if (one.next.isEmpty())
            return VaultError::KeysChanging;
        COFFRET_TRY(renew(desk, one, onlyTold));
    }
    return vault::finishRotation(desk);
}

} // namespace coffret::workspace
