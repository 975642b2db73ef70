// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/twinadvisor.h"
#include "tests/support/runner.h"
#include "tests/ui/duplicates/samplevault.h"
#include "ui/common/appearance.h"
#include "ui/contacts/contactform.h"
#include "ui/duplicates/advicebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class TwinAdvisorTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};
    std::unique_ptr<SampleVault> vault;
    std::unique_ptr<ContactForm> form;
    std::unique_ptr<AdviceBar> bar;
    std::unique_ptr<TwinAdvisor> advisor;
    crm::Contact known;

    void type(const QString &name, const QString &text)
    {
        auto *edit = form->findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    void click(const QString &name)
    {
        auto *button = bar->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

private Q_SLOTS:
    void init()
    {
        looks.apply({ThemeChoice::Light, 100});
        vault = std::make_unique<SampleVault>();
        QVERIFY(vault->open);
        known = vault->save(helene(u"Hélène"_s, u"h.garnier@garnier.example"_s));
        form = std::make_unique<ContactForm>();
        form->show();
        bar = std::make_unique<AdviceBar>();
        advisor = std::make_unique<TwinAdvisor>(vault->workspace, *bar, [this] { return AnyParty(form->entity()); });
        connect(form.get(), &FormRows::edited, advisor.get(), &TwinAdvisor::look);
        advisor->begin();
    }

    void cleanup()
    {
        advisor.reset();
        bar.reset();
        form.reset();
        vault.reset();
    }

    void saysWhoIsThereAlreadyAndWhy()
    {
        type(u"lastName"_s, u"Garnier"_s);
        type(u"emails.0.value"_s, u"h.garnier@garnier.example"_s);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), u"Maybe already here: Hélène Garnier, Garnier Paysages — same e-mail"_s);
        QVERIFY(!bar->findChild<QPushButton *>(u"mergeTwin"_s)); // nothing to merge before it is saved
        QSignalSpy open(advisor.get(), &TwinAdvisor::openAsked);
        click(u"openTwin"_s);
        QCOMPARE(open.first().first().value<crm::PartyRef>(), refTo(known));
    }

    void isSilentAboutSomebodyElse()
    {
        type(u"emails.0.value"_s, u"h.garnier@garnier.example"_s);
        QTRY_VERIFY(bar->isVisible());
        type(u"emails.0.value"_s, u"quelquun@ailleurs.example"_s);
        QTRY_VERIFY(!bar->isVisible());
    }

    void remembersARefusalOnceTheRecordIsSaved()
    {
        type(u"lastName"_s, u"Garnier"_s);
        type(u"emails.0.value"_s, u"h.garnier@garnier.example"_s);
        QTRY_VERIFY(bar->isVisible());
        click(u"refuseTwin"_s);
        QVERIFY(!bar->isVisible());
        const crm::Contact saved = vault->save(form->entity());
        const auto candidates = [&] {
            return workspace::outcome(vault->workspace.ask<QList<Twin>>(
                                          [saved](workspace::Books &books) { return twinsOf(books, saved); }))
                .value_or(QList<Twin>());
        };
        QCOMPARE(candidates().size(), 1);
        advisor->keep(refTo(saved));
        QTRY_COMPARE(candidates().size(), 0);
    }

    void leavesAKnownRecordAloneUntilItChanges()
    {
        const crm::Contact second = vault->save(helene(u"Helene"_s, u"h.garnier@garnier.example"_s));
        form->setEntity(second);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the rows before
        advisor->begin();
        type(u"jobTitle"_s, u"Directrice"_s);
        QTest::qWait(500); // longer than the pause after typing
        QVERIFY(!bar->isVisible());
        type(u"emails.0.value"_s, u"x@garnier.example"_s);
        type(u"emails.0.value"_s, u"h.garnier@garnier.example"_s);
        type(u"lastName"_s, u"Garnie"_s);
        QTRY_VERIFY(bar->isVisible());
        QSignalSpy merge(advisor.get(), &TwinAdvisor::mergeAsked);
        click(u"mergeTwin"_s);
        QCOMPARE(merge.first().first().value<crm::PartyRef>(), refTo(second));
    }

    void looksAtARecordEditedInPlace()
    {
        const crm::Contact second = vault->save(helene(u"Helene"_s, u"h.garnier@garnier.example"_s));
        advisor->lookAt(refTo(second));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QPushButton *>(u"mergeTwin"_s));
        click(u"refuseTwin"_s); // remembered at once: the record stands
        QVERIFY(!bar->isVisible());
        advisor->lookAt(refTo(second));
        QTest::qWait(100);
        QVERIFY(!bar->isVisible());
    }
};

COFFRET_TEST(TwinAdvisorTest, "twinadvisortest")
#include "twinadvisortest.moc"
