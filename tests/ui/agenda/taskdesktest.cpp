// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/taskdesk.h"
#include "tests/support/runner.h"
#include "tests/ui/records/openvault.h"
#include "ui/agenda/taskform.h"
#include "ui/common/appearance.h"
#include "ui/common/localformat.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// What is done to tasks, in a vault; Friday 20 November 2026.
class TaskDeskTest : public QObject
{
    Q_OBJECT

    ui::Looks looks{*qApp};
    std::unique_ptr<ui::OpenVault> vault;
    TimeStamp start = 0;
    std::unique_ptr<ui::TaskDesk> desk;
    std::unique_ptr<QSignalSpy> said;
    std::unique_ptr<QSignalSpy> failed;

    crm::TaskId add(const QString &title)
    {
        crm::Task task;
        task.title = title;
        task.due = today();
        task.dueMinute = 600;
        const auto saved = vault->ask<crm::Task>([task](workspace::Books &books) { return books.tasks.save(task); });
        return saved.ok() ? saved->id : crm::TaskId{};
    }

    crm::Task read(crm::TaskId id)
    {
        const auto task = vault->ask<crm::Task>([id](workspace::Books &books) { return books.tasks.task(id); });
        return task.ok() ? *task : crm::Task{};
    }

    QList<crm::TaskLine> open()
    {
        const auto lines = vault->ask<QList<crm::TaskLine>>(
            [day = today()](workspace::Books &books) { return books.tasks.lines(crm::DueSpan::Open, day); });
        return lines.ok() ? *lines : QList<crm::TaskLine>();
    }

    void undo()
    {
        QVERIFY(vault->ask<crm::UndoOutcome>([](workspace::Books &books) { return books.history.undoLast(); }).ok());
    }

    QDate today() const { return ui::localTime(vault->clock.now()).date(); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        looks.apply({ui::ThemeChoice::Light, 100});
        vault = std::make_unique<ui::OpenVault>(); // one for all: making one takes two seconds
        start = vault->clock.now();
    }

    void init()
    {
        vault->clock.set(start);
        QList<crm::TaskId> left;
        for (const crm::TaskLine &line : open())
            left += line.task.id;
        QVERIFY(vault->ask<void>([left](workspace::Books &books) { return books.tasks.remove(left); }).ok());
        desk = std::make_unique<ui::TaskDesk>(*vault->workspace, vault->clock);
        said = std::make_unique<QSignalSpy>(desk.get(), &ui::TaskDesk::said);
        failed = std::make_unique<QSignalSpy>(desk.get(), &ui::TaskDesk::failed);
    }

    void cleanup()
    {
        said.reset();
        failed.reset();
        desk.reset();
    }

    void checksAndReopensWithAWayBack()
    {
        const crm::TaskId id = add(u"Devis"_s);
        desk->check(id, true);
        QTRY_COMPARE(said->count(), 1);
        QVERIFY(said->first().at(1).toBool()); // undo is offered
        QCOMPARE(read(id).doneAt, vault->clock.now());
        undo();
        QCOMPARE(read(id).doneAt, 0);
        desk->check(id, true);
        QTRY_COMPARE(said->count(), 2);
        desk->check(id, false);
        QTRY_COMPARE(said->count(), 3);
        QCOMPARE(read(id).doneAt, 0);
    }

    void putsOffToADayAndKeepsTheHour_data()
    {
        QTest::addColumn<ui::Postpone>("to");
        QTest::addColumn<QDate>("day");
        QTest::newRow("tomorrow") << ui::Postpone::Tomorrow << QDate(2026, 11, 21);
        QTest::newRow("next week is its Monday") << ui::Postpone::NextWeek << QDate(2026, 11, 23);
    }
    void putsOffToADayAndKeepsTheHour()
    {
        QFETCH(ui::Postpone, to);
        QFETCH(QDate, day);
        const crm::TaskId id = add(u"Devis"_s);
        desk->postpone(id, to);
        QTRY_COMPARE(said->count(), 1);
        QCOMPARE(read(id).due, day);
        QCOMPARE(read(id).dueMinute, 600);
        undo();
        QCOMPARE(read(id).due, today());
    }

    void putsOffByMinutesAcrossMidnight()
    {
        const crm::TaskId id = add(u"Devis"_s);
        const QDateTime lateEvening(today(), QTime(23, 55, 30));
        vault->clock.set(lateEvening.toMSecsSinceEpoch());
        desk->putOffMinutes(id, 10);
        QTRY_COMPARE(said->count(), 1);
        QCOMPARE(read(id).due, lateEvening.date().addDays(1));
        QCOMPARE(read(id).dueMinute, 5);
    }

    void throwsAwayAndTakesBack()
    {
        const crm::TaskId id = add(u"Devis"_s);
        desk->remove(id);
        QTRY_COMPARE(said->count(), 1);
        QCOMPARE(open().size(), 0);
        undo();
        QCOMPARE(open().size(), 1);
    }

    void writesAQuickLineAboutARecord()
    {
        const crm::Contact person = vault->add(u"Hélène"_s, u"Garnier"_s);
        desk->write(u"Rappeler demain 10h !"_s, crm::PartyRef{crm::PartyKind::Contact, person.id.value});
        QTRY_COMPARE(said->count(), 1);
        const QList<crm::TaskLine> lines = open();
        QCOMPARE(lines.size(), 1);
        const crm::Task &task = lines.first().task;
        QCOMPARE(task.title, u"Rappeler"_s);
        QCOMPARE(task.due, today().addDays(1));
        QCOMPARE(task.dueMinute, 600);
        QCOMPARE(task.priority, 1);
        QCOMPARE(task.contact, person.id);
        QCOMPARE(task.assignee, vault->workspace->session().user);
        QCOMPARE(lines.first().contactName, u"Hélène Garnier"_s);
    }

    void writesNothingForAnEmptyLine()
    {
        desk->write(u"   "_s);
        (void)vault->ask<void>([](workspace::Books &) { return Result<void>(); });
        QCOMPARE(open().size(), 0);
        QCOMPARE(said->count(), 0);
    }

    void refusesATaskWithoutATitleAndSaysSo()
    {
        QSignalSpy refused(desk.get(), &ui::TaskDesk::refused);
        QSignalSpy saved(desk.get(), &ui::TaskDesk::saved);
        desk->save(desk->blank().task);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!refused.first().first().toString().isEmpty());
        QCOMPARE(saved.count(), 0);
        QCOMPARE(open().size(), 0);
    }

    void saysWhatItCouldNotDoToATaskThatIsGone()
    {
        desk->check(crm::TaskId{{1}}, true);
        QTRY_COMPARE(failed->count(), 1);
        QVERIFY(!failed->first().first().toString().isEmpty());
        QCOMPARE(said->count(), 0);
    }

    void offersTheRecordsAndThePeopleOfTheVaultToAForm()
    {
        vault->add(u"Rose"_s, u"Delmas"_s);
        ui::TaskForm form;
        desk->serve(form);
        QList<ui::RecordChoice> found;
        form.setLine(desk->blank(), desk->now());
        QCOMPARE(form.task().assignee, vault->workspace->session().user);
        form.record().setText(u"delm"_s);
        Q_EMIT form.record().textEdited(u"delm"_s);
        const auto *offered = form.record().findChild<QStandardItemModel *>();
        QTRY_COMPARE(offered->rowCount(), 1);
        QVERIFY(offered->item(0)->text().contains(u"Delmas"_s));
    }
};

COFFRET_TEST(TaskDeskTest, "taskdesktest")
#include "taskdesktest.moc"
