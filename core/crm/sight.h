// SPDX-License-Identifier: GPL-3.0-or-later
// What a restricted account sees of general.db, laid before every query: for its session each table of customer
// records stands behind a temporary view of the same name, which leaves out the rows outside its scope and empties or
// masks the columns of the groups it may not read. A query that names a table plainly is therefore computed within
// the profile, counts, search, pickers, history and trash included, whoever wrote it; only what keeps records in
// step names main.<table>, and writing to a plain name is an error. The views live in memory and end with the
// session; an account with everything has none and pays nothing.
#pragma once

#include "core/base/result.h"
#include "core/crm/desk.h"

namespace coffret::crm {

// Once, right after the databases are open and before anything is read from them.
Result<void> laySight(const Desk &desk);

} // namespace coffret::crm
