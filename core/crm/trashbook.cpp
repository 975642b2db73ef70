// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/trashbook.h"

#include "core/crm/bookwork.h"
#include "core/crm/draftrepository.h"
#include "core/crm/logged.h"
#include "core/crm/permission.h"
#include "core/crm/recentrepository.h"
#include "core/crm/repositories.h"
#include "core/crm/trashrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

Result<QList<TrashedItem>> TrashBook::items(int limit) const
{
    return TrashRepository(desk.database).items(limit);
}

Result<qint64> TrashBook::count() const
{
    return TrashRepository(desk.database).count();
}

template <class Repository>
static Result<void> restoreOne(Ledger &ledger, Repository &repository, const Uuid &uuid)
{
    using EntityId = decltype(Repository::Entity::id);
    return setDeleted(ledger, repository, QList<EntityId>{EntityId{uuid}}, 0);
}

Result<void> TrashBook::restore(const QList<TrashedItem> &items)
{
    return underOneSet<void>(desk, ChangeSetKind::Restore, u"trash"_s, [&](Ledger &ledger) -> Result<void> {
        for (const TrashedItem &item : items)
            COFFRET_TRY(withRepository<void>(
                desk, item.kind, [&](auto &repository) { return restoreOne(ledger, repository, item.id); }));
        return {};
    });
}

namespace {

// Erases rows with everything that hangs on them. Each record goes by its repository, so that its
// search text and match keys go the same way as at an ordinary change.
class Eraser
{
public:
    Eraser(const Desk &d, storage::Transaction &t) : desk(d), transaction(t), trash(d.database), history(d.database) {}

    Result<void> erase(EntityKind kind, RowId row)
    {
        if (kind == EntityKind::Contact)
            COFFRET_TRY(eraseBelongings(PartyKind::Contact, row));
        if (kind == EntityKind::Company)
            COFFRET_TRY(eraseBelongings(PartyKind::Company, row));
        QList<RowId> people;
        if (kind == EntityKind::Company) {
            COFFRET_ASSIGN(people, trash.peopleOf(row));
            COFFRET_TRY(trash.detach(PartyKind::Company, row));
        }
        COFFRET_TRY(eraseRow(kind, row));
        ContactRepository contacts(desk.database, desk.ids);
        for (const RowId person : std::as_const(people))
            COFFRET_TRY(contacts.refresh(person));
        return {};
    }

private:
    Result<void> eraseBelongings(PartyKind party, RowId row)
    {
        for (const EntityKind kind : {EntityKind::Link, EntityKind::Activity, EntityKind::Task, EntityKind::Document}) {
            COFFRET_ASSIGN(const auto rows, trash.belongingOnlyTo(kind, party, row));
            for (const RowId belonging : rows)
                COFFRET_TRY(eraseRow(kind, belonging));
        }
        return trash.eraseDistinct(party, row);
    }

    Result<void> eraseRow(EntityKind kind, RowId row)
    {
        COFFRET_TRY(history.eraseLines({kind, row}));
        return withRepository<void>(desk, kind, [&](auto &repository) -> Result<void> {
            COFFRET_ASSIGN(const auto stored, repository.readKnown(row));
            if (!stored)
                return {};
            COFFRET_TRY(DraftRepository(desk.database).eraseOf(kind, stored->entity.id.value));
            if (kind == EntityKind::Contact || kind == EntityKind::Company)
                COFFRET_TRY(RecentRepository(desk.database).forget(stored->entity.id.value));
            COFFRET_TRY(repository.erase(*stored));
            COFFRET_TRY(desk.log.record(transaction, logged(journal::Action::Erased, kind, stored->entity.id.value)));
            transaction.note({kind, stored->entity.id.value});
            return {};
        });
    }

    const Desk &desk;
    storage::Transaction &transaction;
    TrashRepository trash;
    HistoryRepository history;
};

} // namespace

static Result<qint64> eraseBefore(const Desk &desk, Eraser &eraser, TimeStamp before, const Progress &progress)
{
    constexpr int batch = 500;
    const TrashRepository trash(desk.database);
    COFFRET_ASSIGN(const qint64 total, trash.count());
    qint64 erased = 0;
    for (const EntityKind kind : {EntityKind::Link, EntityKind::Activity, EntityKind::Task, EntityKind::Document,
                                  EntityKind::Contact, EntityKind::Company}) {
        for (;;) {
            if (!progress.step(std::min(erased, total), total))
                return Error(BaseError::Cancelled);
            COFFRET_ASSIGN(const auto rows, trash.rows(kind, before, batch));
            if (rows.isEmpty())
                break;
            for (const RowId row : rows)
                COFFRET_TRY(eraser.erase(kind, row));
            erased += rows.size();
        }
    }
    return erased;
}

Result<Erasure> TrashBook::empty(TimeStamp before, const Progress &progress)
{
    COFFRET_TRY(permit(desk, access::Deed::EmptyTrash, journal::Action::Erased));
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    Eraser eraser(desk, transaction);
    COFFRET_ASSIGN(const qint64 erased, eraseBefore(desk, eraser, before, progress));
    COFFRET_TRY(transaction.commit());
    return settled(erased);
}

Result<Erasure> TrashBook::erase(const QList<TrashedItem> &items, const Progress &progress)
{
    COFFRET_TRY(permit(desk, access::Deed::EmptyTrash, journal::Action::Erased));
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    const TrashRepository trash(desk.database);
    Eraser eraser(desk, transaction);
    qint64 erased = 0;
    for (const TrashedItem &item : items) {
        if (!progress.step(erased, items.size()))
            return Error(BaseError::Cancelled);
        COFFRET_ASSIGN(const auto row, trash.rowOf(item));
        if (!row)
            continue; // restored meanwhile, or gone with another of them
        COFFRET_TRY(eraser.erase(item.kind, *row));
        ++erased;
    }
    COFFRET_TRY(transaction.commit());
    return settled(erased);
}

// The records are gone by now: a file that could not be rewritten is told, not an error.
Result<Erasure> TrashBook::settled(qint64 erased)
{
    return Erasure{erased, erased == 0 || desk.database.compact().ok()};
}

} // namespace coffret::crm
