// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: every function that calls libsodium starts here, so that none can run before
// the library chose its implementations and opened its source of randomness. Without randomness the
// program ends at once. This is also the one place of the room that names <sodium.h>.
#pragma once

#include <cstdlib>
#include <sodium.h>

namespace coffret::crypto {

inline void readySodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        std::abort(); // GCOVR_EXCL_LINE
}

} // namespace coffret::crypto
