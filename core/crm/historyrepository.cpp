// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/historyrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

using storage::Statement;

QString tableOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Contact: return u"contact"_s;
    case EntityKind::Company: return u"company"_s;
    case EntityKind::Link: return u"link"_s;
    case EntityKind::Activity: return u"activity"_s;
    case EntityKind::Task: return u"task"_s;
    case EntityKind::Document: return u"document"_s;
    case EntityKind::Tag:
    case EntityKind::Draft: break;
    }
    Q_ASSERT_X(false, "tableOf", "this kind has no history");
    return {};
}

Result<RowId> HistoryRepository::insertSet(const ChangeSet &set, RowId undoes)
{
    COFFRET_TRY(database.prepare(u"INSERT INTO change_set(uuid, at, user, kind, label, undoes) VALUES(?,?,?,?,?,?)"_s)
                    .bind(1, set.id)
                    .bind(2, set.at)
                    .bind(3, set.user)
                    .bind(4, int(set.kind))
                    .bind(5, orNull(set.label))
                    .bind(6, undoes == 0 ? std::nullopt : std::optional<qint64>(undoes))
                    .run());
    return database.lastInsertId();
}

Result<void> HistoryRepository::markUndone(RowId set, RowId by, TimeStamp at)
{
    COFFRET_TRY(database.prepare(u"UPDATE change_set SET undone_by=? WHERE id=?"_s)
                    .bind(1, by == 0 ? std::nullopt : std::optional<qint64>(by))
                    .bind(2, set)
                    .run());
    return database.prepare(u"UPDATE main.import SET undone_at=? WHERE set_id=?"_s)
        .bind(1, orNull(at))
        .bind(2, set)
        .run();
}

Result<void> HistoryRepository::insertLine(const FieldChange &line)
{
    return database
        .prepare(u"INSERT INTO main.field_change(set_id, entity_kind, entity_id, field, old_value, new_value)"
                 " VALUES(?,?,?,?,?,?)"_s)
        .bind(1, line.set)
        .bind(2, int(line.kind))
        .bind(3, line.entity)
        .bind(4, line.field)
        .bind(5, orNull(line.oldValue))
        .bind(6, orNull(line.newValue))
        .run();
}

static ChangeSetRow setOf(const Statement &row)
{
    ChangeSetRow found;
    found.row = row.integer(0);
    found.set = {row.id<ChangeSetId>(1), ChangeSetKind(row.integer(2)), row.integer(3), row.id<UserId>(4), row.text(5),
                 !row.isNull(6)};
    found.undoneBy = row.integer(6);
    found.undoes = row.integer(7);
    return found;
}

static const QString setColumns =
    QStringLiteral("SELECT id, uuid, kind, at, user, label, undone_by, undoes FROM change_set ");

static Result<std::optional<ChangeSetRow>> oneSet(Statement &select)
{
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? std::optional<ChangeSetRow>(setOf(select)) : std::nullopt;
}

Result<std::optional<ChangeSetRow>> HistoryRepository::set(ChangeSetId id) const
{
    auto select = database.prepare(setColumns + u"WHERE uuid=?"_s);
    select.bind(1, id);
    return oneSet(select);
}

Result<std::optional<ChangeSetRow>> HistoryRepository::set(RowId row) const
{
    auto select = database.prepare(setColumns + u"WHERE id=?"_s);
    select.bind(1, row);
    return oneSet(select);
}

Result<QList<ChangeSet>> HistoryRepository::recent(int limit, std::optional<UserId> maker) const
{
    auto select = database.prepare(setColumns + u"WHERE ?2 IS NULL OR user=?2 ORDER BY id DESC LIMIT ?1"_s);
    select.bind(1, limit).bind(2, maker);
    QList<ChangeSet> sets;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return sets;
        sets += setOf(select).set;
    }
}

// Kinds 8 and 9 are Undo and Redo.
Result<std::optional<ChangeSetRow>> HistoryRepository::lastToUndo(UserId user) const
{
    auto select = database.prepare(setColumns
                                   + u"WHERE user IS ?1 AND undone_by IS NULL AND kind < 8 ORDER BY id DESC LIMIT 1"_s);
    select.bind(1, user);
    return oneSet(select);
}

Result<std::optional<ChangeSetRow>> HistoryRepository::lastToRedo(UserId user) const
{
    auto select = database.prepare(
        setColumns
        + u"WHERE user IS ?1 AND undone_by IS NULL AND kind = 8 AND id >"
          " (SELECT coalesce(max(id), 0) FROM change_set WHERE user IS ?1 AND kind < 8) ORDER BY id DESC LIMIT 1"_s);
    select.bind(1, user);
    return oneSet(select);
}

Result<QList<EntityRow>> HistoryRepository::changedIn(RowId set, EntityRow after, int limit) const
{
    auto select = database.prepare(
        u"SELECT DISTINCT entity_kind, entity_id FROM main.field_change WHERE set_id=?1"
        " AND (entity_kind>?2 OR (entity_kind=?2 AND entity_id>?3)) ORDER BY entity_kind, entity_id LIMIT ?4"_s);
    select.bind(1, set).bind(2, int(after.kind)).bind(3, after.row).bind(4, limit);
    QList<EntityRow> entities;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return entities;
        entities.append({EntityKind(select.integer(0)), select.integer(1)});
    }
}

Result<QList<EntityRow>> HistoryRepository::createdIn(RowId set, EntityKind kind, RowId after, int limit) const
{
    auto select = database.prepare(
        u"SELECT id FROM main.%1 WHERE created_set=?1 AND id>?2 ORDER BY id LIMIT ?3"_s.arg(tableOf(kind)));
    select.bind(1, set).bind(2, after).bind(3, limit);
    QList<EntityRow> entities;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return entities;
        entities.append({kind, select.integer(0)});
    }
}

Result<bool> HistoryRepository::isCreatedIn(RowId set, const EntityRow &entity) const
{
    auto select = database.prepare(u"SELECT 1 FROM main.%1 WHERE id=? AND created_set=?"_s.arg(tableOf(entity.kind)));
    select.bind(1, entity.row).bind(2, set);
    return select.step();
}

Result<qint64> HistoryRepository::countOf(RowId set) const
{
    auto select = database.prepare(
        u"SELECT (SELECT count(*) FROM (SELECT DISTINCT entity_kind, entity_id FROM main.field_change WHERE set_id=?1))"
        " + (SELECT count(*) FROM main.contact WHERE created_set=?1) + (SELECT count(*) FROM main.company WHERE created_set=?1)"_s);
    select.bind(1, set);
    COFFRET_TRY(select.step());
    return select.integer(0);
}

static Result<QList<FieldChange>> linesOf(Statement &select)
{
    QList<FieldChange> lines;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return lines;
        lines.append({select.integer(0), select.integer(1), EntityKind(select.integer(2)), select.integer(3),
                      select.text(4), select.text(5), select.text(6)});
    }
}

static Result<QList<FieldChange>> linesFrom(storage::Database &database, const QString &schema, RowId set,
                                            const EntityRow &entity)
{
    auto select =
        database.prepare(u"SELECT id, set_id, entity_kind, entity_id, field, old_value, new_value FROM %1field_change"
                         " WHERE entity_kind=? AND entity_id=? AND set_id=? ORDER BY id"_s.arg(schema));
    select.bind(1, int(entity.kind)).bind(2, entity.row).bind(3, set);
    return linesOf(select);
}

Result<QList<FieldChange>> HistoryRepository::lines(RowId set, const EntityRow &entity) const
{
    return linesFrom(database, u"main."_s, set, entity);
}

Result<QList<FieldChange>> HistoryRepository::linesInSight(RowId set, const EntityRow &entity) const
{
    return linesFrom(database, {}, set, entity);
}

Result<QList<FieldChange>> HistoryRepository::linesAfter(RowId line, const EntityRow &entity) const
{
    auto select = database.prepare(
        u"SELECT id, set_id, entity_kind, entity_id, field, old_value, new_value FROM main.field_change"
        " WHERE entity_kind=? AND entity_id=? AND id>? ORDER BY id"_s);
    select.bind(1, int(entity.kind)).bind(2, entity.row).bind(3, line);
    return linesOf(select);
}

Result<QList<EarlierValue>> HistoryRepository::earlierValues(const EntityRow &entity) const
{
    auto select = database.prepare(
        u"SELECT s.uuid, s.at, s.user, f.field, f.old_value, f.new_value FROM field_change f"
        " JOIN change_set s ON s.id=f.set_id WHERE f.entity_kind=? AND f.entity_id=? ORDER BY f.id DESC"_s);
    select.bind(1, int(entity.kind)).bind(2, entity.row);
    QList<EarlierValue> values;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return values;
        values.append({select.id<ChangeSetId>(0), select.integer(1), select.id<UserId>(2), select.text(3),
                       select.text(4), select.text(5)});
    }
}

Result<bool> HistoryRepository::isReferredToElsewhere(PartyKind kind, RowId party, RowId set) const
{
    const QString column = kind == PartyKind::Contact ? u"contact_id"_s : u"company_id"_s;
    QString sql =
        u"SELECT EXISTS(SELECT 1 FROM main.activity WHERE %1=?1 AND deleted_at IS NULL AND created_set IS NOT ?2)"
        " OR EXISTS(SELECT 1 FROM main.task WHERE %1=?1 AND deleted_at IS NULL AND created_set IS NOT ?2)"
        " OR EXISTS(SELECT 1 FROM main.document WHERE %1=?1 AND deleted_at IS NULL AND created_set IS NOT ?2)"
        " OR EXISTS(SELECT 1 FROM main.link WHERE from_kind=?3 AND from_id=?1 AND deleted_at IS NULL AND created_set IS NOT ?2)"
        " OR EXISTS(SELECT 1 FROM main.link WHERE to_kind=?3 AND to_id=?1 AND deleted_at IS NULL AND created_set IS NOT ?2)"_s
            .arg(column);
    if (kind == PartyKind::Company)
        sql +=
            u" OR EXISTS(SELECT 1 FROM main.contact WHERE company_id=?1 AND deleted_at IS NULL AND created_set IS NOT ?2)"_s;
    auto select = database.prepare(sql);
    select.bind(1, party).bind(2, set).bind(3, int(kind));
    COFFRET_TRY(select.step());
    return select.integer(0) != 0;
}

Result<void> HistoryRepository::eraseSet(RowId set)
{
    return database.prepare(u"DELETE FROM change_set WHERE id=?"_s).bind(1, set).run();
}

Result<void> HistoryRepository::eraseLines(const EntityRow &entity)
{
    return database.prepare(u"DELETE FROM main.field_change WHERE entity_kind=? AND entity_id=?"_s)
        .bind(1, int(entity.kind))
        .bind(2, entity.row)
        .run();
}

} // namespace coffret::crm
