// SPDX-License-Identifier: GPL-3.0-or-later
// The source for this operating system; one file each implements it.
#pragma once

#include "ui/lock/locksource.h"

#include <memory>

namespace coffret::ui {

std::unique_ptr<LockSource> systemLockSource();

} // namespace coffret::ui
