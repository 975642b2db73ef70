// SPDX-License-Identifier: GPL-3.0-or-later
// A database file under another key: copied page by page into a new file, which is closed, opened again
// under its key, checked and compared with the first; the first is left as it is, and whoever asked
// renames. Never a change of the key in place: SQLCipher's rekey answers "done" when it is not. Nothing
// else may have the file open.
#pragma once

#include "core/storage/database.h"

namespace coffret::storage {

// False for a key that is not the file's; other troubles stay errors. A hot journal is rolled back.
Result<bool> keyOpens(const QString &path, const Secret &key);

// `to` must not exist, and goes again when the copy fails. Ends with both files closed, no journal beside.
Result<void> copyUnderKey(const QString &from, const Secret &key, const QString &to, const Secret &newKey,
                          const Progress &progress);

} // namespace coffret::storage
