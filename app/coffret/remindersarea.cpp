// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/remindersarea.h"

#include "app/coffret/homearea.h"
#include "ui/agenda/tasklistmodel.h"
#include "ui/reminders/notifier.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

RemindersArea::RemindersArea(workspace::Workspace &workspace, ui::MainWindow &w, HomeArea &home) : window(w)
{
    view = new ui::ReminderStrip;
    window.setStrip(view, [this] { return view->zone(); });
    presenter = std::make_unique<ui::ReminderPresenter>(workspace, *view, home.taskDesk());
    window.addCommand({.key = u"reminders"_s,
                       .icon = u"bell"_s,
                       .text = tr("Go to the reminders"),
                       .shortcut = QKeySequence(u"Ctrl+Shift+R"_s),
                       .place = {ui::CommandMenu::View, 2},
                       .run = [this] { view->focusFirst(); },
                       .available = [this] { return view->isVisible(); },
                       .words = tr("due task put off bell")});
    connect(presenter.get(), &ui::ReminderPresenter::failed, &window, &ui::MainWindow::complain);
    connect(view, &ui::ReminderStrip::left, &window, &ui::MainWindow::focusPage);
    connect(view, &ui::ReminderStrip::allAsked, &home, &HomeArea::showTasksOfTheDay);
    connect(view, &ui::ReminderStrip::openAsked, &home, [&home](const crm::TaskLine &line) {
        if (const auto record = ui::recordOf(line.task))
            Q_EMIT home.recordAsked(*record);
        else
            home.openTask(line.task.id);
    });
}

void RemindersArea::setNotifier(ui::Notifier &notifier, std::function<bool()> wanted)
{
    presenter->setNotifier(&notifier, std::move(wanted));
    connect(&notifier, &ui::Notifier::chosen, this, &RemindersArea::bringUp);
}

void RemindersArea::bringUp()
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (window.isAtWork() && view->isVisible())
        view->focusFirst();
}

} // namespace coffret::app
