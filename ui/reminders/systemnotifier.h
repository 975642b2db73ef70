// SPDX-License-Identifier: GPL-3.0-or-later
// The notifier of this operating system; one file for each way implements it.
#pragma once

#include "ui/reminders/notifier.h"

#include <memory>

namespace coffret::ui {

std::unique_ptr<Notifier> systemNotifier();

} // namespace coffret::ui
