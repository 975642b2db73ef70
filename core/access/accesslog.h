// SPDX-License-Identifier: GPL-3.0-or-later
// The notebook at the books' door: whoever does or reads something through a book has it noted here, and
// it goes into the sealed log. Books hold it by reference, so that there is no door without one. A change is noted
// in its own transaction: no note, no change. A reading has no transaction: its note waits in memory
// and is written soon after, so that showing a record never waits for the disk.
#pragma once

#include "core/journal/entry.h"
#include "core/storage/transaction.h"

namespace coffret::access {

class AccessLog
{
public:
    AccessLog() = default;
    AccessLog(const AccessLog &) = delete;
    AccessLog &operator=(const AccessLog &) = delete;
    virtual ~AccessLog() = default;

    // If this fails, the transaction must not be committed.
    virtual Result<void> record(storage::Transaction &transaction, const journal::Entry &entry) = 0;
    // A reading, or what was done outside of the databases. The same object read again within ten minutes
    // is one reading.
    virtual void note(const journal::Entry &entry) = 0;
};

} // namespace coffret::access
