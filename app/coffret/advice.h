// SPDX-License-Identifier: GPL-3.0-or-later
// The password rules of the workspace in the shape the create page asks for.
#pragma once

#include "ui/unlock/passwordadvisor.h"

namespace coffret::app {

ui::PasswordAdvisor passwordAdvisor();

} // namespace coffret::app
