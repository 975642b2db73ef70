// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/dbusnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage made = QDBusMessage::createMethodCall(Service, Path, Service, method);
    made.setArguments(arguments);
    return made;
}

} // namespace

DBusNotifier::DBusNotifier(QDBusConnection bus, QObject *parent) : Notifier(parent), session(std::move(bus))
{
    session.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    session.connect(Service, Path, Service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
}

void DBusNotifier::tell(const QString &sentence)
{
    unwanted = false;
    ++asked;
    const QVariantMap hints{{u"desktop-entry"_s, u"coffret"_s}};
    const QVariantList arguments{u"Coffret"_s,
                                 shown,
                                 u"coffret"_s,
                                 u"Coffret"_s,
                                 sentence.toHtmlEscaped(),
                                 QStringList{u"default"_s, tr("Open")},
                                 hints,
                                 -1};
    auto *answer = new QDBusPendingCallWatcher(session.asyncCall(call(u"Notify"_s, arguments)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        --asked;
        const QDBusPendingReply<uint> reply = *done;
        if (reply.isError())
            return; // no service: the strip in the window says it
        shown = reply.value();
        if (unwanted && asked == 0)
            withdraw();
    });
}

void DBusNotifier::withdraw()
{
    unwanted = true;
    if (shown != 0)
        session.asyncCall(call(u"CloseNotification"_s, {shown}));
    shown = 0;
}

void DBusNotifier::onActionInvoked(uint id, const QString &)
{
    if (shown != 0 && id == shown)
        Q_EMIT chosen();
}

void DBusNotifier::onClosed(uint id, uint)
{
    if (id == shown)
        shown = 0;
}

} // namespace coffret::ui
