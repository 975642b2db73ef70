// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to secrets and back, for tests.
#pragma once

#include "core/base/secret.h"
#include "core/crypto/bytes.h"
#include "core/crypto/cryptoerror.h"

#include <QtTest/QtTest>

namespace coffret::crypto {

inline Secret secretFrom(const QByteArray &bytes)
{
    return Secret::fromBytes(view(bytes));
}

inline QByteArray bytesOf(const Secret &secret)
{
    SecretReader reader(secret);
    return QByteArray(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
}

} // namespace coffret::crypto

#define VERIFY_ERROR(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY(!verified.ok());                                                                                       \
        QVERIFY2(verified.error().is(expected), qPrintable(::coffret::errorId(verified.error().code)));                \
    } while (false)
