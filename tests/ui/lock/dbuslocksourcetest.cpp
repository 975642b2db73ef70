// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a bus of its own with a stand-in for systemd-logind and the screen savers.
#include "ui/lock/dbuslocksource.h"
#include "tests/support/runner.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest/QtTest>
#include <poll.h>
#include <unistd.h>

using namespace coffret::ui;

static const auto sessionPath = QStringLiteral("/org/freedesktop/login1/session/_32");
static const auto managerPath = QStringLiteral("/org/freedesktop/login1");

// Answers GetSessionByPID and Inhibit; keeps the reading end of the inhibitor's pipe.
class StandInLogind : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == QStringLiteral("GetSessionByPID")) {
            askedPid = message.arguments().constFirst().toUInt();
            connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(sessionPath))));
            return true;
        }
        if (message.member() == QStringLiteral("Inhibit")) {
            inhibited = message.arguments().constFirst().toString();
            ++inhibitors;
            int ends[2] = {-1, -1};
            if (::pipe(ends) != 0)
                return false;
            QDBusUnixFileDescriptor given;
            given.giveFileDescriptor(ends[1]);
            readingEnd = ends[0];
            connection.send(message.createReply(QVariant::fromValue(given)));
            return true;
        }
        return false;
    }

    quint32 askedPid = 0;
    QString inhibited;
    int inhibitors = 0;
    int readingEnd = -1;
};

class DBusLockSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY2(daemon.waitForStarted(), "dbus-daemon is needed for this test");
        QVERIFY(daemon.waitForReadyRead());
        const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
        service = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, QStringLiteral("service")));
        client = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, QStringLiteral("client")));
        QVERIFY(service->isConnected() && client->isConnected());
        QVERIFY(service->registerService(QStringLiteral("org.freedesktop.login1")));
        QVERIFY(service->registerVirtualObject(managerPath, &logind));
    }

    void init()
    {
        logind.inhibited.clear();
        logind.inhibitors = 0;
        source = std::make_unique<DBusLockSource>(*client, *client);
        locks = std::make_unique<QSignalSpy>(source.get(), &LockSource::lockNow);
        QSignalSpy watching(source.get(), &DBusLockSource::watching);
        QVERIFY(watching.wait());
        QTRY_COMPARE(logind.inhibited, QStringLiteral("sleep"));
        QCOMPARE(logind.askedPid, quint32(QCoreApplication::applicationPid()));
        // A round trip: what the source asked the bus for is now in force.
        client->call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                                    QStringLiteral("org.freedesktop.DBus.Peer"),
                                                    QStringLiteral("Ping")));
    }

    void cleanupTestCase()
    {
        source.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("service"));
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
        daemon.kill();
        daemon.waitForFinished();
    }

    void locksOnEachOfTheSystemsSignals_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<LockReason>("reason");
        const auto session = QStringLiteral("org.freedesktop.login1.Session");
        const auto manager = QStringLiteral("org.freedesktop.login1.Manager");
        const auto properties = QStringLiteral("org.freedesktop.DBus.Properties");
        const auto changed = QStringLiteral("PropertiesChanged");
        QTest::newRow("session lock") << sessionPath << session << QStringLiteral("Lock") << QVariantList()
                                      << LockReason::ScreenLocked;
        QTest::newRow("locked hint") << sessionPath << properties << changed
                                     << change(session, QStringLiteral("LockedHint"), true) << LockReason::ScreenLocked;
        QTest::newRow("user switch") << sessionPath << properties << changed
                                     << change(session, QStringLiteral("Active"), false) << LockReason::UserSwitched;
        QTest::newRow("sleep") << managerPath << manager << QStringLiteral("PrepareForSleep") << QVariantList{true}
                               << LockReason::Sleep;
        QTest::newRow("lid") << managerPath << properties << changed
                             << change(manager, QStringLiteral("LidClosed"), true) << LockReason::LidClosed;
        QTest::newRow("freedesktop screen saver")
            << QStringLiteral("/org/freedesktop/ScreenSaver") << QStringLiteral("org.freedesktop.ScreenSaver")
            << QStringLiteral("ActiveChanged") << QVariantList{true} << LockReason::ScreenLocked;
        QTest::newRow("GNOME screen saver")
            << QStringLiteral("/org/gnome/ScreenSaver") << QStringLiteral("org.gnome.ScreenSaver")
            << QStringLiteral("ActiveChanged") << QVariantList{true} << LockReason::ScreenLocked;
    }
    void locksOnEachOfTheSystemsSignals()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, member);
        QFETCH(QVariantList, arguments);
        QFETCH(LockReason, reason);
        send(path, interface, member, arguments);
        QTRY_COMPARE_WITH_TIMEOUT(locks->count(), 1, 2000);
        QCOMPARE(locks->first().first().value<LockReason>(), reason);
    }

    void staysOpenWhenTheSystemWakesOrTheScreenSaverEnds()
    {
        send(managerPath, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), {false});
        send(QStringLiteral("/org/gnome/ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"),
             QStringLiteral("ActiveChanged"), {false});
        send(sessionPath, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
        QTRY_COMPARE_WITH_TIMEOUT(locks->count(), 1, 2000); // only the last one counted
        QTRY_COMPARE(logind.inhibitors, 2);                 // awake again: sleep is held back again
    }

    void letsTheComputerSleepOnlyOnceItHasLocked()
    {
        QCOMPARE(logind.inhibitors, 1);
        QVERIFY(!pipeEnded());
        source->locked();
        QTRY_VERIFY(pipeEnded());
    }

private:
    static QVariantList change(const QString &interface, const QString &name, const QVariant &value)
    {
        return {interface, QVariantMap{{name, value}}, QStringList()};
    }

    void send(const QString &path, const QString &interface, const QString &member, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
        signal.setArguments(arguments);
        QVERIFY(service->send(signal));
    }

    bool pipeEnded() const
    {
        pollfd poll{logind.readingEnd, POLLIN, 0};
        return ::poll(&poll, 1, 0) == 1 && (poll.revents & POLLHUP) != 0;
    }

    QProcess daemon;
    StandInLogind logind;
    std::unique_ptr<QDBusConnection> service;
    std::unique_ptr<QDBusConnection> client;
    std::unique_ptr<DBusLockSource> source;
    std::unique_ptr<QSignalSpy> locks;
};

COFFRET_TEST(DBusLockSourceTest, "dbuslocksourcetest")
#include "dbuslocksourcetest.moc"
