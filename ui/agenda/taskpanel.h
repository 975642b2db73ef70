// SPDX-License-Identifier: GPL-3.0-or-later
// One task being written or changed: its form between a title and its verbs. Ctrl+Enter saves, Esc
// leaves. Beside a list on a wide page, over it on a narrow one, or inside a record.
#pragma once

#include "core/crm/taskbook.h"
#include "ui/common/card.h"

class QLayout;
class QPushButton;

namespace coffret::ui {

class Banner;
class TaskDesk;
class TaskForm;
class TextLabel;

class TaskPanel : public Surface
{
    Q_OBJECT

public:
    explicit TaskPanel(TaskDesk &desk, QWidget *parent = nullptr);
    void open(const crm::TaskLine &line); // one without an id is new
    void close();                         // what was typed and not saved is given up
    bool isOpen() const { return shown; }
    bool isChanged() const;
    crm::TaskId task() const { return id; } // null: a new one
    TaskForm &form() { return *taskForm; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; // F6 comes here: on to the title

private:
    QLayout *topRow();
    QLayout *footRow();
    void connectParts();
    void save();
    TaskDesk &desk;
    TextLabel *heading;
    Banner *banner;
    TaskForm *taskForm;
    QPushButton *removing;
    QPushButton *opening;
    QPushButton *saving;
    crm::TaskId id;
    bool shown = false;
};

} // namespace coffret::ui
