// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the clock while a vault is open, asks the vault what is due when its next moment has come or a
// task has changed, and says it: in the strip by name, through the system by number only, if that is wanted.
#pragma once

#include "core/crm/reminderbook.h"
#include "core/workspace/workspace.h"
#include "ui/reminders/reminderstrip.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace coffret::ui {

class Notifier;
class TaskDesk;

class ReminderPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int lookMilliseconds = 10'000;
    ReminderPresenter(workspace::Workspace &workspace, ReminderStrip &strip, TaskDesk &desk, QObject *parent = nullptr);
    void setNotifier(Notifier *notifier, std::function<bool()> wanted); // not owned; none: the strip alone
    void start();                                                       // the vault is open
    void stop();                                                        // it closes: nothing is asked any more
    void look();                                                        // at the clock

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void ask();
    void take(const QFuture<Result<crm::Reminders>> &future);
    void show(const crm::Reminders &reminders);
    void putAside();
    workspace::Workspace &workspace;
    ReminderStrip &strip;
    TaskDesk &desk;
    Notifier *notifier = nullptr;
    std::function<bool()> wanted;
    QTimer looking;
    QTimer changed;
    QDateTime askedAt;
    QDateTime next;
    QDateTime lookedAt;
    QDateTime watched; // nothing was due up to here
    int question = 0;
    bool waiting = false;
    bool again = false; // something changed meanwhile
    bool complained = false;
};

} // namespace coffret::ui
