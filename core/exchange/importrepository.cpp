// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::exchange {

static QString selectWith(const QString &rest)
{
    return u"SELECT i.uuid, s.uuid, i.at, i.user, i.file_name, i.format, i.preset, i.read_count, i.created_count,"
           " i.updated_count, i.skipped_count, i.rejected_count, i.undone_at"
           " FROM import i LEFT JOIN change_set s ON s.id=i.set_id "_s
           + rest;
}

static ImportRecord recordOf(const storage::Statement &row)
{
    return {row.id<crm::ImportId>(0),
            row.id<crm::ChangeSetId>(1),
            row.integer(2),
            row.id<access::UserId>(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.integer(7),
            row.integer(8),
            row.integer(9),
            row.integer(10),
            row.integer(11),
            row.integer(12)};
}

Result<void> ImportRepository::insert(const ImportRecord &record, qint64 changeSetRow)
{
    return database
        .prepare(
            u"INSERT INTO main.import(uuid, set_id, at, user, file_name, format, preset, read_count, created_count,"
            " updated_count, skipped_count, rejected_count) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s)
        .bind(1, record.id)
        .bind(2, changeSetRow)
        .bind(3, record.at)
        .bind(4, record.user)
        .bind(5, record.fileName)
        .bind(6, record.format)
        .bind(7, record.preset)
        .bind(8, record.read)
        .bind(9, record.created)
        .bind(10, record.updated)
        .bind(11, record.skipped)
        .bind(12, record.rejected)
        .run();
}

Result<std::optional<ImportRecord>> ImportRepository::read(crm::ImportId id) const
{
    auto select = database.prepare(selectWith(u"WHERE i.uuid=?"_s));
    select.bind(1, id);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? std::optional(recordOf(select)) : std::nullopt;
}

Result<QList<ImportRecord>> ImportRepository::recent(int limit) const
{
    auto select = database.prepare(selectWith(u"ORDER BY i.id DESC LIMIT ?"_s));
    select.bind(1, limit);
    QList<ImportRecord> records;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return records;
        records += recordOf(select);
    }
}

Result<QString> ImportRepository::mapping(const QByteArray &signature) const
{
    auto select = database.prepare(u"SELECT mapping FROM import_mapping WHERE signature=?"_s);
    select.bind(1, signature);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? select.text(0) : QString();
}

Result<void> ImportRepository::putMapping(const QByteArray &signature, const QString &mapping, TimeStamp at)
{
    return database
        .prepare(u"INSERT INTO import_mapping(signature, updated_at, mapping) VALUES(?,?,?)"
                 " ON CONFLICT(signature) DO UPDATE SET updated_at=excluded.updated_at, mapping=excluded.mapping"_s)
        .bind(1, signature)
        .bind(2, at)
        .bind(3, mapping)
        .run();
}

} // namespace coffret::exchange
