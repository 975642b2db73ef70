// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong under the books. The detail of such an Error names the file and SQLite's own
// code, never a value.
#pragma once

#include "core/base/error.h"

namespace coffret::storage {

enum class StorageError {
    NotSqlCipher = 1, // the library that answers is not SQLCipher, or too old: nothing was opened
    PlainFile,        // a database file that is not enciphered
    NotFound,
    AlreadyExists,
    WrongKey,    // the key does not open this file
    Damaged,     // a page, the structure or a checksum is wrong
    OtherVault,  // a file of another vault, or of an older epoch, stands here
    NewerSchema, // written by a newer version of this program
    MigrationFailed,
    Busy,
    DiskFull,
    ReadOnly,
    InputOutput,
    OutOfMemory,
    Interrupted, // cancelled by the person
    Constraint,
    Sql,     // a statement this program wrote is wrong: a bug
    NotHeld, // a statement about a compartment whose key this session does not hold
    Moved,   // a file was moved or deleted while it was open: what is written now would be lost with it
};
constexpr Room errorRoom(StorageError)
{
    return Room::Storage;
}

} // namespace coffret::storage
