// SPDX-License-Identifier: GPL-3.0-or-later
// Three database files with fixed keys in a temporary folder whose name has a space and an accent.
#pragma once

#include "core/base/clock.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/vaultkeys.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace coffret::storage {

inline constexpr TimeStamp testTime = 1'700'000'000'000;

class VaultFiles
{
public:
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/coffret é XXXXXX")};
    QByteArray vaultId = QByteArray(16, 'v');
    quint64 epoch = 1;

    QString path(Compartment compartment) const { return testFilePath(folder.path(), compartment); }
    static Secret key(Compartment compartment) { return testKey(compartment); }
    DatabaseFiles files(int count = 3) const
    {
        DatabaseFiles all = keyedFiles(folder.path(), count);
        all.vaultId = vaultId;
        all.epoch = epoch;
        return all;
    }
    std::unique_ptr<Database> create(int count = 3) const
    {
        auto made = Database::create(files(count), testTime);
        if (!made.ok())
            qWarning() << "create:" << errorId(made.error().code) << made.error().detail;
        return made.ok() ? std::move(*made) : nullptr;
    }
    std::unique_ptr<Database> open(int count = 3) const
    {
        auto opened = Database::open(files(count));
        if (!opened.ok())
            qWarning() << "open:" << errorId(opened.error().code) << opened.error().detail;
        return opened.ok() ? std::move(*opened) : nullptr;
    }
};

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

inline qint64 countOf(Database &database, const QString &table)
{
    Statement count = database.prepare(QStringLiteral("SELECT count(*) FROM ") + table);
    const auto row = count.step();
    return row.ok() && *row ? count.integer(0) : -1;
}

// Adds found names to the index in one transaction: rows of search_record, which its triggers index.
inline Result<void> addPeople(Database &into, ChangeBus &bus, int count)
{
    COFFRET_ASSIGN(auto transaction, Transaction::begin(into, bus));
    const QString sql = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                                       " INSERT INTO search_record(name) SELECT 'martin ' || hex(i * 7919) FROM n");
    COFFRET_TRY(into.execute(sql.arg(count)));
    return transaction.commit();
}

} // namespace coffret::storage
