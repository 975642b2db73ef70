// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/draftbook.h"

#include "core/crm/draftrepository.h"
#include "core/storage/transaction.h"

namespace coffret::crm {

Result<Draft> DraftBook::save(Draft draft)
{
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    DraftRepository drafts(desk.database);
    COFFRET_ASSIGN(draft.id, drafts.find(desk.session.user, draft));
    if (draft.id.isNull())
        draft.id = desk.ids.create<DraftTag>();
    draft.updatedAt = desk.clock.now();
    if (draft.body.isNull())
        draft.body = QLatin1String("");
    COFFRET_TRY(drafts.put(desk.session.user, draft));
    COFFRET_TRY(transaction.commit());
    return draft;
}

Result<QList<Draft>> DraftBook::drafts() const
{
    return DraftRepository(desk.database).all(desk.session.user);
}

Result<void> DraftBook::remove(DraftId id)
{
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    COFFRET_TRY(DraftRepository(desk.database).erase(desk.session.user, id));
    return transaction.commit();
}

} // namespace coffret::crm
