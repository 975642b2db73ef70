// SPDX-License-Identifier: GPL-3.0-or-later
// Locking, in its order: cover what is on screen, make long jobs roll back, keep the edits in progress
// as drafts inside the vault, close it (keys wiped), start the program again in its locked state as a
// new process, and end this one. Leaving is the same without a new process. Whatever was in this
// process's memory ends with it. Should a step hang, the process ends anyway: an interrupted write is
// rolled back when the vault is next opened.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/lock/lockreason.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace coffret::ui {

// What the next process needs to know; nothing of it is secret.
struct NextStart
{
    LockReason reason = LockReason::Asked;
    QString vault;
    QString login;
    DraftFate drafts = DraftFate::None;
};

struct LockSteps
{
    using Saved = std::function<void(DraftFate)>;
    std::function<void()> cover; // hide every record, close every dialog
    std::function<void(Saved)> saveDrafts;
    std::function<void(const NextStart &)> restart;
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
    void leave(); // no process follows

private:
    enum class Next { Locked, Nothing };
    void run(Next next);
    void closeVault();
    void finish();

    workspace::Workspace &workspace;
    LockSteps steps;
    QTimer patience;
    QFutureWatcher<Result<void>> closed;
    NextStart state;
    Next next = Next::Nothing;
    bool begun = false;
    bool finished = false;
};

} // namespace coffret::ui
