// SPDX-License-Identifier: GPL-3.0-or-later
// The access log in the window: its page under « Protection », and the way to it from a record.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/journal/journalpresenter.h"

#include <QObject>
#include <memory>

namespace coffret::ui {
class FileChooser;
class MainWindow;
} // namespace coffret::ui

namespace coffret::app {

class JournalArea : public QObject
{
    Q_OBJECT

public:
    JournalArea(workspace::Workspace &workspace, ui::MainWindow &window, ui::FileChooser &files, const Clock &clock);
    void showReaders(const crm::PartyRef &record, const QString &name); // of one record
    void cancel() { presenter->cancel(); }                              // the lock comes
    ui::JournalPage &page() { return *view; }

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void recordAsked(const coffret::crm::PartyRef &party);

private:
    workspace::Workspace &workspace;
    ui::MainWindow &window;
    ui::JournalPage *view;
    std::unique_ptr<ui::JournalPresenter> presenter;
};

} // namespace coffret::app
