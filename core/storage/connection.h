// SPDX-License-Identifier: GPL-3.0-or-later
// The open connection as the classes of this room share it: the handle, the compiled statements
// that wait for their next use, and what is attached. Private to core/storage.
#pragma once

#include "core/storage/database.h"

#include <functional>
#include <unordered_map>
#include <utility>

struct sqlite3;

namespace coffret::storage {

struct Statement::Compiled
{
    sqlite3_stmt *statement = nullptr;
    quint64 lastUse = 0;
    bool isTaken = false;
    bool isForgotten = false; // goes when it comes back
};

struct Statement::Shared
{
    sqlite3 *handle = nullptr;

    // The statement for this text: a waiting one, or a new one. Null with the code in `code`.
    Compiled *take(const QString &sql, int &code);
    void giveBack(Compiled *compiled);
    void forgetAll();
    Error failed(int code);

private:
    // An import takes a statement a million times: most texts are literals, the same bytes each time.
    struct Same
    {
        bool operator()(const QString &one, const QString &other) const
        {
            return one.size() == other.size() && (one.constData() == other.constData() || one == other);
        }
    };
    struct Sampled
    {
        std::size_t operator()(const QString &sql) const;
    };
    void dropOldest();

    static constexpr std::size_t capacity = 100;
    std::unordered_map<QString, std::unique_ptr<Compiled>, Sampled, Same> byText;
    quint64 uses = 0;
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
    bool hasMoved() const;      // a file is no longer where it was opened, as far as the system tells
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
