// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/trashrepository.h"

#include "core/crm/attachedrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

// Kinds are those of EntityKind.
static QString trashed()
{
    return u"SELECT 1 AS kind, c.id, c.uuid, coalesce(nullif(trim(coalesce(c.first_name,'')||' '||coalesce(c.last_name,'')),''),"
           "  c.nickname, k.name, c.email, c.phone), c.deleted_at FROM contact c LEFT JOIN company k ON k.id=c.company_id"
           "  WHERE c.deleted_at IS NOT NULL"
           " UNION ALL SELECT 2, id, uuid, name, deleted_at FROM company WHERE deleted_at IS NOT NULL"
           " UNION ALL SELECT 3, id, uuid, role, deleted_at FROM link WHERE deleted_at IS NOT NULL"
           " UNION ALL SELECT 4, id, uuid, coalesce(subject, substr(body, 1, 80)), deleted_at FROM activity WHERE deleted_at IS NOT NULL"
           " UNION ALL SELECT 5, id, uuid, title, deleted_at FROM task WHERE deleted_at IS NOT NULL"
           " UNION ALL SELECT 6, id, uuid, name, deleted_at FROM document WHERE deleted_at IS NOT NULL"_s;
}

Result<QList<TrashedItem>> TrashRepository::items(int limit) const
{
    auto select = database.prepare(trashed() + u" ORDER BY 5 DESC, 1, 2 DESC LIMIT ?"_s);
    select.bind(1, limit);
    QList<TrashedItem> items;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return items;
        items.append({EntityKind(select.integer(0)), uuidFromBytes(select.blob(2)).value_or(Uuid{}), select.text(3),
                      select.integer(4)});
    }
}

Result<qint64> TrashRepository::count() const
{
    auto select = database.prepare(u"SELECT (SELECT count(*) FROM contact WHERE deleted_at IS NOT NULL)"
                                   " + (SELECT count(*) FROM company WHERE deleted_at IS NOT NULL)"
                                   " + (SELECT count(*) FROM link WHERE deleted_at IS NOT NULL)"
                                   " + (SELECT count(*) FROM activity WHERE deleted_at IS NOT NULL)"
                                   " + (SELECT count(*) FROM task WHERE deleted_at IS NOT NULL)"
                                   " + (SELECT count(*) FROM document WHERE deleted_at IS NOT NULL)"_s);
    COFFRET_TRY(select.step());
    return select.integer(0);
}

Result<QList<RowId>> TrashRepository::rows(EntityKind kind, TimeStamp before, int limit) const
{
    auto select = database.prepare(
        u"SELECT id FROM %1 WHERE deleted_at IS NOT NULL AND (?1=0 OR deleted_at<?1) ORDER BY id LIMIT ?2"_s.arg(
            tableOf(kind)));
    select.bind(1, before).bind(2, limit);
    return rowsWith(select);
}

Result<std::optional<RowId>> TrashRepository::rowOf(const TrashedItem &item) const
{
    auto select =
        database.prepare(u"SELECT id FROM %1 WHERE uuid=? AND deleted_at IS NOT NULL"_s.arg(tableOf(item.kind)));
    select.bind(1, uuidBytes(item.id));
    COFFRET_ASSIGN(const bool row, select.step());
    return row ? std::optional(select.integer(0)) : std::nullopt;
}

Result<QList<RowId>> TrashRepository::belongingOnlyTo(EntityKind kind, PartyKind party, RowId row) const
{
    const bool contact = party == PartyKind::Contact;
    if (kind == EntityKind::Link) {
        auto select = database.prepare(
            u"SELECT id FROM main.link WHERE (from_kind=?1 AND from_id=?2) OR (to_kind=?1 AND to_id=?2)"_s);
        select.bind(1, int(party)).bind(2, row);
        return rowsWith(select);
    }
    // What a person has with a company besides is the person's: it goes with them.
    auto select = database.prepare((contact ? u"SELECT id FROM main.%1 WHERE contact_id=?"_s
                                            : u"SELECT id FROM main.%1 WHERE company_id=? AND contact_id IS NULL"_s)
                                       .arg(tableOf(kind)));
    select.bind(1, row);
    return rowsWith(select);
}

Result<QList<RowId>> TrashRepository::peopleOf(RowId company) const
{
    auto select = database.prepare(u"SELECT id FROM main.contact WHERE company_id=?"_s);
    select.bind(1, company);
    return rowsWith(select);
}

Result<void> TrashRepository::detach(PartyKind party, RowId row)
{
    if (party != PartyKind::Company)
        return {};
    for (const QString &sql : {u"UPDATE main.activity SET company_id=NULL WHERE company_id=?"_s,
                               u"UPDATE main.task SET company_id=NULL WHERE company_id=?"_s,
                               u"UPDATE main.document SET company_id=NULL WHERE company_id=?"_s,
                               u"UPDATE main.contact SET company_id=NULL WHERE company_id=?"_s})
        COFFRET_TRY(database.prepare(sql).bind(1, row).run());
    return {};
}

Result<void> TrashRepository::eraseDistinct(PartyKind party, RowId row)
{
    return database.prepare(u"DELETE FROM distinct_pair WHERE party_kind=?1 AND (low_id=?2 OR high_id=?2)"_s)
        .bind(1, int(party))
        .bind(2, row)
        .run();
}

} // namespace coffret::crm
