// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/createvault.h"

#include "core/vault/newvault.h"
#include "core/vault/vaulterror.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace coffret::vault {

namespace {

Result<void> checkRequest(const CreateRequest &request, const VaultEnvironment &environment)
{
    if (!isUsableLogin(request.ownerLogin))
        return Error(VaultError::BadRequest, QStringLiteral("login"));
    if (!isUsableName(request.ownerName) || !isUsableName(request.organisation))
        return Error(VaultError::BadRequest, QStringLiteral("name"));
    if (!request.keyFile.isEmpty() && VaultFolder(request.folder).contains(request.keyFile))
        return Error(VaultError::BadRequest, QStringLiteral("key file inside the vault"));
    if (!environment.limits.check(request.cost).ok())
        return VaultError::KdfRefused;
    if (!QFileInfo::exists(VaultFolder(request.folder).parent()))
        return VaultError::NoSuchPlace;
    return refuseNetwork(environment.locateFolder(request.folder));
}

Result<void> checkIsFree(const FileOperations &files, const VaultFolder &folder)
{
    if (checkIsVault(files, folder).ok())
        return VaultError::AlreadyExists;
    const QFileInfo info(folder.path());
    if (!info.exists() && !info.isSymbolicLink())
        return {};
    if (!info.isDir())
        return VaultError::AlreadyExists;
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (!QDir(folder.path()).isEmpty(everything))
        return VaultError::FolderNotEmpty;
    return {};
}

// What was made so far; taken back unless the creation ends well.
class Made
{
public:
    Made(FileOperations &operations, VaultFolder folder) : so{std::move(folder), false, false, {}}, files(operations) {}
    Made(const Made &) = delete;
    Made &operator=(const Made &) = delete;
    ~Made()
    {
        if (!kept)
            takeBack(files, so);
    }
    MadeFiles keep()
    {
        kept = true;
        return so;
    }

    MadeFiles so;

private:
    FileOperations &files;
    bool kept = false;
};

Result<void> makeFolder(FileOperations &files, const VaultFolder &folder, Made &made)
{
    if (files.kind(folder.path()) == FileKind::Missing) {
        const Result<void> put = files.makeFolder(folder.path());
        if (!put.ok() && put.error().is(VaultError::NotFound)) // of a place where nothing can be made
            return Error(VaultError::ReadOnlyFolder, put.error().detail);
        COFFRET_TRY(put);
        made.so.folderMade = true;
        return files.syncFolder(folder.parent());
    }
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QFile::setPermissions(folder.path(), owner))
        return VaultError::ReadOnlyFolder;
    return {};
}

Result<void> stopIfCancelled(const Cancelled &cancelled)
{
    if (cancelled && cancelled())
        return BaseError::Cancelled;
    return {};
}

} // namespace

static void remove(FileOperations &files, const QString &path)
{
    const auto removed = files.remove(path);
    Q_UNUSED(removed)
}

void takeBack(FileOperations &files, const MadeFiles &made)
{
    const VaultFolder &folder = made.folder;
    if (made.lockMade) {                // else nothing was written inside yet
        remove(files, folder.header()); // first: from here on there is no vault
        remove(files, folder.previousHeader());
        if (!made.keyFile.isEmpty())
            remove(files, made.keyFile);
        for (const char *const name : {generalFile, financeFile, sensitiveFile}) {
            const QString database = folder.compartmentFile(QLatin1String(name));
            remove(files, database);
            remove(files, database + QLatin1String("-journal"));
        }
        remove(files, folder.attempts());
        remove(files, folder.lock());
    }
    if (made.folderMade) {
        const auto removed = files.removeFolder(folder.path());
        Q_UNUSED(removed)
    }
}

Result<CreatedVault> createVault(const CreateRequest &request, const VaultEnvironment &environment,
                                 const FoundDatabases &foundDatabases, const Cancelled &cancelled)
{
    FileOperations &files = environment.files;
    const VaultFolder folder(request.folder);
    COFFRET_TRY(checkRequest(request, environment));
    COFFRET_TRY(checkIsFree(files, folder));
    Made made(files, folder);
    COFFRET_TRY(makeFolder(files, folder, made));
    COFFRET_ASSIGN(VaultLock lock, VaultLock::take(folder, thisProcess(environment.clock)));
    made.so.lockMade = true;
    COFFRET_TRY(stopIfCancelled(cancelled));
    COFFRET_ASSIGN(const KeyFile keyFile, takeOrMakeKeyFile(files, request.keyFile));
    if (keyFile.origin == KeyFileOrigin::Created)
        made.so.keyFile = request.keyFile;
    COFFRET_ASSIGN(NewVault vault, composeVault(request, keyFile, environment));
    COFFRET_TRY(stopIfCancelled(cancelled));
    if (foundDatabases)
        COFFRET_TRY(foundDatabases(folder, vault.opened));
    HeaderOnDisk onDisk{std::move(vault.header), HeaderSource::Previous, {}};
    COFFRET_TRY(writeHeader(files, lock, onDisk, vault.opened.keys.identity.signingSeed, environment.limits));
    vault.opened.header = std::move(onDisk.header);
    return CreatedVault{std::move(lock), std::move(vault.opened), std::move(vault.recoveryKey), made.keep()};
}

} // namespace coffret::vault
