// SPDX-License-Identifier: GPL-3.0-or-later
// Locking, in its order: cover what is on screen, make long jobs roll back, keep the edits in progress
// as drafts inside the vault, close it (keys wiped), start the program again in its locked state as a
// new process, and end this one. Whatever was in this process's memory ends with it. Should a step
// hang, the process ends anyway: an interrupted write is rolled back when the vault is next opened.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/lock/lockreason.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace coffret::ui {

struct LockSteps
{
    std::function<void()> cover;                        // hide every customer's name, close every dialog
    std::function<QFuture<Result<void>>()> saveDrafts;
    std::function<void(LockReason, const QString &vault)> restart;
    std::function<void()> end;
};

class LockRun : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds longestWait{20};

    LockRun(workspace::Workspace &workspace, LockSteps steps, std::chrono::milliseconds patience = longestWait,
            QObject *parent = nullptr);
    void begin(LockReason reason);

private:
    void closeVault();
    void finish();

    workspace::Workspace &workspace;
    LockSteps steps;
    QTimer patience;
    QString vault;
    LockReason reason = LockReason::Asked;
    bool begun = false;
    bool finished = false;
};

// The usual restart: this program's own file with --locked REASON VAULT, independent of this process.
void startLocked(LockReason reason, const QString &vault);

} // namespace coffret::ui
