// SPDX-License-Identifier: GPL-3.0-or-later
// One change of the vault, whole or absent. Going out of scope without commit() rolls back. The
// changes noted on it ring the change bus once, after the commit; after a rollback nothing rings.
// Transactions do not nest: beginning a second one is a bug.
#pragma once

#include "core/base/changebus.h"
#include "core/storage/database.h"

#include <QList>

namespace coffret::storage {

class Transaction
{
public:
    static Result<Transaction> begin(Database &database, ChangeBus &bus);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Database &database() { return *db; }
    void note(const Change &change); // collapsed to "many" per kind above 1,000
    Result<void> commit();
    void rollback();

private:
    Transaction(Database &database, ChangeBus &bus);
    void settle(Database &database);
    Database *db;
    ChangeBus *bell;
    qint64 writtenBefore; // rows
    QList<Change> changes;
    quint32 collapsed = 0; // a bit for each kind of which `changes` says "many"
};

} // namespace coffret::storage
