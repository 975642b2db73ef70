// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/documentrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

Result<std::optional<RowId>> DocumentRepository::rowOf(DocumentId id) const
{
    return rowWith(database, u"SELECT id FROM document WHERE uuid=?"_s, id.bytes());
}

Result<std::optional<Stored<Document>>> DocumentRepository::readKnown(RowId row) const
{
    auto select = database.prepare(
        u"SELECT d.uuid, d.name, d.media_type, d.size, c.uuid, k.uuid,"
        " d.created_at, d.created_by, d.created_set, d.updated_at, d.updated_by, d.deleted_at FROM main.document d"
        " LEFT JOIN main.contact c ON c.id=d.contact_id LEFT JOIN main.company k ON k.id=d.company_id WHERE d.id=?"_s);
    select.bind(1, row);
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<Stored<Document>>();
    Stored<Document> stored;
    stored.row = row;
    Document &document = stored.entity;
    document.id = select.id<DocumentId>(0);
    document.name = select.text(1);
    document.mediaType = select.text(2);
    document.size = select.integer(3);
    document.contact = select.id<ContactId>(4);
    document.company = select.id<CompanyId>(5);
    readProvenance(select, 6, stored);
    return std::optional<Stored<Document>>(std::move(stored));
}

static void bindOwn(storage::Statement &statement, const Document &document, const PartyRows &parties)
{
    statement.bind(1, parties.contact)
        .bind(2, parties.company)
        .bind(3, document.name)
        .bind(4, orNull(document.mediaType));
}

Result<void> DocumentRepository::insert(Stored<Document> &stored)
{
    const Document &document = stored.entity;
    COFFRET_ASSIGN(const PartyRows parties, partyRows(database, document.contact, document.company));
    auto statement = database.prepare(
        u"INSERT INTO main.document(contact_id, company_id, name, media_type, size, uuid, created_at, created_by, created_set,"
        " updated_at, updated_by, deleted_at) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)"_s);
    bindOwn(statement, document, parties);
    statement.bind(5, document.size).bind(6, document.id);
    bindProvenance(statement, 7, stored);
    COFFRET_TRY(statement.run());
    stored.row = database.lastInsertId();
    return index.insertNote(kind, stored.row, parties.searchParty(), searchNote(document));
}

Result<void> DocumentRepository::update(const Stored<Document> &, const Stored<Document> &after)
{
    const Document &document = after.entity;
    COFFRET_ASSIGN(const PartyRows parties, partyRows(database, document.contact, document.company));
    auto statement = database.prepare(
        u"UPDATE main.document SET contact_id=?1, company_id=?2, name=?3, media_type=?4, updated_at=?5, updated_by=?6,"
        " deleted_at=?7 WHERE id=?8"_s);
    bindOwn(statement, document, parties);
    bindUpdate(statement, 5, after);
    COFFRET_TRY(statement.run());
    if (document.provenance.deletedAt != 0)
        return index.dropNote(kind, after.row);
    return index.putNote(kind, after.row, parties.searchParty(), searchNote(document));
}

Result<void> DocumentRepository::erase(const Stored<Document> &stored)
{
    COFFRET_TRY(index.dropNote(kind, stored.row));
    COFFRET_TRY(database.prepare(u"DELETE FROM document_chunk WHERE document_id=?"_s).bind(1, stored.row).run());
    return database.prepare(u"DELETE FROM main.document WHERE id=?"_s).bind(1, stored.row).run();
}

Result<QList<RowId>> DocumentRepository::rowsOf(const PartyRef &party) const
{
    COFFRET_ASSIGN(const qint64 row, partyRow(database, party));
    auto select = database.prepare(party.kind == PartyKind::Contact ? u"SELECT id FROM document WHERE contact_id=?"_s
                                                                    : u"SELECT id FROM document WHERE company_id=?"_s);
    select.bind(1, row);
    return rowsWith(select);
}

Result<QList<RowId>> DocumentRepository::standingOf(const PartyRef &party) const
{
    COFFRET_ASSIGN(const qint64 row, partyRow(database, party));
    auto select = database.prepare(
        u"SELECT id FROM document WHERE %1=? AND deleted_at IS NULL ORDER BY created_at DESC, id DESC"_s.arg(
            party.kind == PartyKind::Contact ? u"contact_id"_s : u"company_id"_s));
    select.bind(1, row);
    return rowsWith(select);
}

Result<QList<RowId>> DocumentRepository::standing(const QStringList &words, int limit, qint64 offset) const
{
    QString sql = u"SELECT d.id FROM document d LEFT JOIN contact c ON c.id=d.contact_id"
                  " LEFT JOIN company k ON k.id=d.company_id WHERE d.deleted_at IS NULL"
                  " AND coalesce(c.deleted_at, iif(c.id IS NULL, k.deleted_at, NULL)) IS NULL"_s;
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += u" AND EXISTS(SELECT 1 FROM search_note s WHERE s.kind=? AND s.ref=d.id AND instr(s.body, ?) > 0)"_s;
    auto select = database.prepare(sql + u" ORDER BY d.created_at DESC, d.id DESC LIMIT ? OFFSET ?"_s);
    int at = 1;
    for (const QString &word : words) {
        select.bind(at, int(kind)).bind(at + 1, word);
        at += 2;
    }
    select.bind(at, limit).bind(at + 1, offset);
    return rowsWith(select);
}

Result<void> DocumentRepository::insertChunk(RowId row, int position, const QByteArray &bytes)
{
    return database.prepare(u"INSERT INTO document_chunk(document_id, position, data) VALUES(?,?,?)"_s)
        .bind(1, row)
        .bind(2, position)
        .bind(3, bytes)
        .run();
}

Result<void> DocumentRepository::seal(RowId row, qint64 size, const QByteArray &hash)
{
    return database.prepare(u"UPDATE main.document SET size=?, hash=? WHERE id=?"_s)
        .bind(1, size)
        .bind(2, hash)
        .bind(3, row)
        .run();
}

Result<QByteArray> DocumentRepository::chunk(RowId row, int position) const
{
    auto select = database.prepare(u"SELECT data FROM document_chunk WHERE document_id=? AND position=?"_s);
    select.bind(1, row).bind(2, position);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? select.blob(0) : QByteArray();
}

Result<QByteArray> DocumentRepository::hash(RowId row) const
{
    auto select = database.prepare(u"SELECT hash FROM document WHERE id=?"_s);
    select.bind(1, row);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? select.blob(0) : QByteArray();
}

} // namespace coffret::crm
