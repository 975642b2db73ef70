// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the page of tasks and keeps it true: after each change in the vault, and when a day ends.
#pragma once

#include "core/crm/draftbook.h"
#include "core/workspace/workspace.h"
#include "ui/agenda/taskspage.h"

#include <QObject>
#include <QTimer>

namespace coffret::ui {

class TaskDesk;

class TasksPresenter : public QObject
{
    Q_OBJECT

public:
    TasksPresenter(workspace::Workspace &workspace, TasksPage &page, TaskDesk &desk, QObject *parent = nullptr);
    void reload();
    void show(crm::DueSpan view);
    void open(crm::TaskId id); // in the panel
    void create(const QString &title = {});
    QList<crm::Draft> drafts() const;      // the panel and the quick line, when something was typed
    bool restore(const crm::Draft &draft); // false: it is not of this page
    TasksPage &page() { return tasksPage; }

Q_SIGNALS:
    void counted(qint64 lateOrToday);
    void failed(const QString &sentence);

private:
    workspace::Workspace &workspace;
    TasksPage &tasksPage;
    TaskDesk &desk;
    QTimer reloading;
    int question = 0;
};

} // namespace coffret::ui
