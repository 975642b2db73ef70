// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/ledger.h"

#include "core/crm/logged.h"

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
    Ledger ledger(transaction, desk, set);
    const bool takesBack = kind == ChangeSetKind::Undo || kind == ChangeSetKind::Redo;
    ledger.telling = takesBack ? Telling::TakingBack : Telling::EachRecord;
    return ledger;
}

Result<void> Ledger::tell(journal::Action action, EntityKind kind, const Uuid &id)
{
    if (telling == Telling::Nothing)
        return {};
    lastAction = telling == Telling::TakingBack ? journal::Action::Undone : action;
    return ++told > mostTold ? Result<void>() : desk.log.record(*transaction, logged(lastAction, kind, id));
}

Result<void> Ledger::close()
{
    return told > mostTold ? desk.log.record(*transaction, logged(lastAction, told - mostTold)) : Result<void>();
}

Result<void> Ledger::line(EntityKind kind, RowId row, const QString &field, const QString &before, const QString &after)
{
    if (before == after)
        return {};
    ++lines;
    return HistoryRepository(transaction->database()).insertLine({0, set.row, kind, row, field, before, after});
}

} // namespace coffret::crm
