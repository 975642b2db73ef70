// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/indexreader.h"

#include "core/search/matchexpression.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

constexpr char32_t lastCharacter = 0x10FFFF; // no text goes on with it

// The last bit of an id tells people (0) from companies (1); -1 takes both.
static int parity(Scope scope)
{
    switch (scope) {
    case Scope::All: return -1;
    case Scope::Contacts: return 0;
    case Scope::Companies: return 1;
    }
    return -1;
}

static Record recordOf(const storage::Statement &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

static Result<void> visitRecords(storage::Statement &statement, const RecordVisitor &visitor)
{
    for (;;) {
        COFFRET_ASSIGN(const bool row, statement.step());
        if (!row || !visitor(recordOf(statement)))
            return {};
    }
}

// The index knows the rows of everybody: those out of sight are passed over before their record is looked up.
QString IndexReader::seenOnly(const QString &row) const
{
    return sight.someRows ? u" AND +%1 IN temp.sight_party"_s.arg(row) : QString();
}

Result<void> IndexReader::appendByKey(QList<KeyedId> &found, crm::PartyKind kind, const QByteArray &from,
                                      const QByteArray &to, int limit)
{
    const QString named = sight.namedOnly ? u" AND (last_name IS NOT NULL OR first_name IS NOT NULL)"_s : QString();
    const QString people = u"SELECT id * 2, sort_key FROM contact WHERE deleted_at IS NULL AND sort_key >= ?1"
                           " AND sort_key < ?2%1 ORDER BY sort_key, id LIMIT ?3"_s.arg(named);
    const QString companies = u"SELECT id * 2 + 1, sort_key FROM company WHERE deleted_at IS NULL AND sort_key >= ?1"
                              " AND sort_key < ?2 ORDER BY sort_key, id LIMIT ?3"_s;
    storage::Statement statement = database.prepare(kind == crm::PartyKind::Contact ? people : companies);
    statement.bind(1, from).bind(2, to).bind(3, limit);
    for (;;) {
        COFFRET_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        found += KeyedId{statement.integer(0), statement.blob(1)};
    }
}

Result<QList<KeyedId>> IndexReader::byKey(const QByteArray &from, const QByteArray &to, int limit)
{
    QList<KeyedId> found;
    if (scope != Scope::Companies)
        COFFRET_TRY(appendByKey(found, crm::PartyKind::Contact, from, to, limit));
    if (scope != Scope::Contacts)
        COFFRET_TRY(appendByKey(found, crm::PartyKind::Company, from, to, limit));
    std::stable_sort(found.begin(), found.end(),
                     [](const KeyedId &a, const KeyedId &b) { return a.sortKey < b.sortKey; });
    return found;
}

Result<void> IndexReader::leapKeys(crm::PartyKind kind, QByteArray from, const KeyLeap &next)
{
    const bool people = kind == crm::PartyKind::Contact;
    if (scope == (people ? Scope::Companies : Scope::Contacts))
        return {};
    storage::Statement seek = database.prepare(
        u"SELECT sort_key FROM %1 WHERE deleted_at IS NULL AND sort_key >= ?1 ORDER BY sort_key LIMIT 1"_s.arg(
            people ? u"contact"_s : u"company"_s));
    while (!from.isNull()) {
        COFFRET_ASSIGN(const bool row, seek.bind(1, from).step());
        from = next(row ? seek.blob(0) : QByteArray());
        seek.reset();
    }
    return {};
}

Result<void> IndexReader::visitIdentity(const QString &expression, const RecordVisitor &visitor, qint64 lastId)
{
    if (sight.noColumn)
        return {};
    storage::Statement statement =
        database.prepare(u"SELECT r.id, r.name, r.company, r.email, r.phone, r.place FROM search_identity i"
                         " CROSS JOIN search_record r ON r.id = i.rowid"
                         " WHERE search_identity MATCH ?1 AND i.rowid <= ?3 AND (?2 < 0 OR (i.rowid & 1) = ?2)%1"
                         " ORDER BY i.rowid"_s.arg(seenOnly(u"i.rowid"_s)));
    statement.bind(1, sight.within(expression)).bind(2, parity(scope)).bind(3, lastId);
    return visitRecords(statement, visitor);
}

Result<void> IndexReader::visitIdentityIds(const QString &expression, const IdVisitor &visitor)
{
    if (sight.noColumn)
        return {};
    storage::Statement statement = database.prepare(
        u"SELECT rowid FROM search_identity WHERE search_identity MATCH ?1 AND (?2 < 0 OR (rowid & 1) = ?2)%1"
        " ORDER BY rowid"_s.arg(seenOnly(u"search_identity.rowid"_s)));
    statement.bind(1, sight.within(expression)).bind(2, parity(scope));
    for (;;) {
        COFFRET_ASSIGN(const bool row, statement.step());
        if (!row || !visitor(statement.integer(0)))
            return {};
    }
}

Result<void> IndexReader::visitDomain(const QString &beginning, const IdVisitor &visitor)
{
    if (scope == Scope::Companies)
        return {};
    storage::Statement statement =
        database.prepare(u"SELECT party_id * 2 FROM match_key WHERE key >= ?1 AND key < ?2 AND +party_kind = ?3"_s);
    const QString from = u"d:"_s + beginning;
    statement.bind(1, from).bind(2, from + QString::fromUcs4(&lastCharacter, 1)).bind(3, int(crm::PartyKind::Contact));
    for (;;) {
        COFFRET_ASSIGN(const bool row, statement.step());
        if (!row || !visitor(statement.integer(0)))
            return {};
    }
}

Result<std::optional<qint64>> IndexReader::rowOfRank(const QString &table, const QString &expression, int rank)
{
    storage::Statement statement =
        database.prepare(u"SELECT rowid FROM %1 WHERE %1 MATCH ?1%2 ORDER BY rowid LIMIT 1 OFFSET ?2"_s.arg(
            table, seenOnly(table + u".rowid"_s)));
    statement.bind(1, expression).bind(2, rank);
    COFFRET_ASSIGN(const bool row, statement.step());
    return row ? std::optional<qint64>(statement.integer(0)) : std::nullopt;
}

Result<std::optional<qint64>> IndexReader::identityOfRank(const QString &expression, int rank)
{
    return rowOfRank(u"search_identity"_s, expression, rank);
}

Result<qint64> IndexReader::countIdentity(const QString &expression)
{
    if (sight.noColumn)
        return qint64(0);
    storage::Statement statement = database.prepare(
        u"SELECT count(*) FROM search_identity WHERE search_identity MATCH ?1 AND (?2 < 0 OR (rowid & 1) = ?2)%1"_s.arg(
            seenOnly(u"search_identity.rowid"_s)));
    statement.bind(1, sight.within(expression)).bind(2, parity(scope));
    COFFRET_ASSIGN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<void> IndexReader::visitFragments(const QString &expression, qint64 lastId, const RecordVisitor &visitor)
{
    storage::Statement statement = database.prepare(
        u"SELECT r.id, r.name, r.company, r.email, r.phone, r.place FROM search_fragment f"
        " CROSS JOIN search_record r ON r.id = f.rowid"
        " WHERE search_fragment MATCH ?1 AND f.rowid <= ?3 AND (?2 < 0 OR (f.rowid & 1) = ?2)%1 ORDER BY f.rowid"_s.arg(
            seenOnly(u"f.rowid"_s)));
    statement.bind(1, expression).bind(2, parity(scope)).bind(3, lastId);
    return visitRecords(statement, visitor);
}

Result<qint64> IndexReader::lastId()
{
    storage::Statement statement = database.prepare(u"SELECT max(id) FROM search_record"_s);
    COFFRET_ASSIGN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<std::optional<qint64>> IndexReader::idOfRank(const QString &trigram, int rank)
{
    return rowOfRank(u"search_fragment"_s, quoted(trigram), rank);
}

} // namespace coffret::search
