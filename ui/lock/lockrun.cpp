// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockrun.h"

#include <QCoreApplication>
#include <QProcess>

namespace coffret::ui {

LockRun::LockRun(workspace::Workspace &w, LockSteps s, std::chrono::milliseconds time, QObject *parent)
    : QObject(parent), workspace(w), steps(std::move(s))
{
    patience.setSingleShot(true);
    patience.setInterval(time);
    connect(&patience, &QTimer::timeout, this, &LockRun::finish);
}

void LockRun::begin(LockReason why)
{
    if (begun)
        return;
    begun = true;
    reason = why;
    vault = workspace.path();
    patience.start();
    steps.cover();
    workspace.cancelUnlock();
    workspace.stopJobs();
    // Also when the drafts could not be kept: a vault that stays open would be worse.
    steps.saveDrafts().then(this, [this](QFuture<Result<void>>) { closeVault(); }).onCanceled(this, [this] { closeVault(); });
}

void LockRun::closeVault()
{
    workspace.close().then(this, [this](QFuture<Result<void>>) { finish(); }).onCanceled(this, [this] { finish(); });
}

void LockRun::finish()
{
    if (finished)
        return;
    finished = true;
    patience.stop();
    steps.restart(reason, vault);
    steps.end();
}

void startLocked(LockReason reason, const QString &vault)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {QStringLiteral("--locked"), lockReasonName(reason), vault});
}

} // namespace coffret::ui
