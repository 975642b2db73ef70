// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderstrip.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// Friday 20 November 2026, 10:05.
class ReminderStripTest : public QObject
{
    Q_OBJECT

    ui::Looks looks{*qApp};
    const QDateTime now{QDate(2026, 11, 20), QTime(10, 5)};
    QWidget place;
    ui::ReminderStrip *strip = nullptr;
    QPushButton *elsewhere = nullptr;

    crm::TaskLine line(quint8 number, const QString &title) const
    {
        crm::TaskLine made;
        made.task.id.value[15] = number;
        made.task.title = title;
        made.task.due = now.date();
        made.task.dueMinute = 600;
        made.contactName = u"Paul <Delmas>"_s;
        return made;
    }

    QPushButton *verb(const QString &name) const { return strip->findChild<QPushButton *>(name); }

    // By keys alone: Space opens what the row can be put off to, Enter takes it.
    void choose(int row, const QString &name)
    {
        QPushButton *more = verb(u"reminderMore.%1"_s.arg(row));
        init();
        more->setFocus();
        QVERIFY(more->hasFocus());
        QTest::keyClick(more, Qt::Key_Space);
        QPointer<QMenu> menu = strip->findChild<QMenu *>(u"reminderMenu"_s);
        QVERIFY(menu && menu->isVisible());
        menu->setActiveAction(menu->findChild<QAction *>(name));
        QTest::keyClick(menu.data(), Qt::Key_Return);
        QTRY_VERIFY(!menu);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        looks.apply({ui::ThemeChoice::Light, 100});
        auto *column = new QVBoxLayout(&place);
        strip = new ui::ReminderStrip;
        column->addWidget(strip);
        elsewhere = new QPushButton(u"elsewhere"_s);
        elsewhere->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // as the page is
        column->addWidget(elsewhere, 1);
        place.resize(1200, 800);
        place.show();
        QVERIFY(QTest::qWaitForWindowActive(&place));
        elsewhere->setFocus();
    }

    // A menu of this platform takes the window's place and does not give it back.
    void init()
    {
        place.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&place));
    }

    void namesTheTaskAndLeavesTheFocusWhereItIs()
    {
        strip->show({line(1, u"Rappeler & conclure"_s)}, now, ui::ReminderStrip::Told::Now);
        QVERIFY(strip->isVisible());
        QVERIFY(elsewhere->hasFocus());
        const QString words = strip->findChild<QLabel *>(u"reminderWords.0"_s)->text();
        QVERIFY(words.contains(u"<b>Rappeler &amp; conclure</b>"_s));
        QVERIFY(words.contains(u"Paul &lt;Delmas&gt;"_s)); // text, never markup
        QVERIFY(words.contains(u"— 10:00"_s));             // five minutes ago: not called late
        QVERIFY(strip->accessibleName().contains(u"Rappeler & conclure"_s));
        QVERIFY(verb(u"reminderDone.0"_s)->accessibleName().contains(u"Rappeler"_s));
        QVERIFY(!strip->findChild<QWidget *>(u"reminderAll"_s)->isVisible());
    }

    void signalsWhatIsAskedOfWhichTask()
    {
        strip->show({line(1, u"a"_s), line(2, u"b"_s)}, now);
        QSignalSpy done(strip, &ui::ReminderStrip::doneAsked);
        QSignalSpy later(strip, &ui::ReminderStrip::laterAsked);
        QSignalSpy morning(strip, &ui::ReminderStrip::morningAsked);
        QSignalSpy opened(strip, &ui::ReminderStrip::openAsked);
        QSignalSpy aside(strip, &ui::ReminderStrip::asideAsked);
        verb(u"reminderDone.1"_s)->click();
        verb(u"reminderLater.0"_s)->click();
        verb(u"reminderOpen.0"_s)->click();
        strip->findChild<QToolButton *>(u"reminderAside"_s)->click();
        QCOMPARE(done.first().first().value<crm::TaskId>(), line(2, {}).task.id);
        QCOMPARE(later.first().first().value<crm::TaskId>(), line(1, {}).task.id);
        QCOMPARE(later.first().at(1).toInt(), 10);
        later.clear();
        choose(1, u"hour"_s);
        QCOMPARE(later.first().first().value<crm::TaskId>(), line(2, {}).task.id);
        QCOMPARE(later.first().at(1).toInt(), 60);
        choose(1, u"morning"_s);
        QCOMPARE(morning.first().first().value<crm::TaskId>(), line(2, {}).task.id);
        QCOMPARE(opened.first().first().value<crm::TaskLine>().task.title, u"a"_s);
        QCOMPARE(aside.count(), 1);
    }

    void showsThreeAtMostAndCountsTheRest()
    {
        strip->show({line(1, u"a"_s), line(2, u"b"_s), line(3, u"c"_s), line(4, u"d"_s), line(5, u"e"_s)}, now);
        QVERIFY(verb(u"reminderDone.2"_s)->isVisible());
        QSignalSpy all(strip, &ui::ReminderStrip::allAsked);
        verb(u"reminderAll"_s)->click();
        QCOMPARE(all.count(), 1);
        place.resize(1200, 500); // a low window keeps its room for the page
        strip->show({line(1, u"a"_s), line(2, u"b"_s)}, now);
        QVERIFY(verb(u"reminderDone.0"_s)->isVisible() && !verb(u"reminderDone.1"_s)->isVisible());
        QVERIFY(verb(u"reminderAll"_s)->isVisible());
        place.resize(1200, 800);
    }

    void handsTheFocusOnWhenItsRowOrAllOfItGoes()
    {
        strip->show({line(1, u"a"_s), line(2, u"b"_s)}, now);
        verb(u"reminderLater.1"_s)->setFocus();
        strip->show({line(1, u"a"_s)}, now);
        QVERIFY(strip->isAncestorOf(place.focusWidget()));
        QSignalSpy left(strip, &ui::ReminderStrip::left);
        strip->show({}, now);
        QCOMPARE(left.count(), 1);
        QVERIFY(!strip->isVisible());
        strip->show({}, now);
        QCOMPARE(left.count(), 1);
    }

    void aTitleOfThreeHundredLettersLeavesRoomForItsButtons()
    {
        place.resize(640, 800);
        strip->show({line(1, QString(300, u'W'))}, now);
        QVERIFY(strip->findChild<QLabel *>(u"reminderWords.0"_s)->text().size() < 200);
        QTRY_VERIFY(verb(u"reminderOpen.0"_s)->geometry().right() <= strip->width());
        QVERIFY(strip->height() < 400);
    }
};

COFFRET_TEST(ReminderStripTest, "reminderstriptest")
#include "reminderstriptest.moc"
