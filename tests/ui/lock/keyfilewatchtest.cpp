// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/keyfilewatch.h"
#include "tests/support/runner.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret::ui;

class KeyFileWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksOnceWhenTheStickIsPulledOut()
    {
        bool there = true;
        QString asked;
        KeyFileWatch watch(QStringLiteral("/media/clé/atelier.cofkey"), [&](const QString &path) {
            asked = path;
            return there;
        });
        QSignalSpy locks(&watch, &LockSource::lockNow);
        watch.look();
        QCOMPARE(locks.count(), 0);
        there = false;
        watch.look();
        QCOMPARE(locks.count(), 1);
        QCOMPARE(locks.first().first().value<LockReason>(), LockReason::KeyFileGone);
        QCOMPARE(asked, QStringLiteral("/media/clé/atelier.cofkey"));
    }
};

COFFRET_TEST(KeyFileWatchTest, "keyfilewatchtest")
#include "keyfilewatchtest.moc"
