// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/changebus.h"

namespace coffret {

void ChangeBus::ring(const QList<Change> &changes)
{
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

} // namespace coffret
