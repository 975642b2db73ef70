// SPDX-License-Identifier: GPL-3.0-or-later
// What the search for duplicates reads: who shares a match key, who stands nearby in the alphabet, all
// names of the vault, and the pairs a person called different.
#pragma once

#include "core/crm/duplicatebook.h"
#include "core/crm/stored.h"

#include <functional>

namespace coffret::crm {

class DuplicateRepository
{
public:
    explicit DuplicateRepository(storage::Database &d) : database(d) {}

    Result<QList<RowId>> withKey(PartyKind kind, const QString &key, int limit) const;
    Result<QList<RowId>> withName(PartyKind kind, const QString &nameKey, int limit) const; // "n:…|"
    // Rows whose sort key begins so, with their sort keys.
    Result<QList<std::pair<RowId, QByteArray>>> nearby(PartyKind kind, const QByteArray &beginning, int limit) const;

    using EachKey = std::function<void(const QByteArray &key, RowId row)>;
    Result<void> eachKey(PartyKind kind, char letter, const EachKey &each) const; // in order of keys
    using EachName = std::function<void(RowId row, const QByteArray &sortKey, const QByteArray &postcode)>;
    Result<void> eachName(PartyKind kind, const EachName &each) const; // in order of rows

    Result<bool> areDistinct(PartyKind kind, RowId one, RowId other) const;
    Result<void> insertDistinct(PartyKind kind, RowId one, RowId other, TimeStamp at, UserId user);
    Result<void> eraseDistinct(PartyKind kind, RowId one, RowId other);

private:
    storage::Database &database;
};

} // namespace coffret::crm
