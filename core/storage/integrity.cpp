// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

namespace {

class Check
{
public:
    Check(Connection &db, const Progress &p) : database(db), progress(p)
    {
        usual = std::exchange(database.interrupt, [this] { return !report() || (usual && usual()); });
        database.watch(Connection::Watch::On);
    }
    ~Check()
    {
        database.interrupt = std::exchange(usual, {});
        database.watch(Connection::Watch::On);
    }
    Check(const Check &) = delete;
    Check &operator=(const Check &) = delete;

    Result<QList<Problem>> run()
    {
        for (const Connection::File &file : database.files) {
            COFFRET_TRY(ask(file, u"cipher_integrity_check"_s));
            COFFRET_TRY(ask(file, u"quick_check"_s));
        }
        return problems;
    }

private:
    bool report() const { return progress.step(done, qint64(database.files.size()) * 2); }

    // All rows: a reader of the first one only has let damage pass elsewhere. A failure of the check
    // itself (an unreadable page stops it) is a finding too.
    Result<void> ask(const Connection::File &file, const QString &pragma)
    {
        if (!report())
            return Error(StorageError::Interrupted);
        const QByteArray sql = u"PRAGMA %1.%2"_s.arg(schemaName(file.compartment), pragma).toUtf8();
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &statement, nullptr);
        while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
            const auto *said = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
            if (said && qstrcmp(said, "ok") != 0)
                problems.append({fileName(file.path), QString::fromUtf8(said)});
            code = SQLITE_OK;
        }
        sqlite3_finalize(statement);
        ++done;
        if (code == SQLITE_DONE)
            return {};
        const Error error = database.shared.failed(code);
        if (!error.is(StorageError::Damaged))
            return error;
        problems.append({fileName(file.path), error.detail});
        return {};
    }

    Connection &database;
    const Progress &progress;
    std::function<bool()> usual;
    QList<Problem> problems;
    qint64 done = 0;
};

} // namespace

Result<QList<Problem>> findProblems(Connection &database, const Progress &progress)
{
    return Check(database, progress).run();
}

} // namespace coffret::storage
