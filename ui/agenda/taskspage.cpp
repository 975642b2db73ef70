// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/taskspage.h"

#include "ui/agenda/quickline.h"
#include "ui/agenda/taskdesk.h"
#include "ui/agenda/taskpanel.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/textlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int WideForPanel = 860; // list and panel side by side
constexpr int WideForViews = 640; // the views as one row of buttons

QList<std::pair<crm::DueSpan, QString>> viewNames()
{
    using crm::DueSpan;
    return {{DueSpan::Today, TasksPage::tr("Day")},      {DueSpan::Week, TasksPage::tr("Week")},
            {DueSpan::Overdue, TasksPage::tr("Late")},   {DueSpan::Later, TasksPage::tr("Later")},
            {DueSpan::NoDate, TasksPage::tr("No date")}, {DueSpan::Done, TasksPage::tr("Done")}};
}

} // namespace

TasksPage::TasksPage(TaskDesk &d, QWidget *parent) : PageFrame(tr("Tasks"), parent), desk(d)
{
    setObjectName(u"tasksPage"_s);
    QPushButton *create = button(tr("New task"), Kind::Primary, u"plus"_s);
    create->setObjectName(u"newTask"_s);
    header().add(create);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(0);
    listZone = new QWidget;
    auto *column = new QVBoxLayout(listZone);
    const Metrics m = Metrics::application();
    column->setContentsMargins(0, m.px(8), 0, 0);
    column->setSpacing(m.px(8));
    column->addWidget(viewRow());
    column->addWidget(quickRow());
    tasks = new TaskList(tr("Tasks"));
    nothing = new EmptyState;
    column->addWidget(tasks, 1);
    column->addWidget(nothing, 1);
    taskPanel = new TaskPanel(desk);
    row->addWidget(listZone, 1);
    row->addWidget(taskPanel);
    add(whole);
    desk.serve(*tasks);
    connect(create, &QPushButton::clicked, this, &TasksPage::createAsked);
    connect(nothing, &EmptyState::primaryChosen, this, &TasksPage::createAsked);
    connect(tasks, &TaskList::openAsked, this, [this](const crm::TaskLine &line) {
        taskPanel->open(line);
        arrange();
    });
    connect(taskPanel, &TaskPanel::closed, this, [this] {
        arrange();
        tasks->setFocus();
    });
    sayEmpty();
}

QWidget *TasksPage::viewRow()
{
    const Metrics m = Metrics::application();
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(m.margin(), 0, m.margin(), 0);
    segments = new QWidget;
    auto *buttons = new QHBoxLayout(segments);
    buttons->setContentsMargins({});
    buttons->setSpacing(m.px(4));
    views = new QButtonGroup(this);
    viewBox = new QComboBox;
    viewBox->setObjectName(u"taskViewBox"_s);
    viewBox->setAccessibleName(tr("Which tasks"));
    for (const auto &[view, name] : viewNames()) {
        QPushButton *each = button(name, Kind::Quiet);
        each->setObjectName(u"taskView%1"_s.arg(int(view)));
        each->setCheckable(true);
        each->setChecked(view == shownView);
        views->addButton(each, int(view));
        buttons->addWidget(each);
        viewBox->addItem(name, int(view));
    }
    viewBox->hide();
    row->addWidget(segments);
    row->addWidget(viewBox);
    row->addStretch();
    connect(views, &QButtonGroup::idClicked, this, [this](int id) { choose(crm::DueSpan(id)); });
    connect(viewBox, &QComboBox::activated, this, [this] { choose(crm::DueSpan(viewBox->currentData().toInt())); });
    return made;
}

QWidget *TasksPage::quickRow()
{
    const Metrics m = Metrics::application();
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(m.margin(), 0, m.margin(), 0);
    column->setSpacing(m.px(4));
    quickLine = new QLineEdit;
    quickLine->setObjectName(u"quickTask"_s);
    quickLine->setPlaceholderText(tr("Add a task: call Paul tomorrow 10:00"));
    quickLine->setAccessibleName(tr("Add a task"));
    quickLine->setMaxLength(500);
    understood = caption({});
    understood->setObjectName(u"quickTaskUnderstood"_s);
    understood->hide();
    column->addWidget(quickLine);
    column->addWidget(understood);
    connect(quickLine, &QLineEdit::textChanged, this, &TasksPage::remarkQuick);
    connect(quickLine, &QLineEdit::returnPressed, this, [this] {
        const QString typed = quickLine->text();
        quickLine->clear();
        Q_EMIT quickWritten(typed);
    });
    return made;
}

void TasksPage::choose(crm::DueSpan view)
{
    setView(view);
    Q_EMIT viewChosen(view);
}

void TasksPage::setView(crm::DueSpan view)
{
    shownView = view;
    if (QAbstractButton *each = views->button(int(view)))
        each->setChecked(true);
    viewBox->setCurrentIndex(viewBox->findData(int(view)));
    sayEmpty();
}

// What was understood of the line, before Enter: the day is not guessed behind one's back.
void TasksPage::remarkQuick()
{
    const QuickTask task = readQuickTask(quickLine->text(), desk.now());
    QStringList parts;
    if (task.due.isValid())
        parts += dayHeading(task.due, desk.now().date());
    if (task.minute)
        parts += clockTime(QTime(0, 0).addSecs(*task.minute * 60));
    if (task.important)
        parts += tr("important");
    understood->setText(parts.join(u", "_s));
    understood->setVisible(!parts.isEmpty());
    quickLine->setAccessibleDescription(understood->text());
}

void TasksPage::sayEmpty()
{
    using crm::DueSpan;
    const auto say = [this](const QString &iconName, const QString &fact, const QString &sentence) {
        nothing->say(iconName, fact, sentence);
        nothing->offer(shownView == DueSpan::Overdue || shownView == DueSpan::Done ? QString() : tr("New task"));
    };
    switch (shownView) {
    case DueSpan::Overdue:
        return say(u"circle-check"_s, tr("Nothing is late"), tr("What was not done in time stands here."));
    case DueSpan::Week:
        return say(u"calendar"_s, tr("Nothing for the coming week"),
                   tr("Write what you must not forget, with its day."));
    case DueSpan::Later:
        return say(u"calendar"_s, tr("Nothing for later"), tr("What is due in more than a week stands here."));
    case DueSpan::NoDate:
        return say(u"inbox"_s, tr("No task without a date"), tr("What has no day waits here until you give it one."));
    case DueSpan::Done:
        return say(u"square-check"_s, tr("Nothing done yet"), tr("Tasks you check stay here, the latest first."));
    default:
        return say(u"square-check"_s, tr("Nothing to do today"), tr("Write what you must not forget, with its day."));
    }
}

void TasksPage::show(const QList<crm::TaskLine> &lines, const crm::TaskCounts &counts)
{
    const bool hadFocus = tasks->hasFocus();
    tasks->show(lines, desk.now(), TaskListModel::Grouping::ByDay);
    tasks->setVisible(!lines.isEmpty());
    nothing->setVisible(lines.isEmpty());
    if (hadFocus && lines.isEmpty())
        quickLine->setFocus(); // not to the rail
    header().setCount(counts.overdue ? tr("%n late", nullptr, int(counts.overdue)) : QString());
}

void TasksPage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    arrange();
}

void TasksPage::arrange()
{
    const Metrics m = Metrics::application();
    const bool wide = width() >= m.px(WideForPanel);
    taskPanel->setMinimumWidth(wide ? m.px(340) : 0);
    taskPanel->setMaximumWidth(wide ? m.px(340) : QWIDGETSIZE_MAX);
    listZone->setVisible(wide || !taskPanel->isOpen());
    segments->setVisible(width() >= m.px(WideForViews));
    viewBox->setVisible(width() < m.px(WideForViews));
}

QList<QWidget *> TasksPage::zones() const
{
    return {tasks, quickLine, taskPanel}; // those that are not seen are left out
}

} // namespace coffret::ui
