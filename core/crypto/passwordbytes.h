// SPDX-License-Identifier: GPL-3.0-or-later
// The exact bytes of a password that enter the key derivation: Unicode NFKC, then UTF-8, 1 to 1,024
// bytes, never truncated. The same password typed with composed or decomposed accents gives the same
// bytes on every platform. Normalisation is pinned to Unicode 13, so that a character invented later
// is left as it is rather than change its bytes when Qt is updated. Copies made on the way are wiped.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringView>

namespace coffret::crypto {

constexpr std::size_t passwordMaximumBytes = 1024;

Result<Secret> passwordBytes(QStringView text);
Result<Secret> passwordBytes(const Secret &utf8); // UTF-8 in any normalisation, at most 4,096 bytes

} // namespace coffret::crypto
