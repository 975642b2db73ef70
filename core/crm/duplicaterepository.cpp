// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/duplicaterepository.h"

#include "core/crm/attachedrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static QString table(PartyKind kind)
{
    return kind == PartyKind::Contact ? u"contact"_s : u"company"_s;
}

Result<QList<RowId>> DuplicateRepository::withKey(PartyKind kind, const QString &key, int limit) const
{
    auto select =
        database.prepare(u"SELECT party_id FROM match_key WHERE key=? AND party_kind=? ORDER BY party_id LIMIT ?"_s);
    select.bind(1, key).bind(2, int(kind)).bind(3, limit);
    return rowsWith(select);
}

// '}' follows '|' in ASCII. Without the plus SQLite would rather read all keys of a kind by match_key_party.
Result<QList<RowId>> DuplicateRepository::withName(PartyKind kind, const QString &nameKey, int limit) const
{
    auto select =
        database.prepare(u"SELECT DISTINCT party_id FROM match_key WHERE key>=? AND key<? AND +party_kind=? LIMIT ?"_s);
    select.bind(1, nameKey).bind(2, nameKey.chopped(1) + u'}').bind(3, int(kind)).bind(4, limit);
    return rowsWith(select);
}

Result<QList<std::pair<RowId, QByteArray>>> DuplicateRepository::nearby(PartyKind kind, const QByteArray &beginning,
                                                                        int limit) const
{
    QByteArray end = beginning;
    end.append(char(0xff)); // no UTF-8 text has this byte
    auto select = database.prepare(
        u"SELECT id, sort_key FROM %1 WHERE sort_key>=? AND sort_key<? AND deleted_at IS NULL LIMIT ?"_s.arg(
            table(kind)));
    select.bind(1, beginning).bind(2, end).bind(3, limit);
    QList<std::pair<RowId, QByteArray>> found;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return found;
        found.emplaceBack(select.integer(0), select.blob(1));
    }
}

Result<void> DuplicateRepository::eachKey(PartyKind kind, char letter, const EachKey &each) const
{
    auto select = database.prepare(u"SELECT key, party_id FROM match_key WHERE key>=? AND key<? AND +party_kind=?"
                                   " ORDER BY key, party_kind, party_id"_s); // the table's own order
    const QString beginning{QLatin1Char(letter)};
    select.bind(1, beginning + u':').bind(2, beginning + u';').bind(3, int(kind));
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return {};
        each(select.blob(0), select.integer(1));
    }
}

// The table in its own order: reading it in the order of names would jump to a page per row.
Result<void> DuplicateRepository::eachName(PartyKind kind, const EachName &each) const
{
    auto select = database.prepare(
        u"SELECT id, sort_key, postcode FROM %1 WHERE +deleted_at IS NULL ORDER BY id"_s.arg(table(kind)));
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return {};
        each(select.integer(0), select.blob(1), select.blob(2));
    }
}

Result<bool> DuplicateRepository::areDistinct(PartyKind kind, RowId one, RowId other) const
{
    auto select = database.prepare(u"SELECT 1 FROM distinct_pair WHERE party_kind=? AND low_id=? AND high_id=?"_s);
    select.bind(1, int(kind)).bind(2, std::min(one, other)).bind(3, std::max(one, other));
    return select.step();
}

Result<void> DuplicateRepository::insertDistinct(PartyKind kind, RowId one, RowId other, TimeStamp at, UserId user)
{
    return database
        .prepare(
            u"INSERT INTO distinct_pair(party_kind, low_id, high_id, at, user) VALUES(?,?,?,?,?) ON CONFLICT DO NOTHING"_s)
        .bind(1, int(kind))
        .bind(2, std::min(one, other))
        .bind(3, std::max(one, other))
        .bind(4, at)
        .bind(5, user)
        .run();
}

Result<void> DuplicateRepository::eraseDistinct(PartyKind kind, RowId one, RowId other)
{
    return database.prepare(u"DELETE FROM distinct_pair WHERE party_kind=? AND low_id=? AND high_id=?"_s)
        .bind(1, int(kind))
        .bind(2, std::min(one, other))
        .bind(3, std::max(one, other))
        .run();
}

} // namespace coffret::crm
