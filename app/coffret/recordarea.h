// SPDX-License-Identifier: GPL-3.0-or-later
// The record put together: which parts a person's and a company's page have, in which order, and what
// leads from one part to another.
#pragma once

#include "core/base/clock.h"
#include "core/crm/party.h"
#include "core/workspace/workspace.h"
#include "ui/common/linkopener.h"
#include "ui/printing/printdesk.h"
#include "ui/records/recordprinting.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace coffret::ui {
class DocumentList;
class DocumentsPresenter;
class FileChooser;
class MainWindow;
class PartyPage;
class PartyPresenter;
} // namespace coffret::ui

namespace coffret::app {

class RecordArea : public QObject
{
    Q_OBJECT

public:
    RecordArea(workspace::Workspace &workspace, const Clock &clock, ui::FileChooser &files);
    ~RecordArea() override;
    void furnish(ui::PartyPresenter &desk); // before it shows its first record
    void addPages(ui::MainWindow &window);
    // What can be done with the record in front, for the menu and the palette; `desks` by the key of their page.
    void addCommands(ui::MainWindow &window, const QList<std::pair<QString, ui::PartyPresenter *>> &desks);

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void followed(const coffret::crm::PartyRef &party);
    void readersAsked(const coffret::crm::PartyRef &party, const QString &name);

private:
    using Shown = std::function<ui::PartyPage *()>; // the page in front, if it shows a record
    void offerPrinting(ui::PartyPresenter &desk);
    void addCopyCommand(ui::MainWindow &window);
    void addReachCommands(ui::MainWindow &window, const Shown &shown);
    void copyNumber(const QString &asWritten);
    template <class Part, class... Needs>
    Part &add(ui::PartyPresenter &desk, Needs &...needs);
    workspace::Workspace &workspace;
    const Clock &clock;
    ui::FileChooser &files;
    ui::SystemPrintChooser printers;
    ui::PrintDesk printer;
    ui::RecordPrinting printing;
    ui::SystemLinkOpener opener;
    std::unique_ptr<ui::DocumentsPresenter> allDocuments;
    QList<std::pair<QWidget *, ui::DocumentList *>> documentLists; // with the page each stands on
    std::vector<std::unique_ptr<QObject>> pieces;
};

} // namespace coffret::app
