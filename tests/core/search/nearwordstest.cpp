// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nearwords.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

class NearWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryKindOfTypingError_data()
    {
        QTest::addColumn<QByteArray>("neighbour");
        QTest::newRow("letter missing") << QByteArray("dupnt");
        QTest::newRow("first letter missing") << QByteArray("upont");
        QTest::newRow("last letter missing") << QByteArray("dupon");
        QTest::newRow("letter too many") << QByteArray("duppont");
        QTest::newRow("letter in front") << QByteArray("adupont");
        QTest::newRow("letter behind") << QByteArray("duponts");
        QTest::newRow("wrong letter") << QByteArray("dupond");
        QTest::newRow("wrong first letter") << QByteArray("fupont");
        QTest::newRow("swapped") << QByteArray("dupotn");
        QTest::newRow("swapped at the start") << QByteArray("udpont");
    }
    void knowsEveryKindOfTypingError()
    {
        QFETCH(QByteArray, neighbour);
        QVERIFY(nearWords(u"dupont"_s).contains(neighbour));
    }

    void leavesOutTheWordItselfAndWhatIsTwoErrorsAway()
    {
        const QList<QByteArray> near = nearWords(u"dupont"_s);
        QVERIFY(!near.contains("dupont"));
        QVERIFY(!near.contains("dupnd"));
        QVERIFY(!near.contains("dpuotn"));
    }

    void sortsWithoutRepetition()
    {
        const QList<QByteArray> near = nearWords(u"anne"_s);
        QVERIFY(std::is_sorted(near.begin(), near.end()));
        QVERIFY(std::adjacent_find(near.begin(), near.end()) == near.end());
    }

    void takesOnlyWordsOfFourLettersForMistyped()
    {
        QVERIFY(mayBeMistyped(u"anne"_s));
        QVERIFY(!mayBeMistyped(u"leo"_s));
        QVERIFY(!mayBeMistyped(u"b52s"_s));
        QVERIFY(!mayBeMistyped(QString(25, u'a')));
    }
};

} // namespace coffret::search

using coffret::search::NearWordsTest;
COFFRET_TEST(NearWordsTest, "nearwordstest")
#include "nearwordstest.moc"
