// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps match_key, search_record and search_note in step with a record. Rows that would not change are
// not written, so the full-text index is touched only when its text differs. A record in the trash, or
// gone, has no rows here.
#pragma once

#include "core/base/changebus.h"
#include "core/crm/searchtext.h"
#include "core/storage/database.h"

namespace coffret::crm {

class IndexRepository
{
public:
    explicit IndexRepository(storage::Database &d) : database(d) {}

    Result<void> insertRecord(PartyKind kind, qint64 row, const SearchRecord &record);
    Result<void> putRecord(PartyKind kind, qint64 row, const SearchRecord &record);
    Result<void> dropRecord(PartyKind kind, qint64 row);

    // `party` is a search_record id; empty bodies have no row.
    Result<void> insertNote(EntityKind kind, qint64 row, std::optional<qint64> party, const QString &body);
    Result<void> putNote(EntityKind kind, qint64 row, std::optional<qint64> party, const QString &body);
    Result<void> dropNote(EntityKind kind, qint64 row);

    // Both lists sorted; only the difference is written.
    Result<void> putKeys(PartyKind kind, qint64 row, const QStringList &before, const QStringList &after);

private:
    storage::Database &database;
};

} // namespace coffret::crm
