// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logrepository.h"

using namespace Qt::Literals::StringLiterals;
using coffret::storage::Compartment;
using coffret::storage::Statement;

namespace coffret::journal {

Result<bool> SessionCursor::next()
{
    COFFRET_ASSIGN(const bool found, statement.step());
    if (!found)
        return false;
    row.firstSeq = statement.integer(0);
    row.sid = statement.blob(1);
    row.account = statement.blob(2);
    row.openedAt = statement.integer(3);
    row.previousHead = statement.blob(4);
    row.streamHeader = statement.blob(5);
    row.sealedKey = statement.blob(6);
    row.signature = statement.blob(7);
    end = statement.isNull(8) ? noEnd : statement.integer(8);
    return true;
}

Result<bool> EntryCursor::next()
{
    COFFRET_ASSIGN(const bool found, statement.step());
    if (!found)
        return false;
    row.seq = statement.integer(0);
    statement.blobInto(1, row.sealed);
    statement.blobInto(2, row.head);
    return true;
}

SessionCursor LogRepository::sessions(const SessionChoice &choice)
{
    const QString sql = u"SELECT s.first_seq, s.sid, s.account, s.opened_at, s.previous_head, s.stream_header,"
                        " s.sealed_key, s.signature,"
                        " (SELECT min(n.first_seq) FROM audit_session n WHERE n.first_seq > s.first_seq)"
                        " FROM audit_session s WHERE s.opened_at BETWEEN ?1 AND ?2 AND (?3 IS NULL OR s.account = ?3)"
                        " ORDER BY s.first_seq"_s;
    Statement select = database.prepare(choice.newestFirst ? sql + u" DESC"_s : sql);
    select.bind(1, choice.openedFrom).bind(2, choice.openedTo).bind(3, choice.account);
    return SessionCursor(std::move(select));
}

EntryCursor LogRepository::entries(qint64 from, qint64 end)
{
    Statement select =
        database.prepare(u"SELECT seq, sealed, head FROM audit_entry WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq"_s);
    select.bind(1, from).bind(2, end == noEnd ? end : end - 1);
    return EntryCursor(std::move(select));
}

Result<std::optional<EntryRow>> LogRepository::lastEntry()
{
    EntryCursor last(database.prepare(u"SELECT seq, sealed, head FROM audit_entry ORDER BY seq DESC LIMIT 1"_s));
    COFFRET_ASSIGN(const bool found, last.next());
    return found ? std::optional(last.row) : std::nullopt;
}

Result<QByteArray> LogRepository::headAt(qint64 seq)
{
    Statement select = database.prepare(u"SELECT head FROM audit_entry WHERE seq = ?1"_s);
    COFFRET_ASSIGN(const bool found, select.bind(1, seq).step());
    return found ? select.blob(0) : QByteArray();
}

Result<qint64> LogRepository::number(const QString &sql, qint64 argument)
{
    Statement select = database.prepare(sql);
    COFFRET_TRY(select.bind(1, argument).step());
    return select.integer(0);
}

Result<qint64> LogRepository::entryCount(qint64 upTo)
{
    return number(u"SELECT count(*) FROM audit_entry WHERE seq <= ?1"_s, upTo);
}

Result<qint64> LogRepository::sessionCount(qint64 upTo)
{
    return number(u"SELECT count(*) FROM audit_session WHERE first_seq <= ?1"_s, upTo);
}

Result<QHash<AccountId, TimeStamp>> LogRepository::lastOpenings()
{
    Statement select = database.prepare(u"SELECT account, max(opened_at) FROM audit_session GROUP BY account"_s);
    QHash<AccountId, TimeStamp> all;
    for (;;) {
        COFFRET_ASSIGN(const bool found, select.step());
        if (!found)
            return all;
        all.insert(AccountId::fromBytes(select.blob(0)), select.integer(1));
    }
}

Result<QList<CheckpointRow>> LogRepository::checkpoints()
{
    Statement select = database.prepare(
        u"SELECT kind, seq, head, count, made_at, signer, signature FROM audit_checkpoint ORDER BY kind, seq"_s);
    QList<CheckpointRow> rows;
    for (;;) {
        COFFRET_ASSIGN(const bool found, select.step());
        if (!found)
            return rows;
        rows.append({select.integer(0), select.integer(1), select.blob(2), select.integer(3), select.integer(4),
                     select.blob(5), select.blob(6)});
    }
}

Result<std::optional<CheckpointRow>> LogRepository::newestPruned()
{
    COFFRET_ASSIGN(const QList<CheckpointRow> rows, checkpoints());
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        if (row->kind == 2)
            return std::optional(*row);
    }
    return std::optional<CheckpointRow>();
}

Result<QList<Anchor>> LogRepository::anchors(Compartment compartment)
{
    Statement select = database.prepare(
        u"SELECT seq, head, taken_at FROM %1.audit_anchor ORDER BY seq"_s.arg(storage::schemaName(compartment)));
    QList<Anchor> all;
    for (;;) {
        COFFRET_ASSIGN(const bool found, select.step());
        if (!found)
            return all;
        all.append({select.integer(0), select.blob(1), select.integer(2)});
    }
}

Result<void> LogRepository::insert(const SessionRow &session)
{
    return database.prepare(u"INSERT INTO audit_session VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s)
        .bind(1, session.firstSeq)
        .bind(2, session.sid)
        .bind(3, session.account)
        .bind(4, session.openedAt)
        .bind(5, session.previousHead)
        .bind(6, session.streamHeader)
        .bind(7, session.sealedKey)
        .bind(8, session.signature)
        .run();
}

Result<void> LogRepository::insert(const EntryRow &entry)
{
    return database.prepare(u"INSERT INTO audit_entry VALUES(?1, ?2, ?3)"_s)
        .bind(1, entry.seq)
        .bind(2, entry.sealed)
        .bind(3, entry.head)
        .run();
}

Result<void> LogRepository::insert(const CheckpointRow &checkpoint)
{
    return database.prepare(u"INSERT OR REPLACE INTO audit_checkpoint VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"_s)
        .bind(1, checkpoint.kind)
        .bind(2, checkpoint.seq)
        .bind(3, checkpoint.head)
        .bind(4, checkpoint.count)
        .bind(5, checkpoint.madeAt)
        .bind(6, checkpoint.signer)
        .bind(7, checkpoint.signature)
        .run();
}

Result<void> LogRepository::insert(Compartment compartment, const Anchor &anchor, int keepNewest)
{
    const QString table = storage::schemaName(compartment) + u".audit_anchor"_s;
    COFFRET_TRY(database.prepare(u"INSERT OR REPLACE INTO %1 VALUES(?1, ?2, ?3)"_s.arg(table))
                    .bind(1, anchor.seq)
                    .bind(2, anchor.head)
                    .bind(3, anchor.takenAt)
                    .run());
    return database
        .prepare(u"DELETE FROM %1 WHERE seq <= (SELECT seq FROM %1 ORDER BY seq DESC LIMIT 1 OFFSET ?1)"_s.arg(table))
        .bind(1, keepNewest)
        .run();
}

Result<void> LogRepository::removeUpTo(qint64 seq)
{
    COFFRET_TRY(database.prepare(u"DELETE FROM audit_entry WHERE seq <= ?1"_s).bind(1, seq).run());
    return database.prepare(u"DELETE FROM audit_session WHERE first_seq <= ?1"_s).bind(1, seq).run();
}

} // namespace coffret::journal
