// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program again. Locking ends this process and starts a new one that has never seen the vault:
// the only way to promise that nothing of it is left in memory.
#pragma once

#include "app/coffret/options.h"

namespace coffret::app {

inline constexpr char LoginVariable[] = "COFFRET_LOCKED_LOGIN";
inline constexpr char DraftsVariable[] = "COFFRET_LOCKED_DRAFTS";
inline constexpr char DraftsKept[] = "1";
inline constexpr char DraftsLost[] = "lost";

bool startAgain(const Options &options); // false: no new process; the caller ends all the same

} // namespace coffret::app
