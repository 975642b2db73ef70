// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportpresenter.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/filechooser.h"
#include "ui/common/localformat.h"
#include "ui/exchange/exportpage.h"
#include "ui/exchange/exportwords.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;
using exchange::ExportFormat;

namespace {

class ScriptedFiles final : public FileChooser
{
public:
    QString place; // empty: the person gives up
    FileQuestion asked;
    void openFile(QWidget *, const FileQuestion &, Answer) override {}
    void openFolder(QWidget *, const FileQuestion &, Answer) override {}
    void saveFile(QWidget *, const FileQuestion &question, Answer answer) override
    {
        asked = question;
        if (!place.isEmpty())
            answer(place);
    }
};

} // namespace

class ExportPresenterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder{QDir::tempPath() + u"/coffret sortie é XXXXXX"_s};
    FixedClock clock{1795182600000};
    workspace::Workspace workspace{clock};
    ScriptedFiles files;
    Looks looks{*qApp};
    std::unique_ptr<ExportPage> page;
    std::unique_ptr<ExportPresenter> presenter;

    QString place(const QString &name) const { return folder.filePath(u"out/"_s + name); }
    QStringList written() const { return QDir(folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden); }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void click(const QString &name) { page->findChild<QAbstractButton *>(name)->click(); }
    void choose(ExportFormat format) { click(u"format.%1"_s.arg(int(format))); }

    bool fill()
    {
        return workspace::outcome(workspace.ask<void>([](workspace::Books &books) -> Result<void> {
                   crm::Company company;
                   company.name = u"Boulangerie Rœsch"_s;
                   COFFRET_TRY(books.companies.save(company));
                   for (const QString &name : {u"Bœuf"_s, u"Delmas"_s, u"Renard"_s}) {
                       crm::Contact contact;
                       contact.lastName = name;
                       COFFRET_ASSIGN(const crm::Contact saved, books.contacts.save(contact));
                       if (name == u"Renard")
                           COFFRET_TRY(books.contacts.remove({saved.id}));
                   }
                   return {};
               }))
            .ok();
    }

private Q_SLOTS:
    void initTestCase()
    {
        workspace::CreateRequest request;
        request.path = folder.filePath(u"atelier.coffret"_s);
        request.organisation = u"Atelier: « Marchand »/Fils."_s;
        request.login = request.displayName = u"claire"_s;
        QByteArray password("lampe verger tuile moufle carton rivage bouton");
        request.password = Secret::takeBytes(password);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(workspace::outcome(workspace.create(std::move(request))).ok());
        QVERIFY(fill());
        looks.apply({ThemeChoice::Light, 100});
    }

    void init()
    {
        QVERIFY(QDir(folder.path()).mkdir(u"out"_s));
        files = {};
        page = std::make_unique<ExportPage>();
        presenter = std::make_unique<ExportPresenter>(workspace, *page, files, clock);
        page->resize(900, 700);
        page->QWidget::show();
        presenter->reload();
        QTRY_VERIFY(page->findChild<QAbstractButton *>(u"runExport"_s)->isVisible());
    }

    void cleanup()
    {
        presenter.reset();
        page.reset();
        QVERIFY(QDir(folder.filePath(u"out"_s)).removeRecursively());
    }

    void saysWhatTheFileWillHold()
    {
        const QString counts = page->findChild<QLabel *>(u"exportCounts"_s)->text();
        QVERIFY2(counts.contains(u"2 contact") && counts.contains(u"1 company"), qPrintable(counts));
        for (QAbstractButton *button : page->findChildren<QAbstractButton *>())
            QVERIFY(!button->isVisible()
                    || !QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
    }

    void proposesANameThatEverySystemTakes()
    {
        click(u"runExport"_s); // the person gives up
        QVERIFY2(files.asked.start.endsWith(u"/Atelier « Marchand » Fils. 2026-11-20.csv"),
                 qPrintable(files.asked.start));
        QVERIFY(files.asked.filter.endsWith(u"(*.csv)"));
        QCOMPARE(written(), QStringList());
        const QDate day(2026, 3, 1);
        QCOMPARE(proposedName(u"..\\..\u202E"_s, day, ExportFormat::VCard3), u"Contacts 2026-03-01.vcf"_s);
        QVERIFY(proposedName(QString(400, u'é'), day, ExportFormat::Json).toUtf8().size() < 200);
    }

    void writesEveryFormatWithWhatTheListHolds()
    {
        QSignalSpy said(presenter.get(), &ExportPresenter::said);
        for (const ExportFormat format : exportFormats()) {
            files.place = place(u"copie %1.%2"_s.arg(int(format)).arg(formatSuffix(format)));
            choose(format);
            click(u"runExport"_s);
            QTRY_COMPARE(said.size(), 1);
            QVERIFY(said.takeFirst().first().toString().startsWith(u"3 record"));
            const QByteArray content = bytes(files.place);
            if (format == ExportFormat::Workbook) // packed: what is in it is the exporter's own test
                QVERIFY(content.startsWith("PK") && content.contains("xl/worksheets/sheet1.xml"));
            else
                QVERIFY(content.contains("Bœuf") && content.contains("Delmas") && content.contains("Rœsch"));
            QVERIFY(!content.contains("Renard")); // in the trash
        }
        QCOMPARE(QJsonDocument::fromJson(bytes(files.place)).array().size(), 3);
    }

    void writesOnlyTheRowsThatWereOffered()
    {
        const auto rows = workspace::outcome(workspace.ask<std::vector<quint32>>(
            [](workspace::Books &books) { return books.lists.rowIds({crm::PartyKind::Contact}); }));
        QCOMPARE(rows->size(), size_t(2));
        presenter->offer({crm::PartyKind::Contact, {rows->at(1)}});
        presenter->reload(); // the page opens
        QVERIFY(page->findChild<QLabel *>(u"exportCounts"_s)->text().contains(u"1 chosen contact"));
        QSignalSpy said(presenter.get(), &ExportPresenter::said);
        files.place = place(u"choix.csv"_s);
        click(u"runExport"_s);
        QTRY_COMPARE(said.size(), 1);
        const QByteArray content = bytes(files.place);
        QVERIFY(content.contains("Delmas") != content.contains("Bœuf") && !content.contains("Rœsch"));
        click(u"exportEverything"_s);
        QTRY_VERIFY(page->findChild<QLabel *>(u"exportCounts"_s)->text().contains(u"2 contact"));
        presenter->offer({crm::PartyKind::Contact, {rows->at(1)}});
        presenter->reload();
        presenter->reload(); // opened again, from the list of pages
        QTRY_VERIFY(page->findChild<QLabel *>(u"exportCounts"_s)->text().contains(u"2 contact"));
        QVERIFY(!page->findChild<QAbstractButton *>(u"exportEverything"_s)->isVisible());
    }

    void leavesNoFileWhenItIsStopped()
    {
        const QString older = place(u"ancien.csv"_s);
        put(older, "older");
        QSignalSpy said(presenter.get(), &ExportPresenter::said);
        for (const QString &target : {older, place(u"nouveau.csv"_s)}) {
            QSemaphore held; // the vault's thread is busy until the person has pressed Stop
            auto holding = workspace.ask<void>([&held](workspace::Books &) -> Result<void> {
                held.acquire();
                return {};
            });
            files.place = target;
            click(u"runExport"_s);
            click(u"stop"_s);
            held.release();
            holding.waitForFinished();
            QTRY_VERIFY(page->findChild<QAbstractButton *>(u"runExport"_s)->isEnabled());
        }
        QCOMPARE(written(), QStringList{u"ancien.csv"_s});
        QCOMPARE(bytes(older), QByteArray("older"));
        QCOMPARE(said.size(), 0);
        QVERIFY(!page->banner().isVisible());
    }

    void saysSoWhenRowsAreOfferedWhileItWrites()
    {
        QSemaphore held;
        auto holding = workspace.ask<void>([&held](workspace::Books &) -> Result<void> {
            held.acquire();
            return {};
        });
        QSignalSpy said(presenter.get(), &ExportPresenter::said);
        files.place = place(u"tout.csv"_s);
        click(u"runExport"_s);
        presenter->offer({crm::PartyKind::Contact, {1}});
        presenter->reload(); // the page opens
        const bool told = page->banner().accessibleName().contains(u"not taken up"_s);
        page->banner().quiet();
        presenter->choose(); // Ctrl+E meanwhile
        const bool toldAgain = page->banner().accessibleName().contains(u"still being written"_s);
        held.release();
        holding.waitForFinished();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(told && toldAgain);
        QCOMPARE(written(), QStringList{u"tout.csv"_s});
        QVERIFY(bytes(files.place).contains("Delmas") && bytes(files.place).contains("Bœuf"));
    }

    void leavesNoFileWhenTheLockStopsIt()
    {
        QSemaphore held;
        auto holding = workspace.ask<void>([&held](workspace::Books &) -> Result<void> {
            held.acquire();
            return {};
        });
        files.place = place(u"copie.csv"_s);
        click(u"runExport"_s);
        workspace.stopJobs();
        held.release();
        holding.waitForFinished();
        QTRY_VERIFY(page->findChild<QAbstractButton *>(u"runExport"_s)->isEnabled());
        QCOMPARE(written(), QStringList());
        QVERIFY(!page->banner().isVisible()); // nothing went wrong
    }

    void saysSoWhenTheStopComesTooLate()
    {
        QSignalSpy said(presenter.get(), &ExportPresenter::said);
        files.place = place(u"copie.csv"_s);
        click(u"runExport"_s);
        QVERIFY(workspace::outcome(workspace.ask<void>([](workspace::Books &) -> Result<void> { return {}; })).ok());
        click(u"stop"_s);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(bytes(files.place).contains("Delmas"));
    }

    void asksBeforeAnEndingLeadsToAnotherFile()
    {
        files.place = place(u"copie"_s);
        put(files.place + u".csv"_s, "older");
        QSignalSpy said(presenter.get(), &ExportPresenter::said);
        const auto dialog = [this] { return page->findChild<QWidget *>(u"confirmation"_s); };
        click(u"runExport"_s);
        QVERIFY(dialog());
        dialog()->findChild<QAbstractButton *>(u"keep"_s)->click();
        QTRY_VERIFY(!dialog());
        QCOMPARE(bytes(files.place + u".csv"_s), QByteArray("older"));
        click(u"runExport"_s);
        dialog()->findChild<QAbstractButton *>(u"erase"_s)->click();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(bytes(files.place + u".csv"_s).contains("Delmas"));
        QCOMPARE(written(), QStringList{u"copie.csv"_s});
    }

    void refusesAPlaceInsideTheVaultAndOneThatIsNotThere()
    {
        for (const QString &target :
             {folder.filePath(u"atelier.coffret/copie.csv"_s), place(u"nulle part/copie.csv"_s)}) {
            files.place = target;
            page->banner().quiet();
            click(u"runExport"_s);
            QTRY_VERIFY(page->banner().isVisible());
            QVERIFY(!QFileInfo::exists(target));
        }
    }
};

COFFRET_TEST(ExportPresenterTest, "exportpresentertest")
#include "exportpresentertest.moc"
