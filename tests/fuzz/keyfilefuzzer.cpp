// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is accepted as a key file is the file this program would write for that key.
#include "core/crypto/keyfile.h"

#include <algorithm>
#include <cstdlib>

using namespace coffret;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const Secret content = Secret::fromBytes({data, std::min<size_t>(size, 4096)});
    const auto key = crypto::decodeKeyFile(content);
    if (key.ok() && !crypto::encodeKeyFile(*key)->equals(content))
        std::abort();
    return 0;
}
