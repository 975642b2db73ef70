// SPDX-License-Identifier: GPL-3.0-or-later
// What a vault says of itself without a password: never names, never logins. Takes no lock.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QStringList>

namespace coffret::workspace {

struct VaultDescription
{
    int format = 0;
    quint64 generation = 0;
    QStringList compartments;
    quint64 kdfPasses = 0;
    quint64 kdfMemory = 0; // bytes
    bool keyFile = false;  // some account asks for one
    bool previousHeaderUsed = false;
};

Result<VaultDescription> inspectVault(const QString &path);

} // namespace coffret::workspace
