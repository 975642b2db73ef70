// SPDX-License-Identifier: GPL-3.0-or-later
// Why the vault locked and what became of the forms that were open, as the locked page tells it. The names
// of the reasons travel on the command line of the new process (--locked REASON), so they never change.
#pragma once

#include <QString>
#include <optional>

namespace coffret::ui {

enum class LockReason { Asked, Idle, ScreenLocked, Sleep, UserSwitched, LidClosed, KeyFileGone };

enum class DraftFate { None, Kept, Lost }; // lost: there was one, and the vault could not be written

QString lockReasonName(LockReason reason);
std::optional<LockReason> lockReasonFromName(const QString &name);

} // namespace coffret::ui
