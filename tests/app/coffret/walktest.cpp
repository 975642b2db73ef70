// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/workarea.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/filechooser.h"
#include "ui/common/notebox.h"
#include "ui/common/searchbox.h"
#include "ui/records/editpage.h"
#include "ui/records/fieldspanel.h"
#include "ui/records/recordpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/createpresenter.h"
#include "ui/unlock/unlockform.h"
#include "ui/unlock/unlockpresenter.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// The main job through the window: create a vault, import, find, edit, note, undo, lock, unlock, with the
// draft back. Real vault, real pages; only the choice of a file is scripted.
class WalkTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder{QDir::tempPath() + u"/coffret marche é XXXXXX"_s};
    FixedClock clock{1795182600000};
    ui::SystemFileChooser files;
    ui::Looks looks{*qApp};
    const QString password = u"verger lampe tuile moufle carton rivage bouton"_s;

    QString vault() const { return folder.filePath(u"atelier.coffret"_s); }

    bool unlock(workspace::Workspace &workspace) const
    {
        workspace::Credentials credentials;
        credentials.login = u"claire.marchand"_s;
        QByteArray bytes = password.toUtf8();
        credentials.password = Secret::takeBytes(bytes);
        return workspace::outcome(workspace.unlock(vault(), std::move(credentials))).ok();
    }

    static void type(QWidget &inside, const QString &name, const QString &text)
    {
        auto *edit = inside.findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }

    static void click(QWidget &inside, const QString &name)
    {
        auto *button = inside.findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    static QStringList unnamed(QWidget &root)
    {
        QStringList found;
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (face && face->text(QAccessible::Name).isEmpty())
                found += QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder.isValid());
        looks.apply({ui::ThemeChoice::Light, 100});
    }

    void createsAVaultFromTheForm();
    void importsFindsEditsAndTakesBack();
    void opensTheExportByItsKey();
    void erasesTheTrashOnlyOnceAgreed();
    void locksAndComesBackWithTheDraft();
    void promisesNoDraftOfAVaultThatIsGone();
    void saysAWrongPasswordUnderItsField();
};

void WalkTest::createsAVaultFromTheForm()
{
    workspace::Workspace workspace(clock);
    ui::SecretClipboard clipboard(*QGuiApplication::clipboard());
    const ui::PasswordAdvisor advisor{[](const Secret &, const QString &, const QString &) {
                                          return ui::PasswordAdvice{4, true, 90};
                                      },
                                      [] { return Secret(); }};
    ui::CreatePage page(files, advisor, folder.path());
    ui::CreatePresenter presenter(workspace, page, clipboard);
    QSignalSpy created(&presenter, &ui::CreatePresenter::made);
    page.resize(900, 900);
    page.start(ui::CreatePage::From::Unlock);
    page.show();
    QCOMPARE(unnamed(page), QStringList());
    click(page, u"assistantVerb"_s); // with every gap open: said, not done
    QVERIFY(page.owner().isVisible());
    type(page, u"organisation"_s, u"Atelier"_s);
    type(page, u"displayName"_s, u"Claire Marchand"_s);
    QCOMPARE(page.findChild<QLineEdit *>(u"newLogin"_s)->text(), u"claire.marchand"_s);
    QCOMPARE(page.findChild<QLineEdit *>(u"place"_s)->text(), vault());
    click(page, u"assistantVerb"_s);
    QCOMPARE(unnamed(page), QStringList());
    type(page, u"newPassword"_s, password);
    type(page, u"passwordAgain"_s, u"something else"_s);
    click(page, u"assistantVerb"_s);
    QVERIFY(page.password().isVisible());
    type(page, u"passwordAgain"_s, password);
    click(page, u"assistantVerb"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.recovery().isVisible(), 30'000);
    QVERIFY(page.findChild<QLineEdit *>(u"newPassword"_s)->text().isEmpty());
    click(page, u"confirmKey"_s); // nothing typed: not let through
    QCOMPARE(created.size(), 0);
    QSignalSpy copied(&page.recovery(), &ui::RecoverySheet::copyAsked);
    click(page, u"copyKey"_s);
    const QStringList groups = copied.first().first().toString().split(u'-');
    QCOMPARE(groups.size(), 9);
    for (int i = 0; i < 2; ++i) {
        const QString label = page.findChild<QLineEdit *>(u"group%1"_s.arg(i))->accessibleName();
        const int number = label.section(u' ', 1).toInt();
        type(page, u"group%1"_s.arg(i), groups.value(number - 1));
    }
    click(page, u"confirmKey"_s);
    QCOMPARE(created.size(), 1);
    QCOMPARE(workspace.state(), workspace::Workspace::State::Open);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void WalkTest::importsFindsEditsAndTakesBack()
{
    QFile file(folder.filePath(u"clients.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "Prénom;Nom;Société;E-mail;Tél. mobile\nSolène;Bœuf;Boulangerie Rœsch;s.boeuf@roesch.example;0639983308\n"
        "Paul;Delmas;Hôtel des Tilleuls;p.delmas@tilleuls.example;0639984000\n");
    file.close();
    workspace::Workspace workspace(clock);
    QVERIFY(unlock(workspace));
    ui::MainWindow window;
    app::WorkArea work(workspace, window, clock, files);
    window.resize(1440, 900);
    window.show();
    work.start();
    work.imports().read(file.fileName());
    auto *run = window.findChild<QAbstractButton *>(u"runImport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!run->isHidden(), 20'000);
    run->click();
    ui::PartyPage &page = work.contacts().page();
    QTRY_COMPARE_WITH_TIMEOUT(page.list().rows().rowCount(), 2, 20'000);
    window.openPage(u"contacts"_s);
    page.list().search().setText(u"boeuf"_s); // finds Bœuf
    QTRY_COMPARE_WITH_TIMEOUT(page.list().rows().rowCount(), 1, 20'000);
    auto *name = page.findChild<QLabel *>(u"recordName"_s);
    QTRY_COMPARE_WITH_TIMEOUT(name->text(), u"Solène Bœuf"_s, 20'000);
    QCOMPARE(unnamed(window), QStringList());
    work.contacts().edit();
    type(page.edit(), u"jobTitle"_s, u"Boulangère"_s);
    click(page.edit(), u"saveEdit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QWidget *>(u"value.jobTitle"_s), 20'000);
    page.record().note().setPlainText(u"Rappeler mardi."_s);
    Q_EMIT page.record().note().written(u"Rappeler mardi."_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.record().note().note().isEmpty(), 20'000);
    work.contacts().removeChosen();
    QTRY_COMPARE_WITH_TIMEOUT(page.list().rows().rowCount(), 0, 20'000);
    QVERIFY(window.commands().run(u"undo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page.list().rows().rowCount(), 1, 20'000);
}

void WalkTest::opensTheExportByItsKey()
{
    workspace::Workspace workspace(clock);
    QVERIFY(unlock(workspace));
    ui::MainWindow window;
    app::WorkArea work(workspace, window, clock, files);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    work.start();
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), u"export"_s);
    auto *run = window.findChild<QAbstractButton *>(u"runExport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(run->isVisible(), 20'000);
    QCOMPARE(window.findChild<QLabel *>(u"exportCounts"_s)->text().section(u' ', 0, 0), u"2"_s);
    auto *format = qobject_cast<QAbstractButton *>(window.focusWidget());
    QVERIFY(format && format->isChecked()); // the focus has come with the page
    QCOMPARE(unnamed(window), QStringList());
}

void WalkTest::erasesTheTrashOnlyOnceAgreed()
{
    workspace::Workspace workspace(clock);
    QVERIFY(unlock(workspace));
    ui::MainWindow window;
    app::WorkArea work(workspace, window, clock, files);
    window.resize(1440, 900);
    window.show();
    work.start();
    ui::PartyPage &page = work.contacts().page();
    QTRY_COMPARE_WITH_TIMEOUT(page.list().rows().rowCount(), 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page.list().chosen(), 20'000);
    work.contacts().removeChosen();
    window.openPage(u"trash"_s);
    auto *rows = window.findChild<QListView *>(u"trashList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 1, 20'000);
    const auto dialog = [&window] { return window.findChild<QWidget *>(u"confirmation"_s); };
    click(window, u"emptyTrash"_s);
    QVERIFY(dialog());
    QCOMPARE(unnamed(*dialog()), QStringList());
    QCOMPARE(dialog()->focusWidget()->objectName(), u"keep"_s);
    click(*dialog(), u"keep"_s);
    QTRY_VERIFY(!dialog());
    click(window, u"eraseChosen"_s);
    window.closeDialogs(); // as the lock does
    QTRY_VERIFY(!dialog());
    const auto inTrash = [&workspace] {
        return workspace::outcome(workspace.ask<qint64>([](workspace::Books &books) { return books.trash.count(); }));
    };
    QCOMPARE(*inTrash(), 1);
    click(window, u"emptyTrash"_s);
    click(*dialog(), u"erase"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 0, 20'000);
    QCOMPARE(*inTrash(), 0);
}

void WalkTest::locksAndComesBackWithTheDraft()
{
    for (const bool second : {false, true}) {
        workspace::Workspace workspace(clock);
        QVERIFY(unlock(workspace));
        ui::MainWindow window;
        app::WorkArea work(workspace, window, clock, files);
        window.resize(1440, 900);
        window.show();
        work.start();
        ui::PartyPage &page = work.contacts().page();
        if (!second) {
            work.contacts().create();
            type(page.edit(), u"lastName"_s, u"Inachevé"_s);
            QVERIFY(work.hasDrafts());
            std::optional<ui::DraftFate> fate;
            work.saveDrafts([&fate](ui::DraftFate done) { fate = done; });
            QTRY_VERIFY_WITH_TIMEOUT(fate, 20'000);
            QCOMPARE(*fate, ui::DraftFate::Kept);
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(page.isEditing(), 20'000);
            QCOMPARE(page.edit().findChild<QLineEdit *>(u"lastName"_s)->text(), u"Inachevé"_s);
        }
        workspace.close().waitForFinished();
    }
}

// The page after a lock promises a draft only where one was written, and says so where it was not.
void WalkTest::promisesNoDraftOfAVaultThatIsGone()
{
    workspace::Workspace workspace(clock);
    QVERIFY(unlock(workspace));
    ui::MainWindow window;
    app::WorkArea work(workspace, window, clock, files);
    window.show();
    work.start();
    work.contacts().create();
    type(work.contacts().page().edit(), u"lastName"_s, u"Inachevé"_s);
    const QString elsewhere = vault() + u".loin"_s;
    if (!QDir().rename(vault(), elsewhere))
        QSKIP("This system holds a folder whose files are open");
    std::optional<ui::DraftFate> fate;
    work.saveDrafts([&fate](ui::DraftFate done) { fate = done; });
    QTRY_VERIFY_WITH_TIMEOUT(fate, 20'000);
    QVERIFY(QDir().rename(elsewhere, vault()));
    workspace.close().waitForFinished();
    QCOMPARE(*fate, ui::DraftFate::Lost);
    ui::UnlockPage page(files);
    page.show();
    page.showLocked(vault(), {.drafts = ui::DraftFate::Lost});
    QVERIFY(page.banner().isVisible() && page.banner().accessibleName().contains(u"not kept"_s));
    page.showLocked(vault(), {.drafts = ui::DraftFate::Kept});
    QVERIFY(!page.banner().isVisible());
}

void WalkTest::saysAWrongPasswordUnderItsField()
{
    workspace::Workspace workspace(clock);
    ui::UnlockPage page(files);
    ui::UnlockPresenter presenter(workspace, page);
    page.resize(900, 800);
    page.show();
    presenter.showVault(vault());
    QCOMPARE(unnamed(page), QStringList());
    type(page, u"login"_s, u"claire.marchand"_s);
    type(page, u"password"_s, u"not the one"_s);
    click(page, u"unlock"_s);
    QLineEdit *edit = page.findChild<QLineEdit *>(u"password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!edit->accessibleDescription().isEmpty(), 30'000);
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(workspace.state(), workspace::Workspace::State::Closed);
}

COFFRET_TEST(WalkTest, "walktest")
#include "walktest.moc"
