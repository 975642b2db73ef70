// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/navigationrail.h"
#include "ui/common/toast.h"
#include "ui/shell/railpanel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// The window itself, without a vault: what closing it means.
class MainWindowTest : public QObject
{
    Q_OBJECT

    ui::Looks looks{*qApp};

private Q_SLOTS:
    void closesAtOnceWhileNoVaultIsOpen()
    {
        ui::MainWindow window;
        window.showEntry(new QWidget);
        window.show();
        QSignalSpy leaving(&window, &ui::MainWindow::leaveRequested);
        quit(window).trigger();
        QVERIFY(!window.isVisible());
        QCOMPARE(leaving.size(), 0);
    }

    void asksToLeaveWhileAVaultIsOpen()
    {
        ui::MainWindow window;
        window.addPage({u"contacts"_s, u"users"_s, u"Contacts"_s, new QWidget, {}});
        window.showWork(u"contacts"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy leaving(&window, &ui::MainWindow::leaveRequested);
        QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(window.isVisible());
        QCOMPARE(leaving.size(), 1);
        window.close();
        QCOMPARE(leaving.size(), 2);
    }

    void staysWhileItIsCovered()
    {
        ui::MainWindow window;
        window.showEntry(new QWidget);
        window.show();
        window.setEnabled(false); // drafts are being kept
        QSignalSpy leaving(&window, &ui::MainWindow::leaveRequested);
        window.close();
        QVERIFY(window.isVisible());
        QCOMPARE(leaving.size(), 1);
    }

    void leadsTheFocusIntoThePageItOpens()
    {
        ui::MainWindow window;
        auto *first = new QLineEdit;
        auto *second = new QWidget;
        auto *erase = new QPushButton(second); // the first in the chain, but not what Enter should press
        auto *list = new QLineEdit(second);
        window.addPage({u"contacts"_s, u"users"_s, u"Contacts"_s, first, {}});
        window.addPage({u"trash"_s, u"trash"_s, u"Trash"_s, second, [list] { return QList<QWidget *>{list}; }});
        window.showWork(u"contacts"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        window.openPage(u"trash"_s);
        QVERIFY(!erase->hasFocus());
        QVERIFY(list->hasFocus());
    }

    void showsThePageOfTheFootApartFromTheOthers()
    {
        ui::MainWindow window;
        window.addPage({u"contacts"_s, u"users"_s, u"Contacts"_s, new QWidget, {}});
        window.addPage({u"settings"_s, u"settings"_s, u"Settings"_s, new QWidget, {}, ui::ShellPage::Rail::Foot});
        window.showWork(u"contacts"_s);
        ui::NavigationRail &daily = window.rail().rail();
        ui::NavigationRail &foot = window.rail().foot();
        QCOMPARE(daily.model()->rowCount(), 1);
        QCOMPARE(foot.model()->rowCount(), 1);
        QVERIFY(daily.selectionModel()->hasSelection() && !foot.selectionModel()->hasSelection());
        window.openPage(u"settings"_s);
        QCOMPARE(window.currentPage(), u"settings"_s);
        QVERIFY(!daily.selectionModel()->hasSelection() && foot.selectionModel()->hasSelection());
        QVERIFY(daily.currentIndex().isValid()); // screen readers need one
        window.openPage(u"contacts"_s);
        QVERIFY(daily.selectionModel()->hasSelection() && !foot.selectionModel()->hasSelection());
    }

    void doesWhatTheToastOffersOnceAndForThatToastOnly()
    {
        ui::MainWindow window;
        QSignalSpy acted(&window, &ui::MainWindow::toastActed);
        int done = 0;
        window.say(u"Theme: dark."_s, u"Undo"_s, [&done] { ++done; });
        auto *toast = window.findChild<ui::Toast *>();
        Q_EMIT toast->acted();
        QCOMPARE(done, 1);
        QCOMPARE(acted.size(), 0);
        window.say(u"Theme: dark."_s, u"Undo"_s, [&done] { ++done; });
        window.say(u"Record moved."_s, u"Undo"_s);
        Q_EMIT toast->acted();
        QCOMPARE(done, 1);
        QCOMPARE(acted.size(), 1);
    }

    void showsItsMenusWhenAltIsPressedAlone()
    {
        ui::MainWindow window;
        auto *page = new QLineEdit; // the focus is in a field, as in the search of a list
        window.addPage({u"contacts"_s, u"users"_s, u"Contacts"_s, page, {}});
        window.showWork(u"contacts"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_F, Qt::AltModifier);
        QVERIFY(!window.menuBar()->isVisible());
        QTest::keyClick(window.windowHandle(), Qt::Key_Alt);
        QVERIFY(window.menuBar()->isVisible());
    }

private:
    static QAction &quit(const ui::MainWindow &window) { return *window.findChild<QAction *>(u"quit"_s); }
};

COFFRET_TEST(MainWindowTest, "mainwindowtest")
#include "mainwindowtest.moc"
