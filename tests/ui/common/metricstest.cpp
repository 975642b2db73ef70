// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/metrics.h"

#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/navigationrail.h"
#include "ui/common/pageheader.h"

#include <QApplication>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class MetricsTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};

private Q_SLOTS:
    void cleanup() { looks.apply({ThemeChoice::Light, 100, Density::Comfortable}); }

    void isLowerWhenCompactAndNeverUnderATarget()
    {
        looks.apply({ThemeChoice::Light, 100, Density::Comfortable});
        const Metrics usual = Metrics::application();
        looks.apply({ThemeChoice::Light, 100, Density::Compact});
        const Metrics compact = Metrics::application();
        QVERIFY(compact.row() < usual.row());
        QVERIFY(compact.twoLineRow() < usual.twoLineRow());
        QVERIFY(compact.control() < usual.control());
        QVERIFY(compact.pageHeader() < usual.pageHeader());
        QVERIFY(compact.recordHeader() < usual.recordHeader());
        QCOMPARE(compact.px(100), usual.px(100)); // spaces and text stay
        QVERIFY(compact.control() >= 24 && compact.row() >= 24);
    }

    void growsWithTheTextInBothDensities()
    {
        for (const Density density : {Density::Comfortable, Density::Compact}) {
            looks.apply({ThemeChoice::Light, 100, density});
            const int small = Metrics::application().twoLineRow();
            looks.apply({ThemeChoice::Light, 200, density});
            QVERIFY(Metrics::application().twoLineRow() >= 2 * small - 4);
            QVERIFY(Metrics::application().row() > Metrics::application().line());
        }
    }

    void reachesWhatIsOnScreenAlready()
    {
        looks.apply({ThemeChoice::Light, 100, Density::Comfortable});
        NavigationRail rail;
        rail.setPages({{u"a"_s, u"users"_s, u"Contacts"_s, {}}, {u"b"_s, u"building"_s, u"Companies"_s, {}}});
        PageHeader header(u"Contacts"_s);
        QPushButton button(u"New"_s);
        rail.show();
        header.show();
        button.show();
        const int item = rail.visualRect(rail.model()->index(1, 0)).height();
        const int head = header.height();
        const int control = button.sizeHint().height();
        looks.apply({ThemeChoice::Light, 100, Density::Compact});
        QTRY_VERIFY(rail.visualRect(rail.model()->index(1, 0)).height() < item);
        QTRY_VERIFY(header.height() < head);
        QVERIFY(button.sizeHint().height() < control);
    }
};

COFFRET_TEST(MetricsTest, "metricstest")
#include "metricstest.moc"
