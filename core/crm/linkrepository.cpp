// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/linkrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

Result<std::optional<RowId>> LinkRepository::rowOf(LinkId id) const
{
    return rowWith(database, u"SELECT id FROM link WHERE uuid=?"_s, id.bytes());
}

Result<std::optional<Stored<Link>>> LinkRepository::readKnown(RowId row) const
{
    auto select = database.prepare(
        u"SELECT uuid, from_kind, CASE from_kind WHEN 1 THEN (SELECT uuid FROM main.contact WHERE id=from_id)"
        " ELSE (SELECT uuid FROM main.company WHERE id=from_id) END,"
        " to_kind, CASE to_kind WHEN 1 THEN (SELECT uuid FROM main.contact WHERE id=to_id)"
        " ELSE (SELECT uuid FROM main.company WHERE id=to_id) END, role,"
        " created_at, created_by, created_set, updated_at, updated_by, deleted_at FROM main.link WHERE id=?"_s);
    select.bind(1, row);
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<Stored<Link>>();
    Stored<Link> stored;
    stored.row = row;
    stored.entity.id = select.id<LinkId>(0);
    stored.entity.from = {PartyKind(select.integer(1)), uuidFromBytes(select.blob(2)).value_or(Uuid{})};
    stored.entity.to = {PartyKind(select.integer(3)), uuidFromBytes(select.blob(4)).value_or(Uuid{})};
    stored.entity.role = select.text(5);
    readProvenance(select, 6, stored);
    return std::optional<Stored<Link>>(std::move(stored));
}

static Result<void> bindOwn(storage::Database &database, storage::Statement &statement, const Link &link)
{
    COFFRET_ASSIGN(const qint64 from, standingPartyRow(database, link.from));
    COFFRET_ASSIGN(const qint64 to, standingPartyRow(database, link.to));
    statement.bind(1, int(link.from.kind))
        .bind(2, from)
        .bind(3, int(link.to.kind))
        .bind(4, to)
        .bind(5, orNull(link.role));
    return {};
}

Result<void> LinkRepository::insert(Stored<Link> &stored)
{
    auto statement = database.prepare(
        u"INSERT INTO main.link(from_kind, from_id, to_kind, to_id, role, uuid, created_at, created_by, created_set,"
        " updated_at, updated_by, deleted_at) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)"_s);
    COFFRET_TRY(bindOwn(database, statement, stored.entity));
    statement.bind(6, stored.entity.id);
    bindProvenance(statement, 7, stored);
    COFFRET_TRY(statement.run());
    stored.row = database.lastInsertId();
    return {};
}

Result<void> LinkRepository::update(const Stored<Link> &, const Stored<Link> &after)
{
    auto statement = database.prepare(
        u"UPDATE main.link SET from_kind=?1, from_id=?2, to_kind=?3, to_id=?4, role=?5, updated_at=?6, updated_by=?7,"
        " deleted_at=?8 WHERE id=?9"_s);
    COFFRET_TRY(bindOwn(database, statement, after.entity));
    bindUpdate(statement, 6, after);
    return statement.run();
}

Result<void> LinkRepository::erase(const Stored<Link> &stored)
{
    return database.prepare(u"DELETE FROM main.link WHERE id=?"_s).bind(1, stored.row).run();
}

Result<QList<RowId>> LinkRepository::rowsOf(const PartyRef &party) const
{
    COFFRET_ASSIGN(const qint64 row, partyRow(database, party));
    auto select = database.prepare(
        u"SELECT id FROM link WHERE (from_kind=?1 AND from_id=?2) OR (to_kind=?1 AND to_id=?2) ORDER BY id"_s);
    select.bind(1, int(party.kind)).bind(2, row);
    return rowsWith(select);
}

Result<bool> LinkRepository::standsAlready(const Link &link) const
{
    auto select = database.prepare(
        u"SELECT 1 FROM link WHERE from_kind=?1 AND from_id=?2 AND to_kind=?3 AND to_id=?4 AND role IS ?5"
        " AND deleted_at IS NULL AND uuid IS NOT ?6"_s);
    COFFRET_TRY(bindOwn(database, select, link));
    return select.bind(6, link.id).step();
}

} // namespace coffret::crm
