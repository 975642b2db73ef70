// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pragmas.h"

#include "core/storage/failure.h"
#include "core/storage/wipingallocator.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

Result<QString> answer(sqlite3 *connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(connection, text.constData(), int(text.size()), &statement, nullptr);
    QString first;
    if (code == SQLITE_OK)
        code = statement ? sqlite3_step(statement) : SQLITE_DONE;
    if (code == SQLITE_ROW) {
        first = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        }
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return failure(code, connection);
    return first;
}

static Result<void> pin(sqlite3 *connection, const QString &schema, const QString &name, const QString &value,
                        const QString &expected)
{
    const QString pragma = u"PRAGMA %1.%2"_s.arg(schema, name);
    COFFRET_TRY(answer(connection, pragma + u"="_s + value));
    COFFRET_ASSIGN(const QString found, answer(connection, pragma));
    if (found.compare(expected, Qt::CaseInsensitive) != 0)
        return Error(StorageError::NotSqlCipher, u"%1 answers \"%2\" instead of %3"_s.arg(pragma, found, expected));
    return {};
}

// For an attached file these repeat what it was opened with; the reading back is what counts.
Result<void> pinCipher(sqlite3 *connection, const QString &schema)
{
    const RoomForKey room;
    if (!room.isEnough())
        return Error(StorageError::OutOfMemory);
    COFFRET_TRY(pin(connection, schema, u"cipher_page_size"_s, u"4096"_s, u"4096"_s));
    COFFRET_TRY(pin(connection, schema, u"cipher_hmac_algorithm"_s, u"HMAC_SHA512"_s, u"HMAC_SHA512"_s));
    return pin(connection, schema, u"cipher_use_hmac"_s, u"ON"_s, u"1"_s);
}

Result<void> pinConnection(sqlite3 *connection)
{
    const QString all = u"main"_s;
    COFFRET_TRY(answer(connection, u"PRAGMA cipher_log_level=NONE"_s));
    COFFRET_TRY(answer(connection, u"PRAGMA cipher_memory_security=OFF"_s)); // our allocator wipes, and costs less
    COFFRET_TRY(pin(connection, all, u"temp_store"_s, u"MEMORY"_s, u"2"_s));
    COFFRET_TRY(answer(connection, u"PRAGMA locking_mode=EXCLUSIVE"_s));
    COFFRET_TRY(pin(connection, all, u"fullfsync"_s, u"ON"_s, u"1"_s));
    COFFRET_TRY(pin(connection, all, u"foreign_keys"_s, u"ON"_s, u"1"_s));
    return pin(connection, all, u"cell_size_check"_s, u"ON"_s, u"1"_s);
}

// The two indexes that a list of a million in the order of cities walks (75 MB) fit into it.
QString usualCache()
{
    return u"-98304"_s;
}

Result<void> pinFile(sqlite3 *connection, const QString &schema)
{
    COFFRET_TRY(pin(connection, schema, u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s));
    COFFRET_TRY(pin(connection, schema, u"journal_mode"_s, u"DELETE"_s, u"delete"_s));
    COFFRET_TRY(pin(connection, schema, u"synchronous"_s, u"EXTRA"_s, u"3"_s));
    COFFRET_TRY(pin(connection, schema, u"secure_delete"_s, u"ON"_s, u"1"_s));
    const QString cache = schema == u"main" ? usualCache() : u"-16384"_s; // KiB, taken as pages are read
    COFFRET_TRY(pin(connection, schema, u"cache_size"_s, cache, cache));
    COFFRET_TRY(answer(connection, u"PRAGMA %1.mmap_size=0"_s.arg(schema)));
    return {};
}

// ROLLBACK, not COMMIT: a commit over several files would write a super-journal for nothing.
Result<void> takeLocks(sqlite3 *connection)
{
    COFFRET_TRY(answer(connection, u"BEGIN EXCLUSIVE"_s));
    COFFRET_TRY(answer(connection, u"ROLLBACK"_s));
    return {};
}

bool somePageIsSound(sqlite3 *connection, const QString &schema)
{
    const QByteArray text = u"PRAGMA %1.cipher_integrity_check"_s.arg(schema).toUtf8();
    sqlite3_int64 size = 0;
    sqlite3_file *file = nullptr;
    const QByteArray name = schema.toUtf8();
    if (sqlite3_file_control(connection, name.constData(), SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return false;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        return false;
    sqlite3_int64 broken = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++broken;
    sqlite3_finalize(statement);
    constexpr sqlite3_int64 pageSize = 4096;
    return broken < (size + pageSize - 1) / pageSize;
}

} // namespace coffret::storage
