// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/random.h"

#include "core/crypto/bytes.h"
#include "core/crypto/sodiumready.h"

namespace coffret::crypto {

QByteArray randomBytes(qsizetype size)
{
    readySodium();
    QByteArray bytes(size, '\0');
    randombytes_buf(writable(bytes), std::size_t(size));
    return bytes;
}

quint32 randomBelow(quint32 bound)
{
    readySodium();
    return randombytes_uniform(bound);
}

} // namespace coffret::crypto
