// SPDX-License-Identifier: GPL-3.0-or-later
// The page of tasks: views (day, week, late, later, no date, done), the quick line, the list by day, and
// the panel of the task at hand, beside the list on a wide page and in its place on a narrow one.
#pragma once

#include "core/crm/taskbook.h"
#include "ui/common/pageframe.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace coffret::ui {

class EmptyState;
class TaskDesk;
class TaskList;
class TaskPanel;
class TextLabel;

class TasksPage : public PageFrame
{
    Q_OBJECT

public:
    TasksPage(TaskDesk &desk, QWidget *parent = nullptr);
    TaskList &list() { return *tasks; }
    TaskPanel &panel() { return *taskPanel; }
    QLineEdit &quick() { return *quickLine; }
    crm::DueSpan view() const { return shownView; }
    void setView(crm::DueSpan view); // shown as chosen, without viewChosen()
    void show(const QList<crm::TaskLine> &lines, const crm::TaskCounts &counts);
    using QWidget::show;
    QList<QWidget *> zones() const;

Q_SIGNALS:
    void viewChosen(coffret::crm::DueSpan view);
    void createAsked();
    void quickWritten(const QString &typed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *viewRow();
    QWidget *quickRow();
    void choose(crm::DueSpan view);
    void remarkQuick();
    void sayEmpty();
    void arrange();
    TaskDesk &desk;
    QButtonGroup *views;
    QWidget *segments;
    QComboBox *viewBox;
    QLineEdit *quickLine;
    TextLabel *understood;
    QWidget *listZone;
    TaskList *tasks;
    EmptyState *nothing;
    TaskPanel *taskPanel;
    crm::DueSpan shownView = crm::DueSpan::Today;
};

} // namespace coffret::ui
