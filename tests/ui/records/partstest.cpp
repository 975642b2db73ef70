// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/records/openvault.h"
#include "ui/common/iconrows.h"
#include "ui/records/earliertext.h"
#include "ui/records/historypart.h"
#include "ui/records/linkspart.h"
#include "ui/records/partypicker.h"
#include "ui/records/recordpage.h"
#include "ui/records/taskspart.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <memory>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

// Tasks, links and earlier values of a record over a real vault; each change is one that undo takes back.
class PartsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenVault> vault;
    crm::Contact helene;

    static RecordView viewOf(const crm::PartyRef &party, const QString &name)
    {
        RecordView view;
        view.party = party;
        view.name = name;
        return view;
    }
    RecordView view() const { return viewOf({crm::PartyKind::Contact, helene.id.value}, helene.displayName()); }

    template <class Part>
    static void type(Part &part, const QString &name, const QString &text)
    {
        auto *edit = part.widget().template findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setText(text);
    }

    template <class Part>
    static IconRowList &list(Part &part)
    {
        return *part.widget().template findChild<IconRowList *>();
    }

    template <class Part>
    static void press(Part &part, const QString &name)
    {
        auto *button = part.widget().template findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    Result<crm::UndoOutcome> undo() const
    {
        return vault->ask<crm::UndoOutcome>([](workspace::Books &books) { return books.history.undoLast(); });
    }

    QList<crm::Task> open() const
    {
        return *vault->ask<QList<crm::Task>>(
            [who = view().party](workspace::Books &books) { return books.tasks.openFor(who); });
    }

    QString job() const
    {
        return vault
            ->ask<crm::Contact>([id = helene.id](workspace::Books &books) { return books.contacts.contact(id); })
            ->jobTitle;
    }

    void setJob(const QString &title) const
    {
        QVERIFY(vault
                    ->ask<crm::Contact>([id = helene.id, title](workspace::Books &books) -> Result<crm::Contact> {
                        COFFRET_ASSIGN(crm::Contact contact, books.contacts.contact(id));
                        contact.jobTitle = title;
                        return books.contacts.save(contact);
                    })
                    .ok());
    }

private Q_SLOTS:
    void init()
    {
        vault = std::make_unique<OpenVault>();
        helene = vault->add(u"Hélène"_s, u"Garnier"_s);
    }

    void addsCompletesChangesAndRemovesATask()
    {
        TasksPart part(*vault->workspace, vault->clock);
        const std::unique_ptr<QWidget> partPage(&part.widget()); // no record page takes it here
        part.widget().show();
        part.show(view());
        QSignalSpy counted(&part, &RecordPart::counted);
        type(part, u"taskTitle"_s, u"Envoyer le devis"_s);
        type(part, u"taskDue"_s, u"31/02"_s); // no such day: said, nothing kept
        press(part, u"keepTask"_s);
        QVERIFY(!part.widget().findChild<QLineEdit *>(u"taskTitle"_s)->text().isEmpty());
        type(part, u"taskDue"_s, u"24/11/2026"_s);
        press(part, u"keepTask"_s);
        QTRY_COMPARE(list(part).rows().rowCount(), 1);
        QCOMPARE(open().first().due, QDate(2026, 11, 24));
        QAbstractItemModelTester tester(&list(part).rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClick(&list(part), Qt::Key_Space);
        QTRY_VERIFY(open().isEmpty());
        QTRY_COMPARE(counted.last().first().toLongLong(), 0);
        QTRY_VERIFY(list(part).rows().index(0, 0).data(IconRowOverRole).toBool());
        QTest::keyClick(&list(part), Qt::Key_Space);
        QTRY_COMPARE(open().size(), 1);
        QTest::keyClick(&list(part), Qt::Key_F2);
        QTRY_COMPARE(part.widget().findChild<QLineEdit *>(u"taskTitle"_s)->text(), u"Envoyer le devis"_s);
        type(part, u"taskTitle"_s, u"Envoyer le devis modifié"_s);
        press(part, u"keepTask"_s);
        QTRY_COMPARE(open().first().title, u"Envoyer le devis modifié"_s);
        QTRY_COMPARE(list(part).rows().index(0, 0).data().toString(), u"Envoyer le devis modifié"_s);
        QTest::keyClick(&list(part), Qt::Key_Delete);
        QTRY_VERIFY(open().isEmpty());
        for (const bool stands : {true, true, false}) { // the removal, the change, the opening again
            QVERIFY(undo().ok());
            QCOMPARE(open().size() == 1, stands);
        }
    }

    void putsAnEarlierValueBackAndTakesThatBackAfterALock()
    {
        setJob(u"Gérante"_s);
        vault->clock.advance(60'000);
        setJob(u"Directrice générale"_s);
        {
            HistoryPart part(*vault->workspace, vault->clock);
            const std::unique_ptr<QWidget> partPage(&part.widget()); // no record page takes it here
            part.widget().show();
            part.show(view());
            QTRY_COMPARE(list(part).rows().rowCount(), 2);
            QVERIFY(list(part).rows().index(0, 0).data(IconRowSecondRole).toString().startsWith(u"Gérante"));
            press(part, u"putBack"_s);
            QTRY_COMPARE(job(), u"Gérante"_s);
        }
        QVERIFY(vault->reopen());
        QVERIFY(undo().ok());
        QCOMPARE(job(), u"Directrice générale"_s);
        QVERIFY(vault->reopen());
        QVERIFY(vault->ask<crm::UndoOutcome>([](workspace::Books &books) { return books.history.redoLast(); }).ok());
        QCOMPARE(job(), u"Gérante"_s);
    }

    void showsTheEarlierValuesOfOneField()
    {
        setJob(u"Gérante"_s);
        const auto saved = vault->ask<crm::Contact>([id = helene.id](workspace::Books &books) -> Result<crm::Contact> {
            COFFRET_ASSIGN(crm::Contact contact, books.contacts.contact(id));
            contact.phones = {{u"work"_s, u"02 61 91 20 36"_s}};
            contact.notes = u"Une longue note. "_s.repeated(40);
            return books.contacts.save(contact);
        });
        QVERIFY(saved.ok());
        HistoryPart part(*vault->workspace, vault->clock);
        const std::unique_ptr<QWidget> partPage(&part.widget()); // no record page takes it here
        part.widget().show();
        part.show(view());
        QTRY_COMPARE(list(part).rows().rowCount(), 3);
        part.onlyField(u"phones.0"_s);
        QCOMPARE(list(part).rows().rowCount(), 1);
        const QString second = list(part).rows().index(0, 0).data(IconRowSecondRole).toString();
        QVERIFY2(second.contains(u" → 02") && !second.contains(u'{') && !second.contains(u'['), qPrintable(second));
        press(part, u"allFields"_s);
        QCOMPARE(list(part).rows().rowCount(), 3);
        part.onlyField(u"notes"_s);
        auto *detail = part.widget().findChild<QPlainTextEdit *>(u"historyDetail"_s);
        QVERIFY(detail->isVisible());
        QVERIFY(detail->toPlainText().contains(u"Une longue note. Une longue note."));
    }

    void linksTwoRecordsInWordsAndLeadsToTheOther()
    {
        const crm::Contact paul = vault->add(u"Paul"_s, u"Delmas"_s);
        LinksPart part(*vault->workspace, vault->clock);
        const std::unique_ptr<QWidget> partPage(&part.widget()); // no record page takes it here
        part.widget().show();
        part.show(view());
        QSignalSpy followed(&part, &RecordPart::followed);
        press(part, u"keepLink"_s); // nobody chosen
        auto *picker = part.widget().findChild<PartyPicker *>(u"linkOther"_s);
        picker->choose({crm::PartyKind::Contact, paul.id.value}, paul.displayName());
        type(part, u"linkRole"_s, u"conjointe de"_s);
        press(part, u"keepLink"_s);
        QTRY_COMPARE(list(part).rows().rowCount(), 1);
        QCOMPARE(list(part).rows().index(0, 0).data().toString(), paul.displayName());
        QTest::keyClick(&list(part), Qt::Key_Return);
        QCOMPARE(followed.first().first().value<crm::PartyRef>().id, paul.id.value);
        QTest::keyClick(&list(part), Qt::Key_F2);
        QCOMPARE(part.widget().findChild<QLineEdit *>(u"linkRole"_s)->text(), u"conjointe de"_s);
        type(part, u"linkRole"_s, u"associée de"_s);
        press(part, u"keepLink"_s);
        QTRY_VERIFY(list(part).rows().index(0, 0).data(IconRowSecondRole).toString().contains(u"associée de"));
        LinksPart there(*vault->workspace, vault->clock);
        const std::unique_ptr<QWidget> therePage(&there.widget()); // no record page takes it here
        there.widget().show();
        there.show(viewOf({crm::PartyKind::Contact, paul.id.value}, paul.displayName()));
        QTRY_COMPARE(list(there).rows().rowCount(), 1);
        QTest::keyClick(&list(part), Qt::Key_Delete);
        QTRY_COMPARE(list(part).rows().rowCount(), 0);
        QTRY_COMPARE(list(there).rows().rowCount(), 0);
        QVERIFY(undo().ok());
        QTRY_COMPARE(list(part).rows().rowCount(), 1);
    }

    void showsThePeopleOfACompany()
    {
        const auto saved = vault->ask<crm::Contact>([id = helene.id](workspace::Books &books) -> Result<crm::Contact> {
            COFFRET_ASSIGN(crm::Contact contact, books.contacts.contact(id));
            contact.companyName = u"Garnier Paysages"_s;
            return books.contacts.save(contact);
        });
        QVERIFY(saved.ok());
        LinksPart part(*vault->workspace, vault->clock);
        const std::unique_ptr<QWidget> partPage(&part.widget()); // no record page takes it here
        part.widget().show();
        QSignalSpy counted(&part, &RecordPart::counted);
        part.show(viewOf({crm::PartyKind::Company, saved->company.value}, u"Garnier Paysages"_s));
        QTRY_COMPARE(list(part).rows().rowCount(), 1);
        QCOMPARE(list(part).rows().index(0, 0).data().toString(), u"Hélène Garnier"_s);
        QCOMPARE(counted.last().first().toLongLong(), 1);
        part.show(view()); // and from her side
        QTRY_COMPARE(list(part).rows().index(0, 0).data().toString(), u"Garnier Paysages"_s);
    }

    void findsARecordAsItsNameIsTyped()
    {
        PartyPicker picker(*vault->workspace);
        picker.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picker));
        picker.setFocus();
        QTest::keyClicks(&picker, u"helene"_s);
        QVERIFY(!picker.chosen());
        QTRY_COMPARE(picker.QLineEdit::completer()->model()->rowCount(), 1);
        QTest::keyClick(picker.QLineEdit::completer()->popup(), Qt::Key_Down);
        QTest::keyClick(picker.QLineEdit::completer()->popup(), Qt::Key_Return);
        QTRY_VERIFY(picker.chosen());
        QCOMPARE(picker.chosen()->id, helene.id.value);
        QCOMPARE(picker.text(), u"Hélène Garnier"_s);
        QTest::keyClicks(&picker, u"x"_s);
        QVERIFY(!picker.chosen()); // another name is another record
    }

    void saysEarlierValuesInWords()
    {
        QCOMPARE(earlierText(u"jobTitle"_s, u"Gérante"_s, {}), u"Gérante"_s);
        QVERIFY(!earlierText(u"status"_s, u"customer"_s, {}).isEmpty());
        QCOMPARE(earlierText(u"phones"_s, u"not a list"_s, {}), u"not a list"_s);
        QCOMPARE(earlierText(u"phones"_s, {}, {}), QString());
    }
};

COFFRET_TEST(PartsTest, "partstest")
#include "partstest.moc"
