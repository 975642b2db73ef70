// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/connection.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

constexpr qsizetype manyChanges = 1000;
constexpr qint64 manyRows = 500; // from here on a look-up would feel the slots; some 50 people
constexpr qint64 fewRows = 3;    // a record that can be searched for is as many, with its indexes

// Deferred, though writing follows: this connection holds every file's exclusive lock already, and
// an immediate one would start a write in each attached file and pay for all of them at the commit.
Result<Transaction> Transaction::begin(Database &database, ChangeBus &bus)
{
    Q_ASSERT_X(!database.isInTransaction(), "Transaction", "transactions do not nest");
    if (database.d->connection->hasMoved())
        return StorageError::Moved;
    COFFRET_TRY(database.prepare(u"BEGIN"_s).run());
    return Transaction(database, bus);
}

Transaction::Transaction(Database &database, ChangeBus &bus)
    : db(&database), bell(&bus), writtenBefore(database.d->connection->rowsWritten())
{}

Transaction::Transaction(Transaction &&other) noexcept
    : db(std::exchange(other.db, nullptr)), bell(other.bell), writtenBefore(other.writtenBefore),
      changes(std::move(other.changes)), collapsed(other.collapsed)
{}

Transaction::~Transaction()
{
    rollback();
}

// Above the limit the single ones give way to one that says "many of this kind".
void Transaction::note(const Change &change)
{
    const quint32 bit = 1U << unsigned(change.kind);
    if ((collapsed & bit) != 0 || changes.contains(change)) // of a bulk load's records, nearly all end here
        return;
    const Change many{change.kind, {}};
    changes.append(change);
    const auto sameKind = [&](const Change &other) { return other.kind == change.kind; };
    if (change == many || std::count_if(changes.cbegin(), changes.cend(), sameKind) > manyChanges) {
        changes.removeIf(sameKind);
        changes.append(many);
        collapsed |= bit;
    }
}

static quint64 numberAt(const QByteArray &block, qsizetype &at)
{
    quint64 number = 0;
    for (int i = 0; i < 8 && at < block.size(); ++i) {
        const auto byte = quint8(block.at(at++));
        number = number << 7 | (byte & 0x7f);
        if (byte < 0x80)
            break;
    }
    return number;
}

// FTS5's structure record: a cookie of four bytes, four more in its second version, then the numbers of levels
// and of segments.
static Result<quint64> segmentsOf(Database &database, const QString &index)
{
    Statement structure = database.prepare(u"SELECT block FROM main.%1_data WHERE id=10"_s.arg(index));
    COFFRET_ASSIGN(const bool found, structure.step());
    const QByteArray block = found ? structure.blob(0) : QByteArray();
    qsizetype at = block.mid(4, 4) == QByteArrayLiteral("\xff\x00\x00\x01") ? 8 : 4;
    numberAt(block, at);
    return numberAt(block, at);
}

// Each write leaves FTS5 a segment, and by itself it merges these only when there are 16 of a size: until then
// each look-up descends into all of them. A few pages' worth when there are many keeps them at a handful. Not at
// each commit: the segment of a bulk load soon counts among those of the smallest sizes, and would be written
// anew in steps of 8 pages by thousands of commits, for a third of the time of each.
static Result<void> mergeSegments(Database &database, qint64 written)
{
    constexpr quint64 mostSegments = 5;
    const qint64 pages = std::clamp<qint64>(written / 50, 8, 1000);
    for (const auto &index : {u"search_identity"_s, u"search_fragment"_s, u"search_text"_s}) {
        Statement there = database.prepare(u"SELECT 1 FROM main.sqlite_schema WHERE name = ?1"_s);
        COFFRET_ASSIGN(const bool exists, there.bind(1, index).step());
        if (!exists)
            continue;
        COFFRET_ASSIGN(const quint64 segments, segmentsOf(database, index));
        if (segments > mostSegments)
            COFFRET_TRY(database.prepare(u"INSERT INTO main.%1(%1, rank) VALUES('merge', ?1)"_s.arg(index))
                            .bind(1, pages)
                            .run());
    }
    return {};
}

Result<void> Transaction::commit()
{
    if (!db)
        return Error(StorageError::Sql, u"commit of a finished transaction"_s);
    // An open file outlives its name: the commit would succeed, and go with the file. Again, since a long
    // import may have begun before.
    if (db->d->connection->hasMoved()) {
        rollback();
        return StorageError::Moved;
    }
    // Without the interrupt check: SQLite may ask it after the commit is done and call that a failure.
    db->d->connection->watch(Connection::Watch::Off);
    const qint64 written = db->d->connection->rowsWritten() - writtenBefore;
    const auto merged = written >= fewRows ? mergeSegments(*db, written) : Result<void>();
    const auto committed = merged.ok() ? db->prepare(u"COMMIT"_s).run() : merged;
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
