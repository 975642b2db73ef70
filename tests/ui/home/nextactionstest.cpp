// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/nextactions.h"
#include "tests/support/runner.h"
#include "ui/agenda/tasklist.h"
#include "ui/common/appearance.h"
#include "ui/home/carecard.h"
#include "ui/home/homepage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// What the home page makes of the facts it is given. Friday 20 November 2026.
class NextActionsTest : public QObject
{
    Q_OBJECT

    ui::Looks looks{*qApp};
    const QDateTime now{QDate(2026, 11, 20), QTime(9, 42)};

    ui::HomeFacts calm() const
    {
        ui::HomeFacts facts;
        facts.today = now.date();
        facts.contacts = 3;
        facts.format = 1;
        facts.vaultCreatedAt = now.addDays(-10).toMSecsSinceEpoch();
        return facts;
    }

    QStringList keys(const ui::HomeFacts &facts) const
    {
        QStringList all;
        for (const ui::NextAction &action : ui::nextActions(facts, now))
            all += action.key;
        return all;
    }

private Q_SLOTS:
    void initTestCase() { looks.apply({ui::ThemeChoice::Light, 100}); }

    void saysNothingWhenThereIsNothingToDo() { QCOMPARE(keys(calm()), QStringList()); }

    void asksAnOwnerForTheReviewsThatAreDue()
    {
        ui::HomeFacts facts = calm();
        const auto days = [this](int ago) { return now.addDays(-ago).toMSecsSinceEpoch(); };
        facts.reviews = workspace::ReviewDates{0, 0, days(10)};
        QCOMPARE(keys(facts), QStringList());
        facts.reviews = workspace::ReviewDates{0, 0, days(40)};
        QCOMPARE(keys(facts), QStringList({u"review"_s}));
        facts.reviews = workspace::ReviewDates{days(20), days(370), days(800)};
        QCOMPARE(keys(facts), QStringList({u"rightsReview"_s}));
        facts.reviews = workspace::ReviewDates{days(32), days(300), days(800)};
        QCOMPARE(keys(facts), QStringList({u"review"_s}));
        facts.later = {u"review"_s};
        QCOMPARE(keys(facts), QStringList());
    }

    void putsCareBeforeWork()
    {
        ui::HomeFacts facts = calm();
        facts.counts.overdue = 2;
        facts.recoveryPending = now.addDays(-1).toMSecsSinceEpoch();
        facts.problems = 1;
        facts.checkedAt = now.addDays(-2).toMSecsSinceEpoch();
        QCOMPARE(keys(facts), QStringList({u"problems"_s, u"recovery"_s, u"late"_s}));
        facts.later = {u"problems"_s};
        QCOMPARE(keys(facts), QStringList({u"recovery"_s, u"late"_s}));
    }

    void offersTheImportToAnEmptyVaultOnly()
    {
        ui::HomeFacts facts = calm();
        facts.contacts = 0;
        QCOMPARE(keys(facts), QStringList{u"import"_s});
        facts.companies = 1;
        QCOMPARE(keys(facts), QStringList());
    }

    void asksForACheckWhenItIsDueAndNotBefore()
    {
        ui::HomeFacts facts = calm();
        facts.vaultCreatedAt = now.addDays(-30).toMSecsSinceEpoch();
        QCOMPARE(keys(facts), QStringList{u"check"_s});
        facts.checkedAt = now.addDays(-89).toMSecsSinceEpoch();
        QCOMPARE(keys(facts), QStringList());
        facts.checkedAt = now.addDays(-90).toMSecsSinceEpoch();
        QCOMPARE(keys(facts), QStringList{u"check"_s});
    }

    void claimsNothingOfTheVaultItDoesNotKnow()
    {
        ui::HomeFacts facts;
        QList<ui::CareFact> rows = ui::careFacts(facts);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().tone == ui::Tone::Neutral); // not checked, and nothing else said
        facts.checkedAt = now.toMSecsSinceEpoch();
        QVERIFY(ui::careFacts(facts).first().tone == ui::Tone::Success);
        facts.problems = 2;
        QVERIFY(ui::careFacts(facts).first().tone == ui::Tone::Warning);
    }

    void tellsThePersonOfHisLastOpeningsAndOfFailuresSince()
    {
        ui::HomeFacts facts;
        facts.today = now.date();
        facts.openings = {now.addDays(-1).toMSecsSinceEpoch(), now.addDays(-2).toMSecsSinceEpoch()};
        ui::CareFact told = ui::careFacts(facts).last();
        QVERIFY(told.tone == ui::Tone::Success);
        QVERIFY2(told.sentence.contains(u"esterday"_s) && told.sentence.contains(u"No failed"_s),
                 qPrintable(told.sentence));
        facts.failedUnlocks = 2;
        told = ui::careFacts(facts).last();
        QVERIFY(told.tone == ui::Tone::Warning);
        QVERIFY2(told.sentence.contains(u'2'), qPrintable(told.sentence));
    }

    void greetsByTheFirstName()
    {
        QCOMPARE(ui::greeting(u"Claire Marchand"_s), u"Hello Claire"_s);
        QCOMPARE(ui::greeting({}), u"Hello"_s);
    }

    void showsOneActionAndSignalsItsVerb()
    {
        ui::HomePage page;
        ui::HomeFacts facts = calm();
        facts.counts.overdue = 1;
        crm::TaskLine late;
        late.task.id.value[0] = 1;
        late.task.title = u"Rappeler"_s;
        late.task.due = now.date().addDays(-1);
        facts.tasks = {late};
        facts.problems = 1;
        facts.checkedAt = now.toMSecsSinceEpoch();
        page.resize(1200, 800);
        page.QWidget::show();
        page.show(facts, u"Claire"_s, now);
        QSignalSpy chosen(&page, &ui::HomePage::actionChosen);
        QSignalSpy putOff(&page, &ui::HomePage::actionPutOff);
        page.findChild<QPushButton *>(u"nextActionVerb"_s)->click();
        page.findChild<QPushButton *>(u"nextActionLater"_s)->click();
        QCOMPARE(chosen.first().first().toString(), u"problems"_s);
        QCOMPARE(putOff.first().first().toString(), u"problems"_s);
        QCOMPARE(page.tasks().rows().rowCount(), 1);
        page.show(calm(), u"Claire"_s, now);
        QVERIFY(!page.findChild<QWidget *>(u"nextAction"_s)->isVisible());
        QVERIFY(!page.tasks().isVisible());
    }
};

COFFRET_TEST(NextActionsTest, "nextactionstest")
#include "nextactionstest.moc"
