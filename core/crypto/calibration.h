// SPDX-License-Identifier: GPL-3.0-or-later
// How much work a new password is given on this machine. Never less than the floor of kdf.h; 512 MiB
// or 1 GiB when the machine has at least 8 GiB of memory and the derivation is expected to stay
// under one second. The expectation is one measurement at the floor: Argon2's time grows in
// proportion to its memory. The machine is passed in, so that tests own it.
#pragma once

#include "core/crypto/kdf.h"

#include <functional>

namespace coffret::crypto {

struct Machine
{
    quint64 memoryBytes = 0;
    std::function<Result<qint64>(const KdfCost &)> milliseconds; // how long one derivation takes here
};

Machine thisMachine();
quint64 physicalMemory(); // bytes of RAM; 0 when the system does not say
KdfCost calibratedCost(const Machine &machine);

} // namespace coffret::crypto
