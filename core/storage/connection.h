// SPDX-License-Identifier: GPL-3.0-or-later
// The open connection as the classes of this room share it: the handle, the compiled statements
// that wait for their next use, and what is attached. Private to core/storage.
#pragma once

#include "core/storage/database.h"

#include <QHash>
#include <functional>
#include <list>
#include <utility>

struct sqlite3;

namespace coffret::storage {

struct Statement::Shared
{
    sqlite3 *handle = nullptr;

    // The statement for this text: a waiting one, or a new one. Null with the code in `code`.
    sqlite3_stmt *take(const QString &sql, int &code);
    void giveBack(const QString &sql, sqlite3_stmt *compiled);
    void forgetAll();
    Error failed(int code);

private:
    using Waiting = std::list<std::pair<QString, sqlite3_stmt *>>;
    static constexpr std::size_t capacity = 100;
    Waiting waiting; // the most recently used first
    QHash<QString, Waiting::iterator> byText;
    unsigned long long allocationsFailedBefore = 0;
};

struct Connection
{
    struct File
    {
        Compartment compartment;
        QString path;
    };
    enum class Watch { Off, On };

    Statement::Shared shared;
    std::vector<File> files;
    QString cipherVersion;
    std::function<bool()> interrupt;

    Connection() = default;
    ~Connection() { close(); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    sqlite3 *handle() const { return shared.handle; }
    void watch(Watch state);    // the interrupt check, asked or silent
    qint64 rowsWritten() const; // since it was opened, whether committed or not
    void reconnectFullText();   // outside transactions
    void close();
};

struct Database::Private
{
    std::unique_ptr<Connection> connection;
};

// The name of the file without its folder, for details of errors.
QString fileName(const QString &path);

} // namespace coffret::storage
