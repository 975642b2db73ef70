// SPDX-License-Identifier: GPL-3.0-or-later
// Has the log looked at for what is unusual, in the background and only what is new; shows it, and keeps the answers and the
// rules an owner gives. Who is no owner is told nothing: his log is not looked at here.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/journal/alertrow.h"

#include <QFutureWatcher>
#include <QObject>

namespace coffret::ui {

class JournalPage;

class AlertPresenter : public QObject
{
    Q_OBJECT

public:
    AlertPresenter(workspace::Workspace &workspace, JournalPage &page, const Clock &clock, QObject *parent = nullptr);
    void look();   // then counted() says how many wait
    void reload(); // looks, and shows them: a reading of the log
    void cancel(); // the lock comes

Q_SIGNALS:
    void counted(int waiting);
    void failed(const QString &sentence);

private:
    void read();
    void answer(const workspace::AlertChoice &choice);
    void keep(const journal::AlertOptions &rules);

    workspace::Workspace &workspace;
    JournalPage &page;
    const Clock &clock;
    QFutureWatcher<Result<int>> looking;
    bool isShown = false; // the page is open
};

} // namespace coffret::ui
