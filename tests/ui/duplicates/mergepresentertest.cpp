// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergepresenter.h"
#include "tests/support/runner.h"
#include "tests/ui/duplicates/samplevault.h"
#include "ui/common/appearance.h"
#include "ui/duplicates/mergeform.h"
#include "ui/duplicates/mergepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class MergePresenterTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};
    std::unique_ptr<SampleVault> vault;
    std::unique_ptr<MergePage> page;
    std::unique_ptr<MergePresenter> presenter;
    crm::Contact one;
    crm::Contact other;

    void choose(const QString &name)
    {
        auto *button = page->findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    void open()
    {
        QSignalSpy opened(presenter.get(), &MergePresenter::opened);
        presenter->open(refTo(one), refTo(other));
        QTRY_COMPARE(opened.size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        looks.apply({ThemeChoice::Light, 100});
        vault = std::make_unique<SampleVault>();
        QVERIFY(vault->open);
        one = vault->save(helene(u"Hélène"_s, u"h.garnier@garnier.example"_s));
        crm::Contact second = helene(u"Helene"_s, u"lene@exemple.example"_s);
        second.jobTitle = u"Gérante"_s;
        other = vault->save(second);
        page = std::make_unique<MergePage>();
        presenter = std::make_unique<MergePresenter>(vault->workspace, *page, vault->clock);
        page->resize(1000, 800);
        page->QWidget::show();
    }

    void cleanup()
    {
        presenter.reset();
        page.reset();
        vault.reset();
    }

    void mergesAsChosenAndInOneUndo()
    {
        open();
        choose(u"firstName.other"_s);
        choose(u"emails.1"_s); // left out
        QVERIFY(page->preview().contains(u"Helene Garnier"));
        QVERIFY(!page->preview().contains(u"lene@exemple.example"));
        QSignalSpy merged(presenter.get(), &MergePresenter::merged);
        choose(u"merge"_s);
        QTRY_COMPARE(merged.size(), 1);
        const crm::Contact kept = vault->read(one.id);
        QCOMPARE(kept.firstName, u"Helene"_s);
        QCOMPARE(kept.jobTitle, u"Gérante"_s);
        QCOMPARE(kept.emails.size(), 1);
        QVERIFY(vault->read(other.id).provenance.deletedAt != 0);
        QVERIFY(!presenter->isOpen());
        QVERIFY(vault->undo());
        QCOMPARE(vault->read(one.id).firstName, u"Hélène"_s);
        QCOMPARE(vault->read(other.id).provenance.deletedAt, 0);
    }

    void keepsTheOtherRecordWhenToldTo()
    {
        open();
        choose(u"kept.other"_s);
        QTRY_VERIFY(page->form().choices().kept == Take::Other);
        QTRY_VERIFY(page->preview().startsWith(u"Helene"));
        QSignalSpy merged(presenter.get(), &MergePresenter::merged);
        choose(u"merge"_s);
        QTRY_COMPARE(merged.size(), 1);
        QCOMPARE(vault->read(other.id).provenance.deletedAt, 0);
        QVERIFY(vault->read(one.id).provenance.deletedAt != 0);
    }

    void givesItsChoicesBackAfterALock()
    {
        open();
        choose(u"firstName.other"_s);
        const QList<FormDraft> drafts = presenter->drafts();
        QCOMPARE(drafts.size(), 1);
        const MergeChoices chosen = page->form().choices();
        MergePage again;
        MergePresenter after(vault->workspace, again, vault->clock);
        QSignalSpy opened(&after, &MergePresenter::opened);
        after.restore(drafts.first());
        QCOMPARE(after.drafts().first().body, drafts.first().body); // locked again before it shows: nothing lost
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(again.form().choices(), chosen);
        QCOMPARE(vault->read(one.id).firstName, u"Hélène"_s); // nothing half done
    }

    void asksNothingOfADraftWhoseRecordIsGone()
    {
        open();
        const FormDraft draft = presenter->drafts().first();
        QSignalSpy merged(presenter.get(), &MergePresenter::merged);
        choose(u"merge"_s);
        QTRY_COMPARE(merged.size(), 1);
        QSignalSpy left(presenter.get(), &MergePresenter::left);
        presenter->restore(draft);
        QTRY_COMPARE(left.size(), 1);
        QVERIFY(!presenter->isOpen());
    }

    void showsARecordAnewThatChangedMeanwhile()
    {
        open();
        choose(u"firstName.other"_s);
        crm::Contact changed = one;
        changed.jobTitle = u"Directrice"_s;
        vault->save(changed);
        QTRY_VERIFY(page->preview().contains(u"Directrice"));
        QVERIFY(page->preview().contains(u"Helene Garnier"));
    }

    void leavesEverythingAsItIsOnEscape()
    {
        open();
        QSignalSpy left(presenter.get(), &MergePresenter::left);
        QTest::keyClick(page.get(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QVERIFY(presenter->drafts().isEmpty());
    }

    void isChosenByKeyboardAlone()
    {
        open();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->form().focusFirst();
        QTRY_VERIFY(page->findChild<QWidget *>(u"kept.other"_s)->x() > 0); // arrows go by where things stand
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);       // the other record stays
        QTRY_VERIFY(page->form().choices().kept == Take::Other);
        QTRY_VERIFY(page->preview().startsWith(u"Helene")); // the form has been built anew
        QCOMPARE(QApplication::focusWidget()->objectName(), u"kept.other"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"firstName.other"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(page->form().choices().fields.value(u"firstName"_s), Take::One);
        QSignalSpy merged(presenter.get(), &MergePresenter::merged);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(merged.size(), 1);
        QCOMPARE(vault->read(other.id).firstName, u"Hélène"_s);
    }
};

COFFRET_TEST(MergePresenterTest, "mergepresentertest")
#include "mergepresentertest.moc"
