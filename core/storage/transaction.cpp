// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/connection.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

constexpr qsizetype manyChanges = 1000;
constexpr qint64 manyRows = 500; // from here on a look-up would feel the slots; some 50 people

// Deferred, though writing follows: this connection holds every file's exclusive lock already, and
// an immediate one would start a write in each attached file and pay for all of them at the commit.
Result<Transaction> Transaction::begin(Database &database, ChangeBus &bus)
{
    Q_ASSERT_X(!database.isInTransaction(), "Transaction", "transactions do not nest");
    COFFRET_TRY(database.prepare(u"BEGIN"_s).run());
    return Transaction(database, bus);
}

Transaction::Transaction(Database &database, ChangeBus &bus)
    : db(&database), bell(&bus), writtenBefore(database.d->connection->rowsWritten())
{}

Transaction::Transaction(Transaction &&other) noexcept
    : db(std::exchange(other.db, nullptr)), bell(other.bell), writtenBefore(other.writtenBefore),
      changes(std::move(other.changes))
{}

Transaction::~Transaction()
{
    rollback();
}

// Above the limit the single ones give way to one that says "many of this kind".
void Transaction::note(const Change &change)
{
    const Change many{change.kind, {}};
    if (changes.contains(many) || changes.contains(change))
        return;
    changes.append(change);
    const auto sameKind = [&](const Change &other) { return other.kind == change.kind; };
    if (change == many || std::count_if(changes.cbegin(), changes.cend(), sameKind) > manyChanges) {
        changes.removeIf(sameKind);
        changes.append(many);
    }
}

Result<void> Transaction::commit()
{
    if (!db)
        return Error(StorageError::Sql, u"commit of a finished transaction"_s);
    // Without the interrupt check: SQLite may ask it after the commit is done and call that a failure.
    db->d->connection->watch(Connection::Watch::Off);
    const auto committed = db->prepare(u"COMMIT"_s).run();
    db->d->connection->watch(Connection::Watch::On);
    if (!committed.ok()) {
        rollback();
        return committed.error();
    }
    settle(*std::exchange(db, nullptr));
    bell->ring(std::exchange(changes, {}));
    return {};
}

void Transaction::settle(Database &database)
{
    Connection &connection = *database.d->connection;
    if (connection.rowsWritten() - writtenBefore >= manyRows)
        connection.reconnectFullText();
}

// SQLite has rolled back by itself after some failures (a full disk, for one).
void Transaction::rollback()
{
    Database *const open = std::exchange(db, nullptr);
    changes.clear();
    if (!open || !open->isInTransaction())
        return;
    open->d->connection->watch(Connection::Watch::Off);
    (void)open->prepare(u"ROLLBACK"_s).run();
    open->d->connection->watch(Connection::Watch::On);
    settle(*open);
}

} // namespace coffret::storage
