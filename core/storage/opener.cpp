// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opener.h"

#include "core/storage/failure.h"
#include "core/storage/pragmas.h"
#include "core/storage/wipingallocator.h"

#include <QFileInfo>
#include <QVersionNumber>
#include <array>
#include <cstring>
#include <sqlite3.h>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <dlfcn.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

namespace {

constexpr std::size_t keySize = 32;
constexpr int headSize = 16;
constexpr char plainHead[headSize + 1] = "SQLite format 3";

// x'<64 hexadecimal digits>': SQLCipher's raw key, which skips its own derivation. Wiped when it goes.
class RawKey
{
public:
    explicit RawKey(const Secret &key)
    {
        static const char digits[] = "0123456789abcdef";
        const SecretReader reader(key);
        text[0] = 'x';
        text[1] = text[size() - 1] = '\'';
        for (std::size_t i = 0; i < keySize; ++i) {
            text[2 + 2 * i] = digits[reader.bytes()[i] >> 4];
            text[3 + 2 * i] = digits[reader.bytes()[i] & 15];
        }
    }
    ~RawKey() { wipeMemory(text.data(), text.size()); }
    RawKey(const RawKey &) = delete;
    RawKey &operator=(const RawKey &) = delete;
    const char *data() const { return text.data(); }
    static constexpr int size() { return 2 * int(keySize) + 3; }

private:
    std::array<char, 2 * keySize + 3> text{};
};

// A plain libsqlite3 loaded before ours would answer to the same names and write in clear.
bool liesInThisProgram()
{
#ifdef Q_OS_WIN
    HMODULE theirs = nullptr;
    HMODULE ours = nullptr;
    constexpr DWORD flags = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    return GetModuleHandleExW(flags, reinterpret_cast<LPCWSTR>(&sqlite3_open_v2), &theirs)
           && GetModuleHandleExW(flags, reinterpret_cast<LPCWSTR>(&liesInThisProgram), &ours) && theirs == ours;
#else
    Dl_info theirs{};
    Dl_info ours{};
    return dladdr(reinterpret_cast<const void *>(&sqlite3_open_v2), &theirs)
           && dladdr(reinterpret_cast<const void *>(&liesInThisProgram), &ours) && theirs.dli_fbase == ours.dli_fbase;
#endif
}

// Links in the folder are resolved here, because NOFOLLOW refuses them anywhere in the path; the
// file itself must not be one.
QByteArray nativePath(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder + u'/' + info.fileName()).toUtf8();
}

struct Head
{
    qint64 size = 0;
    std::array<char, headSize> bytes{};
    bool isPlain() const { return size >= headSize && std::memcmp(bytes.data(), plainHead, headSize) == 0; }
};

// Through SQLite's own handle: opening and closing the file ourselves would release its lock.
Result<Head> readHead(sqlite3 *connection, const char *schema, const QString &name)
{
    sqlite3_file *file = nullptr;
    int code = sqlite3_file_control(connection, schema, SQLITE_FCNTL_FILE_POINTER, &file);
    Head head;
    sqlite3_int64 size = 0;
    if (code == SQLITE_OK && file && file->pMethods)
        code = file->pMethods->xFileSize(file, &size);
    else if (code == SQLITE_OK)
        code = SQLITE_CANTOPEN;
    if (code == SQLITE_OK && size >= headSize)
        code = file->pMethods->xRead(file, head.bytes.data(), headSize, 0);
    if (code != SQLITE_OK)
        return failure(code, connection, name);
    head.size = size;
    return head;
}

Result<void> openHandle(Connection &database, const QString &path)
{
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(nativePath(path).constData(), &database.shared.handle, flags, nullptr);
    if (code != SQLITE_OK)
        return failure(code, database.handle(), fileName(path));
    sqlite3 *const handle = database.handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    return {};
}

// What stands on the disk before any key is tried, seen through a connection of its own.
Result<void> lookAt(const DatabaseFile &file, Expect expect)
{
    if (!QFileInfo::exists(file.path))
        return Error(StorageError::NotFound, fileName(file.path));
    if (file.key.size() != keySize)
        return Error(StorageError::WrongKey, fileName(file.path) + u": the key has not 32 bytes"_s);
    Connection look;
    COFFRET_TRY(openHandle(look, file.path));
    COFFRET_ASSIGN(const Head head, readHead(look.handle(), "main", fileName(file.path)));
    if (head.isPlain())
        return Error(StorageError::PlainFile, fileName(file.path));
    if (expect == Expect::Existing && head.size < headSize)
        return Error(StorageError::Damaged, fileName(file.path) + u": cut short"_s);
    return {};
}

// The first read of a file: its key is right, its hot journal, if any, is rolled back.
Result<void> readFirst(sqlite3 *connection, const DatabaseFile &file)
{
    const RoomForKey room; // the key is derived, and copied, at the first page
    if (!room.isEnough())
        return Error(StorageError::OutOfMemory, fileName(file.path));
    const QString schema = schemaName(file.compartment);
    const auto read = answer(connection, u"SELECT count(*) FROM %1.sqlite_schema"_s.arg(schema));
    if (read.ok())
        return {};
    Error error = read.error();
    if (error.is(StorageError::WrongKey) && somePageIsSound(connection, schema))
        error.code = StorageError::Damaged;
    error.detail.prepend(fileName(file.path) + u": "_s);
    return error;
}

Result<void> takeKey(sqlite3 *connection, const DatabaseFile &file)
{
    const RoomForKey room;
    if (!room.isEnough())
        return Error(StorageError::OutOfMemory, fileName(file.path));
    const RawKey key(file.key);
    const int code = sqlite3_key_v2(connection, "main", key.data(), RawKey::size());
    return code == SQLITE_OK ? Result<void>() : Result<void>(failure(code, connection, fileName(file.path)));
}

Result<void> attachFile(sqlite3 *connection, const DatabaseFile &file)
{
    const RoomForKey room;
    if (!room.isEnough())
        return Error(StorageError::OutOfMemory, fileName(file.path));
    const RawKey key(file.key);
    const QByteArray path = nativePath(file.path);
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = "ATTACH ?1 AS " + schemaName(file.compartment).toUtf8() + " KEY ?2";
    int code = sqlite3_prepare_v2(connection, sql.constData(), int(sql.size()), &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_bind_text(statement, 1, path.constData(), int(path.size()), SQLITE_STATIC);
    if (code == SQLITE_OK)
        code = sqlite3_bind_text(statement, 2, key.data(), RawKey::size(), SQLITE_STATIC);
    if (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_DONE)
        code = SQLITE_OK;
    sqlite3_finalize(statement);
    if (code != SQLITE_OK)
        return failure(sqlite3_extended_errcode(connection), connection, fileName(file.path));
    return {};
}

// A damaged file answers to ATTACH as to a wrong key; opened alone it tells more.
Error whyNotAttached(const DatabaseFile &file, const Error &attached)
{
    Connection alone;
    const auto opened = openHandle(alone, file.path);
    if (!opened.ok())
        return opened.error();
    const auto taken = takeKey(alone.handle(), file);
    if (!taken.ok())
        return taken.error();
    DatabaseFile asMain{Compartment::General, file.path, {}};
    const auto read = readFirst(alone.handle(), asMain);
    return read.ok() ? attached : read.error();
}

Result<void> keyMain(Connection &database, const DatabaseFile &general)
{
    const unsigned long long failed = failedAllocations();
    COFFRET_TRY(takeKey(database.handle(), general));
    COFFRET_ASSIGN(database.cipherVersion, answer(database.handle(), u"PRAGMA cipher_version"_s));
    if (failedAllocations() != failed)
        return Error(StorageError::OutOfMemory, fileName(general.path));
    if (QVersionNumber::fromString(database.cipherVersion) < QVersionNumber(4, 5, 6))
        return Error(StorageError::NotSqlCipher, u"cipher_version \"%1\""_s.arg(database.cipherVersion));
    return {};
}

void limitAttached(Connection &database, int more)
{
    sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, int(database.files.size()) - 1 + more);
}

Result<void> openAttached(Connection &database, const DatabaseFiles &files)
{
    for (std::size_t i = 1; i < files.files.size(); ++i) {
        const DatabaseFile &file = files.files[i];
        const auto attached = attachFile(database.handle(), file);
        if (!attached.ok())
            return attached.error().is(StorageError::WrongKey) ? whyNotAttached(file, attached.error())
                                                               : attached.error();
        COFFRET_TRY(readFirst(database.handle(), file));
        COFFRET_TRY(pinCipher(database.handle(), schemaName(file.compartment)));
        database.files.push_back({file.compartment, file.path});
    }
    // From here on nothing more can be attached, with a key or without.
    limitAttached(database, 0);
    return {};
}

} // namespace

Result<void> proveLibrary()
{
    if (!liesInThisProgram())
        return Error(StorageError::NotSqlCipher, u"sqlite3_open_v2 lies outside of this program"_s);
    if (!sqlite3_compileoption_used("HAS_CODEC"))
        return Error(StorageError::NotSqlCipher, u"plain SQLite "_s + QString::fromUtf8(sqlite3_libversion()));
    if (!sqlite3_compileoption_used("TEMP_STORE=2") && !sqlite3_compileoption_used("TEMP_STORE=3"))
        return Error(StorageError::NotSqlCipher, u"built to write temporary files"_s);
    if (!installWipingAllocator())
        return Error(StorageError::NotSqlCipher, u"running before its allocator was set"_s);
    const int code = sqlite3_initialize();
    return code == SQLITE_OK ? Result<void>() : Result<void>(failure(code));
}

Result<std::unique_ptr<Connection>> openFiles(const DatabaseFiles &files, Expect expect)
{
    COFFRET_TRY(proveLibrary());
    for (const DatabaseFile &file : files.files)
        COFFRET_TRY(lookAt(file, expect));
    auto database = std::make_unique<Connection>();
    const DatabaseFile &general = files.files.front();
    COFFRET_TRY(openHandle(*database, general.path));
    COFFRET_TRY(keyMain(*database, general));
    COFFRET_TRY(pinCipher(database->handle(), schemaName(Compartment::General)));
    COFFRET_TRY(pinConnection(database->handle()));
    COFFRET_TRY(readFirst(database->handle(), general));
    database->files.push_back({general.compartment, general.path});
    COFFRET_TRY(openAttached(*database, files));
    for (const DatabaseFile &file : files.files)
        COFFRET_TRY(pinFile(database->handle(), schemaName(file.compartment)));
    COFFRET_TRY(takeLocks(database->handle()));
    return database;
}

Attachable::Attachable(Connection &c) : connection(c)
{
    limitAttached(connection, 1);
}

Attachable::~Attachable()
{
    limitAttached(connection, 0);
}

Result<void> proveEnciphered(Connection &database)
{
    for (const Connection::File &file : database.files) {
        const QByteArray schema = schemaName(file.compartment).toUtf8();
        COFFRET_ASSIGN(const Head head, readHead(database.handle(), schema.constData(), fileName(file.path)));
        if (head.isPlain() || head.size < headSize)
            return Error(StorageError::PlainFile, fileName(file.path));
    }
    return {};
}

} // namespace coffret::storage
