// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one change set back, record by record, as new changes in a ledger. A record stands in the way
// when a field the set changed no longer has the value the set gave it, or when a record the set made
// was changed or referred to since. Such a record is left alone as a whole and counted.
#pragma once

#include "core/base/progress.h"
#include "core/crm/ledger.h"
#include "core/crm/repositories.h"

namespace coffret::crm {

class Undo
{
public:
    Undo(const Desk &d, Ledger &l, RowId s) : desk(d), ledger(l), history(d.database), set(s) {}

    Result<void> takeBack(const Progress &progress);

    qint64 takenBack = 0;
    qint64 left = 0;

private:
    Result<void> takeBackChanges(const Progress &progress);
    Result<void> takeBackCreated(EntityKind kind, const Progress &progress);
    Result<void> one(const EntityRow &entity);
    Result<void> step(const Progress &progress);

    const Desk &desk;
    Ledger &ledger;
    HistoryRepository history;
    RowId set;
    qint64 done = 0;
    qint64 total = 0;
};

} // namespace coffret::crm
