// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: calls, meetings, e-mails, letters and notes, and the timeline of a record, which
// brings together activities, tasks, documents and what the program itself noted (creation, edits).
// Saving an activity with a direction moves the record's last contact from us or from them; taking it
// away counts it again.
#pragma once

#include "core/base/result.h"
#include "core/crm/activity.h"
#include "core/crm/desk.h"
#include "core/crm/historybook.h"

#include <variant>

namespace coffret::storage {
class Transaction;
}

namespace coffret::crm {

// One set of changes to the record itself.
struct SystemEntry
{
    ChangeSetId set;
    ChangeSetKind kind = ChangeSetKind::Edit;
    UserId user;
    QList<EarlierValue> values; // empty for the creation
    bool undone = false;
    bool operator==(const SystemEntry &) const = default;
};

struct TimelineEntry
{
    TimeStamp at = 0; // activity: when it was; task: done or else made; document: added; system: when
    std::variant<Activity, Task, Document, SystemEntry> what;
    bool operator==(const TimelineEntry &) const = default;
};

// What to show; all by default.
struct TimelineFilter
{
    QList<ActivityKind> activities{ActivityKind::Note, ActivityKind::Call, ActivityKind::Meeting, ActivityKind::Email,
                                   ActivityKind::Letter};
    bool tasks = true;
    bool documents = true;
    bool system = true;
    bool operator==(const TimelineFilter &) const = default;
};

struct TimelinePage
{
    QList<TimelineEntry> entries; // newest first
    bool more = false;
};

class ActivityBook
{
public:
    static constexpr int pageSize = 50;

    explicit ActivityBook(const Desk &d) : desk(d) {}

    Result<Activity> save(Activity activity); // null author: the person at the desk; `at` 0: now
    Result<Activity> activity(ActivityId id) const;
    Result<void> remove(const QList<ActivityId> &ids);
    Result<void> restore(const QList<ActivityId> &ids);
    Result<Activity> saveIn(storage::Transaction &transaction, qint64 changeSet, Activity activity);

    Result<TimelinePage> timeline(const PartyRef &party, const TimelineFilter &filter = {}, int page = 0) const;

private:
    Desk desk;
};

} // namespace coffret::crm
