// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/listfilter.h"

#include <QDateTime>

namespace coffret::crm {

TimeStamp startOf(const TimeSpan &span, TimeStamp now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QDate day = span.unit == TimeSpan::Unit::Months ? today.addMonths(-span.count) : today.addDays(-span.count);
    return day.startOfDay().toMSecsSinceEpoch();
}

bool ListFilter::isNarrowed() const
{
    return status || owner || company || !tag.isEmpty() || !city.isEmpty() || contacted != Contacted::Any
           || !createdSince.isEmpty() || !updatedSince.isEmpty();
}

} // namespace coffret::crm
