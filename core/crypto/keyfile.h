// SPDX-License-Identifier: GPL-3.0-or-later
// The optional key file: 32 random bytes in a small text file of this program's own making, exactly
// 89 bytes: "CFKEY1\n", 64 lower-case hexadecimal digits, "\n", 16 digits that check them, "\n".
// No other file is ever taken for a key file. The check finds a damaged file; it says nothing about
// whether the file belongs to a vault. KeyFileShape, KeyFileCheck, KeyFileNewer.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace coffret::crypto {

constexpr std::size_t keyFileKeySize = 32;
constexpr std::size_t keyFileSize = 89;

Secret newKeyFileKey();
Result<Secret> encodeKeyFile(const Secret &key); // WrongSize unless 32 bytes
Result<Secret> decodeKeyFile(const Secret &content);

} // namespace coffret::crypto
