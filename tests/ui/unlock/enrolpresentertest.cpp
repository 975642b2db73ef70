// SPDX-License-Identifier: GPL-3.0-or-later
// From a code to an account of one's own, through the fields a person fills, on a vault with an owner and somebody invited.
#include "ui/unlock/enrolpresenter.h"

#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/common/filechooser.h"
#include "ui/unlock/charterpresenter.h"
#include "ui/unlock/unlockform.h"
#include "ui/unlock/unlockpresenter.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;
using workspace::outcome;
using workspace::PersonRole;

class EnrolPresenterTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000; // keys are costly to guess, and so to make
    static constexpr qint64 hour = 3'600'000;
    static constexpr auto floor = workspace::CreateRequest::Cost::Floor;
    const QString ownersPassword = u"lampe verger tuile moufle carton rivage bouton"_s;
    const QString paulsPassword = u"grange sabot pivoine echelle moulin ruban tiroir"_s;
    Looks looks{*qApp};
    SystemFileChooser files;
    FixedClock clock{1795182600000};
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<workspace::Workspace> vault;
    std::unique_ptr<SecretClipboard> clipboard;
    std::unique_ptr<EnrolPage> page;
    std::unique_ptr<EnrolPresenter> presenter;
    QString code;

    static Secret secret(const QString &text)
    {
        QByteArray bytes = text.toUtf8();
        return Secret::takeBytes(bytes);
    }
    static QString textOf(const Secret &secret)
    {
        const SecretReader reader(secret);
        return QString::fromUtf8(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
    }
    static PasswordAdvisor advisor()
    {
        return {[](const Secret &password, const QString &, const QString &) {
                    PasswordAdvice advice;
                    advice.accepted = textOf(password).size() > 20;
                    advice.score = advice.accepted ? 4 : 1;
                    return advice;
                },
                [] { return secret(u"cerise marteau vent colline plume tiroir sabot"_s); }};
    }
    QString path() const { return folder->filePath(u"atelier.coffret"_s); }
    QLineEdit *edit(const QString &name) const { return page->findChild<QLineEdit *>(name); }
    void type(const QString &name, const QString &text)
    {
        edit(name)->setText(text);
        Q_EMIT edit(name)->textEdited(text);
    }
    static QString said(const QWidget &inside)
    {
        QStringList all;
        for (const QLabel *label : inside.findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text();
        }
        return all.join(u'\n');
    }
    void press() { page->footer().verb().click(); }
    QCheckBox *accepting() const { return page->findChild<QCheckBox *>(u"charterAccepted"_s); }
    bool unlocks(const QString &login, const QString &password)
    {
        return outcome(vault->unlock(path(), {login, secret(password), {}, {}})).ok();
    }
    void invite(const QString &login, PersonRole role = PersonRole::Member, const QString &profile = {})
    {
        QVERIFY(unlocks(u"claire"_s, ownersPassword));
        workspace::PersonWish wish;
        wish.login = login;
        wish.role = role;
        wish.cost = floor;
        if (!profile.isEmpty())
            wish.profile = access::shippedProfile(profile)->id;
        const auto invited = outcome(vault->addPerson(wish));
        QVERIFY(invited.ok());
        code = textOf(invited->code);
        QVERIFY(outcome(vault->close()).ok());
    }
    // With the code right, up to the notice.
    void showCode(const QString &login)
    {
        presenter->begin(path(), login, {});
        type(u"enrolCode"_s, code);
        press();
        QTRY_VERIFY_WITH_TIMEOUT(page->step() == EnrolPage::Step::Charter, patience);
    }
    void accept()
    {
        accepting()->click();
        press();
        QVERIFY(page->step() == EnrolPage::Step::Password);
    }
    void choose(const QString &password)
    {
        type(u"newPassword"_s, password);
        type(u"passwordAgain"_s, password);
        press();
    }

private Q_SLOTS:
    void init()
    {
        looks.apply({ThemeChoice::Light, 100});
        clock.set(1795182600000);
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret code é XXXXXX"_s);
        vault = std::make_unique<workspace::Workspace>(clock);
        workspace::CreateRequest request;
        request.path = path();
        request.organisation = u"Atelier Marchand"_s;
        request.login = u"claire"_s;
        request.displayName = u"Claire Marchand"_s;
        request.password = secret(ownersPassword);
        request.cost = floor;
        QVERIFY(outcome(vault->create(std::move(request))).ok());
        QVERIFY(outcome(vault->close()).ok());
        clipboard = std::make_unique<SecretClipboard>(*QApplication::clipboard());
        page = std::make_unique<EnrolPage>(files, advisor());
        presenter = std::make_unique<EnrolPresenter>(*vault, *page, *clipboard);
        presenter->useCost(floor);
        page->resize(1200, 900);
        page->show();
    }
    void cleanup()
    {
        presenter.reset();
        page.reset();
        vault.reset();
    }

    void leadsAMemberFromACodeToAnOpenVault()
    {
        invite(u"paul"_s, PersonRole::Member, u"sales"_s);
        QSignalSpy enrolled(presenter.get(), &EnrolPresenter::enrolled);
        showCode(u"paul"_s);
        QVERIFY(said(*page).contains(u"The code is right."_s));
        QVERIFY(page->findChild<QWidget *>(u"charterText"_s)->hasFocus() || !page->isActiveWindow());
        QVERIFY(!accepting()->isChecked()); // nobody accepts for somebody else
        press();
        QVERIFY(page->step() == EnrolPage::Step::Charter);
        QVERIFY(said(*page).contains(u"Tick the box"_s));
        accept();
        choose(paulsPassword);
        QTRY_COMPARE_WITH_TIMEOUT(enrolled.count(), 1, patience);
        QVERIFY(vault->state() == workspace::Workspace::State::Open);
        QCOMPARE(vault->session().login, u"paul"_s);
        QCOMPARE(enrolled.first().at(2).toBool(), false); // accepted on the way
        QVERIFY(edit(u"enrolCode"_s)->text().isEmpty());
        QVERIFY(edit(u"newPassword"_s)->text().isEmpty() && edit(u"passwordAgain"_s)->text().isEmpty());
    }

    void givesAnOwnerARecoveryKeyThatIsTypedBackFirst()
    {
        invite(u"anne"_s, PersonRole::Owner);
        QSignalSpy enrolled(presenter.get(), &EnrolPresenter::enrolled);
        showCode(u"anne"_s);
        accept();
        choose(paulsPassword);
        QTRY_VERIFY_WITH_TIMEOUT(page->step() == EnrolPage::Step::Recovery, patience);
        QVERIFY(vault->state() == workspace::Workspace::State::Closed);
        page->findChild<QPushButton *>(u"confirmKey"_s)->click();
        QVERIFY(said(page->recovery()).contains(u"is not the one on the paper"_s));
        QStringList groups;
        connect(&page->recovery(), &RecoverySheet::copyAsked, this,
                [&](const QString &key) { groups = key.split(u'-'); });
        page->findChild<QPushButton *>(u"copyKey"_s)->click();
        for (int i = 0; i < 2; ++i) {
            QLineEdit *group = edit(u"group%1"_s.arg(i));
            group->setText(groups.at(group->accessibleName().section(u' ', -1).toInt() - 1));
        }
        page->findChild<QPushButton *>(u"confirmKey"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(enrolled.count(), 1, patience);
        QVERIFY(vault->session().isOwner);
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void saysUnderTheCodeWhatIsWrongWithItAndLosesNothing()
    {
        invite(u"paul"_s);
        presenter->begin(path(), u"paul"_s, {});
        press();
        QVERIFY(said(*page).contains(u"Enter the six words"_s));
        const QString wrong = u"verger lampe tuile moufle carton rivage"_s;
        type(u"enrolCode"_s, wrong);
        press();
        QTRY_VERIFY_WITH_TIMEOUT(said(*page).contains(u"No invitation opens"_s), patience);
        QCOMPARE(edit(u"enrolCode"_s)->text(), wrong);
        QCOMPARE(edit(u"enrolLogin"_s)->text(), u"paul"_s);
        clock.advance(25 * hour);
        type(u"enrolCode"_s, code);
        press();
        QTRY_VERIFY_WITH_TIMEOUT(said(*page).contains(u"no longer valid"_s), patience);
        QCOMPARE(edit(u"enrolCode"_s)->text(), code);
    }

    void saysOfACodeThatWasUsedThatItServesOnce()
    {
        invite(u"paul"_s);
        QSignalSpy enrolled(presenter.get(), &EnrolPresenter::enrolled);
        showCode(u"paul"_s);
        accept();
        choose(paulsPassword);
        QTRY_COMPARE_WITH_TIMEOUT(enrolled.count(), 1, patience);
        QVERIFY(outcome(vault->close()).ok());
        presenter->begin(path(), u"paul"_s, secret(code));
        QTRY_VERIFY_WITH_TIMEOUT(said(*page).contains(u"A code serves once"_s), patience);
        QVERIFY(page->step() == EnrolPage::Step::Code);
    }

    void comesBackToTheCodeWhenItEndsWhileThePasswordIsChosen()
    {
        invite(u"paul"_s);
        showCode(u"paul"_s);
        accept();
        clock.advance(25 * hour);
        choose(paulsPassword);
        QTRY_VERIFY_WITH_TIMEOUT(page->step() == EnrolPage::Step::Code, patience);
        QVERIFY(said(*page).contains(u"no longer valid"_s));
        QCOMPARE(edit(u"newPassword"_s)->text(), paulsPassword);
    }

    void usesNothingUpWhenThePersonLeavesOrGoesBack()
    {
        invite(u"paul"_s);
        showCode(u"paul"_s);
        accept();
        QSignalSpy givenUp(presenter.get(), &EnrolPresenter::givenUp);
        Q_EMIT page->backAsked();
        QVERIFY(page->step() == EnrolPage::Step::Charter);
        Q_EMIT page->backAsked();
        QVERIFY(page->step() == EnrolPage::Step::Code);
        Q_EMIT page->leaveAsked();
        QCOMPARE(givenUp.count(), 1);
        QVERIFY(edit(u"enrolCode"_s)->text().isEmpty());
        showCode(u"paul"_s); // the same code
    }

    void asksForAKeyFileWhereTheProfileDoes()
    {
        invite(u"luc"_s, PersonRole::Member, u"administrator"_s);
        QSignalSpy enrolled(presenter.get(), &EnrolPresenter::enrolled);
        showCode(u"luc"_s);
        accept();
        choose(paulsPassword);
        QVERIFY(said(*page).contains(u"Choose where to write the key file."_s));
        QVERIFY(!page->findChild<QCheckBox *>(u"withKeyFile"_s)->isEnabled());
        edit(u"newKeyFile"_s)->setText(path() + u"/luc.key"_s); // beside what it protects
        press();
        QTRY_VERIFY_WITH_TIMEOUT(page->password().isEnabled(), patience);
        QVERIFY(enrolled.isEmpty());
        QCOMPARE(edit(u"newPassword"_s)->text(), paulsPassword);
        const QString key = folder->filePath(u"luc.key"_s);
        edit(u"newKeyFile"_s)->setText(key);
        press();
        QTRY_COMPARE_WITH_TIMEOUT(enrolled.count(), 1, patience);
        QCOMPARE(enrolled.first().at(1).toString(), key);
    }

    void isReachedFromTheUnlockPageByItsLinkAndByACodeTypedAsAPassword()
    {
        invite(u"paul"_s);
        UnlockPage unlockPage(files);
        UnlockPresenter unlocking(*vault, unlockPage);
        QString account;
        QString given;
        connect(&unlocking, &UnlockPresenter::invited, this,
                [&](const QString &, const QString &login, const Secret &typed) {
                    account = login;
                    given = textOf(typed);
                });
        unlocking.showVault(path());
        unlockPage.show();
        unlockPage.form().setLogin(u"paul"_s);
        auto *link = unlockPage.findChild<QPushButton *>(u"codeLink"_s);
        QVERIFY(link->isVisible());
        link->click();
        QCOMPARE(account, u"paul"_s);
        QVERIFY(given.isEmpty());
        auto *password = unlockPage.findChild<QLineEdit *>(u"password"_s);
        password->setText(code);
        unlockPage.findChild<QPushButton *>(u"unlock"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(given, code, patience);
        QVERIFY(password->text().isEmpty());
        presenter->begin(path(), account, secret(given)); // as the desktop does
        QTRY_VERIFY_WITH_TIMEOUT(page->step() == EnrolPage::Step::Charter, patience);
    }

    void asksWhoeverHasNotAcceptedRightAfterUnlocking()
    {
        invite(u"paul"_s);
        const auto opened = outcome(vault->unlock(path(), {u"claire"_s, secret(ownersPassword), {}, {}}));
        QVERIFY(opened.ok() && opened->asksForCharter);
        CharterPage charter;
        CharterPresenter accepting(*vault, charter);
        QSignalSpy accepted(&accepting, &CharterPresenter::accepted);
        QSignalSpy refused(&accepting, &CharterPresenter::refused);
        charter.start();
        charter.show();
        charter.footer().verb().click();
        QVERIFY(said(charter).contains(u"Tick the box"_s));
        Q_EMIT charter.footer().leaveAsked();
        QCOMPARE(refused.count(), 1);
        charter.findChild<QCheckBox *>(u"charterAccepted"_s)->click();
        charter.footer().verb().click();
        QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, patience);
        QVERIFY(outcome(vault->close()).ok());
        QVERIFY(!outcome(vault->unlock(path(), {u"claire"_s, secret(ownersPassword), {}, {}}))->asksForCharter);
    }
};

COFFRET_TEST(EnrolPresenterTest, "enrolpresentertest")
#include "enrolpresentertest.moc"
