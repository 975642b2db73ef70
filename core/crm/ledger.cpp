// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/ledger.h"

namespace coffret::crm {

static Result<OpenChangeSet> openSet(storage::Transaction &transaction, const Desk &desk, ChangeSetKind kind,
                                     const QString &label, RowId undoes)
{
    const ChangeSet set{desk.ids.create<ChangeSetTag>(), kind, desk.clock.now(), desk.session.user, label, false};
    COFFRET_ASSIGN(const RowId row, HistoryRepository(transaction.database()).insertSet(set, undoes));
    return OpenChangeSet{row, set.id};
}

Result<OpenChangeSet> openChangeSet(storage::Transaction &transaction, const Desk &desk, ChangeSetKind kind,
                                    const QString &label)
{
    return openSet(transaction, desk, kind, label, 0);
}

Result<Ledger> Ledger::open(storage::Transaction &transaction, const Desk &desk, ChangeSetKind kind,
                            const QString &label, RowId undoes)
{
    COFFRET_ASSIGN(const OpenChangeSet set, openSet(transaction, desk, kind, label, undoes));
    return Ledger(transaction, desk, set);
}

Result<void> Ledger::line(EntityKind kind, RowId row, const QString &field, const QString &before, const QString &after)
{
    if (before == after)
        return {};
    ++lines;
    return HistoryRepository(transaction->database()).insertLine({0, set.row, kind, row, field, before, after});
}

} // namespace coffret::crm
