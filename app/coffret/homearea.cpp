// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/homearea.h"

#include "ui/common/localformat.h"
#include "ui/common/navigationrail.h"
#include "ui/palette/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railpanel.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

HomeArea::HomeArea(workspace::Workspace &workspace, ui::MainWindow &w, const Clock &clock)
    : window(w), desk(workspace, clock)
{
    homePage = new ui::HomePage;
    tasksPage = new ui::TasksPage(desk);
    paletteView = new ui::Palette(&window);
    homePresenter = std::make_unique<ui::HomePresenter>(workspace, *homePage, clock);
    tasksPresenter = std::make_unique<ui::TasksPresenter>(workspace, *tasksPage, desk);
    palettePresenter = std::make_unique<ui::PalettePresenter>(workspace, *paletteView, window.commands());
    addCommands();
    connectHome();
    connectTasks();
}

void HomeArea::addHome()
{
    window.addPage({u"home"_s, u"home"_s, tr("Home"), homePage, [this] { return homePage->zones(); }});
}

void HomeArea::addTasks()
{
    window.addPage({u"tasks"_s, u"square-check"_s, tr("Tasks"), tasksPage, [this] { return tasksPage->zones(); }});
}

void HomeArea::addCommands()
{
    using ui::CommandMenu;
    window.addCommand({u"palette"_s,
                       u"search"_s,
                       tr("Search everything…"),
                       QKeySequence(u"Ctrl+K"_s),
                       {CommandMenu::Edit, 0},
                       [this] { palettePresenter->open(); }});
    window.addCommand(
        {u"newTask"_s, u"square-check"_s, tr("New task"), QKeySequence(u"Ctrl+T"_s), {CommandMenu::Edit, 0}, [this] {
             create(u"task"_s, {});
         }});
    window.addCommand(
        {u"newContact"_s, u"user-plus"_s, tr("New contact"), {}, {}, [this] { Q_EMIT createAsked(u"contact"_s, {}); }});
    window.addCommand(
        {u"newCompany"_s, u"building"_s, tr("New company"), {}, {}, [this] { Q_EMIT createAsked(u"company"_s, {}); }});
    window.addCommand({.key = u"keys"_s,
                       .icon = u"keyboard"_s,
                       .text = tr("Keyboard shortcuts"),
                       .shortcut = QKeySequence(Qt::Key_F1),
                       .place = {CommandMenu::Help, 0},
                       .run = [this] { (new ui::KeySheet(window.commands(), &window))->open(); },
                       .words = tr("keys help")});
    connect(&window, &ui::MainWindow::dialogsClosed, paletteView, &ui::Palette::close);
    connect(palettePresenter.get(), &ui::PalettePresenter::recordAsked, this, &HomeArea::recordAsked);
    connect(palettePresenter.get(), &ui::PalettePresenter::createAsked, this, &HomeArea::create);
    connect(palettePresenter.get(), &ui::PalettePresenter::taskAsked, this, &HomeArea::openTask);
}

void HomeArea::connectHome()
{
    connect(homePage, &ui::HomePage::taskAsked, this, [this] { create(u"task"_s, {}); });
    connect(homePage, &ui::HomePage::contactAsked, this, [this] { Q_EMIT createAsked(u"contact"_s, {}); });
    connect(homePage, &ui::HomePage::allTasksAsked, this, [this] { showTasks(crm::DueSpan::Today); });
    connect(homePage, &ui::HomePage::careAsked, this, [this] { window.openPage(u"settings"_s); });
    connect(homePage, &ui::HomePage::recordAsked, this, &HomeArea::recordAsked);
    connect(homePage, &ui::HomePage::actionChosen, this, &HomeArea::act);
    connect(homePresenter.get(), &ui::HomePresenter::failed, &window, &ui::MainWindow::complain);
    connect(&window, &ui::MainWindow::pageOpened, this, [this](const QString &key) {
        if (key == u"home")
            homePresenter->reload();
        else if (key == u"tasks")
            tasksPresenter->reload();
    });
}

void HomeArea::connectTasks()
{
    desk.serve(homePage->tasks());
    connect(&homePage->tasks(), &ui::TaskList::openAsked, this,
            [this](const crm::TaskLine &line) { openTask(line.task.id); });
    connect(&desk, &ui::TaskDesk::said, this, &HomeArea::said);
    connect(&desk, &ui::TaskDesk::failed, &window, &ui::MainWindow::complain);
    connect(&desk, &ui::TaskDesk::recordAsked, this, &HomeArea::recordAsked);
    connect(tasksPresenter.get(), &ui::TasksPresenter::failed, &window, &ui::MainWindow::complain);
    connect(tasksPresenter.get(), &ui::TasksPresenter::counted, this, [this](qint64 number) {
        window.rail().rail().setCount(u"tasks"_s, number ? ui::count(number) : QString());
    });
}

void HomeArea::openTask(crm::TaskId task)
{
    window.openPage(u"tasks"_s);
    tasksPresenter->open(task);
}

void HomeArea::start()
{
    homePresenter->reload();
    tasksPresenter->reload();
}

// The lists choose their first row by themselves, also behind another page.
void HomeArea::opened(const crm::PartyRef &party)
{
    const QString page = window.currentPage();
    if (page == (party.kind == crm::PartyKind::Contact ? u"contacts"_s : u"companies"_s))
        homePresenter->opened(party);
}

bool HomeArea::restore(const crm::Draft &draft)
{
    if (!tasksPresenter->restore(draft))
        return false;
    window.openPage(u"tasks"_s);
    return true;
}

void HomeArea::create(const QString &what, const QString &typed)
{
    if (what != u"task") {
        Q_EMIT createAsked(what, typed);
        return;
    }
    window.openPage(u"tasks"_s);
    tasksPresenter->create(typed);
}

void HomeArea::act(const QString &key)
{
    if (key == u"late")
        showTasks(crm::DueSpan::Overdue);
    else if (key == u"import")
        window.commands().run(u"import"_s);
    else if (key == u"duplicates")
        window.commands().run(u"findDuplicates"_s);
    else if (key == u"review")
        Q_EMIT reviewAsked(journal::ReviewKind::Log);
    else if (key == u"rightsReview")
        Q_EMIT reviewAsked(journal::ReviewKind::Rights);
    else
        window.openPage(u"settings"_s);
}

void HomeArea::showTasks(crm::DueSpan view)
{
    window.openPage(u"tasks"_s);
    tasksPresenter->show(view);
}

} // namespace coffret::app
