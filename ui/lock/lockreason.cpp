// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockreason.h"

#include <array>
#include <utility>

namespace coffret::ui {

static constexpr std::array names = {
    std::pair(LockReason::Asked, "asked"),
    std::pair(LockReason::Idle, "idle"),
    std::pair(LockReason::ScreenLocked, "screen-locked"),
    std::pair(LockReason::Sleep, "sleep"),
    std::pair(LockReason::UserSwitched, "user-switched"),
    std::pair(LockReason::LidClosed, "lid-closed"),
    std::pair(LockReason::KeyFileGone, "key-file-gone"),
};

QString lockReasonName(LockReason reason)
{
    for (const auto &[value, name] : names) {
        if (value == reason)
            return QLatin1String(name);
    }
    return {};
}

std::optional<LockReason> lockReasonFromName(const QString &name)
{
    for (const auto &[value, known] : names) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

} // namespace coffret::ui
