// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rekey.h"

#include "core/storage/failure.h"
#include "core/storage/founding.h"
#include "core/storage/integrity.h"
#include "core/storage/opener.h"

#include <QFile>
#include <QMap>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

namespace {

// Any file by itself, under the name "main".
DatabaseFiles alone(const QString &path, const Secret &key)
{
    DatabaseFiles files;
    files.files.push_back({Compartment::General, path, key.copy()});
    return files;
}

Result<void> copyPages(Connection &from, Connection &to, const Progress &progress)
{
    constexpr int pagesAtOnce = 1000;
    sqlite3_backup *const backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return failure(sqlite3_errcode(to.handle()), to.handle());
    int code = SQLITE_OK;
    bool wanted = true;
    while (code == SQLITE_OK && wanted) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const int total = sqlite3_backup_pagecount(backup);
        wanted = progress.step(total - sqlite3_backup_remaining(backup), total);
    }
    const int ended = sqlite3_backup_finish(backup); // what it answers counts, not the last step alone
    if (!wanted)
        return Error(StorageError::Interrupted);
    return ended == SQLITE_OK && code == SQLITE_DONE
               ? Result<void>()
               : Result<void>(failure(ended == SQLITE_OK ? code : ended, to.handle()));
}

Result<QMap<QString, qint64>> rowsOf(Connection &database)
{
    sqlite3_stmt *statement = nullptr;
    const char *const tables = "SELECT name FROM main.sqlite_schema WHERE type='table' AND rootpage > 0";
    int code = sqlite3_prepare_v2(database.handle(), tables, -1, &statement, nullptr);
    QMap<QString, qint64> rows;
    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        rows.insert(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))), 0);
        code = SQLITE_OK;
    }
    sqlite3_finalize(statement);
    for (auto row = rows.begin(); code == SQLITE_DONE && row != rows.end(); ++row) {
        const QByteArray count = u"SELECT count(*) FROM main.\"%1\""_s.arg(row.key()).toUtf8();
        if (sqlite3_prepare_v2(database.handle(), count.constData(), -1, &statement, nullptr) != SQLITE_OK)
            return failure(sqlite3_errcode(database.handle()), database.handle());
        if (sqlite3_step(statement) != SQLITE_ROW)
            code = sqlite3_errcode(database.handle());
        *row = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
    }
    return code == SQLITE_DONE ? Result<QMap<QString, qint64>>(rows) : failure(code, database.handle());
}

// Opened anew, as on any other day.
Result<void> verifyCopy(Connection &from, const QString &to, const Secret &newKey)
{
    COFFRET_ASSIGN(const auto copy, openFiles(alone(to, newKey), Expect::Existing));
    COFFRET_TRY(proveEnciphered(*copy));
    COFFRET_ASSIGN(const QList<Problem> problems, findProblems(*copy, {}));
    if (!problems.isEmpty())
        return Error(StorageError::Damaged, problems.first().file + u": "_s + problems.first().what);
    COFFRET_ASSIGN(const auto before, rowsOf(from));
    COFFRET_ASSIGN(const auto after, rowsOf(*copy));
    if (before != after)
        return Error(StorageError::Damaged, fileName(to) + u": other rows than before"_s);
    return {};
}

} // namespace

Result<bool> keyOpens(const QString &path, const Secret &key)
{
    const auto opened = openFiles(alone(path, key), Expect::Existing);
    if (opened.ok())
        return true;
    return opened.error().is(StorageError::WrongKey) ? Result<bool>(false) : opened.error();
}

Result<void> copyUnderKey(const QString &from, const Secret &key, const QString &to, const Secret &newKey,
                          const Progress &progress)
{
    NewFiles made;
    {
        COFFRET_ASSIGN(const auto source, openFiles(alone(from, key), Expect::Existing));
        COFFRET_TRY(made.make(to));
        {
            COFFRET_ASSIGN(const auto target, openFiles(alone(to, newKey), Expect::Empty));
            COFFRET_TRY(copyPages(*source, *target, progress));
        }
        COFFRET_TRY(verifyCopy(*source, to, newKey));
    }
    // A journal beside the old file must not stand beside the new one once that has its name. A hot one was
    // rolled back when the file was opened; what a crash may have left besides is of no use to anybody.
    for (const QString &journal : {from + u"-journal"_s, to + u"-journal"_s}) {
        if (QFile::exists(journal) && !QFile::remove(journal))
            return Error(StorageError::InputOutput, fileName(journal) + u": a journal is left"_s);
    }
    made.keep();
    return {};
}

} // namespace coffret::storage
