// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/dbuslocksource.h"
#include "ui/lock/systemlocksource.h"

namespace coffret::ui {

std::unique_ptr<LockSource> systemLockSource()
{
    return std::make_unique<DBusLockSource>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

} // namespace coffret::ui
