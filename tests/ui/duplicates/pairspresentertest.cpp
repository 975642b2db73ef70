// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/pairspresenter.h"
#include "tests/support/runner.h"
#include "tests/ui/duplicates/samplevault.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/partydelegate.h"
#include "ui/duplicates/comparison.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class PairsPresenterTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};
    std::unique_ptr<SampleVault> vault;
    std::unique_ptr<PairsPage> page;
    std::unique_ptr<PairsPresenter> presenter;
    std::unique_ptr<QAbstractItemModelTester> tester;
    crm::Contact one;
    crm::Contact other;

    int pairs() const { return page->pairs().rowCount(); }

    void search()
    {
        QSignalSpy counted(presenter.get(), &PairsPresenter::counted);
        presenter->search();
        QTRY_VERIFY(!counted.isEmpty());
    }

    QListView &list() const { return *page->findChild<QListView *>(u"pairs"_s); }

private Q_SLOTS:
    void init()
    {
        looks.apply({ThemeChoice::Light, 100});
        vault = std::make_unique<SampleVault>();
        QVERIFY(vault->open);
        one = vault->save(helene(u"Hélène"_s, u"h.garnier@garnier.example"_s));
        other = vault->save(helene(u"Helene"_s, u"h.garnier@garnier.example"_s));
        vault->save(helene(u"Paul"_s, u"paul@ailleurs.example"_s));
        page = std::make_unique<PairsPage>();
        tester = std::make_unique<QAbstractItemModelTester>(&page->pairs());
        presenter = std::make_unique<PairsPresenter>(vault->workspace, *page, vault->clock);
        page->resize(1000, 700);
        page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    void cleanup()
    {
        presenter.reset();
        tester.reset();
        page.reset();
        vault.reset();
    }

    void saysWhoWhyAndHowSure()
    {
        search();
        QCOMPARE(pairs(), 1);
        const QString sentence = page->pairs().data(page->pairs().index(0), Qt::AccessibleTextRole).toString();
        for (const QString &word : {u"Hélène Garnier"_s, u"Helene Garnier"_s, u"Almost certain"_s, u"same e-mail"_s})
            QVERIFY2(sentence.contains(word), qPrintable(sentence));

        QTRY_VERIFY(page->comparison().text().contains(u"garnier@"));
    }

    void remembersWhatIsNotTheSameAndTakesItBack()
    {
        search();
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_N);
        QTRY_COMPARE(pairs(), 0);
        QVERIFY(page->banner().isVisible());
        search();
        QCOMPARE(pairs(), 0);
    }

    void takesItBackWithCtrlZ()
    {
        search();
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_N);
        QTRY_COMPARE(pairs(), 0);
        Q_EMIT page->undoAsked();
        QTRY_COMPARE(pairs(), 1);
        search();
        QCOMPARE(pairs(), 1);
    }

    void asksToMergeWithAKey()
    {
        search();
        list().setFocus();
        QSignalSpy merge(presenter.get(), &PairsPresenter::mergeAsked);
        QTest::keyClick(&list(), Qt::Key_M);
        QCOMPARE(merge.size(), 1);
        QCOMPARE(merge.first().first().value<crm::PartyRef>(), refTo(one));
    }

    void putsAPairOffToTheEnd()
    {
        vault->save(helene(u"Paule"_s, u"paul@ailleurs.example"_s));
        search();
        QCOMPARE(pairs(), 2);
        const PairRow first = page->pairs().pair(0);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_L);
        QCOMPARE(page->pairs().pair(1), first);
        QCOMPARE(page->current(), 0);
    }

    void letsGoOfAPairWhoseRecordWentAndTakesItBackWithIt()
    {
        search();
        QVERIFY(workspace::outcome(vault->workspace.ask<void>([id = other.id](workspace::Books &books) {
                    return books.contacts.remove({id});
                })).ok());
        QTRY_COMPARE(pairs(), 0);
        QVERIFY(vault->undo());
        QTRY_COMPARE(pairs(), 1);
    }

    void letsGoOfAPairThatDiffersNow()
    {
        search();
        crm::Contact changed = other;
        changed.lastName = u"Quiniou"_s;
        changed.emails = {{u"work"_s, u"quiniou@mer.example"_s}};
        vault->save(changed);
        QTRY_COMPARE(pairs(), 0);
    }

    void takesAMergeApartAgain()
    {
        QVERIFY(workspace::outcome(vault->workspace.ask<crm::Contact>([this](workspace::Books &books) {
                    return books.merges.merge(crm::MergeBook::proposal(one, other), other.id);
                })).ok());
        vault->save(helene(u"Zoé"_s, u"zoe@ailleurs.example"_s)); // the merge is not the last thing done
        QSignalSpy said(presenter.get(), &PairsPresenter::said);
        page->findChild<QAbstractButton *>(u"recentMerges"_s)->click();
        QTRY_VERIFY(page->findChild<QMenu *>(u"mergesMenu"_s));
        const QList<QAction *> offers = page->findChild<QMenu *>(u"mergesMenu"_s)->actions();
        QCOMPARE(offers.size(), 1);
        QVERIFY(offers.first()->text().contains(u"Helene Garnier"));
        offers.first()->trigger();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(vault->read(other.id).provenance.deletedAt, 0);
    }

    void saysSoWhenNobodyIsThereTwice()
    {
        QVERIFY(workspace::outcome(vault->workspace.ask<void>([id = other.id](workspace::Books &books) {
                    return books.contacts.remove({id});
                })).ok());
        search();
        QCOMPARE(pairs(), 0);
        QVERIFY(page->findChild<EmptyState *>()->isVisible());
    }
};

COFFRET_TEST(PairsPresenterTest, "pairspresentertest")
#include "pairspresentertest.moc"
