// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's result codes as errors of this room. The detail holds a file name and SQLite's own words
// for the code, never its message of the moment: that one may quote a search term or a value.
// Private to core/storage.
#pragma once

#include "core/base/result.h"
#include "core/storage/storageerror.h"

struct sqlite3;

namespace coffret::storage {

// `connection` may be null; with it the operating system's own errno tells a full disk from a broken one.
StorageError storageError(int code, sqlite3 *connection = nullptr);
// SQLITE_AUTH in the place of a statement that failed because it names a compartment that is not attached.
int codeOf(int code, sqlite3 *connection);
Error failure(int code, sqlite3 *connection = nullptr, const QString &file = {});

} // namespace coffret::storage
