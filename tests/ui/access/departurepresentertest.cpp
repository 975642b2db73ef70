// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody leaves a real vault, step by step through the page. Coming back has to show what is done.
#include "ui/access/departurepresenter.h"
#include "core/access/charter.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/access/accountspage.h"
#include "ui/access/departurepage.h"
#include "ui/common/appearance.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/busyline.h"
#include "ui/common/filechooser.h"
#include "ui/printing/printdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;
using coffret::workspace::outcome;
using coffret::workspace::PersonState;

namespace {

class OneFile final : public FileChooser
{
public:
    void openFile(QWidget *, const FileQuestion &, Answer) override {}
    void openFolder(QWidget *, const FileQuestion &, Answer) override {}
    void saveFile(QWidget *, const FileQuestion &, Answer answer) override { answer(path); }
    QString path;
};

class NoPrinter final : public PrintChooser
{
public:
    void choose(QWidget *, const QString &, bool, Answer) override {}
};

} // namespace

class DeparturePresenterTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000;
    Looks looks{*qApp};
    std::unique_ptr<QTemporaryDir> folder;
    FixedClock clock{1795182600000};
    std::unique_ptr<workspace::Workspace> vault;
    OneFile files;
    NoPrinter printers;
    std::unique_ptr<PrintDesk> desk;
    std::unique_ptr<AccountsPage> page;
    std::unique_ptr<DeparturePresenter> presenter;

    static Secret secret(const char *text)
    {
        QByteArray bytes(text);
        return Secret::takeBytes(bytes);
    }
    bool unlock()
    {
        workspace::Credentials claire;
        claire.login = u"claire"_s;
        claire.password = secret("lampe verger tuile moufle carton rivage bouton");
        return outcome(vault->unlock(folder->filePath(u"atelier.coffret"_s), std::move(claire))).ok();
    }
    bool enrol(const QString &login)
    {
        const auto floor = workspace::CreateRequest::Cost::Floor;
        workspace::PersonWish wish;
        wish.displayName = login;
        wish.login = login;
        wish.cost = floor;
        wish.profile = access::shippedProfile(u"sales"_s)->id;
        auto invited = outcome(vault->addPerson(wish));
        if (!invited.ok() || !outcome(vault->close()).ok())
            return false;
        workspace::Enrolment first;
        first.login = login;
        first.code = std::move(invited->code);
        first.password = secret("cerise marteau vent colline plume tiroir sabot");
        first.cost = floor;
        first.accepted = access::charterVersion();
        return outcome(vault->enrol(folder->filePath(u"atelier.coffret"_s), std::move(first))).ok() && unlock();
    }
    // The owner entrusts them to Hugo, whose id the log of accounts does not tell: the session's own is given away.
    bool fill(int contacts)
    {
        return outcome(vault->ask<void>([contacts](workspace::Books &books) -> Result<void> {
                   for (int each = 0; each < contacts; ++each) {
                       crm::Contact contact;
                       contact.lastName = u"Garnier %1"_s.arg(each);
                       contact.owner = books.desk.session.user;
                       COFFRET_TRY(books.contacts.save(contact));
                   }
                   return {};
               })).ok()
               && outcome(vault->handOver(u"claire"_s, u"hugo"_s)).ok();
    }
    void begin(const QString &step)
    {
        presenter->begin(u"hugo"_s);
        at(step);
    }
    // The step is open and nothing runs any more.
    void at(const QString &step)
    {
        const auto isThere = [&] {
            return page->departure().current() == step && page->departure().footer().verb().isEnabled()
                   && !page->departure().departure().person.login.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
    }
    void press() { page->departure().footer().verb().click(); }
    QString said() const
    {
        QStringList all;
        for (const QLabel *label : page->departure().findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text();
        }
        return all.join(u'\n');
    }
    workspace::Departure departure()
    {
        const auto found = outcome(vault->departure(u"hugo"_s));
        return found.ok() ? *found : workspace::Departure();
    }

private Q_SLOTS:
    void init()
    {
        looks.apply({ThemeChoice::Light, 100});
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret départ é XXXXXX"_s);
        vault = std::make_unique<workspace::Workspace>(clock);
        workspace::CreateRequest request;
        request.path = folder->filePath(u"atelier.coffret"_s);
        request.organisation = u"Atelier Marchand"_s;
        request.login = u"claire"_s;
        request.displayName = u"Claire Marchand"_s;
        request.password = secret("lampe verger tuile moufle carton rivage bouton");
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(outcome(vault->create(std::move(request))).ok());
        QVERIFY(enrol(u"hugo"_s));
        desk = std::make_unique<PrintDesk>(files, printers, [this] { return vault->path(); });
        page = std::make_unique<AccountsPage>();
        presenter = std::make_unique<DeparturePresenter>(*vault, *page, *desk, clock);
        page->resize(1100, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    void cleanup()
    {
        presenter.reset();
        page.reset();
        desk.reset();
        vault.reset();
        folder.reset();
    }

    void goesFromTheAccountToASheetThatSaysWhatWasDone()
    {
        QVERIFY(fill(3));
        begin(u"account"_s);
        QVERIFY(said().contains(u"hugo leaves"_s));
        QVERIFY(said().contains(u"3 contact"_s));
        press(); // at once, without a word about the rest
        at(u"handover"_s);
        QCOMPARE(departure().person.state, PersonState::Disabled);
        QCOMPARE(page->departure().findChild<QComboBox *>(u"departureColleague"_s)->currentData().toString(),
                 u"claire"_s);
        press();
        at(u"keys"_s);
        QCOMPARE(departure().portfolio.all(), 0);
        const quint64 before = outcome(vault->facts())->generation;
        press();
        at(u"sheet"_s);
        QVERIFY(outcome(vault->facts())->generation > before);
        QVERIFY(departure().keysAt != 0);
        QVERIFY(said().contains(u"What the person may still hold"_s));
        QVERIFY(said().contains(u"makes no backups"_s));
        files.path = folder->filePath(u"départ.pdf"_s);
        QSignalSpy spoke(presenter.get(), &DeparturePresenter::said);
        page->departure().findChild<QPushButton *>(u"departurePdf"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(spoke.size(), 1, patience);
        QFile pdf(files.path);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        QSignalSpy ended(presenter.get(), &DeparturePresenter::ended);
        press();
        QCOMPARE(ended.size(), 1);
        QVERIFY(page->isAtList());
    }

    void showsWhatIsDoneAlreadyToWhoeverComesBack()
    {
        QVERIFY(fill(2));
        QVERIFY(outcome(vault->changeRights({workspace::RightsWish::What::Disable, u"hugo"_s})).ok());
        begin(u"handover"_s);
        Q_EMIT page->departure().leaveAsked();
        QVERIFY(page->isAtList());
        QVERIFY(said().isEmpty() || !said().contains(u"2 contact"_s)); // nothing of anybody stays
        QVERIFY(outcome(vault->handOver(u"hugo"_s, u"claire"_s)).ok());
        begin(u"keys"_s);
        QVERIFY(page->departure().model().isDone(u"handover"_s));
        page->departure().findChild<QRadioButton *>(u"departureKeysLater"_s)->setChecked(true);
        press();
        at(u"sheet"_s);
        QVERIFY(said().contains(u"Put off."_s));
        const StepModel &steps = page->departure().model();
        QCOMPARE(steps.data(steps.index(steps.rowOf(u"keys"_s)), StepModel::ResultRole).toString(), u"Put off"_s);
    }

    void handsNothingOverWhenItIsStopped()
    {
        QVERIFY(fill(2));
        QVERIFY(outcome(vault->changeRights({workspace::RightsWish::What::Disable, u"hugo"_s})).ok());
        begin(u"handover"_s);
        QSemaphore busy;
        const auto held = vault->ask<void>([&busy](workspace::Books &) -> Result<void> {
            busy.acquire();
            return {};
        });
        press();
        QVERIFY(!page->departure().footer().verb().isEnabled());
        Q_EMIT page->departure().busy().stopRequested();
        busy.release();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"This step has changed nothing."_s), patience);
        at(u"handover"_s);
        QCOMPARE(departure().portfolio.contacts, 2);
    }

    void leavesTheLastOwnerTheirAccountAndSaysWhy()
    {
        begin(u"account"_s);
        presenter->cancel();
        presenter->begin(u"claire"_s); // who works with it: the page offers no button for it
        QTRY_VERIFY_WITH_TIMEOUT(page->departure().departure().person.login == u"claire"
                                     && page->departure().footer().verb().isEnabled(),
                                 patience);
        press();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"owner"_s), patience);
        QCOMPARE(page->departure().current(), u"account"_s);
        QCOMPARE(outcome(vault->people())->first().state, PersonState::Active);
    }

    void forgetsEverybodyWhenTheLockComes()
    {
        QVERIFY(fill(1));
        begin(u"account"_s);
        QVERIFY(said().contains(u"hugo"_s));
        presenter->cancel();
        QVERIFY(!said().contains(u"hugo"_s));
    }
};

COFFRET_TEST(DeparturePresenterTest, "departurepresentertest")
#include "departurepresentertest.moc"
