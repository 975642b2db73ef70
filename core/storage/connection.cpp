// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/failure.h"
#include "core/storage/pragmas.h"
#include "core/storage/wipingallocator.h"

#include <QFileInfo>
#include <sqlite3.h>

namespace coffret::storage {

sqlite3_stmt *Statement::Shared::take(const QString &sql, int &code)
{
    code = SQLITE_OK;
    const auto found = byText.constFind(sql);
    if (found != byText.constEnd()) {
        sqlite3_stmt *compiled = (*found)->second;
        waiting.erase(*found);
        byText.erase(found);
        return compiled;
    }
    sqlite3_stmt *compiled = nullptr;
    const QByteArray text = sql.toUtf8();
    code =
        sqlite3_prepare_v3(handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &compiled, nullptr);
    return compiled;
}

void Statement::Shared::giveBack(const QString &sql, sqlite3_stmt *compiled)
{
    sqlite3_reset(compiled);
    sqlite3_clear_bindings(compiled);
    if (!handle || byText.contains(sql)) {
        sqlite3_finalize(compiled);
        return;
    }
    waiting.emplace_front(sql, compiled);
    byText.insert(sql, waiting.begin());
    if (waiting.size() > capacity) {
        sqlite3_finalize(waiting.back().second);
        byText.remove(waiting.back().first);
        waiting.pop_back();
    }
}

void Statement::Shared::forgetAll()
{
    for (const auto &[sql, compiled] : waiting)
        sqlite3_finalize(compiled);
    waiting.clear();
    byText.clear();
}

// SQLCipher reports a page whose seal does not fit as a general error without words of its own, as
// "out of memory" or, for the first page, as "not a database". SQLite's own general errors say more.
static bool isBrokenSeal(int code, sqlite3 *handle)
{
    return code == SQLITE_ERROR && handle && qstrcmp(sqlite3_errmsg(handle), sqlite3_errstr(SQLITE_ERROR)) == 0;
}

Error Statement::Shared::failed(int code)
{
    const bool memoryRanOut = failedAllocations() != allocationsFailedBefore;
    allocationsFailedBefore = failedAllocations();
    const Error error = failure(code, handle);
    const bool broken = isBrokenSeal(code, handle) || error.is(StorageError::WrongKey)
                        || (error.is(StorageError::OutOfMemory) && !memoryRanOut);
    return broken ? Error(StorageError::Damaged, error.detail) : error;
}

void Connection::close()
{
    shared.forgetAll();
    if (shared.handle)
        sqlite3_close_v2(std::exchange(shared.handle, nullptr));
}

static int askInterrupt(void *check)
{
    return (*static_cast<std::function<bool()> *>(check))() ? 1 : 0;
}

void Connection::watch(Watch state)
{
    constexpr int stepsBetween = 4000;
    const bool ask = state == Watch::On && interrupt;
    sqlite3_progress_handler(shared.handle, ask ? stepsBetween : 0, ask ? askInterrupt : nullptr, &interrupt);
}

qint64 Connection::rowsWritten() const
{
    return sqlite3_total_changes64(shared.handle);
}

// FTS5 keeps the hash table it gathers writes in for as long as its table is connected, and never gives
// back a slot; each look-up of a beginning, or in the vocabulary, walks all of them (5 ms after an import
// of 100,000 contacts). Reading the schema anew connects the tables anew, without a hash.
void Connection::reconnectFullText()
{
    shared.forgetAll(); // compiled statements hold on to the connected tables
    (void)answer(handle(), QStringLiteral("PRAGMA writable_schema=RESET"));
}

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace coffret::storage
