// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared statement with its values. Bind by position from 1, step, read columns from 0; when
// the object goes, the statement returns to the cache, reset and without values. Text is UTF-8 in the
// file. Ids are bound as 16-byte blobs; a null Id as NULL.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/storageerror.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace coffret::storage {

class Statement
{
public:
    struct Shared; // owned by the database
    struct Compiled;
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, qint64(value)); }
    Statement &bind(int index, bool value) { return bind(index, qint64(value ? 1 : 0)); }
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &value);    // null QString binds NULL
    Statement &bind(int index, const QByteArray &value); // null QByteArray binds NULL
    Statement &bindNull(int index);
    template <class Tag>
    Statement &bind(int index, const Id<Tag> &id)
    {
        return bind(index, id.isNull() ? QByteArray() : id.bytes());
    }
    template <class T>
    Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bindNull(index);
    }

    // True: a row stands and can be read. False: done.
    Result<bool> step();
    // Steps to the end and resets, keeping nothing; for INSERT, UPDATE, DELETE.
    Result<void> run();
    void reset(); // ready to step again; values stay bound

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    void blobInto(int column, QByteArray &bytes) const; // in the memory it has: for a million rows; NULL is empty
    template <class IdType>
    IdType id(int column) const
    {
        return IdType::fromBytes(blob(column));
    }

private:
    friend class Database;
    Statement(Shared *shared, const QString &sql);
    void giveBack();

    Shared *shared = nullptr;
    Compiled *compiled = nullptr;
    sqlite3_stmt *statement = nullptr;
    int bindFailure = 0;
};

} // namespace coffret::storage
