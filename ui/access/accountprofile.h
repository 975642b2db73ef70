// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that joins an account of the workspace to a profile of core/access. An account whose profile the
// workspace does not tell has none here, and then no number of accounts by profile is shown.
#pragma once

#include "core/access/profile.h"
#include "core/workspace/requests.h"

#include <optional>

namespace coffret::ui {

// Also the compartments the profile needs.
void setProfile(workspace::PersonWish &wish, const access::Profile &profile);
std::optional<access::ProfileId> profileOf(const workspace::Person &person);

} // namespace coffret::ui
