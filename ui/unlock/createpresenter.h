// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the workspace to make the vault the page describes, then shows its recovery key and waits for two
// of its groups. created() comes with the vault open.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/lock/secretclipboard.h"
#include "ui/unlock/createpage.h"

#include <QObject>

namespace coffret::ui {

class CreatePresenter : public QObject
{
    Q_OBJECT

public:
    CreatePresenter(workspace::Workspace &workspace, CreatePage &page, SecretClipboard &clipboard,
                    QObject *parent = nullptr);

Q_SIGNALS:
    void created(const QString &path);
    void givenUp();

private:
    void create();
    void answer(Result<workspace::Opened> result);
    void complain(const Error &error);

    workspace::Workspace &workspace;
    CreatePage &page;
    SecretClipboard &clipboard;
    QString path;
};

} // namespace coffret::ui
