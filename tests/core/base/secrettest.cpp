// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipesTheBytesItWasMadeFrom()
    {
        QByteArray bytes("motdepasse");
        const char *const where = bytes.constData();
        const QByteArray before(where, 10);
        const Secret secret = Secret::takeBytes(bytes);
        QCOMPARE(secret.size(), std::size_t(10));
        QVERIFY(bytes.isEmpty());
        SecretReader reader(secret);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(reader.data()), 10), before);
    }

    void comparesContentAndSize()
    {
        const Secret one = Secret::random(32);
        QVERIFY(one.equals(one.copy()));
        QVERIFY(!one.equals(Secret::random(32)));
        QVERIFY(!one.equals(Secret::random(31)));
    }

    void movesWithoutCopying()
    {
        Secret one = Secret::random(32);
        const unsigned char *where = nullptr;
        {
            SecretReader reader(one);
            where = reader.data();
        }
        const Secret two = std::move(one);
        QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move): the promise under test
        SecretReader reader(two);
        QCOMPARE(reader.data(), where);
    }

    void givesItsPlaceBackWiped()
    {
        for (int i = 0; i < 5000; ++i) {
            const Secret secret = Secret::random(1024);
            QCOMPARE(secret.size(), std::size_t(1024));
        }
        const Secret fresh(1024);
        SecretReader reader(fresh);
        for (const unsigned char byte : reader.bytes())
            QCOMPARE(byte, (unsigned char)0);
    }
};

COFFRET_TEST(SecretTest, "secrettest")
#include "secrettest.moc"
