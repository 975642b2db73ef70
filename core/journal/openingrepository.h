// SPDX-License-Identifier: GPL-3.0-or-later
// When each account opened the vault last, for its own person to see: three times each. Not sealed, so that a member can
// read his own without the journal's key; the log's sessions show who opened when to the same eyes. Advisory: whoever
// opens general.db with tools of his own can change it.
#pragma once

#include "core/journal/entry.h"
#include "core/storage/database.h"

namespace coffret::journal {

class OpeningRepository
{
public:
    static constexpr int kept = 3;
    explicit OpeningRepository(storage::Database &d) : database(d) {}
    Result<QList<TimeStamp>> of(AccountId account); // the newest first
    Result<void> add(AccountId account, TimeStamp at);

private:
    storage::Database &database;
};

} // namespace coffret::journal
