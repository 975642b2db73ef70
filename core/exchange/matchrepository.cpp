// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matchrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::exchange {

using crm::PartyKind;

static Uuid uuidAt(const storage::Statement &row, int column)
{
    return uuidFromBytes(row.blob(column)).value_or(Uuid{});
}

Result<QList<Uuid>> MatchRepository::withKey(PartyKind kind, const QString &key) const
{
    auto select = database.prepare(
        kind == PartyKind::Contact
            ? u"SELECT p.uuid FROM match_key m JOIN contact p ON p.id=m.party_id WHERE m.key=? AND m.party_kind=1 ORDER BY m.party_id LIMIT 20"_s
            : u"SELECT p.uuid FROM match_key m JOIN company p ON p.id=m.party_id WHERE m.key=? AND m.party_kind=2 ORDER BY m.party_id LIMIT 20"_s);
    select.bind(1, key);
    QList<Uuid> found;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return found;
        found += uuidAt(select, 0);
    }
}

// '}' follows '|' in ASCII: every key that begins with "n:name|". Without the plus SQLite would rather read
// all keys of a kind by match_key_party.
Result<QList<Namesake>> MatchRepository::namesakes(PartyKind kind, const QString &nameKey) const
{
    auto select = database.prepare(
        kind == PartyKind::Contact
            ? u"SELECT p.uuid, k.name FROM match_key m JOIN contact p ON p.id=m.party_id LEFT JOIN company k ON k.id=p.company_id"
              " WHERE m.key>=?1 AND m.key<?2 AND +m.party_kind=1 LIMIT 200"_s
            : u"SELECT p.uuid, NULL FROM match_key m JOIN company p ON p.id=m.party_id"
              " WHERE m.key>=?1 AND m.key<?2 AND +m.party_kind=2 LIMIT 200"_s);
    select.bind(1, nameKey).bind(2, nameKey.chopped(1) + u'}');
    QList<Namesake> found;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return found;
        found += {uuidAt(select, 0), select.text(1)};
    }
}

Result<qint64> MatchRepository::parties() const
{
    auto select = database.prepare(u"SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM company)"_s);
    COFFRET_TRY(select.step());
    return select.integer(0);
}

Result<void> MatchRepository::eachKey(const std::function<void(const QString &)> &take) const
{
    auto select = database.prepare(u"SELECT key FROM match_key"_s);
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return {};
        take(select.text(0));
    }
}

Result<void>
MatchRepository::eachEmployee(const std::function<void(const QString &, const QString &, const QString &)> &take) const
{
    auto select =
        database.prepare(u"SELECT p.first_name, p.last_name, k.name FROM contact p JOIN company k ON k.id=p.company_id"
                         " WHERE p.deleted_at IS NULL"_s);
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return {};
        take(select.text(0), select.text(1), select.text(2));
    }
}

Result<Uuid> MatchRepository::idOf(PartyKind kind, qint64 row) const
{
    auto select = database.prepare(kind == PartyKind::Contact ? u"SELECT uuid FROM contact WHERE id=?"_s
                                                              : u"SELECT uuid FROM company WHERE id=?"_s);
    select.bind(1, row);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? uuidAt(select, 0) : Uuid();
}

Result<QList<Uuid>> MatchRepository::all(PartyKind kind, qint64 afterRow, int limit, qint64 &lastRow) const
{
    auto select =
        database.prepare(kind == PartyKind::Contact
                             ? u"SELECT id, uuid FROM contact WHERE id>? AND deleted_at IS NULL ORDER BY id LIMIT ?"_s
                             : u"SELECT id, uuid FROM company WHERE id>? AND deleted_at IS NULL ORDER BY id LIMIT ?"_s);
    select.bind(1, afterRow).bind(2, limit);
    QList<Uuid> found;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return found;
        lastRow = select.integer(0);
        found += uuidAt(select, 1);
    }
}

} // namespace coffret::exchange
