// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/recentbook.h"

#include "core/crm/recentrepository.h"
#include "core/crm/trashrepository.h"
#include "core/storage/transaction.h"

namespace coffret::crm {

Result<void> RecentBook::note(const PartyRef &party)
{
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    RecentRepository recent(desk.database);
    COFFRET_ASSIGN(QList<PartyRef> parties, recent.of(desk.session.user));
    if (!parties.isEmpty() && parties.first() == party)
        return {};
    parties.removeAll(party);
    parties.prepend(party);
    COFFRET_TRY(recent.put(desk.session.user, parties.first(qMin<qsizetype>(parties.size(), most))));
    return transaction.commit();
}

Result<QList<ListRow>> RecentBook::rows(int limit) const
{
    COFFRET_ASSIGN(const QList<PartyRef> parties, RecentRepository(desk.database).of(desk.session.user));
    const ListBook lists(desk);
    QList<ListRow> rows;
    for (const PartyRef &party : parties) {
        if (rows.size() >= limit)
            break;
        const auto row = lists.rowOf(party);
        if (!row.ok())
            continue; // erased
        const EntityKind kind = party.kind == PartyKind::Contact ? EntityKind::Contact : EntityKind::Company;
        COFFRET_ASSIGN(const auto trashed, TrashRepository(desk.database).rowOf({kind, party.id, {}, 0}));
        if (trashed)
            continue;
        COFFRET_ASSIGN(const auto found, lists.rows(party.kind, {*row}));
        rows += found;
    }
    return rows;
}

} // namespace coffret::crm
