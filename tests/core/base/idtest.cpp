// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/support/runner.h"

#include <QSet>
#include <QtTest/QtTest>

using namespace coffret;

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUniqueAndInOrderOfCreation()
    {
        const FixedClock clock(1'790'000'000'000);
        RandomIdSource source(clock);
        QSet<QByteArray> seen;
        Uuid last{};
        for (int i = 0; i < 20'000; ++i) { // far beyond 4096 in the same millisecond
            const Uuid next = source.next();
            QVERIFY(last < next);
            last = next;
            seen.insert(uuidBytes(next));
        }
        QCOMPARE(seen.size(), 20'000);
        QCOMPARE(last[6] >> 4, 7);
        QCOMPARE(last[8] >> 6, 2);
    }

    void repeatFromTheSameSeed()
    {
        const FixedClock clock(1'790'000'000'000);
        SeededIdSource one(clock, 7);
        SeededIdSource two(clock, 7);
        SeededIdSource other(clock, 8);
        const Uuid first = one.next();
        QCOMPARE(first, two.next());
        QVERIFY(first != other.next());
    }

    void readTheirOwnTextAndRefuseOthers()
    {
        const FixedClock clock(1'790'000'000'000);
        RandomIdSource source(clock);
        const Uuid uuid = source.next();
        QCOMPARE(uuidFromText(uuidText(uuid)), std::optional<Uuid>(uuid));
        QVERIFY(!uuidFromText(u"not an id"));
        QVERIFY(!uuidFromText(u"zz000000-0000-7000-8000-000000000000"));
        QVERIFY(!uuidFromBytes(QByteArray(15, 'a')));
    }
};

COFFRET_TEST(IdTest, "idtest")
#include "idtest.moc"
