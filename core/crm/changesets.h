// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a change set for bulk work inside a transaction somebody else owns: an import opens one with
// ChangeSetKind::Import and hands its row to saveIn() for each record, so that one undo takes the whole
// import back. A set opened on a transaction that rolls back never was.
#pragma once

#include "core/crm/historybook.h"
#include "core/storage/transaction.h"

namespace coffret::crm {

struct OpenChangeSet
{
    qint64 row = 0; // what saveIn() asks for
    ChangeSetId id; // what HistoryBook::undo() asks for
};

// `label` is a short key such as "import", never customer data; the window makes a sentence of it.
Result<OpenChangeSet> openChangeSet(storage::Transaction &transaction, const Desk &desk, ChangeSetKind kind,
                                    const QString &label);

} // namespace coffret::crm
