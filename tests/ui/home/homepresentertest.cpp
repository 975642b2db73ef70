// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepresenter.h"
#include "tests/support/runner.h"
#include "tests/ui/records/openvault.h"
#include "ui/agenda/tasklist.h"
#include "ui/common/appearance.h"
#include "ui/common/localformat.h"
#include "ui/common/partydelegate.h"
#include "ui/home/recordrows.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// The page filled from a vault, over changes and over a lock. The vault's clock stands on 20 November 2026.
class HomePresenterTest : public QObject
{
    Q_OBJECT

    struct Front
    {
        explicit Front(ui::OpenVault &vault) : presenter(*vault.workspace, page, vault.clock)
        {
            page.resize(1200, 900);
            page.QWidget::show();
            presenter.reload();
        }
        QStringList rows(const QString &list) const
        {
            QStringList all;
            const QAbstractItemModel *model = page.findChild<QListView *>(list)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                all += model->index(row, 0).data().toString();
            return all;
        }
        QString action() const
        {
            auto *verb = page.findChild<QPushButton *>(u"nextActionVerb"_s);
            return verb->isVisible() ? verb->text() : QString();
        }
        ui::HomePage page;
        ui::HomePresenter presenter;
    };

    ui::Looks looks{*qApp};

    static QDate today(ui::OpenVault &vault) { return ui::localTime(vault.clock.now()).date(); }

    static void task(ui::OpenVault &vault, const QString &title, QDate due)
    {
        crm::Task task;
        task.title = title;
        task.due = due;
        QVERIFY(vault.ask<crm::Task>([task](workspace::Books &books) { return books.tasks.save(task); }).ok());
    }

    // A customer last heard of so many days ago.
    static void customer(ui::OpenVault &vault, const QString &name, int daysAgo, const QString &company = {})
    {
        crm::Contact contact;
        contact.lastName = name;
        contact.companyName = company;
        contact.status = crm::PartyStatus::Customer;
        contact.lastFromUs = vault.clock.now() - daysAgo * 86'400'000LL;
        QVERIFY(
            vault.ask<crm::Contact>([contact](workspace::Books &books) { return books.contacts.save(contact); }).ok());
    }

    static void company(ui::OpenVault &vault, const QString &name, int daysAgo)
    {
        crm::Company company;
        company.name = name;
        company.status = crm::PartyStatus::Customer;
        company.lastFromUs = vault.clock.now() - daysAgo * 86'400'000LL;
        QVERIFY(
            vault.ask<crm::Company>([company](workspace::Books &books) { return books.companies.save(company); }).ok());
    }

private Q_SLOTS:
    void saysHowLongAgoAsPeopleDo()
    {
        const QDate today(2026, 11, 20);
        ui::RecordRowsModel model(ui::RecordRowsModel::Date::LastContact);
        QStringList said;
        for (const int days : {0, 59, 60, 531, 729, 849}) {
            crm::ListRow row;
            row.lastContact = QDateTime(today.addDays(-days), QTime(12, 0)).toMSecsSinceEpoch();
            model.show({row}, today);
            said += model.index(0).data(ui::PartyDateRole).toString();
        }
        QCOMPARE(said, (QStringList{u"0 day(s) ago"_s, u"59 day(s) ago"_s, u"1 month(s) ago"_s, u"17 month(s) ago"_s,
                                    u"23 month(s) ago"_s, u"more than 2 year(s) ago"_s}));
    }

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        looks.apply({ui::ThemeChoice::Light, 100});
    }

    void showsWhatIsLateAndDueTodayAndFollowsChanges()
    {
        ui::OpenVault vault;
        task(vault, u"Ancienne"_s, today(vault).addDays(-2));
        task(vault, u"Du jour"_s, today(vault));
        task(vault, u"Demain"_s, today(vault).addDays(1));
        Front front(vault);
        ui::TaskListModel &rows = front.page.tasks().rows();
        QTRY_COMPARE(rows.rowCount(), 2);
        QCOMPARE(rows.index(0).data().toString(), u"Ancienne"_s);
        QTRY_COMPARE(front.action(), u"Import a file…"_s);
        vault.add(u"Hélène"_s, u"Garnier"_s);
        QTRY_COMPARE(front.action(), u"See them"_s); // nothing to import any more, a task is late
        task(vault, u"Encore une"_s, today(vault));
        QTRY_COMPARE(rows.rowCount(), 3);
    }

    void namesCustomersWithoutAWordPeopleAndCompaniesTheLongestFirst()
    {
        ui::OpenVault vault;
        customer(vault, u"Delmas"_s, 100);
        customer(vault, u"Récente"_s, 20);
        company(vault, u"Scierie du Lac"_s, 120);
        customer(vault, u"Menuisier"_s, 120, u"Scierie du Lac"_s); // of that company
        company(vault, u"Hôtel des Tilleuls"_s, 200);
        company(vault, u"Mairie"_s, 10);
        Front front(vault);
        QTRY_COMPARE(front.rows(u"waitingRecords"_s),
                     QStringList({u"Hôtel des Tilleuls"_s, u"Menuisier"_s, u"Delmas"_s}));
        QSignalSpy asked(&front.page, &ui::HomePage::recordAsked);
        auto *list = front.page.findChild<QListView *>(u"waitingRecords"_s);
        Q_EMIT list->activated(list->model()->index(0, 0));
        QVERIFY(asked.first().first().value<crm::PartyRef>().kind == crm::PartyKind::Company);
    }

    void leavesOutTheEmployerAndNotACompanyOfTheSameName()
    {
        ui::OpenVault vault;
        customer(vault, u"Menuisier"_s, 120, u"Scierie du Lac"_s); // makes its company
        const auto made = vault.ask<QList<crm::ListRow>>([](workspace::Books &books) -> Result<QList<crm::ListRow>> {
            COFFRET_ASSIGN(const auto ids, books.lists.rowIds({.kind = crm::PartyKind::Company}));
            return books.lists.rows(crm::PartyKind::Company, {ids.begin(), ids.end()});
        });
        QCOMPARE(made->size(), 1);
        QVERIFY(vault
                    .ask<crm::Company>([id = made->first().party.id,
                                        at = vault.clock.now()](workspace::Books &books) -> Result<crm::Company> {
                        COFFRET_ASSIGN(crm::Company employer, books.companies.company(crm::CompanyId{id}));
                        employer.status = crm::PartyStatus::Customer;
                        employer.lastFromUs = at - 120 * 86'400'000LL;
                        return books.companies.save(employer);
                    })
                    .ok());
        company(vault, u"Scierie du Lac"_s, 150); // another one, elsewhere
        Front front(vault);
        QTRY_COMPARE(front.rows(u"waitingRecords"_s), QStringList({u"Scierie du Lac"_s, u"Menuisier"_s}));
    }

    void putsAnActionOffForTheDayAlsoOverALock()
    {
        ui::OpenVault vault;
        vault.add(u"Hélène"_s, u"Garnier"_s);
        task(vault, u"Ancienne"_s, today(vault).addDays(-2));
        {
            Front front(vault);
            QTRY_COMPARE(front.action(), u"See them"_s);
            front.page.findChild<QPushButton *>(u"nextActionLater"_s)->click();
            QTRY_COMPARE(front.action(), QString());
        }
        QVERIFY(vault.reopen());
        {
            Front front(vault);
            QTRY_COMPARE(front.page.tasks().rows().rowCount(), 1);
            QCOMPARE(front.action(), QString());
        }
        vault.clock.advance(24 * 3600'000);
        Front tomorrow(vault);
        QTRY_COMPARE(tomorrow.action(), u"See them"_s);
    }

    void asksForDuplicatesOnceSomeWereFound()
    {
        ui::OpenVault vault;
        vault.add(u"Hélène"_s, u"Garnier"_s);
        Front front(vault);
        front.presenter.setDuplicates(2);
        QTRY_COMPARE(front.action(), u"Compare"_s);
        QSignalSpy chosen(&front.page, &ui::HomePage::actionChosen);
        front.page.findChild<QPushButton *>(u"nextActionVerb"_s)->click();
        QCOMPARE(chosen.first().first().toString(), u"duplicates"_s);
        task(vault, u"rien"_s, {}); // read again: still known
        QTRY_COMPARE(front.action(), u"Compare"_s);
        front.presenter.setDuplicates(0);
        QTRY_COMPARE(front.action(), QString());
    }

    void remembersTheRecordThatStayedInFrontAndNotTheOnePassedBy()
    {
        ui::OpenVault vault;
        const crm::Contact passed = vault.add(u"Paul"_s, u"Passé"_s);
        const crm::Contact stayed = vault.add(u"Rose"_s, u"Restée"_s);
        Front front(vault);
        front.presenter.opened({crm::PartyKind::Contact, passed.id.value});
        front.presenter.opened({crm::PartyKind::Contact, stayed.id.value});
        const auto recent = [&vault] {
            const auto rows =
                vault.ask<QList<crm::ListRow>>([](workspace::Books &books) { return books.recent.rows(); });
            return rows.ok() && rows->size() == 1 ? rows->first().name : QString();
        };
        QTRY_COMPARE(recent(), u"Rose Restée"_s);
        front.presenter.reload();
        QTRY_COMPARE(front.rows(u"recentRecords"_s), QStringList{u"Rose Restée"_s});
    }
};

COFFRET_TEST(HomePresenterTest, "homepresentertest")
#include "homepresentertest.moc"
