// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/desktop.h"
#include "app/coffret/workarea.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/metrics.h"
#include "ui/common/toast.h"
#include "ui/records/editpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// The whole program but its process: what is being written when the window is closed.
class DesktopTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder{QDir::tempPath() + u"/coffret bureau é XXXXXX"_s};
    SystemClock clock;
    ui::Looks looks{*qApp};
    const QString password = u"verger lampe tuile moufle carton rivage bouton"_s;

    QString vault() const { return folder.filePath(u"atelier.coffret"_s); }

    static void type(QWidget &inside, const QString &name, const QString &text)
    {
        auto *edit = inside.findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }

    void open(app::Desktop &desktop) const
    {
        app::Options options;
        options.vault = vault();
        desktop.start(options);
        type(desktop.window(), u"login"_s, u"claire"_s);
        type(desktop.window(), u"password"_s, password);
        desktop.window().findChild<QAbstractButton *>(u"unlock"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window().isAtWork(), 30'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder.isValid());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(u"réglages"_s));
        looks.apply({ui::ThemeChoice::Light, 100});
        workspace::Workspace workspace(clock);
        workspace::CreateRequest request;
        request.path = vault();
        request.login = u"claire"_s;
        request.organisation = request.displayName = u"Claire"_s;
        QByteArray bytes = password.toUtf8();
        request.password = Secret::takeBytes(bytes);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(workspace::outcome(workspace.create(std::move(request))).ok());
    }

    void leadsANewcomerThroughTheFirstSteps()
    {
        app::Desktop desktop(clock, looks);
        desktop.start({});
        QVERIFY(desktop.window().findChild<QWidget *>(u"createPage"_s)->isVisible());
        QVERIFY(!desktop.window().isAtWork());
    }

    void proposesTheVaultThatTheFileManagerAsksFor()
    {
        app::Desktop desktop(clock, looks);
        desktop.start({});
        QFileOpenEvent asked(vault() + u"/vault.hdr"_s);
        QCoreApplication::sendEvent(qApp, &asked);
        auto *password = desktop.window().findChild<QLineEdit *>(u"password"_s);
        QVERIFY(password && password->isVisible());
        type(desktop.window(), u"login"_s, u"claire"_s);
        type(desktop.window(), u"password"_s, this->password);
        desktop.window().findChild<QAbstractButton *>(u"unlock"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window().isAtWork(), 30'000);
        QFileOpenEvent another(folder.filePath(u"autre.coffret"_s));
        QCoreApplication::sendEvent(qApp, &another);
        QVERIFY(desktop.window().isAtWork()); // what is open stays open
    }

    void appliesASettingAtOnceAndTakesItBack()
    {
        app::Desktop desktop(clock, looks);
        open(desktop);
        desktop.window().openPage(u"settings"_s);
        auto *compact = desktop.window().findChild<QCheckBox *>(QString::fromUtf16(ui::setting::Compact));
        const int row = ui::Metrics::application().row();
        compact->click();
        QVERIFY(ui::Metrics::application().row() < row);
        auto *toast = desktop.window().findChild<ui::Toast *>();
        QVERIFY(toast->isVisible());
        Q_EMIT toast->acted();
        QCOMPARE(ui::Metrics::application().row(), row);
        QVERIFY(!compact->isChecked());
    }

    void opensOnThePageThatWasChosen()
    {
        app::Settings().setValue(QString::fromUtf16(ui::setting::StartPage), u"companies"_s);
        {
            app::Desktop desktop(clock, looks);
            open(desktop);
            QCOMPARE(desktop.window().currentPage(), u"companies"_s);
        }
        app::Settings().setValue(QString::fromUtf16(ui::setting::StartPage), u"home"_s);
    }

    void keepsWhatIsBeingWrittenWhenItIsClosed()
    {
        {
            app::Desktop desktop(clock, looks);
            open(desktop);
            desktop.work().contacts().create();
            type(desktop.work().contacts().page().edit(), u"lastName"_s, u"Inachevé"_s);
            desktop.window().close();
            QVERIFY(!desktop.window().isAtWork()); // covered at once
            QTRY_VERIFY_WITH_TIMEOUT(!desktop.isOpen(), 30'000);
        }
        app::Desktop again(clock, looks);
        open(again);
        ui::PartyPage &page = again.work().contacts().page();
        QTRY_VERIFY_WITH_TIMEOUT(page.isEditing(), 30'000);
        QCOMPARE(page.edit().findChild<QLineEdit *>(u"lastName"_s)->text(), u"Inachevé"_s);
    }
};

COFFRET_TEST(DesktopTest, "desktoptest")
#include "desktoptest.moc"
