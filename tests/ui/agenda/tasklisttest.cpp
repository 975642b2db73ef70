// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/tasklist.h"
#include "tests/support/runner.h"
#include "ui/agenda/taskform.h"
#include "ui/common/appearance.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

class TaskListTest : public QObject
{
    Q_OBJECT

    ui::Looks looks{*qApp};
    const QDateTime now{QDate(2026, 11, 20), QTime(9, 42)};

    static crm::TaskLine line(quint8 number, const QString &title, QDate due, std::optional<int> minute = {})
    {
        crm::TaskLine made;
        made.task.id.value[15] = number;
        made.task.title = title;
        made.task.due = due;
        made.task.dueMinute = minute;
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        looks.apply({ui::ThemeChoice::Light, 100});
    }

    void groupsTasksByDayWithLateOnesFirst()
    {
        ui::TaskListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({line(1, u"a"_s, {2026, 11, 18}), line(2, u"b"_s, {2026, 11, 19}), line(3, u"c"_s, {2026, 11, 20}),
                    line(4, u"d"_s, {2026, 11, 21}), line(5, u"e"_s, {2026, 11, 23}), line(6, u"f"_s, {})},
                   now, ui::TaskListModel::Grouping::ByDay);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown += model.index(row).data().toString();
        QCOMPARE(shown, QStringList({u"Late"_s, u"a"_s, u"b"_s, u"Today"_s, u"c"_s, u"Tomorrow"_s, u"d"_s,
                                     u"Monday 23\u00A0November"_s, u"e"_s, u"No date"_s, u"f"_s}));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    }

    void saysLatenessInWordsAndOnlyOnceTheHourHasPassed()
    {
        ui::TaskListModel model;
        model.show({line(1, u"a"_s, {2026, 11, 19}), line(2, u"b"_s, {2026, 11, 20}, 540),
                    line(3, u"c"_s, {2026, 11, 20}, 600), line(4, u"d"_s, {2026, 11, 20})},
                   now);
        const QString words[] = {u"late, yesterday"_s, u"late, 09:00"_s, u"10:00"_s, u"today"_s};
        const bool late[] = {true, true, false, false};
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(model.index(row).data(ui::TaskDueRole).toString(), words[row]);
            QCOMPARE(model.index(row).data(ui::TaskLateRole).toBool(), late[row]);
        }
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"a, late, yesterday, to do"_s);
    }

    void checksWithSpaceAndWithAClickOnTheBoxOnly()
    {
        ui::TaskList list(u"Tasks"_s);
        list.show({line(1, u"a"_s, {2026, 11, 20}), line(2, u"b"_s, {2026, 11, 20})}, now);
        list.resize(500, 300);
        list.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QSignalSpy checked(&list, &ui::TaskList::checkAsked);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(checked.size(), 1);
        QCOMPARE(checked.last().at(0).value<crm::TaskId>().value[15], 1);
        QCOMPARE(checked.last().at(1).toBool(), true);
        const QRect second = list.visualRect(list.model()->index(1, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(checked.size(), 1); // a click on the words only chooses
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, ui::TaskDelegate::boxIn(second).center());
        QCOMPARE(checked.size(), 2);
        QCOMPARE(checked.last().at(0).value<crm::TaskId>().value[15], 2);
    }

    void keepsItsPlaceWhenATaskGoes()
    {
        ui::TaskList list(u"Tasks"_s);
        const auto a = line(1, u"a"_s, {2026, 11, 20});
        const auto b = line(2, u"b"_s, {2026, 11, 20});
        const auto c = line(3, u"c"_s, {2026, 11, 20});
        list.show({a, b, c}, now, ui::TaskListModel::Grouping::ByDay);
        QVERIFY(list.chosen()); // never without a current row, and never a heading
        list.choose(b.task.id);
        list.show({a, c}, now, ui::TaskListModel::Grouping::ByDay);
        QCOMPARE(list.chosen()->task.title, u"c"_s);
        list.show({a}, now, ui::TaskListModel::Grouping::ByDay);
        QCOMPARE(list.chosen()->task.title, u"a"_s);
        list.show({}, now);
        QVERIFY(!list.chosen());
    }

    void writesBackEveryFieldOfTheForm()
    {
        ui::TaskForm form;
        crm::TaskLine given = line(1, u"Rappeler Paul"_s, {2026, 11, 24}, 605);
        given.task.contact.value[3] = 7;
        given.contactName = u"Paul Delmas"_s;
        given.task.priority = 1;
        given.task.body = u"Une ligne\nune autre"_s;
        form.setLine(given, now);
        QCOMPARE(form.task(), given.task);
        QVERIFY(!form.isChanged());
        form.findChild<QLineEdit *>(u"taskTitle"_s)->setText(u"Écrire à Paul"_s);
        form.findChild<QLineEdit *>(u"taskDue"_s)->setText(u"demain 8h"_s);
        form.findChild<QComboBox *>(u"taskPriority"_s)->setCurrentIndex(0);
        form.findChild<QPlainTextEdit *>(u"taskNotes"_s)->setPlainText(u"Rien"_s);
        QVERIFY(form.isChanged());
        crm::Task wanted = given.task;
        wanted.title = u"Écrire à Paul"_s;
        wanted.due = {2026, 11, 21};
        wanted.dueMinute = 480;
        wanted.priority = 0;
        wanted.body = u"Rien"_s;
        QCOMPARE(form.task(), wanted);
    }

    void objectsToADayItDoesNotUnderstand()
    {
        ui::TaskForm form;
        form.setLine(line(1, u"Rappeler"_s, {2026, 11, 24}), now);
        QVERIFY(!form.complain());
        form.findChild<QLineEdit *>(u"taskDue"_s)->setText(u"un de ces jours"_s);
        QVERIFY(form.complain());
        form.findChild<QLineEdit *>(u"taskDue"_s)->clear();
        QVERIFY(!form.complain());
        form.findChild<QLineEdit *>(u"taskTitle"_s)->setText(u"  "_s);
        QVERIFY(form.complain());
    }
};

COFFRET_TEST(TaskListTest, "tasklisttest")
#include "tasklisttest.moc"
