// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications by the freedesktop specification (org.freedesktop.Notifications) on the bus it is given. A
// second sentence replaces the first. Without a bus or a service nothing is shown and nothing fails.
#pragma once

#include "ui/reminders/notifier.h"

#include <QDBusConnection>

namespace coffret::ui {

class DBusNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DBusNotifier(QDBusConnection session, QObject *parent = nullptr);
    void tell(const QString &sentence) override;
    void withdraw() override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    QDBusConnection session;
    uint shown = 0; // what the service calls ours; 0: none stands
    int asked = 0;  // Notify calls without an answer yet
    bool unwanted = false;
};

} // namespace coffret::ui
