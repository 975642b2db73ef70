// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "ui/agenda/tasklist.h"
#include "ui/common/buttons.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/textlabel.h"
#include "ui/home/actioncard.h"
#include "ui/home/carecard.h"
#include "ui/home/recordrows.h"

#include <QGridLayout>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int TwoColumns = 900;   // of the page, in design pixels
constexpr int NarrowHeader = 700; // only the title and the primary button fit
constexpr int RightColumn = 360;
constexpr int Widest = 1480;

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(Metrics::application().padding());
    return column;
}

} // namespace

QString greeting(const QString &person)
{
    const QString first = person.simplified().section(u' ', 0, 0);
    return first.isEmpty() ? HomePage::tr("Hello") : HomePage::tr("Hello %1").arg(first);
}

HomePage::HomePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"homePage"_s);
    const Metrics m = Metrics::application();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    buildHeader();
    whole->addWidget(header);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"homeScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *ground = new Surface(Role::Window);
    grid = new QGridLayout(ground);
    grid->setContentsMargins(m.margin(), m.px(20), m.margin(), m.margin());
    grid->setHorizontalSpacing(m.margin());
    grid->setVerticalSpacing(m.padding());
    left = new QWidget;
    right = new QWidget;
    buildCards();
    scroll->setWidget(ground);
    whole->addWidget(scroll, 1);
    arrange();
}

void HomePage::buildHeader()
{
    header = new PageHeader(tr("Hello"));
    QPushButton *task = button(tr("New task"), Kind::Quiet, u"square-check"_s);
    task->setObjectName(u"homeNewTask"_s);
    QPushButton *contact = button(tr("New contact"), Kind::Primary, u"plus"_s);
    contact->setObjectName(u"homeNewContact"_s);
    header->add(task);
    header->add(contact);
    connect(task, &QPushButton::clicked, this, &HomePage::taskAsked);
    connect(contact, &QPushButton::clicked, this, &HomePage::contactAsked);
}

void HomePage::buildCards()
{
    const Metrics m = Metrics::application();
    actionCard = new ActionCard;
    tasksCard = new HomeCard(tr("Tasks of the day"), tr("See all"));
    taskList = new TaskList(tr("Tasks of the day"), TaskList::Height::OfRows);
    noTask = paragraph(tr("Nothing to do today."), Role::Muted);
    noTask->setContentsMargins(m.padding(), m.px(12), m.padding(), m.px(12));
    tasksCard->add(taskList);
    tasksCard->add(noTask);
    waitingCard = new HomeCard(tr("Records to call again"));
    waiting = new RecordRows(u"waitingRecords"_s, tr("Records to call again"), RecordRowsModel::Date::LastContact);
    waitingCard->add(waiting);
    recentCard = new HomeCard(tr("Opened last"));
    recent = new RecordRows(u"recentRecords"_s, tr("Opened last"), RecordRowsModel::Date::None);
    recentCard->add(recent);
    care = new CareCard;
    QVBoxLayout *first = columnOf(left);
    for (QWidget *card : std::initializer_list<QWidget *>{actionCard, tasksCard, waitingCard})
        first->addWidget(card);
    first->addStretch();
    QVBoxLayout *second = columnOf(right);
    second->addWidget(care);
    second->addWidget(recentCard);
    second->addStretch();
    connect(actionCard, &ActionCard::chosen, this, &HomePage::actionChosen);
    connect(actionCard, &ActionCard::putOff, this, &HomePage::actionPutOff);
    connect(tasksCard, &HomeCard::linkChosen, this, &HomePage::allTasksAsked);
    connect(care, &HomeCard::linkChosen, this, &HomePage::careAsked);
    connect(waiting, &RecordRows::opened, this, &HomePage::recordAsked);
    connect(recent, &RecordRows::opened, this, &HomePage::recordAsked);
}

void HomePage::show(const HomeFacts &facts, const QString &person, const QDateTime &now)
{
    header->setTitle(greeting(person));
    date = QLocale().dayName(facts.today.dayOfWeek()) + u' ' + longDay(facts.today);
    arrange();
    actionCard->show(nextActions(facts, now));
    showTasks(facts, now);
    waiting->show(facts.waiting, facts.today);
    waitingCard->setVisible(!facts.waiting.isEmpty());
    waitingCard->setRemark(tr("customers without a word for more than %n day(s)", nullptr, WaitingDays));
    recent->show(facts.recent, facts.today);
    recentCard->setVisible(!facts.recent.isEmpty());
    care->show(careFacts(facts));
}

void HomePage::showTasks(const HomeFacts &facts, const QDateTime &now)
{
    const bool hadFocus = taskList->hasFocus();
    taskList->show(facts.tasks, now);
    taskList->setVisible(!facts.tasks.isEmpty());
    noTask->setVisible(facts.tasks.isEmpty());
    if (hadFocus && facts.tasks.isEmpty())
        if (auto *button = findChild<QPushButton *>(u"homeNewTask"_s))
            button->setFocus(); // not to the rail
    const auto done = std::count_if(facts.tasks.cbegin(), facts.tasks.cend(),
                                    [](const crm::TaskLine &line) { return line.task.doneAt != 0; });
    const int open = int(facts.counts.overdue + facts.counts.today);
    QString remark = open ? tr("%n to do", nullptr, open) : QString();
    if (done)
        remark += (remark.isEmpty() ? QString() : u", "_s) + tr("%n done", nullptr, int(done));
    tasksCard->setRemark(remark);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HomePage::arrange()
{
    const Metrics m = Metrics::application();
    const bool roomy = width() >= m.px(NarrowHeader);
    header->setCount(roomy ? date : QString());
    if (auto *task = findChild<QPushButton *>(u"homeNewTask"_s))
        task->setVisible(roomy); // Ctrl+T and the palette have it too
    const bool two = width() >= m.px(TwoColumns);
    if (grid->property("two").toBool() == two && grid->count() > 0)
        return;
    grid->setProperty("two", two);
    grid->removeWidget(left);
    grid->removeWidget(right);
    grid->addWidget(left, 0, 0);
    grid->addWidget(right, two ? 0 : 1, two ? 1 : 0);
    right->setFixedWidth(two ? m.px(RightColumn) : QWIDGETSIZE_MAX);
    right->setMinimumWidth(two ? m.px(RightColumn) : 0);
    left->setMaximumWidth(m.px(Widest - RightColumn));
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(2, 1);
}

QList<QWidget *> HomePage::zones() const
{
    return {actionCard->findChild<QWidget *>(u"nextActionVerb"_s), taskList, &waiting->list(), &recent->list()};
}

} // namespace coffret::ui
