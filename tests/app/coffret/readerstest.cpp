// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/accessarea.h"
#include "app/coffret/workarea.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/filechooser.h"
#include "ui/journal/logtable.h"
#include "ui/lock/secretclipboard.h"
#include "ui/records/recordheader.h"
#include "ui/records/recordpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// From a record to those who saw it, and from the log back to the record, through the real window.
class ReadersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder{QDir::tempPath() + u"/coffret lecteurs é XXXXXX"_s};
    FixedClock clock{1795182600000};
    ui::SystemFileChooser files;
    ui::Looks looks{*qApp};

    static crm::Contact save(workspace::Workspace &workspace, const QString &name)
    {
        crm::Contact contact;
        contact.lastName = name;
        return *workspace::outcome(
            workspace.ask<crm::Contact>([contact](workspace::Books &books) { return books.contacts.save(contact); }));
    }

private Q_SLOTS:
    void leadsFromARecordToItsReadersAndBack()
    {
        looks.apply({ui::ThemeChoice::Light, 100});
        workspace::Workspace workspace(clock);
        ui::MainWindow window;
        app::WorkArea work(workspace, window, clock, files);
        workspace::CreateRequest request;
        request.path = folder.filePath(u"atelier.coffret"_s);
        request.organisation = u"Atelier"_s;
        request.login = u"claire"_s;
        QByteArray password = "verger lampe tuile moufle carton rivage bouton";
        request.password = Secret::takeBytes(password);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(workspace::outcome(workspace.create(std::move(request))).ok());
        save(workspace, u"Aubert"_s);
        const crm::Contact seen = save(workspace, u"Garnier"_s);
        window.resize(1440, 900);
        window.show();
        work.start();
        window.openPage(u"contacts"_s);
        work.contacts().open({crm::PartyKind::Contact, seen.id.value});
        ui::RecordHeader &head = work.contacts().page().record().header();
        QTRY_COMPARE(head.record().name, u"Garnier"_s);

        head.findChild<QAbstractButton *>(u"moreActions"_s)->click();
        auto *menu = head.findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == app::RecordArea::tr("Who has seen this record?"))
                action->trigger();
        }
        menu->close();
        QCOMPARE(window.currentPage(), u"journal"_s);
        ui::JournalPage &page = work.journal().page();
        QTRY_COMPARE(page.table().entries().rows().size(), 1);
        QCOMPARE(page.table().entries().rows().first().name, u"Garnier"_s);
        QCOMPARE(page.table().entries().rows().first().account, u"claire"_s);

        window.openPage(u"companies"_s);
        Q_EMIT page.openAsked(*page.table().entries().rows().first().record);
        QCOMPARE(window.currentPage(), u"contacts"_s);
        QTRY_COMPARE(head.record().party, (crm::PartyRef{crm::PartyKind::Contact, seen.id.value}));
    }

    void keepsWhatIsForOwnersFromAMember()
    {
        const QString path = folder.filePath(u"equipe.coffret"_s);
        const auto secret = [](const char *text) {
            QByteArray bytes(text);
            return Secret::takeBytes(bytes);
        };
        const auto cost = workspace::CreateRequest::Cost::Floor;
        workspace::Workspace workspace(clock);
        workspace::CreateRequest request;
        request.path = path;
        request.organisation = u"Atelier"_s;
        request.login = u"claire"_s;
        request.password = secret("verger lampe tuile moufle carton rivage bouton");
        request.cost = cost;
        QVERIFY(workspace::outcome(workspace.create(std::move(request))).ok());
        workspace::PersonWish wish;
        wish.login = u"hugo"_s;
        wish.cost = cost;
        auto invited = workspace::outcome(workspace.addPerson(wish));
        QVERIFY(invited.ok());
        QVERIFY(workspace::outcome(workspace.close()).ok());
        workspace::Enrolment first{
            u"hugo"_s, std::move(invited->code), secret("cerise marteau vent colline plume tiroir sabot"), {}};
        first.cost = cost;
        first.accepted = access::charterVersion();
        QVERIFY(workspace::outcome(workspace.enrol(path, std::move(first))).ok());
        workspace::Credentials hugo;
        hugo.login = u"hugo"_s;
        hugo.password = secret("cerise marteau vent colline plume tiroir sabot");
        QVERIFY(workspace::outcome(workspace.unlock(path, std::move(hugo))).ok());

        ui::MainWindow window;
        app::WorkArea work(workspace, window, clock, files);
        ui::SecretClipboard clipboard(*QApplication::clipboard());
        app::AccessArea access(workspace, window, files, clipboard, clock);
        window.show();
        work.start();
        access.start();
        for (const QString &page : {u"journal"_s, u"accounts"_s}) {
            window.rail().rail().choose(page);
            QVERIFY(window.rail().rail().chosen() != page);
            window.openPage(page);
            QCOMPARE(window.currentPage(), u"home"_s);
        }
    }
};

COFFRET_TEST(ReadersTest, "readerstest")
#include "readerstest.moc"
