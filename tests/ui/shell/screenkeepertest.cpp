// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenkeeper.h"

#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// A screen that goes takes no window with it.
class ScreenKeeperTest : public QObject
{
    Q_OBJECT

    const QRect left{0, 0, 1920, 1050};
    const QRect right{1920, 0, 2560, 1440};

private Q_SLOTS:
    void leavesAWindowAloneThatCanBeTakenHoldOf_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::newRow("inside") << QRect(100, 100, 1200, 800);
        QTest::newRow("across both") << QRect(1500, 100, 1200, 800);
        QTest::newRow("mostly below") << QRect(100, 1000, 1200, 800);
        QTest::newRow("a corner of its title") << QRect(-1000, 10, 1200, 800);
    }

    void leavesAWindowAloneThatCanBeTakenHoldOf()
    {
        QFETCH(const QRect, frame);
        QCOMPARE(ui::withinReach(frame, {left, right}), frame);
    }

    void bringsOneBackFromAScreenThatIsGone_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<QRect>("wanted");
        QTest::newRow("right") << QRect(2400, 100, 1200, 800) << QRect(720, 100, 1200, 800);
        QTest::newRow("larger than what is left") << QRect(1920, 0, 2560, 1440) << QRect(0, 0, 1920, 1050);
        QTest::newRow("above") << QRect(100, -900, 1200, 800) << QRect(100, 0, 1200, 800);
        QTest::newRow("below") << QRect(100, 1045, 1200, 800) << QRect(100, 250, 1200, 800);
        QTest::newRow("far away") << QRect(-20000, -20000, 1200, 800) << QRect(0, 0, 1200, 800);
    }

    void bringsOneBackFromAScreenThatIsGone()
    {
        QFETCH(const QRect, frame);
        QFETCH(const QRect, wanted);
        QCOMPARE(ui::withinReach(frame, {left}), wanted);
    }

    void takesTheNearestOfTheScreensThatStay()
    {
        const QRect far(-3000, 0, 1920, 1050);
        QCOMPARE(ui::withinReach({2400, 100, 1200, 800}, {far, left}).topLeft(), QPoint(720, 100));
        QCOMPARE(ui::withinReach({2400, 100, 1200, 800}, {}), QRect(2400, 100, 1200, 800)); // a computer without any
    }

    void theWindowComesBackAndKeepsItsPage()
    {
        ui::Looks looks(*qApp);
        looks.apply({ui::ThemeChoice::Light, 100});
        ui::MainWindow window;
        auto *page = new QWidget;
        window.addPage({u"contacts"_s, u"users"_s, u"Contacts"_s, page, {}});
        window.showWork(u"contacts"_s);
        window.resize(1200, 800);
        window.move(2400, 100);
        window.show();
        QList<QRect> screens{left, right};
        ui::ScreenKeeper keeper(window, [&screens] { return screens; });
        keeper.check();
        QCOMPARE(window.pos(), QPoint(2400, 100));
        screens.removeLast(); // unplugged
        keeper.check();
        QVERIFY(left.contains(window.frameGeometry()));
        QCOMPARE(window.size(), QSize(1200, 800));
        QCOMPARE(window.currentPage(), u"contacts"_s);
        QVERIFY(window.isVisible());
    }
};

COFFRET_TEST(ScreenKeeperTest, "screenkeepertest")
#include "screenkeepertest.moc"
