// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockrun.h"

namespace coffret::ui {

LockRun::LockRun(workspace::Workspace &w, LockSteps s, std::chrono::milliseconds time, QObject *parent)
    : QObject(parent), workspace(w), steps(std::move(s))
{
    patience.setSingleShot(true);
    patience.setInterval(time);
    connect(&patience, &QTimer::timeout, this, &LockRun::finish);
}

void LockRun::begin(LockReason reason)
{
    if (begun)
        return;
    state = {reason, workspace.path(), workspace.session().login, DraftFate::None};
    run(Next::Locked);
}

void LockRun::leave()
{
    if (!begun)
        run(Next::Nothing);
}

void LockRun::run(Next following)
{
    begun = true;
    next = following;
    patience.start();
    steps.cover();
    workspace.cancelUnlock();
    workspace.stopJobs();
    // Also when the drafts could not be kept: a vault that stays open would be worse.
    state.drafts = DraftFate::Lost; // unless an answer comes: where there are none it comes at once
    steps.saveDrafts([this](DraftFate fate) {
        state.drafts = fate;
        closeVault();
    });
}

void LockRun::closeVault()
{
    connect(&closed, &QFutureWatcherBase::finished, this, &LockRun::finish);
    closed.setFuture(workspace.close());
}

void LockRun::finish()
{
    if (finished)
        return;
    finished = true;
    patience.stop();
    if (next == Next::Locked)
        steps.restart(state);
    steps.end();
}

} // namespace coffret::ui
