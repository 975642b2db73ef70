// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/partyrepository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

QString PartyTable::sql(QStringView text) const
{
    return text.toString().replace(u"%1"_s, kind == PartyKind::Contact ? u"contact"_s : u"company"_s);
}

Result<std::optional<RowId>> PartyTable::rowOf(const Uuid &id) const
{
    auto select = database.prepare(sql(u"SELECT id FROM %1 WHERE uuid=?"));
    select.bind(1, uuidBytes(id));
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? std::optional<RowId>(select.integer(0)) : std::nullopt;
}

Result<qint64> PartyTable::count() const
{
    auto select = database.prepare(sql(u"SELECT count(*) FROM %1 WHERE deleted_at IS NULL"));
    COFFRET_TRY(select.step());
    return select.integer(0);
}

Result<void> PartyTable::erase(RowId row)
{
    return database.prepare(sql(u"DELETE FROM main.%1 WHERE id=?")).bind(1, row).run();
}

Result<void> PartyTable::raise(QStringView column, RowId row, TimeStamp moment)
{
    if (moment == 0)
        return {};
    const QString text =
        u"UPDATE main.%1 SET %2=?1 WHERE id=?2 AND coalesce(%2, 0) < ?1"_s.replace(u"%2"_s, column.toString());
    return database.prepare(sql(text)).bind(1, moment).bind(2, row).run();
}

Result<void> PartyTable::raiseLastContact(RowId row, TimeStamp fromUs, TimeStamp fromThem)
{
    COFFRET_TRY(raise(u"last_from_us", row, fromUs));
    return raise(u"last_from_them", row, fromThem);
}

Result<void> PartyTable::recountLastContact(RowId row)
{
    auto select = database.prepare(
        sql(u"SELECT max(CASE direction WHEN 1 THEN at END), max(CASE direction WHEN 2 THEN at END) FROM main.activity"
            " WHERE %1_id=? AND deleted_at IS NULL"));
    select.bind(1, row);
    COFFRET_TRY(select.step());
    return database
        .prepare(sql(u"UPDATE main.%1 SET last_from_us=nullif(max(coalesce(known_from_us, 0), ?1), 0),"
                     " last_from_them=nullif(max(coalesce(known_from_them, 0), ?2), 0) WHERE id=?3"))
        .bind(1, select.integer(0))
        .bind(2, select.integer(1))
        .bind(3, row)
        .run();
}

} // namespace coffret::crm
