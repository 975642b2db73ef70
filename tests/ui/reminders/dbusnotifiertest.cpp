// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a bus of its own with a stand-in for the desktop's notifications.
#include "ui/reminders/dbusnotifier.h"
#include "tests/support/runner.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest/QtTest>
#include <memory>

using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

static const QString path = u"/org/freedesktop/Notifications"_s;
static const QString name = u"org.freedesktop.Notifications"_s;

class StandInNotifications : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == u"Notify") {
            told.append(message.arguments());
            connection.send(message.createReply(QVariant(7u)));
            return true;
        }
        if (message.member() == u"CloseNotification") {
            closed.append(message.arguments().constFirst().toUInt());
            connection.send(message.createReply());
            return true;
        }
        return false;
    }

    QList<QVariantList> told;
    QList<uint> closed;
};

class DBusNotifierTest : public QObject
{
    Q_OBJECT

    QProcess daemon;
    QString address;
    StandInNotifications desktop;
    std::unique_ptr<QDBusConnection> service;
    std::unique_ptr<QDBusConnection> client;

    // A round trip: what was asked for on this connection is now in force.
    void settle() const
    {
        client->call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.Peer"_s,
                                                    u"Ping"_s));
    }

    void signal(const QString &member, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createSignal(path, name, member);
        message.setArguments(arguments);
        QVERIFY(service->send(message));
    }

private Q_SLOTS:
    void initTestCase()
    {
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        QVERIFY2(daemon.waitForStarted(), "dbus-daemon is needed for this test");
        QVERIFY(daemon.waitForReadyRead());
        address = QString::fromUtf8(daemon.readLine()).trimmed();
        service = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"service"_s));
        client = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"client"_s));
        QVERIFY(service->isConnected() && client->isConnected());
        QVERIFY(service->registerService(name));
        QVERIFY(service->registerVirtualObject(path, &desktop));
    }

    void init()
    {
        desktop.told.clear();
        desktop.closed.clear();
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"service"_s);
        QDBusConnection::disconnectFromBus(u"client"_s);
        daemon.kill();
        daemon.waitForFinished();
    }

    void tellsTheSentenceAndReplacesTheOneBefore()
    {
        DBusNotifier notifier(*client);
        notifier.tell(u"1 task due."_s);
        QTRY_COMPARE(desktop.told.size(), 1);
        const QVariantList first = desktop.told.first();
        QCOMPARE(first.size(), 8);
        QCOMPARE(first.at(0).toString(), u"Coffret"_s);
        QCOMPARE(first.at(1).toUInt(), 0u);
        QCOMPARE(first.at(3).toString(), u"Coffret"_s);
        QCOMPARE(first.at(4).toString(), u"1 task due."_s);
        settle();
        QCoreApplication::processEvents();
        notifier.tell(u"2 tasks due."_s);
        QTRY_COMPARE(desktop.told.size(), 2);
        QCOMPARE(desktop.told.last().at(1).toUInt(), 7u);
    }

    void sayingItWasChosenNeedsOurOwnNotification()
    {
        DBusNotifier notifier(*client);
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.tell(u"1 task due."_s);
        QTRY_COMPARE(desktop.told.size(), 1);
        settle();
        QCoreApplication::processEvents();
        signal(u"ActionInvoked"_s, {9u, u"default"_s});
        signal(u"ActionInvoked"_s, {7u, u"default"_s});
        QTRY_COMPARE(chosen.count(), 1);
        signal(u"NotificationClosed"_s, {7u, 2u});
        signal(u"ActionInvoked"_s, {7u, u"default"_s});
        settle();
        QCoreApplication::processEvents();
        QCOMPARE(chosen.count(), 1);
    }

    void withdrawsWhatIsDealtWithEvenBeforeTheAnswerCame()
    {
        DBusNotifier notifier(*client);
        notifier.tell(u"1 task due."_s);
        notifier.withdraw();
        QTRY_COMPARE(desktop.closed, QList<uint>{7u});
        notifier.withdraw();
        settle();
        QCoreApplication::processEvents();
        QCOMPARE(desktop.closed.size(), 1);
    }

    void isQuietWhereNobodyShowsNotifications()
    {
        const QDBusConnection nowhere(u"no such connection"_s);
        DBusNotifier notifier(nowhere);
        notifier.tell(u"1 task due."_s);
        notifier.withdraw();
        QVERIFY(desktop.told.isEmpty());
    }
};

COFFRET_TEST(DBusNotifierTest, "dbusnotifiertest")
#include "dbusnotifiertest.moc"
