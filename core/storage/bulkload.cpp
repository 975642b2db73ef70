// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulkload.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

static const QString setAside =
    QStringLiteral("SELECT type, name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL AND ("
                   " (type='index' AND sql NOT LIKE 'CREATE UNIQUE%' AND tbl_name IN"
                   "  ('company','contact','match_key','link','activity','task','search_record','search_note'))"
                   " OR (type='trigger' AND tbl_name IN ('search_record','search_note'))) ORDER BY type, rowid");

static QStringList fullTextIndexes()
{
    return {u"search_identity"_s, u"search_fragment"_s, u"search_text"_s};
}

Result<BulkLoad> BulkLoad::begin(Transaction &transaction)
{
    BulkLoad load(transaction);
    QStringList drops;
    {
        Statement schema = transaction.database().prepare(setAside);
        for (;;) {
            COFFRET_ASSIGN(const bool row, schema.step());
            if (!row)
                break;
            drops.append(u"DROP %1 main.%2"_s.arg(schema.text(0), schema.text(1)));
            load.toRecreate.append(schema.text(2));
        }
    }
    for (const QString &drop : std::as_const(drops))
        COFFRET_TRY(transaction.database().execute(drop));
    return load;
}

static Result<void> configure(Database &database, const QString &index, const char *option, int value)
{
    return database.execute(
        u"INSERT INTO %1(%1, rank) VALUES('%2', %3)"_s.arg(index, QLatin1String(option)).arg(value));
}

// A larger hash table for the rebuild only: FTS5 flushes it into a segment each time it is full. One much
// larger than the processor's cache (64 MiB) costs more in look-ups than it saves in merges. Merging the
// segments into one makes a look-up 3 to 6 times as fast, and is done once, at the end: with FTS5's own
// merges in between (4 of a level, 16 at the latest) each entry would be written up to three times.
static Result<void> rebuild(Database &database, const QString &index)
{
    COFFRET_TRY(configure(database, index, "hashsize", 16 * 1024 * 1024));
    COFFRET_TRY(configure(database, index, "automerge", 0));
    COFFRET_TRY(configure(database, index, "crisismerge", 1999));
    COFFRET_TRY(database.execute(u"INSERT INTO %1(%1) VALUES('rebuild')"_s.arg(index)));
    COFFRET_TRY(database.execute(u"INSERT INTO %1(%1) VALUES('optimize')"_s.arg(index)));
    COFFRET_TRY(configure(database, index, "crisismerge", 16));
    COFFRET_TRY(configure(database, index, "automerge", 4));
    return configure(database, index, "hashsize", 1024 * 1024);
}

Result<void> BulkLoad::finish(const Progress &progress)
{
    Database &database = transaction->database();
    const QStringList indexes = fullTextIndexes();
    const qint64 total = toRecreate.size() + indexes.size();
    qint64 done = 0;
    for (const QString &index : indexes) {
        if (!progress.step(done++, total))
            return Error(StorageError::Interrupted);
        COFFRET_TRY(rebuild(database, index));
    }
    for (const QString &sql : std::as_const(toRecreate)) {
        if (!progress.step(done++, total))
            return Error(StorageError::Interrupted);
        COFFRET_TRY(database.execute(sql));
    }
    toRecreate.clear();
    progress.step(total, total);
    return {};
}

} // namespace coffret::storage
