// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/draftrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static QByteArray bytesOf(const Uuid &uuid)
{
    return uuid == Uuid{} ? QByteArray() : uuidBytes(uuid);
}

Result<DraftId> DraftRepository::find(UserId user, const Draft &draft) const
{
    auto select =
        database.prepare(u"SELECT uuid FROM draft WHERE user=? AND form=? AND entity_kind=? AND entity IS ?"_s);
    select.bind(1, user).bind(2, draft.form).bind(3, int(draft.entityKind)).bind(4, bytesOf(draft.entity));
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? select.id<DraftId>(0) : DraftId();
}

Result<void> DraftRepository::put(UserId user, const Draft &draft)
{
    return database
        .prepare(
            u"INSERT INTO draft(uuid, user, form, entity_kind, entity, updated_at, body) VALUES(?1,?2,?3,?4,?5,?6,?7)"
            " ON CONFLICT(uuid) DO UPDATE SET updated_at=?6, body=?7"_s)
        .bind(1, draft.id)
        .bind(2, user)
        .bind(3, draft.form)
        .bind(4, int(draft.entityKind))
        .bind(5, bytesOf(draft.entity))
        .bind(6, draft.updatedAt)
        .bind(7, draft.body)
        .run();
}

Result<QList<Draft>> DraftRepository::all(UserId user) const
{
    auto select = database.prepare(
        u"SELECT uuid, form, entity_kind, entity, updated_at, body FROM draft WHERE user=? ORDER BY updated_at DESC, uuid"_s);
    select.bind(1, user);
    QList<Draft> drafts;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return drafts;
        drafts.append({select.id<DraftId>(0), select.text(1), EntityKind(select.integer(2)),
                       uuidFromBytes(select.blob(3)).value_or(Uuid{}), select.integer(4), select.text(5)});
    }
}

Result<void> DraftRepository::erase(UserId user, DraftId id)
{
    return database.prepare(u"DELETE FROM draft WHERE uuid=? AND user=?"_s).bind(1, id).bind(2, user).run();
}

Result<void> DraftRepository::eraseOf(EntityKind kind, const Uuid &entity)
{
    return database.prepare(u"DELETE FROM draft WHERE entity_kind=? AND entity=?"_s)
        .bind(1, int(kind))
        .bind(2, uuidBytes(entity))
        .run();
}

} // namespace coffret::crm
