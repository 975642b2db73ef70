// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the system's error number into the vault's code: no space, not allowed, not there, already
// there, or else a plain reading or writing failure. The detail is "name: number"; only the last part
// of a path is kept. Private to this room.
#pragma once

#include "core/base/error.h"

namespace coffret::vault {

enum class Doing { Read, Write };

Error systemError(Doing doing, const QString &path, int number);

} // namespace coffret::vault
