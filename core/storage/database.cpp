// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/connection.h"
#include "core/storage/failure.h"
#include "core/storage/founding.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "core/storage/opener.h"
#include "core/storage/pragmas.h"

#include <algorithm>
#include <set>
#include <sqlite3.h>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

QString schemaName(Compartment compartment)
{
    switch (compartment) {
    case Compartment::General: return u"main"_s;
    case Compartment::Finance: return u"finance"_s;
    case Compartment::Sensitive: return u"sensitive"_s;
    }
    return {};
}

Database::Database(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
Database::~Database() = default;

static QList<Compartment> compartmentsOf(const DatabaseFiles &files)
{
    QList<Compartment> compartments;
    for (const DatabaseFile &file : files.files)
        compartments.append(file.compartment);
    return compartments;
}

static Result<void> checkRequest(const DatabaseFiles &files)
{
    const QList<Compartment> compartments = compartmentsOf(files);
    const bool generalFirst = !compartments.isEmpty() && compartments.first() == Compartment::General;
    const bool distinct =
        std::set<Compartment>(compartments.cbegin(), compartments.cend()).size() == std::size_t(compartments.size());
    if (!generalFirst || !distinct || files.vaultId.size() != 16)
        return Error(StorageError::Sql, u"files: general first, each once, with a vault id of 16 bytes"_s);
    return {};
}

Result<std::unique_ptr<Database>> Database::create(DatabaseFiles files, qint64 now)
{
    COFFRET_TRY(checkRequest(files));
    COFFRET_TRY(proveLibrary());
    NewFiles made;
    for (const DatabaseFile &file : files.files)
        COFFRET_TRY(made.make(file.path));
    COFFRET_ASSIGN(auto opened, openFiles(files, Expect::Empty));
    std::unique_ptr<Database> database(new Database(std::make_unique<Private>(Private{std::move(opened)})));
    COFFRET_TRY(found(*database, files, now));
    COFFRET_TRY(proveEnciphered(*database->d->connection));
    made.keep();
    return database;
}

Result<std::unique_ptr<Database>> Opening::open(const DatabaseFiles &files, const StepText &steps)
{
    COFFRET_TRY(checkRequest(files));
    COFFRET_ASSIGN(auto opened, openFiles(files, Expect::Existing));
    auto opening = std::make_unique<Database::Private>(Database::Private{std::move(opened)});
    std::unique_ptr<Database> database(new Database(std::move(opening)));
    COFFRET_TRY(checkOrigin(*database, files));
    COFFRET_TRY(migrate(*database, compartmentsOf(files), steps));
    return database;
}

Result<std::unique_ptr<Database>> Database::open(DatabaseFiles files)
{
    return Opening::open(files, builtInStep);
}

Statement Database::prepare(const QString &sql)
{
    return {&d->connection->shared, sql};
}

Result<void> Database::execute(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    const char *rest = text.constData();
    while (*rest != '\0') {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(d->connection->handle(), rest, -1, &statement, &rest);
        while (code == SQLITE_OK && statement && (code = sqlite3_step(statement)) == SQLITE_ROW)
            code = SQLITE_OK;
        sqlite3_finalize(statement);
        if (code != SQLITE_OK && code != SQLITE_DONE)
            return d->connection->shared.failed(codeOf(code, d->connection->handle()));
    }
    return {};
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(d->connection->handle());
}

qint64 Database::changes() const
{
    return sqlite3_changes64(d->connection->handle());
}

void Database::setInterruptCheck(std::function<bool()> check)
{
    d->connection->interrupt = std::move(check);
    d->connection->watch(Connection::Watch::On);
}

Result<QList<Problem>> Database::checkIntegrity(const Progress &progress)
{
    return findProblems(*d->connection, progress);
}

// The full-text indexes first: their segments are rewritten too.
Result<void> Database::compact()
{
    for (const auto &index : {u"search_identity"_s, u"search_fragment"_s, u"search_text"_s})
        COFFRET_TRY(execute(u"INSERT INTO main.%1(%1) VALUES('optimize')"_s.arg(index)));
    const Attachable room(*d->connection); // VACUUM attaches a file of its own
    for (const Connection::File &file : d->connection->files)
        COFFRET_TRY(execute(u"VACUUM %1"_s.arg(schemaName(file.compartment))));
    return {};
}

static quint64 installedMemory()
{
#ifdef Q_OS_WIN
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? status.ullTotalPhys : 0;
#else
    return quint64(sysconf(_SC_PHYS_PAGES)) * quint64(sysconf(_SC_PAGESIZE));
#endif
}

void Database::setWork(Work work)
{
    constexpr quint64 roomy = quint64(7) << 30; // an "8 GB" machine reports a little less
    const QString bulk = installedMemory() >= roomy ? u"-1048576"_s : u"-262144"_s;
    (void)answer(d->connection->handle(), u"PRAGMA main.cache_size=%1"_s.arg(work == Work::Bulk ? bulk : usualCache()));
    if (work == Work::Bulk)
        return;
    sqlite3_db_release_memory(d->connection->handle());
#ifdef __GLIBC__
    malloc_trim(0); // what an import took goes back to the system, not only to the heap
#endif
}

bool Database::holds(Compartment compartment) const
{
    const auto &files = d->connection->files;
    return std::any_of(files.cbegin(), files.cend(),
                       [&](const Connection::File &file) { return file.compartment == compartment; });
}

QString Database::cipherVersion() const
{
    return d->connection->cipherVersion;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(d->connection->handle()) == 0;
}

} // namespace coffret::storage
