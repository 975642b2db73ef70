// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of database files, and the proof at each opening that they belong where they stand.
// Private to core/storage.
#pragma once

#include "core/storage/database.h"

namespace coffret::storage {

// Files made for a new vault: readable by their owner alone, never over an existing one, and removed
// again unless keep() was said.
class NewFiles
{
public:
    NewFiles() = default;
    ~NewFiles();
    NewFiles(const NewFiles &) = delete;
    NewFiles &operator=(const NewFiles &) = delete;
    Result<void> make(const QString &path);
    void keep() { made.clear(); }

private:
    QStringList made;
};

// Schema, vault id and epoch into empty files, in one transaction.
Result<void> found(Database &database, const DatabaseFiles &files, qint64 now);

// Each file says which vault and epoch it belongs to: another vault, or an epoch older than the
// directory's, is refused.
Result<void> checkOrigin(Database &database, const DatabaseFiles &files);

} // namespace coffret::storage
