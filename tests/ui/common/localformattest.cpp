// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/localformat.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class LocalFormatTest : public QObject
{
    Q_OBJECT

    const QLocale french{QLocale::French, QLocale::France};
    const QLocale english{QLocale::English, QLocale::UnitedKingdom};

private Q_SLOTS:
    void writesTheFirstOfTheMonth()
    {
        QCOMPARE(longDay({2026, 3, 1}, french), u"1er\u00A0mars\u00A02026"_s);
        QCOMPARE(longDay({2026, 11, 20}, french), u"20\u00A0novembre\u00A02026"_s);
        QCOMPARE(longDay({2026, 3, 1}, english), u"1\u00A0March\u00A02026"_s);
    }

    void saysTheYearOnlyWhenItIsAnother()
    {
        const QDate today(2026, 11, 21);
        QCOMPARE(shortDay({2026, 11, 18}, today, french), u"18\u00A0nov."_s);
        QCOMPARE(shortDay({2025, 10, 1}, today, french), u"1er\u00A0oct.\u00A02025"_s);
    }

    void saysTheHourAsPeopleDo()
    {
        QCOMPARE(clockTime({9, 5}, french), u"9\u00A0h\u00A005"_s);
        QCOMPARE(clockTime({9, 5}, english), u"09:05"_s);
    }

    void groupsFigures()
    {
        QCOMPARE(count(1284, french), u"1\u202F284"_s);
        QCOMPARE(count(1000000, english), u"1,000,000"_s);
        QCOMPARE(count(-12, french), u"−12"_s);
        QCOMPARE(count(999, french), u"999"_s);
    }

    void writesPhonesInPairs_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("national") << u"0612345678"_s << u"06\u00A012\u00A034\u00A056\u00A078"_s;
        QTest::newRow("dots") << u"06.12.34.56.78"_s << u"06\u00A012\u00A034\u00A056\u00A078"_s;
        QTest::newRow("international") << u"+33 6 12 34 56 78"_s << u"+33\u00A06\u00A012\u00A034\u00A056\u00A078"_s;
        QTest::newRow("zero in brackets")
            << u"+33 (0)6 12 34 56 78"_s << u"+33\u00A06\u00A012\u00A034\u00A056\u00A078"_s;
        QTest::newRow("elsewhere") << u"+32 2 555 12 12"_s << u"+32 2 555 12 12"_s;
        QTest::newRow("with words") << u"0612345678 (soir)"_s << u"0612345678 (soir)"_s;
        QTest::newRow("short") << u"3949"_s << u"3949"_s;
    }

    void writesPhonesInPairs()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QCOMPARE(phoneNumber(typed), shown);
    }

    void writesCompanyNumbersInGroups()
    {
        QCOMPARE(sirenNumber(u"732829320"_s), u"732\u00A0829\u00A0320"_s);
        QCOMPARE(siretNumber(u"73282932000074"_s), u"732\u00A0829\u00A0320\u00A000074"_s);
        QCOMPARE(sirenNumber(u"7328"_s), u"7328"_s);
    }

    void writesSizesWithTheirUnit()
    {
        QCOMPARE(fileSize(214 * 1024, french), u"214\u00A0Ko"_s);
        QCOMPARE(fileSize(512, french), u"512\u00A0o"_s);
        QCOMPARE(fileSize(qint64(2.5 * 1024 * 1024), english), u"2.5\u00A0MB"_s);
    }
};

COFFRET_TEST(LocalFormatTest, "localformattest")
#include "localformattest.moc"
