// SPDX-License-Identifier: GPL-3.0-or-later
// Between the chosen rows of a list and BulkBook: one change set for all of them, on the vault's thread,
// with progress and stop; a stop changes nothing. What was done is said with undo.
#pragma once

#include "core/crm/bulkbook.h"
#include "core/workspace/workspace.h"
#include "ui/records/partylistpane.h"

#include <QFutureWatcher>
#include <QObject>

namespace coffret::ui {

class ListBulk : public QObject
{
    Q_OBJECT

public:
    ListBulk(workspace::Workspace &workspace, PartyListPane &pane, QObject *parent = nullptr);
    void cancel(); // the vault is about to close

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);

private:
    void apply(const crm::BulkChange &change);
    void finish();
    void offerTags();

    workspace::Workspace &workspace;
    PartyListPane &pane;
    crm::BulkChange change;
    QFutureWatcher<Result<crm::BulkOutcome>> watcher;
};

} // namespace coffret::ui
