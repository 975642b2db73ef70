// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders in the window: the strip above the pages, its keys, and where its verbs lead.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/reminders/reminderpresenter.h"

#include <QObject>
#include <memory>

namespace coffret::ui {
class MainWindow;
} // namespace coffret::ui

namespace coffret::app {

class HomeArea;

class RemindersArea : public QObject
{
    Q_OBJECT

public:
    RemindersArea(workspace::Workspace &workspace, ui::MainWindow &window, HomeArea &home);
    void setNotifier(ui::Notifier &notifier, std::function<bool()> wanted); // the system's; told if wanted
    void start() { presenter->start(); }
    void stop() { presenter->stop(); }
    ui::ReminderStrip &strip() { return *view; }
    ui::ReminderPresenter &reminders() { return *presenter; }

private:
    void bringUp();
    ui::MainWindow &window;
    ui::ReminderStrip *view;
    std::unique_ptr<ui::ReminderPresenter> presenter;
};

} // namespace coffret::app
