// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/unkeyed.h"

#include "core/storage/connection.h"
#include "core/storage/founding.h"
#include "core/storage/migrator.h"
#include "core/storage/pragmas.h"

#include <QDir>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using coffret::storage::Connection;
using coffret::storage::Database;
using coffret::storage::DatabaseFile;
using coffret::storage::DatabaseFiles;

namespace coffret::storage {

std::unique_ptr<Database> Opening::adopt(std::unique_ptr<Connection> connection)
{
    auto opening = std::make_unique<Database::Private>(Database::Private{std::move(connection)});
    return std::unique_ptr<Database>(new Database(std::move(opening)));
}

} // namespace coffret::storage

namespace coffret::bench {

template <class T>
static T orDie(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

static DatabaseFiles filesIn(const QString &folder)
{
    DatabaseFiles files;
    for (int i = 0; i < 3; ++i) {
        const auto compartment = storage::Compartment(i);
        const QString path = folder + u'/' + storage::schemaName(compartment) + u".db"_s;
        files.files.push_back({compartment, path, Secret::fromBytes(std::vector<unsigned char>(32, 1 + i))});
    }
    files.vaultId = QByteArray(16, 'b');
    return files;
}

static std::unique_ptr<Database> openUnkeyed(const DatabaseFiles &files)
{
    auto connection = std::make_unique<Connection>();
    for (const DatabaseFile &file : files.files) {
        const QString schema = storage::schemaName(file.compartment);
        if (!connection->handle()) {
            sqlite3_open_v2(file.path.toUtf8().constData(), &connection->shared.handle,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
            orDie(storage::pinConnection(connection->handle()));
        } else {
            orDie(storage::answer(connection->handle(), u"ATTACH '%1' AS %2 KEY ''"_s.arg(file.path, schema)));
        }
        orDie(storage::pinFile(connection->handle(), schema));
        connection->files.push_back({file.compartment, file.path});
    }
    return storage::Opening::adopt(std::move(connection));
}

std::unique_ptr<Database> createIn(const QString &folder, Keys keys)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const DatabaseFiles files = filesIn(folder);
    if (keys == Keys::Given)
        return orDie(Database::create(filesIn(folder), 1));
    auto database = openUnkeyed(files);
    orDie(storage::found(*database, files, 1));
    return database;
}

std::unique_ptr<Database> openIn(const QString &folder, Keys keys)
{
    return keys == Keys::Given ? orDie(Database::open(filesIn(folder))) : openUnkeyed(filesIn(folder));
}

} // namespace coffret::bench
