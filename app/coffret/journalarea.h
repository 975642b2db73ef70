// SPDX-License-Identifier: GPL-3.0-or-later
// The access log in the window: its page under « Protection », and the way to it from a record.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/journal/alertpresenter.h"
#include "ui/journal/journalpresenter.h"
#include "ui/journal/keepingpart.h"
#include "ui/journal/reviewpage.h"
#include "ui/journal/reviewpresenter.h"
#include "ui/printing/printdesk.h"

#include <QObject>
#include <QTimer>
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
    void start();                                                       // the vault is open
    void cancel();                                                      // the lock comes
    void openReviews();                                                 // those that are filed
    void review(journal::ReviewKind kind);                              // begins, or goes on
    ui::JournalPage &page() { return *view; }
    ui::ReviewPage &reviewPage(journal::ReviewKind kind) { return *guide(kind).page; }

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void recordAsked(const coffret::crm::PartyRef &party);
    void accountAsked(const QString &login);

private:
    struct Guide // of one kind of review
    {
        ui::ReviewPage *page;
        std::unique_ptr<ui::ReviewPresenter> presenter;
    };
    void addReviews(const Clock &clock);
    Guide &guide(journal::ReviewKind kind) { return kind == journal::ReviewKind::Log ? logGuide : rightsGuide; }
    workspace::Workspace &workspace;
    ui::MainWindow &window;
    ui::JournalPage *view;
    std::unique_ptr<ui::JournalPresenter> presenter;
    std::unique_ptr<ui::AlertPresenter> alerts;
    std::unique_ptr<ui::KeepingPresenter> keeping;
    Guide logGuide{};
    Guide rightsGuide{};
    ui::SystemPrintChooser printers;
    ui::PrintDesk printDesk;
    std::unique_ptr<ui::FiledPresenter> filed;
    QTimer firstLook; // after the lists the person came for
};

} // namespace coffret::app
