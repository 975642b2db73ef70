// SPDX-License-Identifier: GPL-3.0-or-later
// The page over a real vault.
#include "ui/access/accountspresenter.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/access/codesheet.h"
#include "ui/access/peopletable.h"
#include "ui/access/personform.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/localformat.h"
#include "ui/lock/secretclipboard.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;
using coffret::workspace::outcome;
using coffret::workspace::PersonRole;
using coffret::workspace::PersonState;

class AccountsPresenterTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000; // a code is costly to guess, and so to make
    Looks looks{*qApp};
    std::unique_ptr<QTemporaryDir> folder;
    FixedClock clock{1795182600000};
    std::unique_ptr<workspace::Workspace> vault;
    std::unique_ptr<SecretClipboard> clipboard;
    std::unique_ptr<AccountsPage> page;
    std::unique_ptr<AccountsPresenter> presenter;

    bool invite(const QString &name, PersonRole role = PersonRole::Member)
    {
        workspace::PersonWish wish;
        wish.displayName = name;
        wish.login = proposedLogin(name);
        wish.role = role;
        wish.cost = workspace::CreateRequest::Cost::Floor;
        return outcome(vault->addPerson(wish)).ok();
    }
    static Secret secret(const char *text)
    {
        QByteArray bytes(text);
        return Secret::takeBytes(bytes);
    }
    // With a password, which is chosen while the vault is closed.
    bool enrol(const QString &name)
    {
        const auto floor = workspace::CreateRequest::Cost::Floor;
        const QString path = vault->path();
        workspace::PersonWish wish;
        wish.displayName = name;
        wish.login = proposedLogin(name);
        wish.cost = floor;
        auto invited = outcome(vault->addPerson(wish));
        if (!invited.ok() || !outcome(vault->close()).ok())
            return false;
        workspace::Enrolment first;
        first.login = wish.login;
        first.code = std::move(invited->code);
        first.password = secret("cerise marteau vent colline plume tiroir sabot");
        first.cost = floor;
        first.accepted = access::charterVersion();
        workspace::Credentials claire;
        claire.login = u"claire"_s;
        claire.password = secret("lampe verger tuile moufle carton rivage bouton");
        return outcome(vault->enrol(path, std::move(first))).ok()
               && outcome(vault->unlock(path, std::move(claire))).ok();
    }
    const QList<workspace::Person> &people() const { return page->table().accounts().people(); }
    bool opened(int accounts)
    {
        presenter->open();
        return QTest::qWaitFor([&] { return people().size() == accounts; });
    }
    QPushButton *find(const QString &name) const { return page->findChild<QPushButton *>(name); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = page->findChild<QLineEdit *>(name);
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }
    void choose(const QString &profile)
    {
        auto *box = page->findChild<QComboBox *>(u"accountProfile"_s);
        box->setCurrentIndex(box->findData(profile));
    }
    void agree()
    {
        auto *dialog = page->window()->findChild<QDialog *>(u"confirmation"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"erase"_s)->click();
    }
    bool asks() const { return page->window()->findChild<QDialog *>(u"confirmation"_s); }
    QString said() const
    {
        QStringList all;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text();
        }
        return all.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        looks.apply({ThemeChoice::Light, 100});
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret comptes é XXXXXX"_s);
        vault = std::make_unique<workspace::Workspace>(clock);
        workspace::CreateRequest request;
        request.path = folder->filePath(u"atelier.coffret"_s);
        request.organisation = u"Atelier Marchand"_s;
        request.login = u"claire"_s;
        request.displayName = u"Claire Marchand"_s;
        request.password = secret("lampe verger tuile moufle carton rivage bouton");
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(outcome(vault->create(std::move(request))).ok());
        clipboard = std::make_unique<SecretClipboard>(*QApplication::clipboard());
        page = std::make_unique<AccountsPage>();
        presenter = std::make_unique<AccountsPresenter>(*vault, *page, *clipboard, clock);
        page->resize(1100, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    void cleanup()
    {
        presenter.reset();
        page.reset();
        clipboard.reset();
        vault.reset();
        folder.reset();
    }

    void listsTheAccountsWithTheirStateAsAWord()
    {
        QAbstractItemModelTester tester(&page->table().accounts());
        QVERIFY(invite(u"Hugo Lemaire"_s));
        QVERIFY(opened(2));
        page->table().choose(u"hugo.lemaire"_s);
        const QModelIndex row = page->table().currentIndex();
        QCOMPARE(row.siblingAtColumn(int(AccountColumn::State)).data().toString(), u"Invited"_s);
        QVERIFY(row.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString().contains(u"code valid until"_s));
    }

    void saysThatThereIsOnlyOneOwnerAndProposesASecond()
    {
        QVERIFY(opened(1));
        QVERIFY(page->banner().isVisible());
        QVERIFY(said().contains(u"You alone have an account here"_s));
        Q_EMIT page->banner().linkActivated();
        QCOMPARE(page->findChild<QComboBox *>(u"accountProfile"_s)->currentData().toString(), QString()); // an owner
    }

    void makesAnAccountAndShowsItsCodeOnce()
    {
        QVERIFY(opened(1));
        find(u"newAccount"_s)->click();
        type(u"accountName"_s, u"Solène Bœuf"_s);
        QCOMPARE(page->findChild<QLineEdit *>(u"accountLogin"_s)->text(), u"solene.boeuf"_s);
        choose(u"accounting"_s);
        find(u"makeAccount"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page->code().isVisible(), patience);
        QVERIFY(said().contains(u"within 24 hours"_s));
        find(u"copyCode"_s)->click();
        QVERIFY(QApplication::clipboard()->text().size() > 20);
        find(u"codeDone"_s)->click();
        QVERIFY(page->code().isWiped());
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QTRY_COMPARE(people().size(), 2);
        const workspace::Person made = *page->table().chosen();
        QCOMPARE(made.login, u"solene.boeuf"_s);
        QVERIFY(made.compartments.contains(u"finance"_s));
        QVERIFY(!made.compartments.contains(u"sensitive"_s));
    }

    void wipesTheCodeWhenItsPageIsLeft()
    {
        QByteArray code("un deux trois quatre cinq six");
        page->code().show(u"Hugo"_s, u"hugo"_s, Secret::takeBytes(code), u"demain"_s);
        page->showCode();
        QVERIFY(!page->code().isWiped());
        page->hide();
        QVERIFY(page->code().isWiped());
    }

    void asksForALastDayWhereTheProfileEnds()
    {
        QVERIFY(opened(1));
        find(u"newAccount"_s)->click();
        type(u"accountName"_s, u"Inès Carpentier"_s);
        choose(u"intern"_s);
        QVERIFY(!page->form().wish(clock.now()));
        QVERIFY(said().contains(u"end on a day"_s));
        type(u"accountEnd"_s, u"2026-11-19"_s); // yesterday
        QVERIFY(!page->form().wish(clock.now()));
        type(u"accountEnd"_s, u"2026-12-18"_s);
        const auto wish = page->form().wish(clock.now());
        QVERIFY(wish);
        QCOMPARE(wish->expires, QDate(2026, 12, 19).startOfDay().toMSecsSinceEpoch()); // the last day counts whole
    }

    void makesATemporaryAccountForSomeHoursOrDays()
    {
        QVERIFY(opened(1));
        find(u"newAccount"_s)->click();
        type(u"accountName"_s, u"Rex Dépannage"_s);
        choose(u"maintenance"_s);
        auto *way = page->findChild<QComboBox *>(u"accountEnding"_s);
        way->setCurrentIndex(3);
        type(u"accountEnd"_s, u"-2"_s);
        QVERIFY(!page->form().wish(clock.now()));
        QVERIFY(said().contains(u"Type a number of hours, from 1 to"_s));
        type(u"accountEnd"_s, u"8"_s);
        QCOMPARE(page->form().wish(clock.now())->expires, clock.now() + 8 * 3'600'000);
        way->setCurrentIndex(2);
        type(u"accountEnd"_s, u"30"_s);
        QCOMPARE(page->form().wish(clock.now())->expires, clock.now() + qint64(30) * 24 * 3'600'000);
        way->setCurrentIndex(0); // never: not for this profile
        QVERIFY(!page->form().wish(clock.now()));
        choose(u"sales"_s);
        QCOMPARE(page->form().wish(clock.now())->expires, 0);
    }

    void changesTheProfileAndTheEndOfAnAccount()
    {
        QVERIFY(enrol(u"Hugo Lemaire"_s));
        QVERIFY(opened(2));
        page->table().choose(u"hugo.lemaire"_s);
        find(u"changeAccount"_s)->click();
        QVERIFY(!page->findChild<QLineEdit *>(u"accountLogin"_s)->isEnabled());
        QCOMPARE(page->findChild<QComboBox *>(u"accountProfile"_s)->findData(QString()), -1); // no owner by a change
        choose(u"manager"_s);
        page->findChild<QComboBox *>(u"accountEnding"_s)->setCurrentIndex(1);
        type(u"accountEnd"_s, u"2026-12-18"_s);
        find(u"makeAccount"_s)->click();
        QVERIFY(!asks()); // nothing is taken
        QTRY_VERIFY(page->table().chosen() && page->table().chosen()->expires != 0);
        QCOMPARE(page->table().chosen()->expires, QDate(2026, 12, 19).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(page->table().chosen()->profile, access::shippedProfile(u"manager"_s)->id);
    }

    void removesTheEndAndAsksBeforeAProfileThatAllowsLess()
    {
        QVERIFY(enrol(u"Hugo Lemaire"_s));
        const access::ProfileId manager = access::shippedProfile(u"manager"_s)->id;
        const TimeStamp end = clock.now() + 3'600'000;
        QVERIFY(
            outcome(vault->changeRights({workspace::RightsWish::What::SetProfile, u"hugo.lemaire"_s, {}, manager, end}))
                .ok());
        QVERIFY(opened(2));
        page->table().choose(u"hugo.lemaire"_s);
        find(u"changeAccount"_s)->click();
        page->findChild<QComboBox *>(u"accountEnding"_s)->setCurrentIndex(0);
        choose(u"sales"_s);
        find(u"makeAccount"_s)->click();
        QVERIFY(asks());
        QCOMPARE(page->table().chosen()->expires, end);
        QSignalSpy said(presenter.get(), &AccountsPresenter::said);
        agree();
        QTRY_COMPARE(page->table().chosen()->expires, 0);
        QCOMPARE(page->table().chosen()->profile, access::shippedProfile(u"sales"_s)->id);
        QVERIFY(said.first().first().toString().contains(u"A file was taken away"_s));
    }

    void changesNothingWhenNothingDiffersAndKeepsTheHourOfAnEnd()
    {
        QVERIFY(enrol(u"Hugo Lemaire"_s));
        const TimeStamp end = clock.now() + 3'600'000;
        QVERIFY(
            outcome(vault->changeRights({workspace::RightsWish::What::SetEnd, u"hugo.lemaire"_s, {}, {}, end})).ok());
        QVERIFY(opened(2));
        page->table().choose(u"hugo.lemaire"_s);
        const quint64 before = outcome(vault->facts())->generation;
        const QString hour = moment(localTime(end), localTime(clock.now()).date());
        QCOMPARE(page->table().currentIndex().siblingAtColumn(int(AccountColumn::End)).data().toString(), hour);
        find(u"changeAccount"_s)->click();
        find(u"makeAccount"_s)->click();
        QVERIFY(page->isAtList());
        QCOMPARE(outcome(vault->facts())->generation, before);
        page->table().choose(u"claire"_s);
        QVERIFY(!find(u"changeAccount"_s)->isEnabled()); // an owner
    }

    void saysBesideTheFieldThatALoginIsTaken()
    {
        QVERIFY(opened(1));
        find(u"newAccount"_s)->click();
        type(u"accountName"_s, u"Claire Autre"_s);
        type(u"accountLogin"_s, u"Claire"_s);
        find(u"makeAccount"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"There is an account of this name already"_s), patience);
        QVERIFY(page->form().isVisible());
    }

    void disablesOnlyAfterAQuestionAndEnablesAtOnce()
    {
        QVERIFY(enrol(u"Hugo Lemaire"_s));
        QVERIFY(opened(2));
        page->table().choose(u"hugo.lemaire"_s);
        find(u"disableAccount"_s)->click();
        QCOMPARE(page->table().chosen()->state, PersonState::Active);
        agree();
        QTRY_COMPARE(page->table().chosen()->state, PersonState::Disabled);
        QCOMPARE(find(u"disableAccount"_s)->text(), u"Enable"_s);
        find(u"disableAccount"_s)->click();
        QTRY_COMPARE(page->table().chosen()->state, PersonState::Active);
    }

    void saysWhoAcceptedTheNoticeAndTheCharterAndWhen()
    {
        QVERIFY(opened(1));
        QVERIFY(!said().contains(u"the notice and the charter"_s)); // nobody else is here
        QVERIFY(enrol(u"Hugo Lemaire"_s));
        QVERIFY(opened(2));
        page->table().choose(u"claire"_s);
        QVERIFY(said().contains(u"Claire Marchand has not accepted the notice and the charter yet."_s));
        page->table().choose(u"hugo.lemaire"_s);
        QVERIFY(said().contains(u"Hugo Lemaire accepted the notice and the charter, version "_s
                                + access::charterVersion()));
    }

    void saysHowOneComesBackWhoNeverHadAPassword()
    {
        QVERIFY(invite(u"Hugo Lemaire"_s));
        QVERIFY(opened(2));
        page->table().choose(u"hugo.lemaire"_s);
        find(u"disableAccount"_s)->click();
        agree();
        QTRY_COMPARE(page->table().chosen()->state, PersonState::Disabled);
        QSignalSpy failed(presenter.get(), &AccountsPresenter::failed);
        find(u"disableAccount"_s)->click();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"Give it a new code"_s));
    }

    void asksBeforeANewCodeTakesAPassword()
    {
        QVERIFY(enrol(u"Hugo Lemaire"_s));
        QVERIFY(opened(2));
        page->table().choose(u"hugo.lemaire"_s);
        find(u"newCode"_s)->click();
        QVERIFY(asks());
        agree();
        QTRY_VERIFY_WITH_TIMEOUT(page->code().isVisible(), patience);
        QTRY_COMPARE(page->table().chosen()->state, PersonState::Invited);
    }

    void takesNothingFromTheAccountOneWorksWith()
    {
        QVERIFY(opened(1));
        QVERIFY(!find(u"disableAccount"_s)->isEnabled());
        QVERIFY(!find(u"newCode"_s)->isEnabled());
    }

    void givesANewCodeForOneThatWasLost()
    {
        QVERIFY(invite(u"Hugo Lemaire"_s));
        QVERIFY(opened(2));
        page->table().choose(u"hugo.lemaire"_s);
        find(u"newCode"_s)->click();
        QVERIFY(!asks()); // no password is lost
        QTRY_VERIFY_WITH_TIMEOUT(page->code().isVisible(), patience);
    }

    void makesNewKeysAndSaysSo()
    {
        QVERIFY(opened(1));
        QSignalSpy said(presenter.get(), &AccountsPresenter::said);
        const quint64 before = outcome(vault->facts())->generation;
        find(u"newKeys"_s)->click();
        agree();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
        QVERIFY(outcome(vault->facts())->generation > before);
        QVERIFY(find(u"newKeys"_s)->isEnabled());
    }

    void keepsThePresentKeysWhenItIsStopped()
    {
        QVERIFY(opened(1));
        const quint64 before = outcome(vault->facts())->generation;
        QSignalSpy said(presenter.get(), &AccountsPresenter::said);
        QSemaphore busy;
        const auto held = vault->ask<void>([&busy](workspace::Books &) -> Result<void> {
            busy.acquire();
            return {};
        });
        find(u"newKeys"_s)->click();
        agree();
        QVERIFY(!find(u"newAccount"_s)->isEnabled());
        Q_EMIT page->busy().stopRequested();
        busy.release();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"The present keys stay"_s));
        QCOMPARE(outcome(vault->facts())->generation, before);
    }
};

COFFRET_TEST(AccountsPresenterTest, "accountspresentertest")
#include "accountspresentertest.moc"
