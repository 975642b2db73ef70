// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/dbuslocksource.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace coffret::ui {

static const auto login1 = QStringLiteral("org.freedesktop.login1");
static const auto managerPath = QStringLiteral("/org/freedesktop/login1");
static const auto managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
static const auto sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
static const auto properties = QStringLiteral("org.freedesktop.DBus.Properties");
static const auto propertiesChanged = QStringLiteral("PropertiesChanged");

DBusLockSource::DBusLockSource(QDBusConnection systemBus, QDBusConnection sessionBus, QObject *parent)
    : LockSource(parent), system(std::move(systemBus)), session(std::move(sessionBus))
{
    system.connect(login1, managerPath, managerInterface, QStringLiteral("PrepareForSleep"), this,
                   SLOT(onPrepareForSleep(bool)));
    system.connect(login1, managerPath, properties, propertiesChanged, this,
                   SLOT(onManagerProperties(QString, QVariantMap, QStringList)));
    for (const QString &name : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
        session.connect(QString(), QString(), name, QStringLiteral("ActiveChanged"), this, SLOT(onScreenSaver(bool)));

    auto ask = QDBusMessage::createMethodCall(login1, managerPath, managerInterface, QStringLiteral("GetSessionByPID"));
    ask << quint32(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        // A program started outside a session (a terminal over ssh) follows the seat's automatic one.
        watchSession(reply.isValid() ? reply.value().path() : QStringLiteral("/org/freedesktop/login1/session/auto"));
        call->deleteLater();
    });
    holdSleepBack();
}

void DBusLockSource::watchSession(const QString &path)
{
    system.connect(login1, path, sessionInterface, QStringLiteral("Lock"), this, SLOT(onLock()));
    system.connect(login1, path, properties, propertiesChanged, this,
                   SLOT(onSessionProperties(QString, QVariantMap, QStringList)));
    Q_EMIT watching();
}

void DBusLockSource::holdSleepBack()
{
    letGo = false;
    auto ask = QDBusMessage::createMethodCall(login1, managerPath, managerInterface, QStringLiteral("Inhibit"));
    ask << QStringLiteral("sleep") << QStringLiteral("Coffret") << QStringLiteral("Locking the customer file")
        << QStringLiteral("delay");
    auto *answer = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        if (reply.isValid() && !letGo) // it may have locked before the answer came
            inhibitor = reply.value();
        call->deleteLater();
    });
}

void DBusLockSource::locked()
{
    letGo = true;
    inhibitor = QDBusUnixFileDescriptor(); // closing it lets the computer sleep
}

void DBusLockSource::onLock()
{
    Q_EMIT lockNow(LockReason::ScreenLocked);
}

void DBusLockSource::onPrepareForSleep(bool starting)
{
    if (starting)
        Q_EMIT lockNow(LockReason::Sleep);
    else
        holdSleepBack();
}

void DBusLockSource::onScreenSaver(bool active)
{
    if (active)
        Q_EMIT lockNow(LockReason::ScreenLocked);
}

void DBusLockSource::onSessionProperties(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface != sessionInterface)
        return;
    if (changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT lockNow(LockReason::ScreenLocked);
    const auto active = changed.constFind(QStringLiteral("Active"));
    if (active != changed.constEnd() && !active->toBool())
        Q_EMIT lockNow(LockReason::UserSwitched);
}

void DBusLockSource::onManagerProperties(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface == managerInterface && changed.value(QStringLiteral("LidClosed")).toBool())
        Q_EMIT lockNow(LockReason::LidClosed);
}

} // namespace coffret::ui
