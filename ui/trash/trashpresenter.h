// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the trash of the open vault and brings back what is chosen there, as one change to undo.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/trash/trashpage.h"

#include <QObject>
#include <QTimer>

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
    void restore();
    workspace::Workspace &workspace;
    TrashPage &page;
    const Clock &clock;
    QTimer reloading;
};

} // namespace coffret::ui
