// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/dbusnotifier.h"
#include "ui/reminders/systemnotifier.h"

namespace coffret::ui {

std::unique_ptr<Notifier> systemNotifier()
{
    return std::make_unique<DBusNotifier>(QDBusConnection::sessionBus());
}

} // namespace coffret::ui
