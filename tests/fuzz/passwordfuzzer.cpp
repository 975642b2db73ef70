// SPDX-License-Identifier: GPL-3.0-or-later
// A password that is accepted is at most 1,024 bytes, and normalising it again changes nothing.
#include "core/crypto/passwordbytes.h"

#include <algorithm>
#include <cstdlib>

using namespace coffret;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto made = crypto::passwordBytes(Secret::fromBytes({data, std::min<size_t>(size, 4097)}));
    if (!made.ok())
        return 0;
    if (made->size() > crypto::passwordMaximumBytes || !crypto::passwordBytes(*made)->equals(*made))
        std::abort();
    return 0;
}
