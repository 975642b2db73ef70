// SPDX-License-Identifier: GPL-3.0-or-later
// The settings on which secrecy and durability rest, written and then read back: a pragma that the
// library does not know, or does not obey, is refused rather than hoped for. Private to core/storage.
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace coffret::storage {

// The first column of the first row as text; empty when there is none.
Result<QString> answer(sqlite3 *connection, const QString &sql);

Result<void> pinCipher(sqlite3 *connection, const QString &schema);
Result<void> pinConnection(sqlite3 *connection);
Result<void> pinFile(sqlite3 *connection, const QString &schema);
QString usualCache(); // the value of general's cache_size

// Takes every file's exclusive lock at once, so that a second program is refused when it opens.
Result<void> takeLocks(sqlite3 *connection);

// Some page of the file carries a valid seal under this key, so the key is right and the file is not.
bool somePageIsSound(sqlite3 *connection, const QString &schema);

} // namespace coffret::storage
