// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/taskrepository.h"

#include "core/crm/contact.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

Result<std::optional<RowId>> TaskRepository::rowOf(TaskId id) const
{
    return rowWith(database, u"SELECT id FROM task WHERE uuid=?"_s, id.bytes());
}

Result<std::optional<Stored<Task>>> TaskRepository::readKnown(RowId row) const
{
    auto select = database.prepare(
        u"SELECT t.uuid, t.title, t.body, c.uuid, k.uuid, t.due_date, t.due_minute, t.done_at, t.assignee, t.priority,"
        " t.created_at, t.created_by, t.created_set, t.updated_at, t.updated_by, t.deleted_at FROM main.task t"
        " LEFT JOIN main.contact c ON c.id=t.contact_id LEFT JOIN main.company k ON k.id=t.company_id WHERE t.id=?"_s);
    select.bind(1, row);
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<Stored<Task>>();
    Stored<Task> stored;
    stored.row = row;
    Task &task = stored.entity;
    task.id = select.id<TaskId>(0);
    task.title = select.text(1);
    task.body = select.text(2);
    task.contact = select.id<ContactId>(3);
    task.company = select.id<CompanyId>(4);
    task.due = QDate::fromString(select.text(5), Qt::ISODate);
    if (!select.isNull(6))
        task.dueMinute = int(select.integer(6));
    task.doneAt = select.integer(7);
    task.assignee = select.id<UserId>(8);
    task.priority = int(select.integer(9));
    readProvenance(select, 10, stored);
    return std::optional<Stored<Task>>(std::move(stored));
}

static void bindOwn(storage::Statement &statement, const Task &task, const PartyRows &parties)
{
    statement.bind(1, parties.contact)
        .bind(2, parties.company)
        .bind(3, task.due.isValid() ? task.due.toString(Qt::ISODate) : QString())
        .bind(4, task.dueMinute)
        .bind(5, orNull(task.doneAt))
        .bind(6, task.assignee)
        .bind(7, task.priority)
        .bind(8, task.title.isNull() ? u""_s : task.title)
        .bind(9, orNull(task.body));
}

Result<void> TaskRepository::insert(Stored<Task> &stored)
{
    const Task &task = stored.entity;
    COFFRET_ASSIGN(const PartyRows parties, partyRows(database, task.contact, task.company));
    auto statement = database.prepare(
        u"INSERT INTO main.task(contact_id, company_id, due_date, due_minute, done_at, assignee, priority, title, body, uuid,"
        " created_at, created_by, created_set, updated_at, updated_by, deleted_at)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16)"_s);
    bindOwn(statement, task, parties);
    statement.bind(10, task.id);
    bindProvenance(statement, 11, stored);
    COFFRET_TRY(statement.run());
    stored.row = database.lastInsertId();
    return index.insertNote(kind, stored.row, parties.searchParty(), searchNote(task));
}

Result<void> TaskRepository::update(const Stored<Task> &, const Stored<Task> &after)
{
    const Task &task = after.entity;
    COFFRET_ASSIGN(const PartyRows parties, partyRows(database, task.contact, task.company));
    auto statement = database.prepare(
        u"UPDATE main.task SET contact_id=?1, company_id=?2, due_date=?3, due_minute=?4, done_at=?5, assignee=?6, priority=?7,"
        " title=?8, body=?9, updated_at=?10, updated_by=?11, deleted_at=?12 WHERE id=?13"_s);
    bindOwn(statement, task, parties);
    bindUpdate(statement, 10, after);
    COFFRET_TRY(statement.run());
    if (task.provenance.deletedAt != 0)
        return index.dropNote(kind, after.row);
    return index.putNote(kind, after.row, parties.searchParty(), searchNote(task));
}

Result<void> TaskRepository::erase(const Stored<Task> &stored)
{
    COFFRET_TRY(index.dropNote(kind, stored.row));
    return database.prepare(u"DELETE FROM main.task WHERE id=?"_s).bind(1, stored.row).run();
}

Result<QList<RowId>> TaskRepository::rowsOf(const PartyRef &party) const
{
    COFFRET_ASSIGN(const qint64 row, partyRow(database, party));
    auto select = database.prepare(party.kind == PartyKind::Contact ? u"SELECT id FROM task WHERE contact_id=?"_s
                                                                    : u"SELECT id FROM task WHERE company_id=?"_s);
    select.bind(1, row);
    return rowsWith(select);
}

static QString condition(const DueRange &range)
{
    if (range.all)
        return u"?1 IS NULL AND ?2 IS NULL"_s; // both stay unbound
    if (range.undated)
        return u"due_date IS NULL AND ?1 IS NULL AND ?2 IS NULL"_s;
    return u"due_date >= ?1 AND due_date < ?2"_s;
}

Result<QList<RowId>> TaskRepository::due(const DueRange &range, std::optional<UserId> assignee, int limit) const
{
    auto select = database.prepare(
        u"SELECT id FROM task WHERE done_at IS NULL AND deleted_at IS NULL AND %1 AND (?3 IS NULL OR assignee=?3)"
        " ORDER BY due_date IS NULL, due_date, due_minute IS NULL, due_minute, priority DESC, id LIMIT ?4"_s.arg(
            condition(range)));
    if (range.all || range.undated)
        select.bindNull(1).bindNull(2);
    else
        select.bind(1, range.from.isValid() ? range.from.toString(Qt::ISODate) : u"0000"_s)
            .bind(2, range.until.isValid() ? range.until.toString(Qt::ISODate) : u"9999-99"_s);
    select.bind(3, assignee).bind(4, limit);
    return rowsWith(select);
}

Result<QList<RowId>> TaskRepository::openOf(const PartyRef &party) const
{
    COFFRET_ASSIGN(const qint64 row, partyRow(database, party));
    auto select = database.prepare(
        u"SELECT id FROM task WHERE %1=? AND done_at IS NULL AND deleted_at IS NULL"
        " ORDER BY due_date IS NULL, due_date, due_minute IS NULL, due_minute, priority DESC, id"_s.arg(
            party.kind == PartyKind::Contact ? u"contact_id"_s : u"company_id"_s));
    select.bind(1, row);
    return rowsWith(select);
}

Result<QList<RowId>> TaskRepository::doneSince(TimeStamp from, std::optional<UserId> assignee, int limit) const
{
    auto select = database.prepare(u"SELECT id FROM task WHERE done_at >= ?1 AND deleted_at IS NULL"
                                   " AND (?2 IS NULL OR assignee=?2) ORDER BY done_at DESC, id LIMIT ?3"_s);
    select.bind(1, from).bind(2, assignee).bind(3, limit);
    return rowsWith(select);
}

Result<TaskLine> TaskRepository::lineOf(const Task &task) const
{
    TaskLine line{task, {}, {}};
    if (!task.contact.isNull()) {
        auto select = database.prepare(u"SELECT c.first_name, c.last_name, c.nickname, c.email, c.phone, k.name"
                                       " FROM contact c LEFT JOIN company k ON k.id=c.company_id WHERE c.uuid=?"_s);
        select.bind(1, task.contact);
        COFFRET_ASSIGN(const bool found, select.step());
        if (found) {
            Contact person;
            person.firstName = select.text(0);
            person.lastName = select.text(1);
            person.nickname = select.text(2);
            person.emails = {{{}, select.text(3)}};
            person.companyName = line.companyName = select.text(5);
            if (select.text(3).isEmpty())
                person.emails = {};
            person.phones = {{{}, select.text(4)}};
            line.contactName = person.displayName();
        }
    }
    if (!task.company.isNull()) {
        auto select = database.prepare(u"SELECT name FROM company WHERE uuid=?"_s);
        select.bind(1, task.company);
        COFFRET_ASSIGN(const bool found, select.step());
        if (found)
            line.companyName = select.text(0);
    }
    return line;
}

Result<TaskCounts> TaskRepository::counts(QDate today) const
{
    auto select =
        database.prepare(u"SELECT count(*) FILTER (WHERE due_date < ?1), count(*) FILTER (WHERE due_date = ?1)"
                         " FROM task WHERE done_at IS NULL AND deleted_at IS NULL AND due_date <= ?1"_s);
    select.bind(1, today.toString(Qt::ISODate));
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? TaskCounts{select.integer(0), select.integer(1)} : TaskCounts{};
}

} // namespace coffret::crm
