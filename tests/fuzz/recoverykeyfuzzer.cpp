// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is accepted as a recovery key is printed as a text that gives the same key.
#include "core/crypto/recoverykey.h"

#include <algorithm>
#include <cstdlib>

using namespace coffret;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto key = crypto::recoveryKeyFromText(Secret::fromBytes({data, std::min<size_t>(size, 4096)}));
    if (key.ok() && !crypto::recoveryKeyFromText(*crypto::recoveryKeyText(*key))->equals(*key))
        std::abort();
    if (size == crypto::recoveryKeySize) { // any 20 bytes are a key
        const Secret raw = Secret::fromBytes({data, size});
        if (!crypto::recoveryKeyFromText(*crypto::recoveryKeyText(raw))->equals(raw))
            std::abort();
    }
    return 0;
}
