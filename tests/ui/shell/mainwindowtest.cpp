// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/navigationrail.h"
#include "ui/common/toast.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
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

    // « Saved. » beside « This was not kept. » is two answers to one question.
    void aSuccessGoesWhenSomethingIsRefused()
    {
        ui::MainWindow window;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *banner = new ui::Banner;
        column->addWidget(banner);
        window.addPage({u"contacts"_s, u"users"_s, u"Contacts"_s, page, {}});
        window.showWork(u"contacts"_s);
        window.show();
        auto *toast = window.findChild<ui::Toast *>();
        window.say(u"Saved."_s);
        QVERIFY(toast->isVisible());
        banner->say(ui::Tone::Warning, u"Take care."_s, {});
        QVERIFY(toast->isVisible()); // nothing was refused
        banner->say(ui::Tone::Danger, u"This was not kept."_s, {});
        QVERIFY(!toast->isVisible());
        window.complain(u"The list could not be read."_s);
        banner->say(ui::Tone::Danger, u"This was not kept."_s, {});
        QVERIFY(toast->isVisible()); // two refusals do not contradict each other
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        ui::MainWindow window;
        auto *page = new QWidget;
        auto *button = new QPushButton(u"Import"_s, page);
        button->setAutoDefault(false);
        window.addPage({u"contacts"_s, u"users"_s, u"Contacts"_s, page, {}});
        window.showWork(u"contacts"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy clicked(button, &QPushButton::clicked);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicked.size(), 1);
    }

    // And not the default button beside it.
    void enterInADialogPressesTheButtonThatHasTheFocus()
    {
        ui::MainWindow window;
        window.show();
        QDialog dialog(&window);
        auto *usual = new QPushButton(u"Print"_s, &dialog);
        auto *other = new QPushButton(u"Save as PDF"_s, &dialog);
        for (QPushButton *each : {usual, other})
            each->setAutoDefault(false);
        usual->setDefault(true);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy printed(usual, &QPushButton::clicked);
        QSignalSpy saved(other, &QPushButton::clicked);
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(printed.size(), 0);
        QCOMPARE(saved.size(), 1);
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

    void runsACommandByItsKeyWithTheMenusHidden()
    {
        ui::MainWindow window;
        int times = 0;
        window.addCommand({u"count"_s, u"plus"_s, u"Count"_s, QKeySequence(u"Ctrl+J"_s), {}, [&times] { ++times; }});
        window.addPage({u"contacts"_s, u"users"_s, u"Contacts"_s, new QLineEdit, {}});
        window.showEntry(new QWidget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(times, 0); // no vault is open
        window.showWork(u"contacts"_s);
        QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(times, 1);
        QVERIFY(!window.commands().run(u"unknown"_s));
    }

    void leavesACommandAloneThatIsNotAvailable()
    {
        ui::MainWindow window;
        int times = 0;
        bool possible = false;
        window.addPage({u"contacts"_s, u"users"_s, u"Contacts"_s, new QLineEdit, {}});
        window.addCommand({u"count"_s,
                           u"plus"_s,
                           u"Count"_s,
                           QKeySequence(u"Ctrl+J"_s),
                           {ui::CommandMenu::Edit, 0},
                           [&times] { ++times; },
                           [&possible] { return possible; }});
        window.showWork(u"contacts"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(times, 0);
        QMenu &edit = *menu(window, u"count"_s);
        Q_EMIT edit.aboutToShow();
        QVERIFY(!window.findChild<QAction *>(u"count"_s)->isEnabled());
        Q_EMIT edit.aboutToHide();
        possible = true;
        QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(times, 1);
    }

    void keepsTheSectionsOfAMenuApartWhateverTheOrderOfComing()
    {
        ui::MainWindow window;
        const auto nothing = [] {};
        window.addCommand({u"b"_s, u"plus"_s, u"B"_s, {}, {ui::CommandMenu::Edit, 1}, nothing});
        window.addCommand({u"a"_s, u"plus"_s, u"A"_s, {}, {ui::CommandMenu::Edit, 0}, nothing});
        window.addCommand({u"c"_s, u"plus"_s, u"C"_s, {}, {ui::CommandMenu::Edit, 1}, nothing});
        QStringList shown;
        const QList<QAction *> actions = menu(window, u"a"_s)->actions();
        for (const QAction *action : actions)
            shown += action->isSeparator() ? u"-"_s : action->text();
        QCOMPARE(shown, QStringList({u"A"_s, u"-"_s, u"B"_s, u"C"_s}));
    }

    void putsThePagesInTheRailByGroup()
    {
        ui::MainWindow window;
        window.addPage({u"settings"_s, u"settings"_s, u"Settings"_s, new QWidget, {}, ui::RailGroup::Foot});
        window.addPage({u"trash"_s, u"trash"_s, u"Trash"_s, new QWidget, {}, ui::RailGroup::Data});
        window.addPage({u"home"_s, u"home"_s, u"Home"_s, new QWidget, {}});
        window.addPage({u"merge"_s, u"home"_s, u"Merge"_s, new QWidget, {}, ui::RailGroup::None});
        auto *rail = window.findChild<QListView *>(u"rail"_s);
        QAbstractItemModelTester tester(rail->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList names;
        for (int row = 0; row < rail->model()->rowCount(); ++row)
            names += rail->model()->index(row, 0).data().toString();
        QCOMPARE(names, QStringList({u"Home"_s, u"Data"_s, u"Trash"_s, u"Program"_s, u"Settings"_s}));
        window.resize(1440, 900);
        window.showWork(u"home"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_Down); // over the heading
        QTest::keyClick(rail, Qt::Key_Down); // and over the space
        QTest::keyClick(rail, Qt::Key_Return);
        QCOMPARE(window.currentPage(), u"settings"_s);
        const QRect last = rail->visualRect(rail->currentIndex());
        QVERIFY(qAbs(last.bottom() - rail->viewport()->rect().bottom()) <= 2);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), u"home"_s);
    }

    void hidesAPageFromWhoMayNotHaveIt()
    {
        ui::MainWindow window;
        window.addPage({u"home"_s, u"home"_s, u"Home"_s, new QWidget, {}});
        window.addPage({u"log"_s, u"home"_s, u"Log"_s, new QWidget, {}, ui::RailGroup::Protection});
        auto *rail = window.findChild<QListView *>(u"rail"_s);
        QAbstractItemModelTester tester(rail->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        window.showWork(u"home"_s);
        QCOMPARE(rail->model()->rowCount(), 3);
        window.allowPages({u"log"_s}, false);
        QCOMPARE(rail->model()->rowCount(), 1); // the heading goes with its last page
        window.openPage(u"log"_s);
        QCOMPARE(window.currentPage(), u"home"_s);
        QVERIFY(!window.commands().run(u"page.log"_s));
        window.allowPages({u"log"_s}, true);
        QCOMPARE(rail->model()->rowCount(), 3);
        window.openPage(u"log"_s);
        QCOMPARE(window.currentPage(), u"log"_s);
    }

private:
    static QMenu *menu(const ui::MainWindow &window, const QString &key)
    {
        const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
        for (QMenu *each : menus) {
            if (each->actions().contains(window.findChild<QAction *>(key)))
                return each;
        }
        return nullptr;
    }
    static QAction &quit(const ui::MainWindow &window) { return *window.findChild<QAction *>(u"quit"_s); }
};

COFFRET_TEST(MainWindowTest, "mainwindowtest")
#include "mainwindowtest.moc"
