// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox of unusual entries over a real vault with its real sealed log.
#include "ui/journal/alertpresenter.h"
#include "core/crm/logged.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/journal/alertcard.h"
#include "ui/journal/alertrules.h"
#include "ui/journal/alertspane.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/keepingpart.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;
using coffret::workspace::outcome;

class AlertPresenterTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};
    std::unique_ptr<QTemporaryDir> folder;
    FixedClock clock{1795182600000};
    std::unique_ptr<workspace::Workspace> vault;
    std::unique_ptr<JournalPage> page;
    std::unique_ptr<AlertPresenter> presenter;
    std::unique_ptr<QSignalSpy> counted;

    void takeOut(qint64 records)
    {
        QVERIFY(outcome(vault->ask<void>([records](workspace::Books &books) {
                    return crm::recordAlone(books.desk, crm::logged(journal::Action::Exported, records));
                })).ok());
    }
    void allDayAndNight()
    {
        QVERIFY(outcome(vault->ask<void>([](workspace::Books &books) {
                    journal::AlertOptions rules;
                    rules.lastDay = 7;
                    rules.firstHour = 0;
                    rules.lastHour = 24;
                    return books.log.keepAlertRules(rules);
                })).ok());
    }
    int waiting() const { return counted->isEmpty() ? -1 : counted->last().first().toInt(); }
    void press(QWidget &within, const QString &name)
    {
        auto *button = within.findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    // The verb of the question that is asked, if one is.
    QAbstractButton *agreeing()
    {
        for (QAbstractButton *each : page->findChildren<QAbstractButton *>()) {
            if (each->text() == u"Remove"_s && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QList<workspace::AlertLine> kept()
    {
        return outcome(
                   vault->ask<QList<workspace::AlertLine>>([](workspace::Books &books) { return books.log.alerts(); }))
            .value_or(QList<workspace::AlertLine>());
    }

private Q_SLOTS:
    void init()
    {
        looks.apply({ThemeChoice::Light, 100});
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret alerts é XXXXXX"_s);
        vault = std::make_unique<workspace::Workspace>(clock);
        workspace::CreateRequest request;
        request.path = folder->filePath(u"atelier.coffret"_s);
        request.organisation = u"Atelier Marchand"_s;
        request.login = u"claire"_s;
        QByteArray password("lampe verger tuile moufle carton rivage bouton");
        request.password = Secret::takeBytes(password);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(outcome(vault->create(std::move(request))).ok());
        allDayAndNight();
        page = std::make_unique<JournalPage>();
        presenter = std::make_unique<AlertPresenter>(*vault, *page, clock);
        counted = std::make_unique<QSignalSpy>(presenter.get(), &AlertPresenter::counted);
        page->resize(1100, 800);
        page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }

    void cleanup()
    {
        counted.reset();
        presenter.reset();
        page.reset();
        vault.reset();
        folder.reset();
    }

    void takesNoRoomWhereNothingIsUnusual()
    {
        presenter->reload();
        QTRY_VERIFY(counted->size() >= 2);
        QCOMPARE(waiting(), 0);
        QVERIFY(!page->strip().isVisible());
    }

    void saysWhoWhatAndWhenAndTakesTheAnswerWithItsNote()
    {
        takeOut(84);
        presenter->reload();
        QTRY_VERIFY(page->strip().isVisible());
        QCOMPARE(waiting(), 1);
        const QString sentence = page->strip().findChild<QLabel *>(u"alertSentence"_s)->text();
        for (const QString &word : {u"claire"_s, u"84"_s, u"today"_s})
            QVERIFY2(sentence.contains(word), qPrintable(sentence));
        press(page->strip(), u"alertNote"_s);
        page->strip().findChild<QLineEdit *>(u"alertNoteText"_s)->setText(u"  The fair "_s);
        press(page->strip(), u"alertLook"_s);
        QTRY_VERIFY(!page->strip().isVisible());
        QCOMPARE(waiting(), 0);
        QCOMPARE(kept().first().kept.answer, journal::AlertAnswer::ToLookInto);
        QCOMPARE(kept().first().kept.note, u"The fair"_s);
    }

    void keepsWhatIsToLookIntoAmongAllOfThemUntilItIsExpected()
    {
        takeOut(84);
        presenter->reload();
        QTRY_VERIFY(page->strip().isVisible());
        press(page->strip(), u"alertLook"_s);
        QTRY_COMPARE(waiting(), 0);
        page->choose(LogAsk::Unusual, LogPeriod::All);
        page->showUnusual();
        QTRY_VERIFY(page->alerts().findChild<QLabel *>(u"alertAnswered"_s));
        press(page->alerts(), u"alertExpected"_s);
        QTRY_COMPARE(kept().first().kept.answer, journal::AlertAnswer::Expected);
        // An answer can be taken back.
        QTRY_VERIFY(!page->alerts().findChild<QAbstractButton *>(u"alertExpected"_s));
        press(page->alerts(), u"alertAgain"_s);
        QTRY_COMPARE(waiting(), 1);
    }

    void leavesTheTableItsRoomInALowWindow()
    {
        takeOut(84);
        presenter->reload();
        QTRY_VERIFY(page->strip().isVisible());
        QVERIFY(page->strip().findChild<AlertCard *>()->isVisible());
        page->resize(800, 500);
        QTRY_VERIFY(!page->strip().findChild<AlertCard *>()->isVisible());
        QVERIFY(page->strip().findChild<QAbstractButton *>(u"allAlerts"_s)->isVisible());
    }

    void keepsTheRulesAnOwnerSetsAndSaysWhatIsNoRule()
    {
        presenter->reload();
        QTRY_VERIFY(counted->size() >= 2);
        page->choose(LogAsk::Unusual, LogPeriod::All);
        page->showUnusual();
        press(page->alerts(), u"alertRules"_s);
        AlertRules &form = page->alerts().rules();
        auto *bulk = form.findChild<QLineEdit *>(u"ruleBulk"_s);
        QCOMPARE(bulk->text(), u"50"_s);
        bulk->setText(u"many"_s);
        press(form, u"keepRules"_s);
        QVERIFY(form.isVisible());
        bulk->setText(u"5"_s);
        press(form, u"keepRules"_s);
        QTRY_VERIFY(!form.isVisible());
        takeOut(6);
        presenter->reload();
        QTRY_COMPARE(waiting(), 1);
    }

    void removesWhatIsTooOldAfterAskingAndSaysWhatWent()
    {
        KeepingPresenter keeping(*vault, page->alerts().keeping());
        QSignalSpy said(&keeping, &KeepingPresenter::said);
        page->choose(LogAsk::Unusual, LogPeriod::All);
        page->showUnusual();
        press(page->alerts(), u"pruneLog"_s);
        QTRY_COMPARE(said.size(), 1); // nothing is old enough
        takeOut(1);
        clock.advance(qint64(400) * 86'400'000);
        takeOut(1);
        const auto before = outcome(vault->verifyLog());
        press(page->alerts(), u"pruneLog"_s);
        QTRY_VERIFY(agreeing());
        QCOMPARE(outcome(vault->verifyLog())->firstSeq, before->firstSeq); // nothing before it is agreed
        agreeing()->click();
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(said.last().first().toString().contains(u"removed"_s));
        const auto after = outcome(vault->verifyLog());
        QVERIFY(after->isSound());
        QVERIFY(after->firstSeq > before->firstSeq);
    }
};

COFFRET_TEST(AlertPresenterTest, "alertpresentertest")
#include "alertpresentertest.moc"
