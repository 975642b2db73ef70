// SPDX-License-Identifier: GPL-3.0-or-later
// How the crypto room takes bytes that are not secret: a view, never a copy. Results that are not
// secret come back as QByteArray; everything secret travels as a Secret.
#pragma once

#include <QByteArray>
#include <cstddef>
#include <span>

namespace coffret::crypto {

using ByteView = std::span<const unsigned char>;

inline ByteView view(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())};
}

inline unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace coffret::crypto
