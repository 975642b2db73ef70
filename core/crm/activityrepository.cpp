// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/activityrepository.h"

#include "core/crm/companyrepository.h"
#include "core/crm/contactrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

Result<std::optional<RowId>> ActivityRepository::rowOf(ActivityId id) const
{
    return rowWith(database, u"SELECT id FROM activity WHERE uuid=?"_s, id.bytes());
}

Result<std::optional<Stored<Activity>>> ActivityRepository::readKnown(RowId row) const
{
    auto select = database.prepare(
        u"SELECT a.uuid, a.kind, a.direction, c.uuid, k.uuid, a.at, a.minutes, a.author, a.pinned, a.subject, a.body,"
        " a.created_at, a.created_by, a.created_set, a.updated_at, a.updated_by, a.deleted_at FROM main.activity a"
        " LEFT JOIN main.contact c ON c.id=a.contact_id LEFT JOIN main.company k ON k.id=a.company_id WHERE a.id=?"_s);
    select.bind(1, row);
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<Stored<Activity>>();
    Stored<Activity> stored;
    stored.row = row;
    Activity &activity = stored.entity;
    activity.id = select.id<ActivityId>(0);
    activity.kind = ActivityKind(select.integer(1));
    activity.direction = Direction(select.integer(2));
    activity.contact = select.id<ContactId>(3);
    activity.company = select.id<CompanyId>(4);
    activity.at = select.integer(5);
    activity.minutes = int(select.integer(6));
    activity.author = select.id<UserId>(7);
    activity.pinned = select.integer(8) != 0;
    activity.subject = select.text(9);
    activity.body = select.text(10);
    readProvenance(select, 11, stored);
    return std::optional<Stored<Activity>>(std::move(stored));
}

static void bindOwn(storage::Statement &statement, const Activity &activity, const PartyRows &parties)
{
    statement.bind(1, parties.contact)
        .bind(2, parties.company)
        .bind(3, activity.at)
        .bind(4, int(activity.kind))
        .bind(5, int(activity.direction))
        .bind(6, activity.minutes)
        .bind(7, activity.author)
        .bind(8, activity.pinned)
        .bind(9, orNull(activity.subject))
        .bind(10, orNull(activity.body));
}

Result<void> ActivityRepository::insert(Stored<Activity> &stored)
{
    const Activity &activity = stored.entity;
    COFFRET_ASSIGN(const PartyRows parties, partyRows(database, activity.contact, activity.company));
    auto statement = database.prepare(
        u"INSERT INTO main.activity(contact_id, company_id, at, kind, direction, minutes, author, pinned, subject, body, uuid,"
        " created_at, created_by, created_set, updated_at, updated_by, deleted_at)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17)"_s);
    bindOwn(statement, activity, parties);
    statement.bind(11, activity.id);
    bindProvenance(statement, 12, stored);
    COFFRET_TRY(statement.run());
    stored.row = database.lastInsertId();
    COFFRET_TRY(index.insertNote(kind, stored.row, parties.searchParty(), searchNote(activity)));
    const TimeStamp fromUs = activity.direction == Direction::FromUs ? activity.at : 0;
    const TimeStamp fromThem = activity.direction == Direction::FromThem ? activity.at : 0;
    if (parties.contact)
        COFFRET_TRY(ContactRepository(database, ids).raiseLastContact(*parties.contact, fromUs, fromThem));
    if (parties.company)
        COFFRET_TRY(CompanyRepository(database, ids).raiseLastContact(*parties.company, fromUs, fromThem));
    return {};
}

static bool movesLastContact(const Activity &before, const Activity &after)
{
    return before.at != after.at || before.direction != after.direction || before.contact != after.contact
           || before.company != after.company || before.provenance.deletedAt != after.provenance.deletedAt;
}

Result<void> ActivityRepository::update(const Stored<Activity> &before, const Stored<Activity> &after)
{
    const Activity &activity = after.entity;
    COFFRET_ASSIGN(const PartyRows parties, partyRows(database, activity.contact, activity.company));
    auto statement = database.prepare(
        u"UPDATE main.activity SET contact_id=?1, company_id=?2, at=?3, kind=?4, direction=?5, minutes=?6, author=?7,"
        " pinned=?8, subject=?9, body=?10, updated_at=?11, updated_by=?12, deleted_at=?13 WHERE id=?14"_s);
    bindOwn(statement, activity, parties);
    bindUpdate(statement, 11, after);
    COFFRET_TRY(statement.run());
    if (activity.provenance.deletedAt != 0)
        COFFRET_TRY(index.dropNote(kind, after.row));
    else
        COFFRET_TRY(index.putNote(kind, after.row, parties.searchParty(), searchNote(activity)));
    if (movesLastContact(before.entity, activity)) {
        COFFRET_TRY(recount(before.entity));
        COFFRET_TRY(recount(activity));
    }
    return {};
}

Result<void> ActivityRepository::recount(const Activity &activity)
{
    COFFRET_ASSIGN(const PartyRows parties, partyRows(database, activity.contact, activity.company));
    if (parties.contact)
        COFFRET_TRY(ContactRepository(database, ids).recountLastContact(*parties.contact));
    if (parties.company)
        COFFRET_TRY(CompanyRepository(database, ids).recountLastContact(*parties.company));
    return {};
}

Result<void> ActivityRepository::erase(const Stored<Activity> &stored)
{
    COFFRET_TRY(index.dropNote(kind, stored.row));
    COFFRET_TRY(database.prepare(u"DELETE FROM main.activity WHERE id=?"_s).bind(1, stored.row).run());
    return recount(stored.entity);
}

Result<QList<RowId>> ActivityRepository::rowsOf(const PartyRef &party) const
{
    COFFRET_ASSIGN(const qint64 row, partyRow(database, party));
    auto select = database.prepare(party.kind == PartyKind::Contact ? u"SELECT id FROM activity WHERE contact_id=?"_s
                                                                    : u"SELECT id FROM activity WHERE company_id=?"_s);
    select.bind(1, row);
    return rowsWith(select);
}

} // namespace coffret::crm
