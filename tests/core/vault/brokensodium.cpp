// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/brokensodium.h"

#include <dlfcn.h>

namespace coffret::testing {

BrokenSodium &brokenSodium()
{
    static BrokenSodium state;
    return state;
}

static bool fails()
{
    BrokenSodium &state = brokenSodium();
    return state.calls++ == state.failAt;
}

template <class Function>
static Function *real(Function *, const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace coffret::testing

// The same names and shapes as in libsodium's headers.
#define COFFRET_BREAKABLE(name, shape, values)                                                                         \
    extern "C" int name shape;                                                                                         \
    extern "C" int name shape                                                                                          \
    {                                                                                                                  \
        static auto *const itself = coffret::testing::real(&name, #name);                                              \
        return coffret::testing::fails() ? -1 : itself values;                                                         \
    }

using Bytes = unsigned char;
using Length = unsigned long long;

COFFRET_BREAKABLE(crypto_pwhash,
                  (Bytes * out, Length outSize, const char *password, Length size, const Bytes *salt, Length passes,
                   unsigned long memory, int algorithm),
                  (out, outSize, password, size, salt, passes, memory, algorithm))
COFFRET_BREAKABLE(crypto_aead_xchacha20poly1305_ietf_decrypt,
                  (Bytes * text, Length *textSize, Bytes *none, const Bytes *cipher, Length size, const Bytes *context,
                   Length contextSize, const Bytes *nonce, const Bytes *key),
                  (text, textSize, none, cipher, size, context, contextSize, nonce, key))
COFFRET_BREAKABLE(crypto_box_seal, (Bytes * out, const Bytes *text, Length size, const Bytes *to),
                  (out, text, size, to))
COFFRET_BREAKABLE(crypto_box_seal_open,
                  (Bytes * out, const Bytes *sealed, Length size, const Bytes *publicKey, const Bytes *secretKey),
                  (out, sealed, size, publicKey, secretKey))
COFFRET_BREAKABLE(crypto_sign_verify_detached,
                  (const Bytes *signature, const Bytes *text, Length size, const Bytes *publicKey),
                  (signature, text, size, publicKey))
