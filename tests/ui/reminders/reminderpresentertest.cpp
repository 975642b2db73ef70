// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderpresenter.h"
#include "tests/support/runner.h"
#include "tests/ui/records/openvault.h"
#include "ui/agenda/taskdesk.h"
#include "ui/common/appearance.h"
#include "ui/common/localformat.h"
#include "ui/reminders/notifier.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

class ScriptedNotifier : public ui::Notifier
{
    Q_OBJECT

public:
    void tell(const QString &sentence) override { told += sentence; }
    void withdraw() override { ++withdrawn; }
    QStringList told;
    int withdrawn = 0;
};

// What one process at the desk has; a lock takes it away and leaves the vault.
struct Desk
{
    explicit Desk(ui::OpenVault &vault) : desk(*vault.workspace, vault.clock), presenter(*vault.workspace, strip, desk)
    {
        presenter.setNotifier(&notifier, [this] { return wanted; });
    }
    QString words() const { return strip.findChild<QLabel *>(u"reminderWords.0"_s)->text(); }
    bool says(const QString &title) const { return !strip.isHidden() && words().contains(title); }
    void press(const QString &name) const { strip.findChild<QPushButton *>(name)->click(); }
    void putOff(const QString &to) const
    {
        press(u"reminderMore.0"_s);
        QMenu *menu = strip.findChild<QMenu *>(u"reminderMenu"_s);
        menu->findChild<QAction *>(to)->trigger();
        menu->close();
    }
    ui::ReminderStrip strip;
    ui::TaskDesk desk;
    ScriptedNotifier notifier;
    bool wanted = true;
    ui::ReminderPresenter presenter;
};

class ReminderPresenterTest : public QObject
{
    Q_OBJECT

    ui::Looks looks{*qApp};

    static crm::TaskId add(ui::OpenVault &vault, const QString &title, int inMinutes)
    {
        const QDateTime due = ui::localTime(vault.clock.now()).addSecs(inMinutes * 60);
        crm::Task task;
        task.title = title;
        task.due = due.date();
        task.dueMinute = due.time().msecsSinceStartOfDay() / 60'000;
        const auto saved = vault.ask<crm::Task>([task](workspace::Books &books) { return books.tasks.save(task); });
        return saved.ok() ? saved->id : crm::TaskId{};
    }

    // Written, and looked at by who reminds.
    static std::optional<crm::TaskId> added(Desk &at, ui::OpenVault &vault, const QString &title, int inMinutes)
    {
        const auto withdrawn = [&at] { return at.notifier.withdrawn; };
        if (!QTest::qWaitFor([&] { return withdrawn() > 0; }))
            return {};
        const int before = withdrawn();
        const crm::TaskId id = add(vault, title, inMinutes);
        return QTest::qWaitFor([&] { return withdrawn() > before; }) ? std::optional(id) : std::nullopt;
    }

    static crm::Task task(ui::OpenVault &vault, crm::TaskId id)
    {
        const auto found = vault.ask<crm::Task>([id](workspace::Books &books) { return books.tasks.task(id); });
        return found.ok() ? *found : crm::Task{};
    }

    static int minutesTo(ui::OpenVault &vault, const crm::Task &task)
    {
        const QDateTime due(task.due, QTime(0, 0).addSecs(task.dueMinute.value_or(0) * 60));
        return int(ui::localTime(vault.clock.now()).secsTo(due) / 60);
    }

    // All that was asked of the vault so far has been answered.
    static void settle(ui::OpenVault &vault)
    {
        for (int i = 0; i < 3; ++i) {
            (void)vault.ask<void>([](workspace::Books &) { return Result<void>(); });
            QCoreApplication::processEvents();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        looks.apply({ui::ThemeChoice::Light, 100});
    }

    void remindsWhenTheMinuteComesByNameHereAndByNumberOutside()
    {
        ui::OpenVault vault;
        Desk at(vault);
        at.presenter.start();
        settle(vault);
        QVERIFY(added(at, vault, u"Rappeler Hélène"_s, 10));
        vault.clock.advance(9 * 60'000);
        at.presenter.look();
        settle(vault);
        QVERIFY(at.strip.isHidden());
        vault.clock.advance(60'000);
        at.presenter.look();
        QTRY_VERIFY(at.says(u"Rappeler Hélène"_s));
        QCOMPARE(at.notifier.told, QStringList{u"1 task(s) due."_s});
        at.presenter.look();
        settle(vault);
        QCOMPARE(at.notifier.told.size(), 1);
    }

    void tellsAtTheNextOpeningWhatWasMissedAndOnlyOnce()
    {
        ui::OpenVault vault;
        {
            Desk before(vault);
            before.presenter.start();
            QVERIFY(added(before, vault, u"Devis"_s, 10));
        }
        vault.clock.advance(3600'000);
        QVERIFY(vault.reopen());
        {
            Desk after(vault);
            after.presenter.start();
            QTRY_VERIFY(after.says(u"Devis"_s));
            QCOMPARE(after.notifier.told.size(), 1);
        }
        QVERIFY(vault.reopen()); // locked before anybody dealt with it
        Desk again(vault);
        again.presenter.start();
        QTRY_VERIFY(again.says(u"Devis"_s));
        QCOMPARE(again.notifier.told.size(), 0);
    }

    void putAsideItStaysAwayAndTheTaskStays()
    {
        ui::OpenVault vault;
        Desk at(vault);
        at.presenter.start();
        const auto id = added(at, vault, u"Devis"_s, 1);
        QVERIFY(id);
        vault.clock.advance(60'000);
        QTRY_VERIFY((at.presenter.look(), at.says(u"Devis"_s)));
        at.strip.findChild<QToolButton *>(u"reminderAside"_s)->click();
        QTRY_VERIFY(at.strip.isHidden());
        QCOMPARE(task(vault, *id).doneAt, 0);
        QVERIFY(vault.reopen());
        Desk again(vault);
        again.presenter.start();
        settle(vault);
        QVERIFY(again.strip.isHidden());
    }

    void doesWhatItsButtonsSay()
    {
        ui::OpenVault vault;
        Desk at(vault);
        at.presenter.start();
        const auto id = added(at, vault, u"Devis"_s, 1);
        QVERIFY(id);
        vault.clock.advance(60'000);
        QTRY_VERIFY((at.presenter.look(), at.says(u"Devis"_s)));
        at.press(u"reminderLater.0"_s);
        QTRY_VERIFY(at.strip.isHidden());
        const QDateTime inTen = ui::localTime(vault.clock.now()).addSecs(600);
        QCOMPARE(task(vault, *id).due, inTen.date());
        QCOMPARE(task(vault, *id).dueMinute, inTen.time().msecsSinceStartOfDay() / 60'000);
        vault.clock.advance(600'000);
        QTRY_VERIFY((at.presenter.look(), at.says(u"Devis"_s)));
        QCOMPARE(at.notifier.told.size(), 2);
        at.putOff(u"hour"_s);
        QTRY_VERIFY(at.strip.isHidden());
        QCOMPARE(minutesTo(vault, task(vault, *id)), 60);
        vault.clock.advance(3600'000);
        QTRY_VERIFY((at.presenter.look(), at.says(u"Devis"_s)));
        at.putOff(u"morning"_s);
        QTRY_VERIFY(at.strip.isHidden());
        QCOMPARE(task(vault, *id).due, ui::localTime(vault.clock.now()).date().addDays(1));
        QCOMPARE(task(vault, *id).dueMinute, 9 * 60);
        vault.clock.advance(48 * 3600'000);
        QTRY_VERIFY((at.presenter.look(), at.says(u"Devis"_s)));
        at.press(u"reminderDone.0"_s);
        QTRY_VERIFY(at.strip.isHidden());
        QVERIFY(task(vault, *id).doneAt != 0);
    }

    void putsOffOneTaskAndLeavesTheOthersWhereTheyAre()
    {
        ui::OpenVault vault;
        Desk at(vault);
        at.presenter.start();
        const auto first = added(at, vault, u"Devis"_s, 1);
        const auto second = added(at, vault, u"Facture"_s, 1);
        QVERIFY(first && second);
        vault.clock.advance(60'000);
        QTRY_VERIFY((at.presenter.look(), at.says(u"Devis"_s)));
        at.putOff(u"hour"_s);
        QTRY_VERIFY(at.says(u"Facture"_s));
        QCOMPARE(minutesTo(vault, task(vault, *second)), 0);
        QCOMPARE(minutesTo(vault, task(vault, *first)), 60);
    }

    void obeysTheSettingAndStillShowsTheStrip()
    {
        ui::OpenVault vault;
        Desk at(vault);
        at.wanted = false;
        at.presenter.start();
        QVERIFY(added(at, vault, u"Devis"_s, 1));
        vault.clock.advance(60'000);
        QTRY_VERIFY((at.presenter.look(), at.says(u"Devis"_s)));
        QCOMPARE(at.notifier.told, QStringList());
    }

    void saysNothingMoreOnceItIsStopped()
    {
        ui::OpenVault vault;
        Desk at(vault);
        at.presenter.start();
        QVERIFY(added(at, vault, u"Devis"_s, 1));
        at.presenter.stop();
        vault.clock.advance(60'000);
        at.presenter.look();
        settle(vault);
        QVERIFY(at.strip.isHidden());
        QCOMPARE(at.notifier.told, QStringList());
    }
};

COFFRET_TEST(ReminderPresenterTest, "reminderpresentertest")
#include "reminderpresentertest.moc"
