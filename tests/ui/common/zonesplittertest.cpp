// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/zonesplitter.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"

#include <QApplication>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class ZoneSplitterTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};

    static void fill(ZoneSplitter &splitter, int width)
    {
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.setStretchFactor(0, 0);
        splitter.setStretchFactor(1, 1);
        splitter.resize(width, 400);
        splitter.show();
    }

    static void drag(ZoneSplitter &splitter, int left)
    {
        splitter.setSizes({left, splitter.width() - left});
        Q_EMIT splitter.splitterMoved(left, 1); // setSizes does not tell, a drag does
    }

    const QList<ZoneSplitter::WidthClass> classes{{500, 0}, {1000, 300}, {ZoneSplitter::unbounded, 380}};

private Q_SLOTS:
    void init() { looks.apply({ThemeChoice::Light, 100}); }

    void givesEachClassItsUsualWidth()
    {
        ZoneSplitter splitter(u"list"_s, classes);
        fill(splitter, 900);
        QCOMPARE(splitter.sizes().value(0), 300);
        splitter.resize(1400, 400);
        QCOMPARE(splitter.sizes().value(0), 380);
        QVERIFY(splitter.chosen().isEmpty()); // nobody chose anything
    }

    void keepsWhatWasDraggedForItsClass()
    {
        ZoneSplitter splitter(u"list"_s, classes);
        fill(splitter, 900);
        drag(splitter, 420);
        splitter.resize(1400, 400);
        QCOMPARE(splitter.sizes().value(0), 380);
        splitter.resize(900, 400);
        QCOMPARE(splitter.sizes().value(0), 420);
        QCOMPARE(splitter.chosen(), (ZoneWidths{{u"list.1000"_s, 420}}));
    }

    void takesUpWhatWasKept()
    {
        ZoneSplitter splitter(u"list"_s, classes);
        splitter.setChosen({{u"list.1000"_s, 250}, {u"list.7"_s, 90}, {u"other.1000"_s, 700}, {u"list.100000"_s, -5}});
        fill(splitter, 900);
        QCOMPARE(splitter.sizes().value(0), 250);
        QCOMPARE(splitter.chosen().size(), 2);
        splitter.resize(1400, 400);
        QVERIFY(splitter.sizes().value(0) > 0); // a width nobody can have chosen is brought into bounds
    }

    void growsWithTheText()
    {
        ZoneSplitter small(u"list"_s, classes);
        fill(small, 900);
        drag(small, 400);
        looks.apply({ThemeChoice::Light, 200});
        ZoneSplitter large(u"list"_s, classes);
        large.setChosen(small.chosen());
        fill(large, 1800);
        QCOMPARE(large.sizes().value(0), 800);
    }
};

COFFRET_TEST(ZoneSplitterTest, "zonesplittertest")
#include "zonesplittertest.moc"
