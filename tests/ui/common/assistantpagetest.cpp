// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/assistantpage.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/stepsmenu.h"
#include "ui/common/stepsrail.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class AssistantPageTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};

    static QWidget *content(const QString &name)
    {
        auto *widget = new QWidget;
        auto *column = new QVBoxLayout(widget);
        auto *field = new QLineEdit;
        field->setObjectName(name);
        field->setAccessibleName(name);
        column->addWidget(field);
        return widget;
    }

    struct Opened
    {
        AssistantPage page{u"Import contacts"_s};
        explicit Opened(int width = 1400)
        {
            page.addStep({u"file"_s, u"File"_s, {}}, content(u"fileField"_s));
            page.addStep({u"columns"_s, u"Columns"_s, u"Columns and trial"_s}, content(u"columnsField"_s));
            page.addStep({u"run"_s, u"Import"_s, {}}, content(u"runField"_s));
            page.resize(width, 700);
            page.show();
        }
        QAbstractButton *button(const QString &name) { return page.findChild<QAbstractButton *>(name); }
        StepsList *list() { return page.findChild<StepsList *>(); }
        StepState state(int row) const
        {
            return StepState(page.model().index(row, 0).data(StepModel::StateRole).toInt());
        }
    };

    static void click(StepsList &list, int row)
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(row, 0)).center());
    }

private Q_SLOTS:
    void init() { looks.apply({ThemeChoice::Light, 100}); }

    void theModelKeepsItsPromises()
    {
        StepModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append({u"a"_s, u"One"_s, {}});
        model.append({u"b"_s, u"Two"_s, {}});
        model.setResult(u"a"_s, u"found"_s);
        model.open(u"b"_s);
        QCOMPARE(model.position(), u"Step 2 of 2: Two"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Step 1 of 2: One, done, found"_s);
        model.open(u"nowhere"_s);
        QCOMPARE(model.current(), u"b"_s);
    }

    void opensWithTheFirstStep()
    {
        Opened with;
        QCOMPARE(with.page.current(), u"file"_s);
        QCOMPARE(with.state(0), StepState::Current);
        QCOMPARE(with.state(1), StepState::ToCome);
        QVERIFY(with.page.findChild<QLineEdit *>(u"fileField"_s)->isVisible());
    }

    void aDoneStepCanBeChosenAgainAndOneToComeCannot()
    {
        Opened with;
        const QSignalSpy chosen(&with.page, &AssistantPage::stepChosen);
        with.page.open(u"columns"_s);
        click(*with.list(), 2);
        QCOMPARE(chosen.count(), 0);
        click(*with.list(), 0);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"file"_s);
        QCOMPARE(with.page.current(), u"columns"_s); // whoever drives the page decides
    }

    void theStepsWorkByKeyboard()
    {
        Opened with;
        const QSignalSpy chosen(&with.page, &AssistantPage::stepChosen);
        with.page.open(u"columns"_s);
        StepsList &list = *with.list();
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down); // nothing to be reached below
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&list, Qt::Key_Up);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }

    void goingBackKeepsWhatWasDoneUntilItIsUndone()
    {
        Opened with;
        with.page.open(u"run"_s);
        with.page.open(u"file"_s);
        QCOMPARE(with.state(1), StepState::Done);
        with.page.undoFrom(u"file"_s);
        QCOMPARE(with.state(1), StepState::ToCome);
        QCOMPARE(with.state(0), StepState::Current);
    }

    void openingAStepShowsItsHeadingAndTakesTheFocus()
    {
        Opened with;
        QVERIFY(QTest::qWaitForWindowActive(&with.page));
        with.page.findChild<QLineEdit *>(u"fileField"_s)->setFocus();
        with.page.open(u"columns"_s);
        QCOMPARE(with.page.focusWidget()->objectName(), u"columnsField"_s);
        QVERIFY(with.page.accessibleName().contains(u"Step 2 of 3: Columns"_s));
    }

    // What is built last, here a field that an answer brought, still comes before the way on.
    void tabGoesDownThePage()
    {
        Opened with;
        with.page.footer().setVerb(u"Import 12 records"_s);
        with.page.footer().setBack(u"Back"_s);
        auto *late = new QLineEdit;
        late->setObjectName(u"late"_s);
        auto *field = with.page.findChild<QLineEdit *>(u"fileField"_s);
        field->parentWidget()->layout()->addWidget(late);
        auto *other = new QPushButton(u"Other file"_s);
        other->setObjectName(u"other"_s);
        with.page.header().add(other);
        QVERIFY(QTest::qWaitForWindowActive(&with.page));
        QTRY_VERIFY(late->isVisible() && other->isVisible());
        other->setFocus();
        QStringList met;
        for (int i = 0; i < 6; ++i) {
            met += with.page.focusWidget()->objectName();
            QTest::keyClick(with.page.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(met, QStringList({u"other"_s, u"fileField"_s, u"late"_s, u"assistantLeave"_s, u"assistantBack"_s,
                                   u"assistantVerb"_s}));
    }

    void theFooterSaysWhatTheWaysOutAre()
    {
        Opened with;
        const QSignalSpy verb(&with.page, &AssistantPage::verbAsked);
        const QSignalSpy back(&with.page, &AssistantPage::backAsked);
        const QSignalSpy leave(&with.page, &AssistantPage::leaveAsked);
        QVERIFY(!with.button(u"assistantVerb"_s)->isVisible());
        with.page.footer().setVerb(u"Import 12 records"_s);
        with.page.footer().setBack(u"Back"_s);
        with.button(u"assistantVerb"_s)->click();
        with.button(u"assistantBack"_s)->click();
        with.button(u"assistantLeave"_s)->click();
        QCOMPARE(verb.count() + back.count() * 10 + leave.count() * 100, 111);
        QCOMPARE(with.button(u"assistantVerb"_s)->accessibleName(), u"Import 12 records"_s);
        with.page.footer().setWaiting(true);
        QVERIFY(!with.button(u"assistantVerb"_s)->isEnabled());
        QVERIFY(with.button(u"assistantLeave"_s)->isEnabled());
    }

    void aNarrowPageHasAMenuOfSteps()
    {
        Opened with(760);
        QVERIFY(!with.list()->isVisible());
        auto *menu = with.page.findChild<StepsMenu *>();
        QVERIFY(menu->isVisible());
        with.page.open(u"columns"_s);
        QCOMPARE(menu->text(), u"Step 2 of 3: Columns"_s);
        const QSignalSpy chosen(&with.page, &AssistantPage::stepChosen);
        Q_EMIT menu->menu()->aboutToShow();
        const QList<QAction *> actions = menu->menu()->actions();
        QCOMPARE(actions.size(), 3);
        QVERIFY(actions.at(0)->isEnabled() && !actions.at(1)->isEnabled() && !actions.at(2)->isEnabled());
        actions.at(0)->trigger();
        QCOMPARE(chosen.count(), 1);
    }

    void aLongSentenceStandsAboveTheButtonsWhereThereIsNoRoom()
    {
        Opened with(640);
        AssistantFooter &footer = with.page.footer();
        footer.setVerb(u"Import 236 records of this file"_s);
        footer.setBack(u"Back"_s);
        footer.setSentence(
            u"Correct in the cell: the trial is made again at once. What is not corrected goes into a file of its own."_s);
        QTRY_VERIFY(with.page.findChild<QWidget *>(u"assistantSentence"_s)->geometry().bottom()
                    < with.button(u"assistantVerb"_s)->geometry().top());
        QVERIFY(with.button(u"assistantVerb"_s)->width() >= with.button(u"assistantVerb"_s)->sizeHint().width());
        with.page.resize(1500, 700);
        QTRY_VERIFY(with.page.findChild<QWidget *>(u"assistantSentence"_s)->geometry().bottom()
                    > with.button(u"assistantVerb"_s)->geometry().top());
    }

    void growsWithTheText()
    {
        looks.apply({ThemeChoice::Light, 200});
        Opened with(1400);
        QVERIFY(with.page.findChild<StepsMenu *>()->isVisible()); // 1400 px are 700 of the design
    }
};

COFFRET_TEST(AssistantPageTest, "assistantpagetest")
#include "assistantpagetest.moc"
