// SPDX-License-Identifier: GPL-3.0-or-later
// The steps every book repeats: read or refuse, change through the ledger, commit if anything was
// written. Templates over the repositories, for this room's .cpp files.
#pragma once

#include "core/crm/ledger.h"
#include "core/storage/transaction.h"

namespace coffret::crm {

// Runs `work(ledger)` in a transaction of its own under one new change set, and keeps it if anything
// was written.
template <class T, class Work>
Result<T> underOneSet(const Desk &desk, ChangeSetKind kind, const QString &label, Work work)
{
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    COFFRET_ASSIGN(auto ledger, Ledger::open(transaction, desk, kind, label));
    Result<T> outcome = work(ledger);
    if (!outcome.ok())
        return outcome;
    if (ledger.isEmpty())
        return outcome;
    COFFRET_TRY(ledger.close());
    COFFRET_TRY(transaction.commit());
    return outcome;
}

template <class Repository, class EntityId>
Result<Stored<typename Repository::Entity>> readKnown(const Repository &repository, EntityId id)
{
    COFFRET_ASSIGN(const auto row, repository.rowOf(id));
    if (!row)
        return Error(CrmError::NotFound, tableOf(Repository::kind));
    COFFRET_ASSIGN(auto stored, repository.readKnown(*row));
    if (!stored)
        return Error(CrmError::NotFound, tableOf(Repository::kind));
    return std::move(*stored);
}

// Takes from `wanted` the fields the person changed since `base`; Conflict where the vault changed too.
template <class Entity>
Result<void> takeOver(Entity &current, const Entity &wanted, const Entity *base)
{
    for (const Field<Entity> &field : fieldTable<Entity>()) {
        if (field.use != FieldUse::Own)
            continue;
        const QString now = field.text(current);
        const QString next = field.text(wanted);
        if (next == now)
            continue;
        if (base) {
            const QString start = field.text(*base);
            if (next == start)
                continue;
            if (now != start)
                return Error(CrmError::Conflict, QString(field.name));
        }
        field.set(current, next);
    }
    return {};
}

// Into the trash (`at` is the moment) or back out of it (0), for each id; those already there stay.
template <class Repository, class EntityId>
Result<void> setDeleted(Ledger &ledger, Repository &repository, const QList<EntityId> &ids, TimeStamp at)
{
    for (const EntityId &id : ids) {
        COFFRET_ASSIGN(const auto before, readKnown(repository, id));
        if ((before.entity.provenance.deletedAt != 0) == (at != 0))
            continue;
        auto after = before;
        after.entity.provenance.deletedAt = at;
        if (at == 0)
            after.mergedInto = {};
        COFFRET_TRY(ledger.change(repository, before, after));
    }
    return {};
}

} // namespace coffret::crm
