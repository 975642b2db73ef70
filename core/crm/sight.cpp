// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/sight.h"

#include "core/crm/sightrepository.h"

namespace coffret::crm {

// Who has just done a task still finds its record for some weeks: to write down how it went.
constexpr TimeStamp doneTaskSpan = TimeStamp(30) * 24 * 60 * 60 * 1000;

Result<void> laySight(const Desk &desk)
{
    if (!desk.session.profile.restrictsReading())
        return {};
    return SightRepository(desk.database, desk.session, desk.clock.now() - doneTaskSpan).lay();
}

} // namespace coffret::crm
