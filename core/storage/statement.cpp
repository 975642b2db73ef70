// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/connection.h"

#include <QStringEncoder>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace coffret::storage {

Statement::Statement(Shared *s, const QString &sql) : shared(s)
{
    int code = SQLITE_OK;
    compiled = shared->take(sql, code);
    if (compiled)
        statement = compiled->statement;
    else
        bindFailure = code == SQLITE_OK ? SQLITE_MISUSE : code;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (compiled)
        shared->giveBack(compiled);
}

Statement::Statement(Statement &&other) noexcept
    : shared(other.shared), compiled(std::exchange(other.compiled, nullptr)),
      statement(std::exchange(other.statement, nullptr)), bindFailure(std::exchange(other.bindFailure, 0))
{}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        giveBack();
        shared = other.shared;
        compiled = std::exchange(other.compiled, nullptr);
        statement = std::exchange(other.statement, nullptr);
        bindFailure = std::exchange(other.bindFailure, 0);
    }
    return *this;
}

static void keepFirst(int &kept, int code)
{
    if (kept == SQLITE_OK)
        kept = code;
}

Statement &Statement::bind(int index, qint64 value)
{
    if (statement)
        keepFirst(bindFailure, sqlite3_bind_int64(statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    if (statement)
        keepFirst(bindFailure, sqlite3_bind_double(statement, index, value));
    return *this;
}

// Into at least as many bytes as there are letters; false, with the bytes spoilt, if one is not of ASCII.
static bool narrowed(char *bytes, const QString &value)
{
    char16_t all = 0;
    for (const QChar c : value) {
        all |= c.unicode();
        *bytes++ = char(c.unicode());
    }
    return all < 0x80;
}

// Encoded straight into SQLite's memory, which is wiped, rather than through a QByteArray. Most texts are
// ASCII, for which a third of the memory is asked for, and wiped, than may be needed otherwise.
Statement &Statement::bind(int index, const QString &value)
{
    if (value.isNull())
        return bindNull(index);
    if (!statement)
        return *this;
    auto *text = static_cast<char *>(sqlite3_malloc64(sqlite3_uint64(value.size()) + 1));
    auto size = sqlite3_uint64(value.size());
    if (text && !narrowed(text, value)) {
        QStringEncoder encoder(QStringEncoder::Utf8);
        sqlite3_free(text);
        text = static_cast<char *>(sqlite3_malloc64(sqlite3_uint64(encoder.requiredSpace(value.size())) + 1));
        size = text ? sqlite3_uint64(encoder.appendToBuffer(text, value) - text) : 0;
    }
    if (!text) {
        keepFirst(bindFailure, SQLITE_NOMEM);
        return *this;
    }
    keepFirst(bindFailure, sqlite3_bind_text64(statement, index, text, size, sqlite3_free, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    if (value.isNull())
        return bindNull(index);
    if (statement)
        keepFirst(bindFailure, sqlite3_bind_blob64(statement, index, value.constData(), sqlite3_uint64(value.size()),
                                                   SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull(int index)
{
    if (statement)
        keepFirst(bindFailure, sqlite3_bind_null(statement, index));
    return *this;
}

Result<bool> Statement::step()
{
    if (bindFailure != SQLITE_OK)
        return shared->failed(bindFailure);
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = shared->failed(code);
    sqlite3_reset(statement);
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        COFFRET_ASSIGN(const bool row, step());
        if (!row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    if (statement)
        sqlite3_reset(statement);
}

bool Statement::isNull(int column) const
{
    return !statement || sqlite3_column_type(statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return statement ? sqlite3_column_int64(statement, column) : 0;
}

double Statement::real(int column) const
{
    return statement ? sqlite3_column_double(statement, column) : 0.0;
}

QString Statement::text(int column) const
{
    if (isNull(column))
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(statement, column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    const int size = sqlite3_column_bytes(statement, column);
    return bytes ? QByteArray(bytes, size) : QByteArray("");
}

void Statement::blobInto(int column, QByteArray &bytes) const
{
    const void *const blob = statement ? sqlite3_column_blob(statement, column) : nullptr;
    const int size = blob ? sqlite3_column_bytes(statement, column) : 0;
    bytes.resize(size);
    if (size > 0)
        std::memcpy(bytes.data(), blob, std::size_t(size));
}

} // namespace coffret::storage
