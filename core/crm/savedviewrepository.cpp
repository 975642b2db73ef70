// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/savedviewrepository.h"

#include "core/base/textfold.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

Result<QList<SavedViewRepository::Row>> SavedViewRepository::all(UserId user, PartyKind kind) const
{
    auto select =
        database.prepare(u"SELECT view, name, filter, layout, starts FROM saved_view WHERE user=? AND party_kind=?"_s);
    select.bind(1, user).bind(2, int(kind));
    QList<Row> rows;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return rows;
        rows.append({select.text(0), select.text(1), select.text(2), select.text(3), select.integer(4) != 0});
    }
}

Result<std::optional<QString>> SavedViewRepository::keyOfName(UserId user, PartyKind kind, const QString &folded) const
{
    auto select = database.prepare(u"SELECT view FROM saved_view WHERE user=? AND party_kind=? AND folded=?"_s);
    select.bind(1, user).bind(2, int(kind)).bind(3, folded);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? std::optional<QString>(select.text(0)) : std::nullopt;
}

static QString orNothing(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

Result<void> SavedViewRepository::put(UserId user, PartyKind kind, const Row &row, TimeStamp at)
{
    return database
        .prepare(u"INSERT INTO saved_view(user, party_kind, view, name, folded, updated_at, filter, layout)"
                 " VALUES(?1,?2,?3,?4,?5,?6,?7,?8) ON CONFLICT(user, party_kind, view)"
                 " DO UPDATE SET name=?4, folded=?5, updated_at=?6, filter=?7, layout=?8"_s)
        .bind(1, user)
        .bind(2, int(kind))
        .bind(3, row.key)
        .bind(4, orNothing(row.name))
        .bind(5, row.name.isEmpty() ? QString() : fold(row.name))
        .bind(6, at)
        .bind(7, orNothing(row.filter))
        .bind(8, orNothing(row.layout))
        .run();
}

Result<void> SavedViewRepository::erase(UserId user, PartyKind kind, const QString &key)
{
    return database.prepare(u"DELETE FROM saved_view WHERE user=? AND party_kind=? AND view=?"_s)
        .bind(1, user)
        .bind(2, int(kind))
        .bind(3, key)
        .run();
}

Result<void> SavedViewRepository::setStart(UserId user, PartyKind kind, const QString &key, TimeStamp at)
{
    COFFRET_TRY(database.prepare(u"UPDATE saved_view SET starts=0 WHERE user=? AND party_kind=?"_s)
                    .bind(1, user)
                    .bind(2, int(kind))
                    .run());
    return database
        .prepare(u"INSERT INTO saved_view(user, party_kind, view, starts, updated_at) VALUES(?1,?2,?3,1,?4)"
                 " ON CONFLICT(user, party_kind, view) DO UPDATE SET starts=1"_s)
        .bind(1, user)
        .bind(2, int(kind))
        .bind(3, key)
        .bind(4, at)
        .run();
}

} // namespace coffret::crm
