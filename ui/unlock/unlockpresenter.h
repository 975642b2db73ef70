// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the workspace to open the vault the page shows, and says how it went: a wrong password under its
// field, a missing key file under its own, anything else in a banner. The answer to a question that
// was cancelled or overtaken is dropped.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/unlock/unlockpage.h"

#include <QObject>

namespace coffret::ui {

class UnlockPresenter : public QObject
{
    Q_OBJECT

public:
    UnlockPresenter(workspace::Workspace &workspace, UnlockPage &page, QObject *parent = nullptr);
    void setRecent(const QStringList &paths);
    void showVault(const QString &path);
    void showLocked(const QString &path, const LockedState &state);
    void cancel(); // the computer locks while the key is being derived
    QString path() const { return vaultPath; }

Q_SIGNALS:
    void opened(const QList<coffret::workspace::Notice> &notices, const QString &keyFile, bool asksForCharter);
    void invited(const QString &path, const QString &login, const coffret::Secret &code); // empty: not typed yet

private:
    void unlock();
    void answer(Result<workspace::Opened> result);
    void complain(const Error &error);
    QStringList others() const;

    workspace::Workspace &workspace;
    UnlockPage &page;
    QStringList recent;
    QString vaultPath;
    QString keyFile;
    QString typedLogin;
    Secret typed; // until the answer: it may be a code
    int question = 0;
};

} // namespace coffret::ui
