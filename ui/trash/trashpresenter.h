// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the trash of the open vault, brings back what is chosen there, as one change to undo, and erases
// what is chosen or all of it, once the person has agreed: that cannot be undone.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/trash/trashpage.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <functional>

namespace coffret::ui {

class TrashPresenter : public QObject
{
    Q_OBJECT

public:
    TrashPresenter(workspace::Workspace &workspace, TrashPage &page, const Clock &clock, QObject *parent = nullptr);
    void reload();

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void counted(qint64 count);

private:
    using Work = std::function<Result<crm::Erasure>(workspace::Books &books, const Progress &progress)>;
    void restore();
    void eraseChosen();
    void empty();
    void ask(qint64 number, Work work);
    void erase(qint64 number, Work work);
    void take(const Result<crm::Erasure> &erasure);

    workspace::Workspace &workspace;
    TrashPage &page;
    const Clock &clock;
    QTimer reloading;
    QFutureWatcher<Result<crm::Erasure>> erasing;
};

} // namespace coffret::ui
