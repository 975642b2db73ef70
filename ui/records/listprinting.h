// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a list to a printer or into a PDF: the chosen records, or all results when one is chosen, with the
// columns of the view, under its name, the day and the filter in words. Rows are fetched on the vault's
// thread and laid out on PrintDesk's; both can be stopped.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/printing/printdesk.h"
#include "ui/records/partylistpane.h"

#include <QFutureWatcher>
#include <QObject>

namespace coffret::ui {

class ListPrinting : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostRecords = 10'000;

    ListPrinting(workspace::Workspace &workspace, PartyListPane &pane, PrintDesk &desk, const Clock &clock,
                 QObject *parent = nullptr);
    void print();
    void savePdf();
    void cancel();

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);

private:
    enum class Way { Paper, Pdf };
    void begin(Way way);
    void gathered();
    PrintedDocument document(const QList<crm::ListRow> &rows) const;
    void connectDesk();

    workspace::Workspace &workspace;
    PartyListPane &pane;
    PrintDesk &desk;
    const Clock &clock;
    Way way = Way::Paper;
    bool mine = false; // what the desk says is about this list
    QFutureWatcher<Result<QList<crm::ListRow>>> watcher;
};

} // namespace coffret::ui
