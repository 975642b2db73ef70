// SPDX-License-Identifier: GPL-3.0-or-later
// How a long job reports and is stopped, without knowing about threads or windows. The job calls
// `step(done, total)` between batches and leaves, with nothing changed, as soon as it answers false.
#pragma once

#include <QtGlobal>
#include <functional>

namespace coffret {

struct Progress
{
    // Returns false when the person asked to stop. `total` is 0 while it is not known.
    std::function<bool(qint64 done, qint64 total)> step = [](qint64, qint64) { return true; };
};

} // namespace coffret
