// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to change something through a book, and which rights it takes: said once more here, in the words of the
// table of profiles, so that the product has somebody to disagree with.
#pragma once

#include "tests/core/workspace/rightsworld.h"

#include <functional>

namespace coffret::workspace {

enum class Verdict { Done, Refused, NotThere };

struct RightsCommand
{
    const char *name;
    std::function<Result<void>(RightsWorld &, const PlantedRecord &)> run;
    // Of the rights alone: whether the record is in sight is asked apart.
    std::function<bool(const access::Profile &)> allowed;
    bool refusedFirst = false; // a deed the profile lacks is refused whatever it is asked for
    bool ofRecord = true;      // false: names no record
    bool ofNotes = false;      // names what hangs on it, which shows only to who may read notes
};

// In an order in which each leaves the next something to do.
const QList<RightsCommand> &rightsCommands();

Verdict verdictOf(const Result<void> &result); // fails the test on any other error

} // namespace coffret::workspace
