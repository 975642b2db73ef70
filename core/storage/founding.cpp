// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/founding.h"

#include "core/storage/connection.h"
#include "core/storage/migrator.h"

#include <QFile>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

NewFiles::~NewFiles()
{
    for (const QString &path : std::as_const(made)) {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }
}

// Before SQLite has the file, so that closing it here releases no lock. SQLite gives its journal the
// same rights.
Result<void> NewFiles::make(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        const int cause = errno;
        if (QFile::exists(path))
            return Error(StorageError::AlreadyExists, fileName(path));
        const StorageError error = cause == ENOSPC                                       ? StorageError::DiskFull
                                   : cause == EACCES || cause == EROFS || cause == EPERM ? StorageError::ReadOnly
                                                                                         : StorageError::InputOutput;
        return Error(error, fileName(path));
    }
    made.append(path);
    return {};
}

static Result<void> foundFile(Database &database, Compartment compartment, const DatabaseFiles &files, qint64 now)
{
    COFFRET_TRY(applySteps(database, compartment, 0, builtInStep));
    return database
        .prepare(u"INSERT INTO %1.meta(vault_id, epoch, created_at) VALUES(?1, ?2, ?3)"_s.arg(schemaName(compartment)))
        .bind(1, files.vaultId)
        .bind(2, qint64(files.epoch))
        .bind(3, now)
        .run();
}

Result<void> found(Database &database, const DatabaseFiles &files, qint64 now)
{
    COFFRET_TRY(database.execute(u"BEGIN"_s));
    for (const DatabaseFile &file : files.files)
        COFFRET_TRY(foundFile(database, file.compartment, files, now));
    return database.execute(u"COMMIT"_s);
}

static Result<void> checkOriginOf(Database &database, const DatabaseFile &file, const DatabaseFiles &files)
{
    Statement meta = database.prepare(u"SELECT vault_id, epoch FROM %1.meta"_s.arg(schemaName(file.compartment)));
    const auto row = meta.step();
    // The page is genuine, but it holds no vault: nothing this program has finished writing.
    if (!row.ok())
        return Error(row.error().is(StorageError::Sql) ? ErrorCode(StorageError::Damaged) : row.error().code,
                     fileName(file.path) + u": "_s + row.error().detail);
    if (!*row)
        return Error(StorageError::Damaged, fileName(file.path) + u": no meta row"_s);
    if (meta.blob(0) != files.vaultId)
        return Error(StorageError::OtherVault, fileName(file.path));
    if (quint64(meta.integer(1)) < files.epoch)
        return Error(StorageError::OtherVault, u"%1: epoch %2"_s.arg(fileName(file.path)).arg(meta.integer(1)));
    return {};
}

Result<void> checkOrigin(Database &database, const DatabaseFiles &files)
{
    for (const DatabaseFile &file : files.files)
        COFFRET_TRY(checkOriginOf(database, file, files));
    return {};
}

} // namespace coffret::storage
