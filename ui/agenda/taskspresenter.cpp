// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/taskspresenter.h"

#include "core/workspace/books.h"
#include "ui/agenda/quickline.h"
#include "ui/agenda/taskdesk.h"
#include "ui/agenda/taskform.h"
#include "ui/agenda/taskpanel.h"
#include "ui/common/answers.h"
#include "ui/words/errortext.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

const QString TaskDraft = u"task"_s;
const QString LineDraft = u"taskLine"_s;

struct Content
{
    QList<crm::TaskLine> lines;
    crm::TaskCounts counts;
};

// The day's view begins with what is late: it is to be done today too.
Result<Content> read(workspace::Books &books, crm::DueSpan view, QDate today)
{
    Content content;
    if (view == crm::DueSpan::Today) {
        COFFRET_ASSIGN(content.lines, books.tasks.lines(crm::DueSpan::Overdue, today));
    }
    COFFRET_ASSIGN(const auto lines, books.tasks.lines(view, today));
    content.lines += lines;
    COFFRET_ASSIGN(content.counts, books.tasks.counts(today));
    return content;
}

} // namespace

TasksPresenter::TasksPresenter(workspace::Workspace &w, TasksPage &p, TaskDesk &d, QObject *parent)
    : QObject(parent), workspace(w), tasksPage(p), desk(d)
{
    reloading.setSingleShot(true);
    reloading.setInterval(40);
    connect(&reloading, &QTimer::timeout, this, &TasksPresenter::reload);
    connect(&workspace.changes(), &ChangeBus::changed, this, [this] { reloading.start(); });
    connect(&tasksPage, &TasksPage::viewChosen, this, &TasksPresenter::reload);
    connect(&tasksPage, &TasksPage::createAsked, this, [this] { create(); });
    connect(&tasksPage, &TasksPage::quickWritten, this, [this](const QString &typed) { desk.write(typed); });
}

void TasksPresenter::reload()
{
    const int mine = ++question;
    workspace.ask<Content>([view = tasksPage.view(), today = desk.now().date()](workspace::Books &books) {
        return read(books, view, today);
    })
        | then(this, settled<Result<Content>>(
                         [this, mine](const Content &content) {
                             Q_EMIT counted(content.counts.overdue + content.counts.today);
                             if (mine == question)
                                 tasksPage.show(content.lines, content.counts);
                         },
                         [this](const Error &error) { Q_EMIT failed(words::sentence(error)); }));
}

void TasksPresenter::show(crm::DueSpan view)
{
    tasksPage.setView(view);
    reload();
}

void TasksPresenter::open(crm::TaskId id)
{
    workspace.ask<crm::TaskLine>([id](workspace::Books &books) { return books.tasks.line(id); })
        | then(this, settled<Result<crm::TaskLine>>(
                         [this](const crm::TaskLine &line) { Q_EMIT tasksPage.list().openAsked(line); },
                         [this](const Error &error) { Q_EMIT failed(words::sentence(error)); }));
}

void TasksPresenter::create(const QString &typed)
{
    crm::TaskLine line = desk.blank();
    const QuickTask read = readQuickTask(typed, desk.now());
    line.task.title = read.title;
    line.task.due = read.due.isValid() ? read.due : desk.now().date();
    line.task.dueMinute = read.minute;
    line.task.priority = read.important ? 1 : 0;
    Q_EMIT tasksPage.list().openAsked(line);
}

QList<crm::Draft> TasksPresenter::drafts() const
{
    QList<crm::Draft> all;
    crm::Draft draft;
    draft.entityKind = EntityKind::Task;
    if (tasksPage.panel().isChanged()) {
        draft.form = TaskDraft;
        draft.entity = tasksPage.panel().task().value;
        draft.body = tasksPage.panel().form().body();
        all.append(draft);
    }
    if (const QString typed = tasksPage.quick().text(); !typed.trimmed().isEmpty()) {
        draft.form = LineDraft;
        draft.entity = {};
        draft.body = typed;
        all.append(draft);
    }
    return all;
}

bool TasksPresenter::restore(const crm::Draft &draft)
{
    if (draft.form == LineDraft) {
        tasksPage.quick().setText(draft.body);
        return true;
    }
    if (draft.form != TaskDraft)
        return false;
    if (draft.entity == Uuid{}) {
        create();
        tasksPage.panel().form().setBody(draft.body);
        return true;
    }
    workspace.ask<crm::TaskLine>(
        [id = crm::TaskId{draft.entity}](workspace::Books &books) { return books.tasks.line(id); })
        | then(this, settled<Result<crm::TaskLine>>(
                         [this, draft](const crm::TaskLine &line) {
                             Q_EMIT tasksPage.list().openAsked(line);
                             tasksPage.panel().form().setBody(draft.body);
                         },
                         [this, draft](const Error &) { // gone meanwhile: the words become a new task
                             create();
                             tasksPage.panel().form().setBody(draft.body);
                         }));
    return true;
}

} // namespace coffret::ui
