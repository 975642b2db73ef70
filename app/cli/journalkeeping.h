// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner does with the access log besides reading it: the alerts, and the pruning of what is too old.
#pragma once

#include "app/cli/command.h"

namespace coffret::app {

ExitCode printAlerts(const Invocation &invocation); // the newest first, with their answers
// Says what would go and asks, unless --yes was given; verifies, removes, says what went.
ExitCode pruneLog(const Invocation &invocation);

} // namespace coffret::app
