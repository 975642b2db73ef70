// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that opens or attaches a database file; a test searches the sources for others. It
// proves first that SQLCipher answers from inside this program, hands over each raw key without ever
// putting it into SQL text, and pins every setting on which secrecy or durability rests.
// Private to core/storage.
#pragma once

#include "core/storage/connection.h"

namespace coffret::storage {

// The library may be trusted: ours, SQLCipher, new enough, temporary data in memory, wiping allocator.
Result<void> proveLibrary();

// Opens all files under one connection, each with its key. The files must exist; a new one is empty.
enum class Expect { Existing, Empty };
Result<std::unique_ptr<Connection>> openFiles(const DatabaseFiles &files, Expect expect);

// While it lives one more file can be attached; VACUUM does so with one that is empty and in memory.
class Attachable
{
public:
    explicit Attachable(Connection &connection);
    ~Attachable();
    Attachable(const Attachable &) = delete;
    Attachable &operator=(const Attachable &) = delete;

private:
    Connection &connection;
};

// After a file was written: its head is not that of a plain database.
Result<void> proveEnciphered(Connection &connection);

} // namespace coffret::storage
