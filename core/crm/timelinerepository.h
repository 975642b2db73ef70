// SPDX-License-Identifier: GPL-3.0-or-later
// One page of what happened with a record, newest first, as rows of the tables it comes from.
#pragma once

#include "core/crm/activitybook.h"
#include "core/crm/stored.h"

namespace coffret::crm {

struct TimelineRow
{
    enum class Source { Activity, Task, Document, System };
    Source source = Source::Activity;
    RowId row = 0;
    TimeStamp at = 0;
};

class TimelineRepository
{
public:
    explicit TimelineRepository(storage::Database &d) : database(d) {}
    // A merge into the record counts as its own, also when it changed no field; among the newest 5,000 sets.
    Result<QList<TimelineRow>> rows(const PartyRef &party, RowId row, const TimelineFilter &filter, int limit,
                                    qint64 offset) const;

private:
    storage::Database &database;
};

} // namespace coffret::crm
