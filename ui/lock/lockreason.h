// SPDX-License-Identifier: GPL-3.0-or-later
// Why the vault locked, as the locked page tells it. The names travel on the command line of the new
// process (--locked REASON), so they never change.
#pragma once

#include <QString>
#include <optional>

namespace coffret::ui {

enum class LockReason { Asked, Idle, ScreenLocked, Sleep, UserSwitched, LidClosed, KeyFileGone };

QString lockReasonName(LockReason reason);
std::optional<LockReason> lockReasonFromName(const QString &name);

} // namespace coffret::ui
