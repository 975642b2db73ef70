// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/securitypresenter.h"

#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/fieldnote.h"
#include "ui/common/filechooser.h"
#include "ui/common/textlabel.h"
#include "ui/settings/carepresenter.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/vaultmarks.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

// The keys of a real vault, changed through the page: each change is proved by opening the vault again.
class SecurityTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder{QDir::tempPath() + u"/coffret sécurité é XXXXXX"_s};
    FixedClock clock{1795182600000};
    SystemFileChooser files;
    Looks looks{*qApp};
    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    const PasswordAdvisor advisor{[](const Secret &, const QString &, const QString &) {
                                      return PasswordAdvice{4, true, 90};
                                  },
                                  [] { return Secret(); }};
    const QString first = u"verger lampe tuile moufle carton rivage bouton"_s;
    const QString second = u"sabot ruche violon tambour cerise drapeau moulin"_s;
    QString vault;

    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<SettingsPage> page;
    std::unique_ptr<SecurityParts> parts;
    std::unique_ptr<SecurityPresenter> presenter;
    std::unique_ptr<CarePresenter> care;
    QStringList known;

    static Secret secret(const QString &text)
    {
        QByteArray bytes = text.toUtf8();
        return Secret::takeBytes(bytes);
    }

    bool opens(const QString &password, const QString &recovery = {})
    {
        workspace::Workspace other(clock);
        workspace::Credentials credentials;
        credentials.login = u"claire"_s;
        if (recovery.isEmpty())
            credentials.password = secret(password);
        else
            credentials.recoveryKey = secret(recovery);
        return workspace::outcome(other.unlock(vault, std::move(credentials))).ok();
    }

    void open(const QString &password)
    {
        workspace = std::make_unique<workspace::Workspace>(clock);
        workspace::Credentials credentials;
        credentials.login = u"claire"_s;
        credentials.password = secret(password);
        QVERIFY(workspace::outcome(workspace->unlock(vault, std::move(credentials))).ok());
        page = std::make_unique<SettingsPage>(settingsTable());
        page->resize(1100, 800);
        parts = std::make_unique<SecurityParts>(*page, files, advisor);
        presenter = std::make_unique<SecurityPresenter>(*workspace, *parts, clipboard, clock);
        care = std::make_unique<CarePresenter>(
            *workspace, CareParts(*page),
            RememberedVaults{[this] { return known; }, [this](const QStringList &paths) { known = paths; }}, clock);
        page->show();
        presenter->start();
        care->start();
    }

    void close()
    {
        presenter.reset();
        care.reset();
        page.reset();
        workspace.reset();
    }

    static void type(QWidget &inside, const QString &name, const QString &text)
    {
        auto *edit = inside.findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }

    void click(const QString &name) const
    {
        auto *button = page->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    static QStringList notes(const QWidget &inside)
    {
        QStringList all;
        for (const FieldNote *note : inside.findChildren<FieldNote *>()) {
            if (!note->sentence().isEmpty())
                all += note->sentence();
        }
        return all;
    }

    QString markOf(const char16_t *mark)
    {
        const auto all = workspace::outcome(
            workspace->ask<crm::VaultSettings>([](workspace::Books &books) { return books.settings.all(); }));
        return all.ok() ? all->value(QString::fromUtf16(mark)) : u"not read"_s;
    }

    // Makes a new key through the page; its groups.
    QStringList newKey()
    {
        click(u"replaceRecovery"_s);
        type(*parts->recoveryForm, u"presentPassword"_s, second);
        click(u"doReplaceRecovery"_s);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(parts->sheet->isVisible(), 30'000); }();
        QSignalSpy copied(parts->sheet, &RecoverySheet::copyAsked);
        click(u"copyKey"_s);
        return copied.isEmpty() ? QStringList() : copied.first().first().toString().split(u'-');
    }

private Q_SLOTS:
    void initTestCase()
    {
        looks.apply({ThemeChoice::Light, 100});
        vault = folder.filePath(u"atelier.coffret"_s);
        workspace::Workspace made(clock);
        workspace::CreateRequest request;
        request.path = vault;
        request.login = request.organisation = request.displayName = u"claire"_s;
        request.password = secret(first);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(workspace::outcome(made.create(std::move(request))).ok());
    }

    void cleanup() { close(); }

    void changesThePasswordOnlyForWhoKnowsThePresentOne()
    {
        open(first);
        click(u"changePassword"_s);
        click(u"doChangePassword"_s); // nothing typed: said, not done
        QVERIFY(parts->password->isUnfolded());
        type(*parts->passwordForm, u"presentPassword"_s, u"something else"_s);
        type(*parts->passwordForm, u"newPassword"_s, second);
        type(*parts->passwordForm, u"passwordAgain"_s, second);
        click(u"doChangePassword"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!notes(*parts->passwordForm).isEmpty(), 30'000);
        QVERIFY(parts->password->isUnfolded());
        type(*parts->passwordForm, u"presentPassword"_s, first);
        type(*parts->passwordForm, u"newPassword"_s, second);
        type(*parts->passwordForm, u"passwordAgain"_s, second);
        click(u"doChangePassword"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!parts->password->isUnfolded(), 30'000);
        QVERIFY(parts->passwordForm->findChild<QLineEdit *>(u"newPassword"_s)->text().isEmpty());
        QTRY_COMPARE(markOf(mark::PasswordChanged), QString::number(clock.now()));
        close();
        QVERIFY(!opens(first));
        QVERIFY(opens(second));
    }

    void forgetsWhatWasTypedWhenItIsCancelled()
    {
        open(second);
        click(u"changePassword"_s);
        type(*parts->passwordForm, u"newPassword"_s, first);
        click(u"changePassword.cancel"_s);
        QVERIFY(!parts->password->isUnfolded());
        QVERIFY(parts->passwordForm->findChild<QLineEdit *>(u"newPassword"_s)->text().isEmpty());
    }

    void remembersANewRecoveryKeyThatWasNeverConfirmed()
    {
        open(second);
        QCOMPARE(newKey().size(), 9);
        QVERIFY(!page->findChild<QPushButton *>(u"replaceRecovery.cancel"_s)->isVisible());
        close(); // locked in between
        open(second);
        QSignalSpy pending(presenter.get(), &SecurityPresenter::recoveryPending);
        QTRY_COMPARE(pending.size(), 1);
        QVERIFY(!notes(*parts->recovery).isEmpty());
    }

    void replacesTheRecoveryKeyOnceTwoGroupsWereTyped()
    {
        open(second);
        const QStringList groups = newKey();
        click(u"confirmKey"_s);
        QVERIFY(parts->sheet->isVisible());
        for (int i = 0; i < 2; ++i) {
            const QString name = u"group%1"_s.arg(i);
            const int number = parts->sheet->findChild<QLineEdit *>(name)->accessibleName().section(u' ', 1).toInt();
            type(*parts->sheet, name, groups.value(number - 1));
        }
        click(u"confirmKey"_s);
        QVERIFY(!parts->sheet->isVisible());
        QTRY_COMPARE(markOf(mark::RecoveryPending), QString());
        QCOMPARE(markOf(mark::RecoveryReplaced), QString::number(clock.now()));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        close();
        QVERIFY(opens({}, groups.join(u'-')));
    }

    void checksTheVaultAndKeepsTheDay()
    {
        open(second);
        click(u"checkVault"_s);
        QTRY_COMPARE_WITH_TIMEOUT(markOf(mark::Checked), QString::number(clock.now()), 30'000);
        QCOMPARE(markOf(mark::CheckProblems), u"0"_s);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"checkVault"_s)->isEnabled());
    }

    void showsTheFactsAndCopiesThem()
    {
        open(second);
        QTRY_VERIFY(page->findChild<TextLabel *>(u"fact.0"_s));
        QVERIFY(page->findChild<TextLabel *>(u"fact.0"_s)->text().contains(u"SQLCipher"));
        click(u"copyFacts"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Argon2id"));
    }

    void forgetsAVaultAndGivesItBack()
    {
        known = {vault, u"/media/PONTS/ponts.coffret"_s};
        open(second);
        QVERIFY(!page->findChild<QPushButton *>(u"forget.atelier"_s)); // it is open
        QSignalSpy forgotten(care.get(), &CarePresenter::forgotten);
        click(u"forget.ponts"_s);
        QCOMPARE(known, QStringList{vault});
        QCOMPARE(forgotten.first().at(1).toStringList().size(), 2);
    }

    void givesANewPasswordToWhoHasOnlyTheRecoveryKey()
    {
        open(second);
        const QStringList groups = newKey();
        close();
        open(second);
        click(u"changePassword"_s);
        click(u"presentForgotten"_s);
        type(*parts->passwordForm, u"presentRecoveryKey"_s, u"AAAA-"_s + groups.mid(1).join(u'-'));
        type(*parts->passwordForm, u"newPassword"_s, first);
        type(*parts->passwordForm, u"passwordAgain"_s, first);
        click(u"doChangePassword"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!notes(*parts->passwordForm).isEmpty(), 30'000);
        type(*parts->passwordForm, u"presentRecoveryKey"_s, groups.join(u'-'));
        type(*parts->passwordForm, u"newPassword"_s, second);
        type(*parts->passwordForm, u"passwordAgain"_s, second);
        click(u"doChangePassword"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!parts->password->isUnfolded(), 60'000);
        close();
        QVERIFY(opens(second));
    }

    // Last: from here on each opening is dearer.
    void raisesTheCostOfGuessing()
    {
        open(second);
        const auto before = workspace::outcome(workspace->facts());
        click(u"raiseCost"_s);
        type(*parts->costForm, u"presentPassword"_s, second);
        click(u"doRaiseCost"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!parts->cost->isUnfolded(), 60'000);
        const auto after = workspace::outcome(workspace->facts());
        QVERIFY(before.ok() && after.ok());
        QVERIFY(after->kdfPasses * after->kdfMemory > before->kdfPasses * before->kdfMemory);
        close();
        QVERIFY(opens(second));
    }
};

COFFRET_TEST(SecurityTest, "securitytest")
#include "securitytest.moc"
