// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/indexrepository.h"

#include "core/crm/stored.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static void bindRecord(storage::Statement &statement, PartyKind kind, qint64 row, const SearchRecord &record)
{
    statement.bind(1, searchRecordId(kind, row))
        .bind(2, orNull(record.name))
        .bind(3, orNull(record.company))
        .bind(4, orNull(record.email))
        .bind(5, orNull(record.phone))
        .bind(6, orNull(record.place));
}

Result<void> IndexRepository::insertRecord(PartyKind kind, qint64 row, const SearchRecord &record)
{
    auto insert = database.prepare(
        u"INSERT INTO main.search_record(id, name, company, email, phone, place) VALUES(?1,?2,?3,?4,?5,?6)"_s);
    bindRecord(insert, kind, row, record);
    return insert.run();
}

Result<void> IndexRepository::putRecord(PartyKind kind, qint64 row, const SearchRecord &record)
{
    auto put = database.prepare(
        u"INSERT INTO main.search_record(id, name, company, email, phone, place) VALUES(?1,?2,?3,?4,?5,?6)"
        " ON CONFLICT(id) DO UPDATE SET name=?2, company=?3, email=?4, phone=?5, place=?6"
        " WHERE name IS NOT ?2 OR company IS NOT ?3 OR email IS NOT ?4 OR phone IS NOT ?5 OR place IS NOT ?6"_s);
    bindRecord(put, kind, row, record);
    return put.run();
}

Result<void> IndexRepository::dropRecord(PartyKind kind, qint64 row)
{
    return database.prepare(u"DELETE FROM main.search_record WHERE id=?"_s).bind(1, searchRecordId(kind, row)).run();
}

Result<void> IndexRepository::insertNote(EntityKind kind, qint64 row, std::optional<qint64> party, const QString &body)
{
    if (body.isEmpty())
        return {};
    return database.prepare(u"INSERT INTO main.search_note(kind, ref, party, body) VALUES(?,?,?,?)"_s)
        .bind(1, int(kind))
        .bind(2, row)
        .bind(3, party)
        .bind(4, body)
        .run();
}

Result<void> IndexRepository::putNote(EntityKind kind, qint64 row, std::optional<qint64> party, const QString &body)
{
    if (body.isEmpty())
        return dropNote(kind, row);
    return database
        .prepare(u"INSERT INTO main.search_note(kind, ref, party, body) VALUES(?1,?2,?3,?4)"
                 " ON CONFLICT(kind, ref) DO UPDATE SET party=?3, body=?4 WHERE party IS NOT ?3 OR body IS NOT ?4"_s)
        .bind(1, int(kind))
        .bind(2, row)
        .bind(3, party)
        .bind(4, body)
        .run();
}

Result<void> IndexRepository::dropNote(EntityKind kind, qint64 row)
{
    return database.prepare(u"DELETE FROM main.search_note WHERE kind=? AND ref=?"_s)
        .bind(1, int(kind))
        .bind(2, row)
        .run();
}

static void bindKey(storage::Statement &statement, const QString &key, PartyKind kind, qint64 row)
{
    statement.bind(1, key).bind(2, int(kind)).bind(3, row);
}

Result<void> IndexRepository::putKeys(PartyKind kind, qint64 row, const QStringList &before, const QStringList &after)
{
    for (const QString &key : before) {
        if (std::binary_search(after.begin(), after.end(), key))
            continue;
        auto remove = database.prepare(u"DELETE FROM main.match_key WHERE key=? AND party_kind=? AND party_id=?"_s);
        bindKey(remove, key, kind, row);
        COFFRET_TRY(remove.run());
    }
    if (after.isEmpty())
        return {};
    auto insert = database.prepare(u"INSERT INTO main.match_key(key, party_kind, party_id) VALUES(?,?,?)"_s);
    for (const QString &key : after) {
        // Nobody asks for people by the domain of their e-mail: it is compared, not looked up.
        const bool unasked = kind == PartyKind::Contact && key.startsWith(u'd');
        if (unasked || std::binary_search(before.begin(), before.end(), key))
            continue;
        bindKey(insert, key, kind, row);
        COFFRET_TRY(insert.run());
    }
    return {};
}

} // namespace coffret::crm
