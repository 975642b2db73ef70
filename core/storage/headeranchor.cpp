// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/headeranchor.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

static const QString name = QStringLiteral("vault.header_generation");

Result<quint64> headerGenerationSeen(Database &database)
{
    Statement read = database.prepare(u"SELECT value FROM main.setting WHERE key = ?1"_s);
    read.bind(1, name);
    COFFRET_ASSIGN(const bool row, read.step());
    return row ? read.text(0).toULongLong() : quint64(0);
}

Result<void> keepHeaderGeneration(Database &database, quint64 generation)
{
    return database
        .prepare(u"INSERT INTO main.setting(key, value) VALUES(?1, ?2)"
                 " ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s)
        .bind(1, name)
        .bind(2, QString::number(generation))
        .run();
}

static Result<void> raiseEach(Database &database, quint64 epoch)
{
    for (const Compartment compartment : {Compartment::General, Compartment::Finance, Compartment::Sensitive}) {
        if (!database.holds(compartment))
            continue;
        COFFRET_TRY(database.prepare(u"UPDATE %1.meta SET epoch = ?1 WHERE epoch < ?1"_s.arg(schemaName(compartment)))
                        .bind(1, qint64(epoch))
                        .run());
    }
    return database.execute(u"COMMIT"_s);
}

Result<void> raiseEpoch(Database &database, quint64 epoch)
{
    COFFRET_TRY(database.execute(u"BEGIN"_s));
    const auto raised = raiseEach(database, epoch);
    if (!raised.ok() && database.isInTransaction())
        (void)database.execute(u"ROLLBACK"_s);
    return raised;
}

} // namespace coffret::storage
