// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/failure.h"
#include "core/storage/pragmas.h"
#include "core/storage/wipingallocator.h"

#include <QFileInfo>
#include <sqlite3.h>

namespace coffret::storage {

// Some of its letters: texts of one length that agree in all of these are rare, and compared.
std::size_t Statement::Shared::Sampled::operator()(const QString &sql) const
{
    constexpr qsizetype samples = 12;
    const qsizetype step = sql.size() / samples + 1;
    std::size_t hash = std::size_t(sql.size());
    for (qsizetype i = 0; i < sql.size(); i += step)
        hash = hash * 31 + sql.at(i).unicode();
    return hash;
}

// A text whose statement is out already is compiled once more, for that use alone.
Statement::Compiled *Statement::Shared::take(const QString &sql, int &code)
{
    code = SQLITE_OK;
    const auto found = byText.find(sql);
    if (found != byText.end() && !found->second->isTaken) {
        found->second->isTaken = true;
        found->second->lastUse = ++uses;
        return found->second.get();
    }
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    code =
        sqlite3_prepare_v3(handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (!statement) {
        code = codeOf(code, handle);
        return nullptr;
    }
    const bool isSecond = found != byText.end();
    auto compiled = std::make_unique<Compiled>(Compiled{statement, ++uses, true, isSecond});
    if (isSecond)
        return compiled.release();
    if (byText.size() >= capacity)
        dropOldest();
    return byText.emplace(sql, std::move(compiled)).first->second.get();
}

void Statement::Shared::giveBack(Compiled *compiled)
{
    sqlite3_reset(compiled->statement);
    sqlite3_clear_bindings(compiled->statement);
    compiled->isTaken = false;
    if (!compiled->isForgotten)
        return;
    const std::unique_ptr<Compiled> last(compiled);
    sqlite3_finalize(last->statement);
}

void Statement::Shared::dropOldest()
{
    auto oldest = byText.end();
    for (auto at = byText.begin(); at != byText.end(); ++at) {
        if (!at->second->isTaken && (oldest == byText.end() || at->second->lastUse < oldest->second->lastUse))
            oldest = at;
    }
    if (oldest == byText.end())
        return;
    sqlite3_finalize(oldest->second->statement);
    byText.erase(oldest);
}

void Statement::Shared::forgetAll()
{
    for (auto &[sql, compiled] : byText) {
        if (compiled->isTaken)
            compiled.release()->isForgotten = true;
        else
            sqlite3_finalize(compiled->statement);
    }
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

bool Connection::hasMoved() const
{
    for (const char *schema : {"main", "finance", "sensitive"}) {
        int moved = 0;
        if (sqlite3_file_control(shared.handle, schema, SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0)
            return true;
    }
    return false;
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
