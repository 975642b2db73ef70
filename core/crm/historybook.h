// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, and taking it back. Every edit, merge, bulk change, deletion and import is one change
// set; undo() makes the inverse as a new change set, redo() takes that one back. A set whose records
// were changed again later is undone for what is untouched only if `Leave`, else UndoBlocked tells how
// many stand in the way. An import or a merge is taken back for thirty days, then UndoTooLate; single
// changes without limit. Earlier values of one field can be put back at any time.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/crm/party.h"

namespace coffret::crm {

enum class ChangeSetKind { Create = 1, Edit, Delete, Restore, Merge, Bulk, Import, Undo, Redo };

struct ChangeSet
{
    ChangeSetId id;
    ChangeSetKind kind = ChangeSetKind::Edit;
    TimeStamp at = 0;
    UserId user;
    QString label;
    bool undone = false;
    bool operator==(const ChangeSet &) const = default;
};

struct EarlierValue
{
    ChangeSetId set;
    TimeStamp at = 0;
    UserId user;
    QString field;
    QString oldValue; // the field's text form (see fieldvalues.h)
    QString newValue;
    bool operator==(const EarlierValue &) const = default;
};

enum class OnLaterChange { Refuse, Leave };

struct UndoOutcome
{
    ChangeSetId set;      // the new change set that took the other back
    qint64 takenBack = 0; // records
    qint64 left = 0;      // records changed since and left alone
};

class HistoryBook
{
public:
    static constexpr qint64 wholeUndo = qint64(30) * 24 * 60 * 60 * 1000; // for imports and merges, milliseconds
    explicit HistoryBook(const Desk &d) : desk(d) {}
    Result<UndoOutcome> undo(ChangeSetId set, OnLaterChange policy = OnLaterChange::Refuse,
                             const Progress &progress = {});
    Result<UndoOutcome> undoLast(); // the newest set of this person that is not undone, and no Undo itself
    Result<UndoOutcome> redoLast();
    Result<QList<ChangeSet>> recent(int limit) const;
    Result<QList<EarlierValue>> earlierValues(const PartyRef &party) const;
    Result<void> restoreValue(const PartyRef &party, ChangeSetId set, const QString &field);

private:
    Desk desk;
};

} // namespace coffret::crm
