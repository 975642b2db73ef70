// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the lists of people and companies beside their records: kept views, what filters offer,
// changes to many records at once, and lists on paper.
#pragma once

#include "core/exchange/exporter.h"
#include "ui/printing/printchooser.h"
#include "ui/records/listbulk.h"
#include "ui/records/listprinting.h"
#include "ui/records/listviews.h"
#include "ui/records/partypresenter.h"

#include <QObject>
#include <memory>
#include <vector>

namespace coffret::ui {
class MainWindow;
}

namespace coffret::app {

class ListArea : public QObject
{
    Q_OBJECT

public:
    ListArea(workspace::Workspace &workspace, const QList<ui::PartyPresenter *> &desks, ui::FileChooser &files,
             const Clock &clock);
    // The pages by their keys; a command means the list of the page in front.
    void addCommands(ui::MainWindow &window, const QList<std::pair<QString, ui::PartyPresenter *>> &pages);
    void start();  // the vault is open
    void cancel(); // it is about to close

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void exportAsked(const coffret::exchange::ChosenRows &rows);

private:
    std::vector<std::unique_ptr<ui::ListViews>> views;
    std::vector<std::unique_ptr<ui::ListBulk>> bulks;
    ui::SystemPrintChooser printers;
    ui::PrintDesk printDesk;
    std::vector<std::unique_ptr<ui::ListPrinting>> prints;
};

} // namespace coffret::app
