// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/taskspart.h"

#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldnote.h"
#include "ui/common/iconengine.h"
#include "ui/common/iconrows.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/momentfield.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

TasksPart::TasksPart(workspace::Workspace &w, const Clock &c, QObject *parent)
    : RecordPart(w, c, parent), page(new QWidget)
{
    build();
    connectList();
}

void TasksPart::build()
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(m.px(6));
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(8));
    row->setContentsMargins(0, m.px(4), m.px(4), 0); // room for the ring of what has the focus
    name = new QLineEdit;
    name->setObjectName(u"taskTitle"_s);
    name->setAccessibleName(tr("Task"));
    name->setPlaceholderText(tr("Add a task…"));
    name->setMaxLength(500);
    due = new QLineEdit;
    due->setObjectName(u"taskDue"_s);
    due->setAccessibleName(tr("Due day, may be empty"));
    due->setPlaceholderText(tr("Due day"));
    due->setFixedWidth(m.px(108));
    keep = button(tr("Add"));
    keep->setObjectName(u"keepTask"_s);
    drop = button(tr("Cancel"));
    drop->setObjectName(u"cancelTask"_s);
    drop->hide();
    row->addWidget(name, 1);
    row->addWidget(due);
    row->addWidget(drop);
    row->addWidget(keep);
    note = new FieldNote(Tone::Danger);
    list = new IconRowList(u"taskList"_s, tr("Tasks"));
    nothing = new EmptyState;
    nothing->say(u"checkbox"_s, tr("No task"), tr("What is to be done for this record, and by when, stands here."));
    column->addLayout(row);
    column->addWidget(note);
    column->addWidget(list, 1);
    column->addWidget(nothing, 1);
    for (QLineEdit *each : {name, due})
        connect(each, &QLineEdit::returnPressed, this, &TasksPart::save);
    connect(keep, &QPushButton::clicked, this, &TasksPart::save);
    connect(drop, &QPushButton::clicked, this, &TasksPart::clear);
}

void TasksPart::connectList()
{
    const auto change = [this](const QByteArray &id) {
        if (const crm::Task *task = known(id))
            open(task->id);
    };
    connect(list, &IconRowList::marked, this, &TasksPart::toggle);
    connect(list, &IconRowList::opened, this, change);
    connect(list, &IconRowList::changeAsked, this, change);
    connect(list, &IconRowList::removeAsked, this, &TasksPart::remove);
    connect(list, &IconRowList::menuAsked, this, &TasksPart::offerMenu);
}

QString TasksPart::title() const
{
    return tr("Tasks");
}

void TasksPart::begin(const RecordView &view)
{
    if (seen == view.party)
        return;
    seen = view.party;
    clear();
}

// Open ones by their day, as the book gives them; then those done, as the timeline has them.
void TasksPart::load()
{
    read<QList<crm::Task>>(
        [who = *party()](workspace::Books &books) -> Result<QList<crm::Task>> {
            COFFRET_ASSIGN(QList<crm::Task> all, books.tasks.openFor(who));
            COFFRET_ASSIGN(const auto past, books.activities.timeline(who, {{}, true, false, false}));
            for (const crm::TimelineEntry &entry : past.entries) {
                if (const auto *task = std::get_if<crm::Task>(&entry.what); task && task->doneAt)
                    all += *task;
            }
            return all;
        },
        [this](const QList<crm::Task> &all) { take(all); });
}

void TasksPart::take(const QList<crm::Task> &all)
{
    tasks = all;
    QList<IconRow> rows;
    qint64 open = 0;
    for (const crm::Task &task : all) {
        IconRow row{task.id.bytes(), task.doneAt ? u"square-check"_s : u"square"_s, task.title, {}, {}};
        row.over = task.doneAt != 0;
        if (task.doneAt)
            row.second = tr("Done on %1").arg(longDay(localTime(task.doneAt).date()));
        else if (task.due.isValid() && task.due < today())
            row.second = tr("Overdue since %1").arg(longDay(task.due));
        else if (task.due.isValid())
            row.second = tr("Due on %1").arg(longDay(task.due));
        else
            row.second = tr("No due day");
        row.late = !task.doneAt && task.due.isValid() && task.due < today();
        open += task.doneAt == 0;
        rows += row;
    }
    list->show(rows);
    list->setVisible(!rows.isEmpty());
    nothing->setVisible(rows.isEmpty());
    Q_EMIT counted(open);
}

const crm::Task *TasksPart::known(const QByteArray &id) const
{
    const auto found =
        std::find_if(tasks.cbegin(), tasks.cend(), [&](const crm::Task &task) { return task.id.bytes() == id; });
    return found == tasks.cend() ? nullptr : &*found;
}

void TasksPart::open(crm::TaskId id)
{
    Q_EMIT frontWanted();
    read<crm::Task>([id](workspace::Books &books) { return books.tasks.task(id); },
                    [this](const crm::Task &task) {
                        changing = task;
                        name->setText(task.title);
                        due->setText(task.due.isValid() ? dayToType(task.due) : QString());
                        setButtonText(keep, tr("Save"));
                        drop->show();
                        name->setFocus();
                        name->selectAll();
                    });
}

void TasksPart::clear()
{
    changing = {};
    name->clear();
    due->clear();
    note->say({});
    setButtonText(keep, tr("Add"));
    drop->hide();
}

// A title that was typed, and the day; a task that was being changed keeps its identity.
QString TasksPart::draft() const
{
    const bool same = name->text() == changing.title;
    if (name->text().trimmed().isEmpty() || (!changing.id.isNull() && same))
        return {};
    const QJsonObject object{{u"title"_s, name->text()},
                             {u"due"_s, due->text()},
                             {u"id"_s, changing.id.isNull() ? QString() : changing.id.text()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void TasksPart::setDraft(const QString &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(draft.toUtf8()).object();
    const auto fill = [this, object] {
        name->setText(object.value(u"title"_s).toString());
        due->setText(object.value(u"due"_s).toString());
    };
    const auto id = crm::TaskId::fromText(object.value(u"id"_s).toString());
    if (!id) {
        fill();
        return;
    }
    read<crm::Task>([what = *id](workspace::Books &books) { return books.tasks.task(what); },
                    [this, fill](const crm::Task &task) {
                        changing = task;
                        setButtonText(keep, tr("Save"));
                        drop->show();
                        fill();
                    });
}

void TasksPart::save()
{
    crm::Task task = changing;
    task.title = name->text().trimmed();
    const QString day = due->text().trimmed();
    const auto typed = typedDay(day, today());
    if (task.title.isEmpty() || (!day.isEmpty() && !typed)) {
        note->say(task.title.isEmpty() ? tr("Say what is to be done.")
                                       : tr("Write the day as %1, or leave it empty.").arg(dayToType(today())));
        (task.title.isEmpty() ? name : due)->setFocus();
        return;
    }
    task.due = typed.value_or(QDate());
    if (task.id.isNull()) {
        task.assignee = workspace.session().user;
        if (party()->kind == crm::PartyKind::Contact)
            task.contact = crm::ContactId{party()->id};
        else
            task.company = crm::CompanyId{party()->id};
    }
    write<crm::Task>([task](workspace::Books &books) { return books.tasks.save(task); },
                     [this, isNew = task.id.isNull()](const crm::Task &) {
                         clear();
                         Q_EMIT said(isNew ? tr("Task added.") : tr("Task changed."), true);
                     });
}

void TasksPart::toggle(const QByteArray &id)
{
    const crm::Task *task = known(id);
    if (!task)
        return;
    const bool done = task->doneAt != 0;
    write<crm::Task>(
        [what = task->id, done](workspace::Books &books) {
            return done ? books.tasks.reopen(what) : books.tasks.complete(what);
        },
        [this, done](const crm::Task &) { Q_EMIT said(done ? tr("Task open again.") : tr("Task done."), true); });
}

void TasksPart::remove(const QByteArray &id)
{
    const crm::Task *task = known(id);
    if (!task)
        return;
    if (changing.id == task->id)
        clear();
    writeNothing([what = task->id](workspace::Books &books) { return books.tasks.remove({what}); },
                 tr("Task moved to the trash."));
}

void TasksPart::offerMenu(const QByteArray &id, const QPoint &at)
{
    const crm::Task *task = known(id);
    if (!task)
        return;
    auto *menu = new QMenu(page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"square-check"_s), task->doneAt ? tr("Open again\tSpace") : tr("Done\tSpace"), this,
                    [this, id] { toggle(id); });
    menu->addAction(icon(u"pencil"_s), tr("Edit\tF2"), this, [this, what = task->id] { open(what); });
    menu->addAction(icon(u"trash"_s), tr("Remove\tDel"), this, [this, id] { remove(id); });
    menu->popup(at);
}

} // namespace coffret::ui
