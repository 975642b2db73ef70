// SPDX-License-Identifier: GPL-3.0-or-later
// Home, tasks, the palette and the sheet of keys: their pages and commands, and what leads from one to
// another. What leads to records is signalled.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/agenda/taskdesk.h"
#include "ui/agenda/taskspresenter.h"
#include "ui/home/homepresenter.h"
#include "ui/palette/palettepresenter.h"

#include <QObject>
#include <memory>

namespace coffret::ui {
class MainWindow;
} // namespace coffret::ui

namespace coffret::app {

class HomeArea : public QObject
{
    Q_OBJECT

public:
    HomeArea(workspace::Workspace &workspace, ui::MainWindow &window, const Clock &clock);
    void addHome(); // its place in the rail is where it is called
    void addTasks();
    void start();
    bool restore(const crm::Draft &draft); // false: it is not one of these pages'
    ui::TasksPresenter &tasks() { return *tasksPresenter; }
    ui::TaskDesk &taskDesk() { return desk; }
    ui::Palette &palette() { return *paletteView; }
    void setDuplicates(qint64 pairs) { homePresenter->setDuplicates(pairs); }
    void openTask(crm::TaskId task); // in its panel
    void showTasksOfTheDay() { showTasks(crm::DueSpan::Today); }
    void opened(const crm::PartyRef &party); // a record was chosen; noted when its page is in front

Q_SIGNALS:
    void recordAsked(const coffret::crm::PartyRef &party);
    void createAsked(const QString &what, const QString &typed); // "contact" or "company"
    void said(const QString &sentence, bool undoable);
    void reviewAsked(coffret::journal::ReviewKind kind);

private:
    void addCommands();
    void connectHome();
    void connectTasks();
    void create(const QString &what, const QString &typed);
    void act(const QString &key);
    void showTasks(crm::DueSpan view);

    ui::MainWindow &window;
    ui::TaskDesk desk;
    ui::HomePage *homePage;
    ui::TasksPage *tasksPage;
    ui::Palette *paletteView;
    std::unique_ptr<ui::HomePresenter> homePresenter;
    std::unique_ptr<ui::TasksPresenter> tasksPresenter;
    std::unique_ptr<ui::PalettePresenter> palettePresenter;
};

} // namespace coffret::app
