// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as rows, their pieces and their name in the search text.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/attachedrepository.h"

namespace coffret::crm {

class DocumentRepository
{
public:
    using Entity = Document;
    static constexpr EntityKind kind = EntityKind::Document;

    DocumentRepository(storage::Database &d, IdSource &) : database(d), index(d) {}

    Result<std::optional<RowId>> rowOf(DocumentId id) const;
    Result<std::optional<Stored<Document>>> readKnown(RowId row) const;

    Result<void> insert(Stored<Document> &document);
    Result<void> update(const Stored<Document> &before, const Stored<Document> &after);
    Result<void> erase(const Stored<Document> &document);         // with its pieces
    Result<QList<RowId>> rowsOf(const PartyRef &party) const;     // also in the trash
    Result<QList<RowId>> standingOf(const PartyRef &party) const; // newest first

    // Of living records, newest first; each word stands somewhere in the folded name.
    Result<QList<RowId>> standing(const QStringList &foldedWords, int limit, qint64 offset) const;

    Result<void> insertChunk(RowId row, int position, const QByteArray &bytes);
    Result<void> seal(RowId row, qint64 size, const QByteArray &hash); // once all pieces are in
    Result<QByteArray> chunk(RowId row, int position) const;           // empty after the last
    Result<QByteArray> hash(RowId row) const;

private:
    storage::Database &database;
    IndexRepository index;
};

} // namespace coffret::crm
