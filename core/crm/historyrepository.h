// SPDX-License-Identifier: GPL-3.0-or-later
// Change sets and the earlier values they keep, as rows. See historybook.h for what they are for.
#pragma once

#include "core/base/changebus.h"
#include "core/crm/historybook.h"
#include "core/crm/stored.h"

namespace coffret::crm {

struct ChangeSetRow
{
    RowId row = 0;
    ChangeSet set;
    RowId undoes = 0;
    RowId undoneBy = 0;
};

struct FieldChange
{
    RowId line = 0;
    RowId set = 0;
    EntityKind kind = EntityKind::Contact;
    RowId entity = 0;
    QString field;
    QString oldValue;
    QString newValue;
};

struct EntityRow
{
    EntityKind kind = EntityKind::Contact;
    RowId row = 0;
    bool operator==(const EntityRow &) const = default;
};

class HistoryRepository
{
public:
    explicit HistoryRepository(storage::Database &d) : database(d) {}

    Result<RowId> insertSet(const ChangeSet &set, RowId undoes);
    Result<void> markUndone(RowId set, RowId by, TimeStamp at); // 0: stands again
    Result<void> insertLine(const FieldChange &line);

    Result<std::optional<ChangeSetRow>> set(ChangeSetId id) const;
    Result<std::optional<ChangeSetRow>> set(RowId row) const;
    Result<QList<ChangeSet>> recent(int limit, std::optional<UserId> maker) const;
    // The newest set of this person that stands: an act of theirs, or an undo that no act followed.
    Result<std::optional<ChangeSetRow>> lastToUndo(UserId user) const;
    Result<std::optional<ChangeSetRow>> lastToRedo(UserId user) const;

    // What a set changed, each once, in batches: those after `after`.
    Result<QList<EntityRow>> changedIn(RowId set, EntityRow after, int limit) const;
    Result<QList<EntityRow>> createdIn(RowId set, EntityKind kind, RowId after, int limit) const;
    Result<bool> isCreatedIn(RowId set, const EntityRow &entity) const;
    Result<qint64> countOf(RowId set) const;                                    // roughly, for progress
    Result<QList<FieldChange>> lines(RowId set, const EntityRow &entity) const; // oldest first, whole
    Result<QList<FieldChange>> linesInSight(RowId set, const EntityRow &entity) const;
    Result<QList<FieldChange>> linesAfter(RowId line, const EntityRow &entity) const;
    Result<QList<EarlierValue>> earlierValues(const EntityRow &entity) const; // newest first
    // Living activities, tasks, documents, links and people of other sets that point at this party.
    Result<bool> isReferredToElsewhere(PartyKind kind, RowId party, RowId set) const;
    Result<void> eraseSet(RowId set); // one that nothing was written under
    Result<void> eraseLines(const EntityRow &entity);

private:
    storage::Database &database;
};

// "contact", "company", "link", "activity", "task", "document": the tables history knows.
QString tableOf(EntityKind kind);

} // namespace coffret::crm
