// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace coffret {

TimeStamp SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace coffret
