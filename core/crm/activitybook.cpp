// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/activitybook.h"

#include "core/crm/activityrepository.h"
#include "core/crm/bookwork.h"
#include "core/crm/contactrepository.h"
#include "core/crm/documentrepository.h"
#include "core/crm/partyrules.h"
#include "core/crm/taskrepository.h"
#include "core/crm/timelinerepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static Result<Activity> create(const Desk &desk, Ledger &ledger, Activity activity)
{
    if (activity.author.isNull())
        activity.author = desk.session.user;
    if (activity.at == 0)
        activity.at = desk.clock.now();
    if (activity.company.isNull() && !activity.contact.isNull()) { // so that the company's timeline has it too
        COFFRET_ASSIGN(const auto contact, ContactRepository(desk.database, desk.ids).mainCompany(activity.contact));
        activity.company = contact;
    }
    ActivityRepository activities(desk.database, desk.ids);
    Stored<Activity> stored;
    stored.entity = std::move(activity);
    COFFRET_TRY(ledger.create(activities, stored));
    return std::move(stored.entity);
}

static Result<Activity> update(const Desk &desk, Ledger &ledger, const Activity &activity)
{
    ActivityRepository activities(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto before, readKnown(activities, activity.id));
    if (before.entity.provenance.deletedAt != 0)
        return Error(CrmError::InTrash, u"activity"_s);
    Stored<Activity> after = before;
    COFFRET_TRY(takeOver<Activity>(after.entity, activity, nullptr));
    COFFRET_TRY(ledger.change(activities, before, after));
    return std::move(after.entity);
}

static Result<Activity> write(const Desk &desk, Ledger &ledger, Activity activity)
{
    activity.subject = tidied(activity.subject);
    activity.body = tidiedNotes(activity.body);
    if (activity.contact.isNull() && activity.company.isNull())
        return Error(CrmError::Refused, u"activity of nobody"_s);
    return activity.id.isNull() ? create(desk, ledger, std::move(activity)) : update(desk, ledger, activity);
}

Result<Activity> ActivityBook::save(Activity activity)
{
    const ChangeSetKind kind = activity.id.isNull() ? ChangeSetKind::Create : ChangeSetKind::Edit;
    return underOneSet<Activity>(desk, kind, u"activity"_s,
                                 [&](Ledger &ledger) { return write(desk, ledger, std::move(activity)); });
}

Result<Activity> ActivityBook::saveIn(storage::Transaction &transaction, qint64 changeSet, Activity activity)
{
    Ledger ledger(transaction, desk, OpenChangeSet{changeSet, {}});
    return write(desk, ledger, std::move(activity));
}

Result<Activity> ActivityBook::activity(ActivityId id) const
{
    COFFRET_ASSIGN(auto stored, readKnown(ActivityRepository(desk.database, desk.ids), id));
    return std::move(stored.entity);
}

static Result<void> move(const Desk &desk, const QList<ActivityId> &ids, ChangeSetKind kind, TimeStamp deletedAt)
{
    return underOneSet<void>(desk, kind, u"activity"_s, [&](Ledger &ledger) {
        ActivityRepository activities(desk.database, desk.ids);
        return setDeleted(ledger, activities, ids, deletedAt);
    });
}

Result<void> ActivityBook::remove(const QList<ActivityId> &ids)
{
    return move(desk, ids, ChangeSetKind::Delete, desk.clock.now());
}

Result<void> ActivityBook::restore(const QList<ActivityId> &ids)
{
    return move(desk, ids, ChangeSetKind::Restore, 0);
}

static Result<TimelineEntry> entryOf(const Desk &desk, const TimelineRow &row, const EntityRow &party)
{
    TimelineEntry entry{row.at, {}};
    switch (row.source) {
    case TimelineRow::Source::Activity: {
        COFFRET_ASSIGN(auto stored, ActivityRepository(desk.database, desk.ids).readKnown(row.row));
        entry.what = std::move(stored->entity);
        break;
    }
    case TimelineRow::Source::Task: {
        COFFRET_ASSIGN(auto stored, TaskRepository(desk.database, desk.ids).readKnown(row.row));
        entry.what = std::move(stored->entity);
        break;
    }
    case TimelineRow::Source::Document: {
        COFFRET_ASSIGN(auto stored, DocumentRepository(desk.database, desk.ids).readKnown(row.row));
        entry.what = std::move(stored->entity);
        break;
    }
    case TimelineRow::Source::System: {
        const HistoryRepository history(desk.database);
        COFFRET_ASSIGN(const auto set, history.set(row.row));
        SystemEntry system{set->set.id, set->set.kind, set->set.user, {}, set->set.undone};
        COFFRET_ASSIGN(const auto lines, history.linesInSight(row.row, party));
        for (const FieldChange &line : lines)
            system.values.append({system.set, row.at, system.user, line.field, line.oldValue, line.newValue});
        entry.what = std::move(system);
        break;
    }
    }
    return entry;
}

Result<TimelinePage> ActivityBook::timeline(const PartyRef &party, const TimelineFilter &filter, int page) const
{
    COFFRET_ASSIGN(const qint64 row, partyRow(desk.database, party));
    const EntityRow entity{party.kind == PartyKind::Contact ? EntityKind::Contact : EntityKind::Company, row};
    COFFRET_ASSIGN(const auto rows,
                   TimelineRepository(desk.database).rows(party, row, filter, pageSize + 1, qint64(page) * pageSize));
    TimelinePage found;
    found.more = rows.size() > pageSize;
    for (const TimelineRow &one : rows.first(std::min<qsizetype>(rows.size(), pageSize))) {
        COFFRET_ASSIGN(auto entry, entryOf(desk, one, entity));
        found.entries.append(std::move(entry));
    }
    return found;
}

} // namespace coffret::crm
