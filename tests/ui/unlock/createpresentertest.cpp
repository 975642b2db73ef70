// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/createpresenter.h"

#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/common/fieldnote.h"
#include "ui/common/filechooser.h"
#include "ui/common/textlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

// The first minutes with the program: every way through the steps, and above all every way out of them.
class CreatePresenterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    FixedClock clock{1795182600000};
    SystemFileChooser files;
    Looks looks{*qApp};
    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    const PasswordAdvisor advisor{[](const Secret &, const QString &, const QString &) {
                                      return PasswordAdvice{4, true, 90};
                                  },
                                  [] { return Secret(); }};
    const QString password = u"verger lampe tuile moufle carton rivage bouton"_s;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<CreatePage> page;
    std::unique_ptr<CreatePresenter> presenter;

    QStringList left() const { return QDir(folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
    static bool isAt(const CreatePage &page, const char16_t *step) { return page.current() == step; }
    void verb() const { page->footer().verb().click(); }

    static void type(QWidget &inside, const QString &name, const QString &text)
    {
        auto *edit = inside.findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }

    void click(const QString &name) const
    {
        auto *button = page->findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    void fillOwner()
    {
        type(*page, u"organisation"_s, u"Atelier Émile"_s);
        type(*page, u"displayName"_s, u"Claire Marchand"_s);
    }

    void reachTheRecoveryKey()
    {
        fillOwner();
        verb();
        QVERIFY(isAt(*page, step::Password));
        type(*page, u"newPassword"_s, password);
        type(*page, u"passwordAgain"_s, password);
        verb();
        QTRY_VERIFY_WITH_TIMEOUT(isAt(*page, step::Recovery), 60'000);
    }

private Q_SLOTS:
    void initTestCase() { looks.apply({ThemeChoice::Light, 100}); }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret début é XXXXXX"_s);
        workspace = std::make_unique<workspace::Workspace>(clock);
        page = std::make_unique<CreatePage>(files, advisor, folder->path());
        presenter = std::make_unique<CreatePresenter>(*workspace, *page, clipboard);
        page->resize(1100, 800);
        page->show();
        page->start(CreatePage::From::FirstRun);
    }

    void cleanup()
    {
        presenter.reset();
        page.reset();
        workspace.reset();
    }

    // A person at the keyboard: no step needs the mouse, nor a way to the button at the foot.
    void enterGoesOnFromEveryStep()
    {
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        const auto enter = [this] { QTest::keyClick(page->focusWidget(), Qt::Key_Return); };
        QCOMPARE(page->focusWidget()->objectName(), u"welcome.create"_s);
        enter();
        QVERIFY(isAt(*page, step::Owner));
        fillOwner();
        enter();
        QVERIFY(isAt(*page, step::Password));
        type(*page, u"newPassword"_s, password);
        type(*page, u"passwordAgain"_s, password);
        enter();
        QTRY_VERIFY_WITH_TIMEOUT(isAt(*page, step::Recovery), 60'000);
    }

    void theLanguageComesBeforeTheChoicesByTab()
    {
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->findChild<QWidget *>(u"welcomeLanguage"_s)->setFocus();
        QTest::keyClick(page->focusWidget(), Qt::Key_Tab);
        QCOMPARE(page->focusWidget()->objectName(), u"welcome.create"_s);
        QTest::keyClick(page->focusWidget(), Qt::Key_Tab);
        QCOMPARE(page->focusWidget(), &page->footer().verb());
    }

    void asksForWhatIsMissingBeforeItGoesOn()
    {
        verb();
        QVERIFY(isAt(*page, step::Owner));
        verb();
        QVERIFY(isAt(*page, step::Owner));
        fillOwner();
        QCOMPARE(page->findChild<QLineEdit *>(u"newLogin"_s)->text(), u"claire.marchand"_s);
        verb();
        QVERIFY(isAt(*page, step::Password));
        verb();
        QVERIFY(isAt(*page, step::Password));
        type(*page, u"newPassword"_s, password);
        type(*page, u"passwordAgain"_s, u"something else"_s);
        verb();
        QVERIFY(isAt(*page, step::Password));
        click(u"assistantBack"_s);
        click(u"assistantBack"_s);
        QVERIFY(isAt(*page, step::Welcome));
        QCOMPARE(left(), QStringList());
    }

    void leavesNothingWhenItIsGivenUpBeforeTheKeyIsOnPaper()
    {
        verb();
        reachTheRecoveryKey();
        QCOMPARE(left().size(), 1);
        QSignalSpy givenUp(presenter.get(), &CreatePresenter::givenUp);
        click(u"assistantLeave"_s);
        QTRY_COMPARE_WITH_TIMEOUT(givenUp.size(), 1, 30'000);
        QCOMPARE(left(), QStringList());
        QCOMPARE(workspace->state(), workspace::Workspace::State::Closed);
    }

    void leavesNothingWhenTheWindowIsClosedBeforeTheKeyIsOnPaper()
    {
        verb();
        reachTheRecoveryKey();
        presenter.reset();
        QCOMPARE(left(), QStringList());
    }

    void goesBackFromTheKeyAndMakesAnother()
    {
        verb();
        reachTheRecoveryKey();
        click(u"assistantBack"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(*page, step::Password), 30'000);
        QCOMPARE(left(), QStringList());
        QVERIFY(page->findChild<QLineEdit *>(u"newPassword"_s)->text().isEmpty());
        type(*page, u"newPassword"_s, password);
        type(*page, u"passwordAgain"_s, password);
        verb();
        QTRY_VERIFY_WITH_TIMEOUT(isAt(*page, step::Recovery), 60'000);
    }

    void opensOnceTwoGroupsOfTheKeyWereTyped()
    {
        QSignalSpy made(presenter.get(), &CreatePresenter::made);
        QSignalSpy created(presenter.get(), &CreatePresenter::created);
        verb();
        reachTheRecoveryKey();
        click(u"confirmKey"_s);
        QVERIFY(isAt(*page, step::Recovery));
        QSignalSpy copied(&page->recovery(), &RecoverySheet::copyAsked);
        click(u"copyKey"_s);
        const QStringList groups = copied.first().first().toString().split(u'-');
        for (int i = 0; i < 2; ++i) {
            const QString name = u"group%1"_s.arg(i);
            const int number = page->findChild<QLineEdit *>(name)->accessibleName().section(u' ', 1).toInt();
            type(*page, name, groups.value(number - 1));
        }
        click(u"confirmKey"_s);
        QCOMPARE(made.size(), 1);
        QVERIFY(isAt(*page, step::Begin));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        click(u"begin.empty"_s);
        verb();
        QCOMPARE(created.size(), 1);
        QCOMPARE(created.first().at(1).value<CreatePresenter::Begin>(), CreatePresenter::Begin::Empty);
        presenter.reset(); // a confirmed vault stays
        QCOMPARE(left().size(), 1);
    }

    void saysWhereTheVaultCannotBe()
    {
        verb();
        fillOwner();
        QVERIFY(QDir(folder->path()).mkpath(u"atelier-emile.coffret/something"_s));
        verb();
        type(*page, u"newPassword"_s, password);
        type(*page, u"passwordAgain"_s, password);
        verb();
        QTRY_VERIFY_WITH_TIMEOUT(isAt(*page, step::Owner), 60'000);
        QCOMPARE(left(), QStringList{u"atelier-emile.coffret"_s}); // untouched
    }

    void makesADemonstrationAndSaysItsPassword()
    {
        QSignalSpy made(presenter.get(), &CreatePresenter::made);
        click(u"welcome.demo"_s);
        verb();
        QTRY_VERIFY_WITH_TIMEOUT(isAt(*page, step::Begin), 120'000);
        QCOMPARE(made.size(), 1);
        QVERIFY(page->findChild<TextLabel *>(u"beginNote"_s)->text().contains(password));
        QCOMPARE(left(), QStringList{u"demonstration.coffret"_s});
    }

    void handsOnTheWishToOpenAnotherVaultAndTheLanguage()
    {
        QSignalSpy open(presenter.get(), &CreatePresenter::openAsked);
        click(u"welcome.open"_s);
        verb();
        QCOMPARE(open.size(), 1);
        QSignalSpy language(page.get(), &CreatePage::languageChosen);
        QTest::keyClick(page->findChild<QWidget *>(u"welcomeLanguage"_s), Qt::Key_Down);
        QCOMPARE(language.size(), 1);
        QCOMPARE(language.first().first().toString(), u"fr"_s);
    }
};

COFFRET_TEST(CreatePresenterTest, "createpresentertest")
#include "createpresentertest.moc"
