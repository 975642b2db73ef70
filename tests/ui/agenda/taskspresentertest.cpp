// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/taskspresenter.h"
#include "tests/support/runner.h"
#include "tests/ui/records/openvault.h"
#include "ui/agenda/taskdesk.h"
#include "ui/agenda/taskform.h"
#include "ui/agenda/tasklist.h"
#include "ui/agenda/taskpanel.h"
#include "ui/common/appearance.h"
#include "ui/common/localformat.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// The page of tasks over a vault: its views, what is written on it, and drafts over a lock. 20 November 2026.
class TasksPresenterTest : public QObject
{
    Q_OBJECT

    // What one process has; a lock takes it away and leaves the vault.
    struct Front
    {
        explicit Front(ui::OpenVault &vault)
            : desk(*vault.workspace, vault.clock), page(desk), presenter(*vault.workspace, page, desk)
        {
            page.resize(1200, 800);
            page.QWidget::show();
            presenter.reload();
        }
        QStringList titles()
        {
            QStringList all;
            const ui::TaskListModel &rows = page.list().rows();
            for (int row = 0; row < rows.rowCount(); ++row) {
                if (const crm::TaskLine *line = rows.line(rows.index(row)))
                    all += line->task.title;
            }
            return all;
        }
        QLineEdit &field(const QString &name) { return *page.panel().findChild<QLineEdit *>(name); }
        void type(const QString &name, const QString &text)
        {
            field(name).setText(text);
            Q_EMIT field(name).textEdited(text);
        }
        ui::TaskDesk desk;
        ui::TasksPage page;
        ui::TasksPresenter presenter;
    };

    ui::Looks looks{*qApp};

    static crm::TaskId add(ui::OpenVault &vault, const QString &title, int inDays)
    {
        crm::Task task;
        task.title = title;
        task.due = ui::localTime(vault.clock.now()).date().addDays(inDays);
        const auto saved = vault.ask<crm::Task>([task](workspace::Books &books) { return books.tasks.save(task); });
        return saved.ok() ? saved->id : crm::TaskId{};
    }

    // As a lock does it: the drafts into the vault, and from there to the next process.
    static QList<crm::Draft> overALock(ui::OpenVault &vault, const QList<crm::Draft> &drafts)
    {
        for (const crm::Draft &draft : drafts)
            (void)vault.ask<crm::Draft>([draft](workspace::Books &books) { return books.drafts.save(draft); });
        if (!vault.reopen())
            return {};
        const auto kept = vault.ask<QList<crm::Draft>>([](workspace::Books &books) { return books.drafts.drafts(); });
        return kept.ok() ? *kept : QList<crm::Draft>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        looks.apply({ui::ThemeChoice::Light, 100});
    }

    void fillsEachViewWithItsOwn()
    {
        ui::OpenVault vault;
        add(vault, u"hier"_s, -1);
        add(vault, u"aujourd’hui"_s, 0);
        add(vault, u"dans trois jours"_s, 3);
        add(vault, u"dans dix jours"_s, 10);
        Front front(vault);
        QSignalSpy counted(&front.presenter, &ui::TasksPresenter::counted);
        QTRY_COMPARE(front.titles(), QStringList({u"hier"_s, u"aujourd’hui"_s})); // the day begins with what is late
        QTRY_VERIFY(counted.count() > 0);
        QCOMPARE(counted.last().first().toLongLong(), 2);
        front.presenter.show(crm::DueSpan::Week);
        QTRY_COMPARE(front.titles(), QStringList({u"aujourd’hui"_s, u"dans trois jours"_s}));
        front.presenter.show(crm::DueSpan::Later);
        QTRY_COMPARE(front.titles(), QStringList{u"dans dix jours"_s});
        front.presenter.show(crm::DueSpan::Overdue);
        QTRY_COMPARE(front.titles(), QStringList{u"hier"_s});
    }

    void followsChangesMadeElsewhere()
    {
        ui::OpenVault vault;
        Front front(vault);
        const crm::TaskId id = add(vault, u"Devis"_s, 0);
        QTRY_COMPARE(front.titles(), QStringList{u"Devis"_s});
        front.desk.check(id, true);
        QTRY_COMPARE(front.titles(), QStringList());
        front.presenter.show(crm::DueSpan::Done);
        QTRY_COMPARE(front.titles(), QStringList{u"Devis"_s});
    }

    void keepsTheLastViewAskedForWhateverAnswersFirst()
    {
        ui::OpenVault vault;
        add(vault, u"hier"_s, -1);
        add(vault, u"dans dix jours"_s, 10);
        Front front(vault);
        front.presenter.show(crm::DueSpan::Overdue);
        front.presenter.show(crm::DueSpan::Later);
        QTRY_COMPARE(front.titles(), QStringList{u"dans dix jours"_s});
    }

    void writesTheQuickLineOnce()
    {
        ui::OpenVault vault;
        Front front(vault);
        front.page.quick().setText(u"Rappeler Paul aujourd’hui"_s);
        QTest::keyClick(&front.page.quick(), Qt::Key_Return);
        QTRY_COMPARE(front.titles(), QStringList{u"Rappeler Paul"_s});
        QCOMPARE(front.page.quick().text(), QString());
        QVERIFY(front.presenter.drafts().isEmpty());
    }

    void writesANewTaskInItsPanel()
    {
        ui::OpenVault vault;
        Front front(vault);
        front.presenter.create(u"Préparer le chantier aujourd’hui"_s);
        QVERIFY(front.page.panel().isOpen());
        QCOMPARE(front.field(u"taskTitle"_s).text(), u"Préparer le chantier"_s);
        front.type(u"taskTitle"_s, u"Préparer le chantier naval"_s);
        front.page.panel().findChild<QPushButton *>(u"saveTask"_s)->click();
        QTRY_COMPARE(front.titles(), QStringList{u"Préparer le chantier naval"_s});
        QVERIFY(front.presenter.drafts().isEmpty());
    }

    void givesATaskBeingChangedBackAfterALock()
    {
        ui::OpenVault vault;
        const crm::TaskId id = add(vault, u"Devis"_s, 0);
        QList<crm::Draft> drafts;
        {
            Front front(vault);
            front.presenter.open(id);
            QTRY_VERIFY(front.page.panel().isOpen());
            QVERIFY(front.presenter.drafts().isEmpty()); // nothing typed yet
            front.type(u"taskTitle"_s, u"Devis de la terrasse"_s);
            front.type(u"taskDue"_s, u"demain 14h"_s);
            front.page.panel().findChild<QPlainTextEdit *>()->setPlainText(u"12 m², bois du pays"_s);
            front.page.quick().setText(u"et une autre"_s);
            drafts = front.presenter.drafts();
        }
        QCOMPARE(drafts.size(), 2);
        const QList<crm::Draft> kept = overALock(vault, drafts);
        QCOMPARE(kept.size(), 2);
        Front after(vault);
        for (const crm::Draft &draft : kept)
            QVERIFY(after.presenter.restore(draft));
        QTRY_VERIFY(after.page.panel().isOpen());
        QCOMPARE(after.page.panel().task(), id);
        QCOMPARE(after.field(u"taskTitle"_s).text(), u"Devis de la terrasse"_s);
        QCOMPARE(after.field(u"taskDue"_s).text(), u"demain 14h"_s);
        QCOMPARE(after.page.panel().findChild<QPlainTextEdit *>()->toPlainText(), u"12 m², bois du pays"_s);
        QCOMPARE(after.page.quick().text(), u"et une autre"_s);
        QVERIFY(after.page.panel().isChanged()); // it is still to be saved, and is a draft of the next lock
        after.page.panel().findChild<QPushButton *>(u"saveTask"_s)->click();
        QTRY_VERIFY(!after.page.panel().isChanged() || !after.page.panel().isOpen());
        const auto saved = vault.ask<crm::Task>([id](workspace::Books &books) { return books.tasks.task(id); });
        QCOMPARE(saved->title, u"Devis de la terrasse"_s);
        QCOMPARE(saved->dueMinute, 14 * 60);
    }

    void givesANewTaskBackAfterALock()
    {
        ui::OpenVault vault;
        QList<crm::Draft> drafts;
        {
            Front front(vault);
            front.presenter.create();
            front.type(u"taskTitle"_s, u"Jamais enregistrée"_s);
            drafts = front.presenter.drafts();
        }
        const QList<crm::Draft> kept = overALock(vault, drafts);
        QCOMPARE(kept.size(), 1);
        Front after(vault);
        QVERIFY(after.presenter.restore(kept.first()));
        QCOMPARE(after.field(u"taskTitle"_s).text(), u"Jamais enregistrée"_s);
        QVERIFY(after.page.panel().task().isNull());
    }

    void turnsTheDraftOfATaskThatIsGoneIntoANewOne()
    {
        ui::OpenVault vault;
        const crm::TaskId id = add(vault, u"Devis"_s, 0);
        QList<crm::Draft> drafts;
        {
            Front front(vault);
            front.presenter.open(id);
            QTRY_VERIFY(front.page.panel().isOpen());
            front.type(u"taskTitle"_s, u"Des mots à garder"_s);
            drafts = front.presenter.drafts();
        }
        drafts.first().entity = crm::TaskId{{9}}.value; // erased meanwhile
        const QList<crm::Draft> kept = overALock(vault, drafts);
        Front after(vault);
        QVERIFY(after.presenter.restore(kept.first()));
        QTRY_VERIFY(after.page.panel().isOpen());
        QCOMPARE(after.field(u"taskTitle"_s).text(), u"Des mots à garder"_s);
        QVERIFY(after.page.panel().task().isNull());
    }

    void leavesOtherPagesDraftsAlone()
    {
        ui::OpenVault vault;
        Front front(vault);
        crm::Draft draft;
        draft.form = u"contact"_s;
        QVERIFY(!front.presenter.restore(draft));
        QVERIFY(!front.page.panel().isOpen());
    }
};

COFFRET_TEST(TasksPresenterTest, "taskspresentertest")
#include "taskspresentertest.moc"
