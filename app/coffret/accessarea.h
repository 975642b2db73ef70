// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and rights in the window: the page under « Protection », for owners.
#pragma once

#include "core/workspace/reviewbook.h"
#include "core/workspace/workspace.h"
#include "ui/access/accountspresenter.h"
#include "ui/access/departurepresenter.h"
#include "ui/printing/printdesk.h"

#include <QObject>
#include <memory>

namespace coffret::ui {
class FileChooser;
class MainWindow;
class SecretClipboard;
} // namespace coffret::ui

namespace coffret::app {

class AccessArea : public QObject
{
    Q_OBJECT

public:
    AccessArea(workspace::Workspace &workspace, ui::MainWindow &window, ui::FileChooser &files,
               ui::SecretClipboard &clipboard, const Clock &clock);
    void start();  // the vault is open
    void cancel(); // the lock comes
    void setCopySeconds(int seconds);
    void openAccount(const QString &login);
    ui::AccountsPage &page() { return *view; }

Q_SIGNALS:
    void reviewAsked(coffret::journal::ReviewKind kind);

private:
    void tellReview();
    workspace::Workspace &workspace;
    ui::MainWindow &window;
    const Clock &clock;
    ui::AccountsPage *view;
    ui::SystemPrintChooser printers;
    ui::PrintDesk printing;
    std::unique_ptr<ui::AccountsPresenter> presenter;
    std::unique_ptr<ui::DeparturePresenter> departures;
};

} // namespace coffret::app
