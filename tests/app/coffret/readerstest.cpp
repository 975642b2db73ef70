// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/workarea.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/filechooser.h"
#include "ui/journal/logtable.h"
#include "ui/records/recordheader.h"
#include "ui/records/recordpage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
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
};

COFFRET_TEST(ReadersTest, "readerstest")
#include "readerstest.moc"
