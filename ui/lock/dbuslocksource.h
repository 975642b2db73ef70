// SPDX-License-Identifier: GPL-3.0-or-later
// What a Linux desktop says about the session. From systemd-logind on the system bus: the session's
// Lock signal and LockedHint, another user becoming active, PrepareForSleep and the lid; the session is
// asked for by process id, never taken from the environment. From the session bus: the freedesktop and
// GNOME screen savers. Sleep is held back by a delay inhibitor until locked() is called. A bus or a
// service that is not there is no error: the other sources stand.
#pragma once

#include "ui/lock/locksource.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

namespace coffret::ui {

class DBusLockSource final : public LockSource
{
    Q_OBJECT

public:
    DBusLockSource(QDBusConnection system, QDBusConnection session, QObject *parent = nullptr);
    void locked() override;

Q_SIGNALS:
    void watching(); // the session has been found and is listened to

private Q_SLOTS:
    void onLock();
    void onPrepareForSleep(bool starting);
    void onScreenSaver(bool active);
    void onSessionProperties(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void onManagerProperties(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void watchSession(const QString &path);
    void holdSleepBack();

    QDBusConnection system;
    QDBusConnection session;
    QDBusUnixFileDescriptor inhibitor;
    bool letGo = false;
};

} // namespace coffret::ui
