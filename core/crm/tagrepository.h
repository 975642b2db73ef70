// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and who wears them. A tag is found by its folded name, so that "Client" and "client" are one;
// names come back as the tag is written, in folded order.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/stored.h"
#include "core/storage/database.h"

namespace coffret::crm {

struct TagRow
{
    RowId row = 0;
    QString name;
};

class TagRepository
{
public:
    explicit TagRepository(storage::Database &d) : database(d) {}

    Result<std::optional<TagRow>> find(const QString &name) const;
    Result<TagRow> findOrCreate(const QString &name, IdSource &ids);
    // Names as their tags are written; those not known yet stay as they are.
    Result<QStringList> canonical(const QStringList &names) const;

    Result<QStringList> namesOf(PartyKind kind, RowId party, Seen seen) const;
    Result<void> put(PartyKind kind, RowId party, const QStringList &before, const QStringList &after, IdSource &ids);

    Result<QList<Tag>> all() const; // with how many records outside the trash wear each
    Result<std::optional<Stored<Tag>>> read(TagId id) const;
    Result<TagId> idOf(RowId row) const;
    Result<void> update(RowId row, const Tag &tag);
    Result<void> refreshSearch(RowId row, IdSource &ids); // the search text of everyone who wears it
    Result<void> erase(RowId row);
    Result<QList<RowId>> wearers(PartyKind kind, RowId tag) const; // also in the trash

private:
    storage::Database &database;
};

} // namespace coffret::crm
