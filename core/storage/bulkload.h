// SPDX-License-Identifier: GPL-3.0-or-later
// Speeds up filling an empty or nearly empty vault: inside the caller's transaction the secondary
// indexes and search triggers of the bulky tables are set aside, and put back, with the full-text
// indexes rebuilt, by finish(). Rolling the transaction back undoes this too, so a cancelled import
// leaves the schema as it was.
#pragma once

#include "core/base/progress.h"
#include "core/storage/transaction.h"

#include <QStringList>

namespace coffret::storage {

class BulkLoad
{
public:
    // Worth it when the tables hold few rows compared with what comes.
    static Result<BulkLoad> begin(Transaction &transaction);
    Result<void> finish(const Progress &progress);

private:
    explicit BulkLoad(Transaction &t) : transaction(&t) {}
    Transaction *transaction;
    QStringList toRecreate; // CREATE statements taken from the schema, in order
};

} // namespace coffret::storage
