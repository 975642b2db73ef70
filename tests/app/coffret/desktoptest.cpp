// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/desktop.h"
#include "app/coffret/remindersarea.h"
#include "app/coffret/workarea.h"
#include "core/access/charter.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/metrics.h"
#include "ui/common/toast.h"
#include "ui/records/editpage.h"
#include "ui/shell/railpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileOpenEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
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
        unlock(desktop, u"claire"_s, password);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window().isAtWork(), 30'000);
    }
    void unlock(app::Desktop &desktop, const QString &login, const QString &word) const
    {
        app::Options options;
        options.vault = vault();
        desktop.start(options);
        type(desktop.window(), u"login"_s, login);
        type(desktop.window(), u"password"_s, word);
        press(desktop, u"unlock"_s);
    }
    static void press(app::Desktop &desktop, const QString &name)
    {
        auto *button = desktop.window().findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    static QWidget *page(app::Desktop &desktop, const QString &name)
    {
        return desktop.window().findChild<QWidget *>(name);
    }
    // On the page that is in front: two of them have one.
    static void accept(QWidget &page)
    {
        page.findChild<QCheckBox *>(u"charterAccepted"_s)->click();
        page.findChild<ui::AssistantFooter *>()->verb().click();
    }
    static Secret secret(const QString &text)
    {
        QByteArray bytes = text.toUtf8();
        return Secret::takeBytes(bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder.isValid());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nothing is shown to who runs this
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

    void locksForEachPersonAfterWhatTheirProfileSays()
    {
        const FixedClock noon(QDateTime(QDate(2026, 11, 20), QTime(12, 0)).toMSecsSinceEpoch());
        const QString own = u"cerise marteau vent colline plume tiroir sabot"_s;
        workspace::Workspace workspace(noon);
        QVERIFY(workspace::outcome(workspace.unlock(vault(), {u"claire"_s, secret(password), {}, {}})).ok());
        workspace::PersonWish wish;
        wish.login = u"paul"_s;
        wish.profile = access::shippedProfile(u"intern"_s)->id; // after 3 minutes
        wish.expires = noon.now() + qint64(30) * 24 * 3600 * 1000;
        wish.cost = workspace::CreateRequest::Cost::Floor;
        auto invited = workspace::outcome(workspace.addPerson(wish));
        QVERIFY(invited.ok());
        QVERIFY(workspace::outcome(workspace.close()).ok());
        workspace::Enrolment first{u"paul"_s, std::move(invited->code), secret(own), {},
                                   wish.cost, access::charterVersion()};
        QVERIFY(workspace::outcome(workspace.enrol(vault(), std::move(first))).ok());
        for (const auto &[login, word, minutes] :
             {std::tuple{u"paul"_s, own, u"3"_s}, std::tuple{u"claire"_s, password, u"5"_s}}) {
            app::Desktop desktop(noon, looks);
            unlock(desktop, login, word);
            if (login == u"claire") { // no longer alone in the vault, and asked for the first time
                QTRY_VERIFY_WITH_TIMEOUT(page(desktop, u"charterPage"_s)->isVisible(), 30'000);
                QVERIFY(desktop.isOpen() && !desktop.window().isAtWork());
                accept(*page(desktop, u"charterPage"_s));
            }
            QTRY_VERIFY_WITH_TIMEOUT(desktop.window().isAtWork(), 30'000);
            const auto *lock = desktop.window().rail().findChild<QAbstractButton *>(u"lock"_s);
            QVERIFY(lock);
            QVERIFY2(lock->accessibleName().contains(minutes), qPrintable(lock->accessibleName()));
        }
    }

    void leadsFromACodeToWorkAndAsksAgainWhenANewerCharterIsInForce()
    {
        const QString own = u"cerise marteau vent colline plume tiroir sabot"_s;
        QString code;
        workspace::Workspace workspace(clock);
        const auto openedBy = [&](const QString &login, const QString &word) {
            return workspace::outcome(workspace.unlock(vault(), {login, secret(word), {}, {}})).ok();
        };
        QVERIFY(openedBy(u"claire"_s, password));
        workspace::PersonWish wish;
        wish.login = u"zoe"_s;
        wish.profile = access::shippedProfile(u"assistant"_s)->id;
        wish.cost = workspace::CreateRequest::Cost::Floor;
        auto invited = workspace::outcome(workspace.addPerson(wish));
        QVERIFY(invited.ok());
        {
            const SecretReader reader(invited->code);
            code = QString::fromUtf8(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
        }
        QVERIFY(workspace::outcome(workspace.close()).ok());
        {
            app::Desktop desktop(clock, looks);
            unlock(desktop, u"zoe"_s, code); // typed where a password goes
            QWidget *enrolling = page(desktop, u"enrolPage"_s);
            auto *text = enrolling->findChild<QWidget *>(u"charterText"_s);
            QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), 60'000);
            accept(*enrolling);
            type(*enrolling, u"newPassword"_s, own);
            type(*enrolling, u"passwordAgain"_s, own);
            enrolling->findChild<ui::AssistantFooter *>()->verb().click();
            QTRY_VERIFY_WITH_TIMEOUT(desktop.window().isAtWork(), 60'000);
            desktop.window().close();
            QTRY_VERIFY_WITH_TIMEOUT(!desktop.isOpen(), 30'000);
        }
        QVERIFY(openedBy(u"zoe"_s, own));
        QVERIFY(workspace::outcome(workspace.ask<void>([](workspace::Books &books) { // as if it were an older version
                    return books.desk.database.execute(u"UPDATE acceptance SET version = '2025-01'"_s);
                }))
                    .ok());
        QVERIFY(workspace::outcome(workspace.close()).ok());
        {
            app::Desktop desktop(clock, looks);
            unlock(desktop, u"zoe"_s, own);
            QTRY_VERIFY_WITH_TIMEOUT(page(desktop, u"charterPage"_s)->isVisible(), 30'000);
            QVERIFY(!desktop.window().isAtWork()); // no answer is no yes
        }
        QVERIFY(openedBy(u"claire"_s, password));
        QVERIFY(workspace::outcome(workspace.ask<void>([](workspace::Books &books) {
                    return books.charter.accept(access::charterVersion());
                })).ok());
        QVERIFY(workspace::outcome(workspace.close()).ok()); // as the tests after this one find it
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

    void offersWhatCanBeDoneWithTheRecordInFront()
    {
        app::Desktop desktop(clock, looks);
        open(desktop);
        const ui::CommandList &commands = desktop.window().commands();
        QVERIFY(commands.find(u"findDuplicates"_s)->run && !commands.run(u"copyNumber"_s)); // no record here
        QVERIFY(!commands.run(u"reminders"_s) && !commands.run(u"copyDocument"_s));
        desktop.window().openPage(u"contacts"_s);
        desktop.work().contacts().create();
        type(desktop.work().contacts().page().edit(), u"lastName"_s, u"Delmas"_s);
        type(desktop.work().contacts().page().edit(), u"phones.0.value"_s, u"0639984172"_s);
        QVERIFY(!commands.run(u"copyNumber"_s)); // a form is no record
        desktop.work().contacts().page().edit().findChild<QAbstractButton *>(u"saveEdit"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(commands.run(u"copyNumber"_s), 30'000);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"06\u00A039\u00A098\u00A041\u00A072"_s);
        QVERIFY(commands.isAvailable(*commands.find(u"printRecord"_s)));
        QVERIFY(commands.isAvailable(*commands.find(u"callRecord"_s)));
        QVERIFY(!commands.isAvailable(*commands.find(u"mailRecord"_s))); // it has no address
        desktop.window().openPage(u"home"_s);
        QVERIFY(!commands.isAvailable(*commands.find(u"printRecord"_s)));
    }

    void remindsOfWhatFellDueWhileItWasClosed()
    {
        FixedClock time(clock.now());
        {
            app::Desktop desktop(time, looks);
            open(desktop);
            ui::TaskDesk &tasks = desktop.work().home().taskDesk();
            QSignalSpy saved(&tasks, &ui::TaskDesk::saved);
            crm::Task task = tasks.blank().task;
            const QDateTime due = tasks.now().addSecs(600);
            task.title = u"Rappeler Delmas"_s;
            task.due = due.date();
            task.dueMinute = due.time().msecsSinceStartOfDay() / 60'000;
            tasks.save(task);
            QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 30'000);
            QVERIFY(!desktop.reminders().strip().isVisible());
            desktop.window().close();
            QTRY_VERIFY_WITH_TIMEOUT(!desktop.isOpen(), 30'000);
        }
        time.advance(3600'000);
        app::Desktop again(time, looks);
        open(again);
        ui::ReminderStrip &strip = again.reminders().strip();
        QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), 30'000);
        QVERIFY(strip.findChild<QLabel *>(u"reminderWords.0"_s)->text().contains(u"Rappeler Delmas"_s));
        QVERIFY(again.window().commands().run(u"reminders"_s));
        QVERIFY(strip.isAncestorOf(again.window().focusWidget()));
        again.window().close(); // covered: nothing of a task is left in sight, the locked program knows none
        QVERIFY(!strip.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!again.isOpen(), 30'000);
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
