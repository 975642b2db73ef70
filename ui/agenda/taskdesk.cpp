// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/taskdesk.h"

#include "core/crm/reminderbook.h"
#include "core/workspace/books.h"
#include "ui/agenda/quickline.h"
#include "ui/agenda/taskform.h"
#include "ui/common/answers.h"
#include "ui/common/localformat.h"
#include "ui/words/errortext.h"

namespace coffret::ui {
namespace {

void put(crm::Task &task, const std::optional<crm::PartyRef> &record)
{
    if (!record)
        return;
    if (record->kind == crm::PartyKind::Contact)
        task.contact = crm::ContactId{record->id};
    else
        task.company = crm::CompanyId{record->id};
}

} // namespace

TaskDesk::TaskDesk(workspace::Workspace &w, const Clock &c, QObject *parent) : QObject(parent), workspace(w), clock(c)
{}

QDateTime TaskDesk::now() const
{
    return localTime(clock.now());
}

void TaskDesk::serve(TaskList &list)
{
    connect(&list, &TaskList::checkAsked, this, &TaskDesk::check);
    connect(&list, &TaskList::postponeAsked, this, &TaskDesk::postpone);
    connect(&list, &TaskList::removeAsked, this, &TaskDesk::remove);
    connect(&list, &TaskList::recordAsked, this, &TaskDesk::recordAsked);
}

void TaskDesk::serve(TaskForm &form)
{
    const access::Session session = workspace.session();
    form.setPeople({{session.user, session.displayName.isEmpty() ? session.login : session.displayName}});
    form.record().setSource(
        [this](const QString &typed, RecordField::Answer answer) { findRecords(typed, std::move(answer)); });
}

template <class T>
void TaskDesk::tell(QFuture<Result<T>> future, const QString &sentence)
{
    future | then(this, [this, sentence](QFuture<Result<T>> answer) {
        if (answer.resultCount() == 0)
            return;
        const Result<T> result = answer.result();
        if (result.ok())
            Q_EMIT said(sentence, true);
        else
            Q_EMIT failed(words::sentence(result.error()));
    });
}

void TaskDesk::check(crm::TaskId id, bool done)
{
    tell(workspace.ask<crm::Task>(
             [id, done](workspace::Books &books) { return done ? books.tasks.complete(id) : books.tasks.reopen(id); }),
         done ? tr("Task done.") : tr("Task reopened."));
}

void TaskDesk::postpone(crm::TaskId id, Postpone to)
{
    const QDate day = postponed(to, now().date());
    tell(workspace.ask<crm::Task>([id, day](workspace::Books &books) -> Result<crm::Task> {
        COFFRET_ASSIGN(crm::Task task, books.tasks.task(id));
        task.due = day;
        return books.tasks.save(std::move(task));
    }),
         to == Postpone::Tomorrow ? tr("Put off to tomorrow.") : tr("Put off to %1.").arg(weekday(day)));
}

void TaskDesk::putOffMinutes(crm::TaskId id, int minutes)
{
    const QDateTime moment = now().addSecs(minutes * 60);
    tell(workspace.ask<crm::Task>([id, moment](workspace::Books &books) -> Result<crm::Task> {
        COFFRET_ASSIGN(crm::Task task, books.tasks.task(id));
        task.due = moment.date();
        task.dueMinute = moment.time().msecsSinceStartOfDay() / 60'000;
        return books.tasks.save(std::move(task));
    }),
         minutes == 60 ? tr("Put off by an hour.") : tr("Put off by %n minute(s).", nullptr, minutes));
}

// A task without an hour has none afterwards either: its day falls due at that same hour.
void TaskDesk::putOffToMorning(crm::TaskId id)
{
    const QDate day = postponed(Postpone::Tomorrow, now().date());
    tell(workspace.ask<crm::Task>([id, day](workspace::Books &books) -> Result<crm::Task> {
        COFFRET_ASSIGN(crm::Task task, books.tasks.task(id));
        task.due = day;
        if (task.dueMinute)
            task.dueMinute = crm::ReminderBook::dayMinute;
        return books.tasks.save(std::move(task));
    }),
         tr("Put off to tomorrow morning."));
}

void TaskDesk::remove(crm::TaskId id)
{
    tell(workspace.ask<void>([id](workspace::Books &books) { return books.tasks.remove({id}); }),
         tr("Task moved to the trash."));
}

void TaskDesk::save(const crm::Task &task)
{
    workspace.ask<crm::Task>([task](workspace::Books &books) { return books.tasks.save(task); })
        | then(this, settled<Result<crm::Task>>(
                         [this, isNew = task.id.isNull()](const crm::Task &kept) {
                             Q_EMIT saved(kept);
                             Q_EMIT said(isNew ? tr("Task created.") : tr("Task saved."), true);
                         },
                         [this](const Error &error) { Q_EMIT refused(words::sentence(error)); }));
}

void TaskDesk::write(const QString &typed, std::optional<crm::PartyRef> record)
{
    const QuickTask read = readQuickTask(typed, now());
    if (read.title.isEmpty())
        return;
    crm::Task task = blank().task;
    task.title = read.title;
    task.due = read.due;
    task.dueMinute = read.minute;
    task.priority = read.important ? 1 : 0;
    put(task, record);
    save(task);
}

crm::TaskLine TaskDesk::blank() const
{
    crm::TaskLine line;
    line.task.assignee = workspace.session().user;
    return line;
}

void TaskDesk::findRecords(const QString &typed, RecordField::Answer answer)
{
    finding.cancel();
    finding = workspace.ask<QList<RecordChoice>>(
        [typed](workspace::Books &books) -> Result<QList<RecordChoice>> {
            search::SearchQuery query;
            query.text = typed;
            query.limit = 8;
            COFFRET_ASSIGN(const search::SearchAnswer found, books.search.search(query));
            QList<RecordChoice> choices;
            for (const search::SearchHit &hit : found.hits)
                choices.append({hit.party, hit.name, hit.second});
            return choices;
        },
        workspace::Workspace::Urgency::Urgent);
    finding | then(this, [answer = std::move(answer)](QFuture<Result<QList<RecordChoice>>> future) {
        if (future.isCanceled() || future.resultCount() == 0)
            return;
        if (const auto found = future.result(); found.ok())
            answer(*found);
    });
}

} // namespace coffret::ui
