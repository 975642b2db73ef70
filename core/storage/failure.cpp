// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/failure.h"

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

static StorageError fromSystem(sqlite3 *connection, StorageError otherwise)
{
    switch (connection ? sqlite3_system_errno(connection) : 0) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
    case EFBIG: return StorageError::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM: return StorageError::ReadOnly;
    default: return otherwise;
    }
}

static StorageError inputOutputError(int code, sqlite3 *connection)
{
    switch (code) {
    case SQLITE_IOERR_NOMEM: return StorageError::OutOfMemory;
    case SQLITE_IOERR_DATA: return StorageError::Damaged;
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ: return StorageError::InputOutput;
    default: return fromSystem(connection, StorageError::InputOutput);
    }
}

StorageError storageError(int code, sqlite3 *connection)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return StorageError::DiskFull;
    case SQLITE_IOERR: return inputOutputError(code, connection);
    case SQLITE_CANTOPEN: return fromSystem(connection, StorageError::InputOutput);
    case SQLITE_NOTADB: return StorageError::WrongKey;
    case SQLITE_CORRUPT: return StorageError::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM: return StorageError::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return StorageError::Busy;
    case SQLITE_AUTH: return StorageError::NotHeld;
    case SQLITE_NOMEM: return StorageError::OutOfMemory;
    case SQLITE_INTERRUPT: return StorageError::Interrupted;
    case SQLITE_CONSTRAINT: return StorageError::Constraint;
    default: return StorageError::Sql;
    }
}

int codeOf(int code, sqlite3 *connection)
{
    if (code != SQLITE_ERROR)
        return code;
    const QByteArray said(sqlite3_errmsg(connection)); // names of schemas only are looked for in it
    for (const char *const schema : {"finance", "sensitive"}) {
        const bool named =
            said.contains(QByteArray(" ") + schema + ".") || said.endsWith(QByteArray("database ") + schema);
        if (named && !sqlite3_db_filename(connection, schema))
            return SQLITE_AUTH;
    }
    return code;
}

Error failure(int code, sqlite3 *connection, const QString &file)
{
    QString detail = u"SQLite %1 (%2)"_s.arg(code).arg(QString::fromUtf8(sqlite3_errstr(code)));
    if (!file.isEmpty())
        detail.prepend(file + u": "_s);
    return Error(storageError(code, connection), detail);
}

} // namespace coffret::storage
