// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of an open vault and what leads from one to another: people, companies, trash, import,
// export, the access log; undo and redo; drafts kept at a lock and given back after it.
#pragma once

#include "app/coffret/duplicatesarea.h"
#include "app/coffret/homearea.h"
#include "app/coffret/journalarea.h"
#include "app/coffret/listarea.h"
#include "app/coffret/recordarea.h"
#include "core/workspace/workspace.h"
#include "ui/companies/companytraits.h"
#include "ui/contacts/contacttraits.h"
#include "ui/exchange/exportpresenter.h"
#include "ui/exchange/importpresenter.h"
#include "ui/lock/lockreason.h"
#include "ui/records/partydesk.h"
#include "ui/records/workspacepartysource.h"
#include "ui/trash/trashpresenter.h"

#include <QObject>
#include <functional>
#include <memory>

namespace coffret::ui {
class FileChooser;
class MainWindow;
} // namespace coffret::ui

namespace coffret::app {

class WorkArea : public QObject
{
    Q_OBJECT

public:
    WorkArea(workspace::Workspace &workspace, ui::MainWindow &window, const Clock &clock, ui::FileChooser &files);
    void start();
    ui::ZoneWidths zoneWidths() const; // of all pages, each under its name
    void setZoneWidths(const ui::ZoneWidths &widths);
    bool hasDrafts() const;
    void saveDrafts(std::function<void(ui::DraftFate)> done);
    HomeArea &home() { return *homeArea; }
    ui::PartyPresenter &contacts() { return *contactDesk; }
    ui::PartyPresenter &companies() { return *companyDesk; }
    ui::ImportPresenter &imports() { return *importDesk; }
    ui::ExportPresenter &exports() { return *exportDesk; }
    DuplicatesArea &duplicates() { return *duplicatesArea; }
    JournalArea &journal() { return *journalArea; }

private:
    void buildPages(ui::FileChooser &files);
    void connectPages();
    void connectWindow();
    void addRecordCommands();
    void addDataCommands();
    void toRecords(); // people, unless a list of records is in front already
    void openRecord(const crm::PartyRef &party);
    QList<std::pair<QString, ui::PartyPresenter *>> desks() const;
    ui::PartyPresenter *current() const; // people or companies, when one of them is in front
    void takeBack(bool redo);
    void createNamed(const QString &what, const QString &typed); // a form with what was typed in it
    void restoreDrafts();

    workspace::Workspace &workspace;
    ui::MainWindow &window;
    const Clock &clock;
    ui::WorkspacePartySource contactSource;
    ui::WorkspacePartySource companySource;
    RecordArea records;
    std::unique_ptr<HomeArea> homeArea;
    std::unique_ptr<ui::PartyDesk<ui::ContactTraits>> contactDesk;
    std::unique_ptr<ui::PartyDesk<ui::CompanyTraits>> companyDesk;
    std::unique_ptr<ListArea> lists;
    std::unique_ptr<ui::TrashPresenter> trashDesk;
    std::unique_ptr<ui::ImportPresenter> importDesk;
    std::unique_ptr<ui::ExportPresenter> exportDesk;
    std::unique_ptr<DuplicatesArea> duplicatesArea;
    std::unique_ptr<JournalArea> journalArea;
    bool toastUndoes = true; // what the toast's action does: undo, or redo
};

} // namespace coffret::app
