// SPDX-License-Identifier: GPL-3.0-or-later
// The open vault's data: three SQLCipher files (general, finance, sensitive) attached under one
// connection and one rollback journal, so that a transaction over several of them is whole or absent
// after a crash or a power cut. Opening proves that SQLCipher answers, that each file belongs to this
// vault and epoch, and pins every pragma. The connection belongs to one thread. Nothing else in the
// program may open a database file (a test looks for it): even a plain open-and-close of the file by
// this process would release SQLite's lock.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace coffret::storage {

enum class Compartment { General, Finance, Sensitive };

// "main", "finance", "sensitive": the schema name in SQL.
QString schemaName(Compartment compartment);

struct DatabaseFile
{
    Compartment compartment;
    QString path;
    Secret key; // 32 bytes
};

struct DatabaseFiles
{
    std::vector<DatabaseFile> files; // general first; the others when the session holds their key
    QByteArray vaultId;              // 16 bytes
    quint64 epoch = 1;
};

struct Problem
{
    QString file; // file name without its folder
    QString what; // SQLite's own words
};

class Database
{
public:
    // Makes the files (none may exist), their schema at the newest version, and opens them.
    static Result<std::unique_ptr<Database>> create(DatabaseFiles files, qint64 now);
    // Opens, migrates forward when an older version wrote them, refuses newer ones.
    static Result<std::unique_ptr<Database>> open(DatabaseFiles files);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Takes a statement from the cache or compiles it. A statement that does not compile is a bug
    // and comes back as one that fails at its first step with StorageError::Sql.
    Statement prepare(const QString &sql);
    Result<void> execute(const QString &sql); // one or several statements without values
    qint64 lastInsertId() const;
    qint64 changes() const; // rows touched by the last statement

    // `check()` is asked every few thousand virtual-machine steps; answering true interrupts the
    // running statement with StorageError::Interrupted. An empty function removes it.
    void setInterruptCheck(std::function<bool()> check);

    // Every page's authentication tag, then the structure, of every attached file. Empty = sound.
    Result<QList<Problem>> checkIntegrity(const Progress &progress);

    // Rewrites every file without gaps, so that nothing of what was deleted is left even inside the
    // enciphered pages: SQLite's secure_delete keeps a stale copy of about one row in a thousand in
    // the gaps of split pages. For the end of an erasure; takes memory and disk of the files' size.
    // Not inside a transaction.
    Result<void> compact();

    // Larger cache for imports and other bulk work; back to normal with Usual.
    enum class Work { Usual, Bulk };
    void setWork(Work work);

    // Whether this session has the file. A statement about one it has not is StorageError::NotHeld.
    bool holds(Compartment compartment) const;
    QString cipherVersion() const;
    bool isInTransaction() const;

private:
    friend class Transaction;
    friend class Statement;
    friend struct Opening; // opens with other migrations: tests
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace coffret::storage
