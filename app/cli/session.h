// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a vault from the command line, and waiting for its answers with Ctrl+C in reach.
#pragma once

#include "app/cli/command.h"
#include "app/cli/echo.h"
#include "core/workspace/outcome.h"
#include "core/workspace/workspace.h"

#include <QThread>
#include <memory>

namespace coffret::app {

// --as, --key-file, --recovery, --password-stdin: the options of every command that unlocks.
QList<QCommandLineOption> unlockOptions();

// Asks for what the options say is needed.
Result<workspace::Credentials> askCredentials(const Invocation &invocation);

Result<std::unique_ptr<workspace::Workspace>> openVault(const Invocation &invocation);

// Waits for a job, shows its progress, and turns Ctrl+C into its cancellation.
template <class T>
Result<T> await(const Invocation &invocation, QFuture<Result<T>> future, const QString &what = {})
{
    while (!future.isFinished()) {
        if (wasInterrupted())
            future.cancel();
        else if (!what.isEmpty() && future.progressMaximum() > 0)
            invocation.terminal.showProgress(what, future.progressValue());
        QThread::msleep(20);
    }
    return workspace::outcome(std::move(future));
}

} // namespace coffret::app
