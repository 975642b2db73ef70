// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/historybook.h"

#include "core/crm/activitybook.h"
#include "core/crm/changesets.h"
#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/crm/listbook.h"
#include "core/crm/trashbook.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class HistoryBookTest : public QObject
{
    Q_OBJECT

    static ChangeSetId lastSet(TestVault &vault) { return HistoryBook(vault.desk()).recent(1)->first().id; }

private Q_SLOTS:
    void takesAnEditBackAndPutsItAgain()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        HistoryBook history(vault.desk());
        GET(const Contact made, book.save(fullContact()));
        Contact edited = made;
        edited.lastName = u"Renard"_s;
        edited.emails.clear();
        edited.company = {};
        edited.companyName.clear();
        GET(edited, book.save(edited));
        GET(const UndoOutcome undone, history.undoLast());
        QCOMPARE(undone.takenBack, 1);
        GET(Contact back, book.contact(made.id));
        back.provenance = made.provenance;
        QCOMPARE(back, made);
        DO(history.redoLast());
        GET(const Contact again, book.contact(made.id));
        QCOMPARE(again.lastName, u"Renard"_s);
        QVERIFY(again.company.isNull());
        FAILS(history.redoLast(), CrmError::NothingToUndo);
    }

    void takesAnImportBackWhatItMadeAndWhatItChanged()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        HistoryBook history(vault.desk());
        GET(const Contact known, book.save(person(u"Paul"_s, u"Renard"_s)));
        GET(auto transaction, storage::Transaction::begin(*vault.database, vault.bus));
        GET(const auto set, openChangeSet(transaction, vault.desk(), ChangeSetKind::Import, u"import"_s));
        Contact updated = known;
        updated.companyName = u"Neuve SARL"_s;
        updated.notes = u"importé"_s;
        DO(book.saveIn(transaction, set.row, updated));
        for (int i = 0; i < 600; ++i) { // more than one batch
            Contact made = person(u"Zoé"_s, u"Petit %1"_s.arg(i));
            made.companyName = u"Neuve"_s;
            DO(book.saveIn(transaction, set.row, made));
        }
        DO(transaction.commit());
        GET(const UndoOutcome undone, history.undo(set.id));
        QCOMPARE(undone.takenBack, 602);
        GET(const qint64 people, book.count());
        QCOMPARE(people, 1);
        GET(const qint64 companies, CompanyBook(vault.desk()).count());
        QCOMPARE(companies, 0);
        GET(const Contact back, book.contact(known.id));
        QVERIFY(back.notes.isEmpty() && back.company.isNull());
        FAILS(history.undo(set.id), CrmError::AlreadyUndone);
        DO(history.undo(undone.set)); // takes the undo back
        GET(const qint64 again, book.count());
        QCOMPARE(again, 601);
    }

    void takesAnImportBackForThirtyDaysAndAnEditForever_data()
    {
        QTest::addColumn<ChangeSetKind>("kind");
        QTest::addColumn<bool>("ends");
        QTest::newRow("import") << ChangeSetKind::Import << true;
        QTest::newRow("merge") << ChangeSetKind::Merge << true;
        QTest::newRow("bulk") << ChangeSetKind::Bulk << false;
        QTest::newRow("edit") << ChangeSetKind::Edit << false;
    }
    void takesAnImportBackForThirtyDaysAndAnEditForever()
    {
        QFETCH(ChangeSetKind, kind);
        QFETCH(bool, ends);
        TestVault vault;
        HistoryBook history(vault.desk());
        GET(auto transaction, storage::Transaction::begin(*vault.database, vault.bus));
        GET(const auto set, openChangeSet(transaction, vault.desk(), kind, u"x"_s));
        GET(const Contact made, ContactBook(vault.desk()).saveIn(transaction, set.row, person(u"Zoé"_s, u"Petit"_s)));
        DO(transaction.commit());
        vault.clock.advance(HistoryBook::wholeUndo); // the last moment
        DO(history.undo(set.id));
        DO(history.redoLast());
        vault.clock.advance(1);
        if (ends) {
            FAILS(history.undo(set.id), CrmError::UndoTooLate);
            FAILS(history.undo(set.id, OnLaterChange::Leave), CrmError::UndoTooLate);
            FAILS(history.undoLast(), CrmError::UndoTooLate);
            GET(const Contact still, ContactBook(vault.desk()).contact(made.id));
            QCOMPARE(still.provenance.deletedAt, 0);
        } else {
            DO(history.undo(set.id));
        }
    }

    void refusesWhenSomethingChangedSinceUnlessToldToLeaveIt()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        HistoryBook history(vault.desk());
        GET(auto transaction, storage::Transaction::begin(*vault.database, vault.bus));
        GET(const auto set, openChangeSet(transaction, vault.desk(), ChangeSetKind::Import, u"import"_s));
        GET(Contact edited, book.saveIn(transaction, set.row, person(u"A"_s, u"Un"_s)));
        GET(const Contact called, book.saveIn(transaction, set.row, person(u"B"_s, u"Deux"_s)));
        GET(const Contact untouched, book.saveIn(transaction, set.row, person(u"C"_s, u"Trois"_s)));
        DO(transaction.commit());
        edited.notes = u"travaillé depuis"_s;
        DO(book.save(edited));
        Activity call;
        call.contact = called.id;
        DO(ActivityBook(vault.desk()).save(call));
        const auto refused = history.undo(set.id);
        QVERIFY(!refused.ok() && refused.error().is(CrmError::UndoBlocked));
        QCOMPARE(refused.error().detail, u"2"_s);
        GET(const qint64 all, book.count());
        QCOMPARE(all, 3);
        GET(const UndoOutcome undone, history.undo(set.id, OnLaterChange::Leave));
        QCOMPARE(undone.takenBack, 1);
        QCOMPARE(undone.left, 2);
        GET(const Contact gone, book.contact(untouched.id));
        QVERIFY(gone.provenance.deletedAt != 0);
    }

    void countsAChangeTakenBackAsNoChange()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        HistoryBook history(vault.desk());
        GET(Contact contact, book.save(person(u"A"_s, u"Un"_s)));
        const ChangeSetId made = lastSet(vault);
        contact.notes = u"x"_s;
        DO(book.save(contact));
        DO(history.undoLast());
        DO(history.undo(made));
        GET(const qint64 none, book.count());
        QCOMPARE(none, 0);
    }

    void forgetsWhatWasUndoneOnceSomethingNewIsDone()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        HistoryBook history(vault.desk());
        DO(book.save(person(u"A"_s, u"Un"_s)));
        DO(history.undoLast());
        DO(book.save(person(u"B"_s, u"Deux"_s)));
        FAILS(history.redoLast(), CrmError::NothingToUndo);
    }

    void undoesOnlyWhatThePersonAtTheDeskDid()
    {
        TestVault vault;
        DO(ContactBook(vault.desk()).save(person(u"A"_s, u"Un"_s)));
        vault.session.user = vault.ids.create<access::UserTag>();
        FAILS(HistoryBook(vault.desk()).undoLast(), CrmError::NothingToUndo);
    }

    void putsOneEarlierValueBack()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        HistoryBook history(vault.desk());
        GET(const Contact made, book.save(fullContact()));
        Contact edited = made;
        edited.notes = u"neuf"_s;
        edited.company = {};
        edited.companyName = u"Ailleurs"_s;
        DO(book.save(edited));
        const PartyRef party{PartyKind::Contact, made.id.value};
        GET(const auto values, history.earlierValues(party));
        QCOMPARE(values.size(), 2);
        QCOMPARE(values.at(1).field, u"company"_s);
        QCOMPARE(values.at(1).oldValue, u"Menuiserie Garnier SARL"_s);
        QCOMPARE(values.at(1).newValue, u"Ailleurs"_s);
        DO(history.restoreValue(party, values.at(0).set, u"notes"_s));
        DO(history.restoreValue(party, values.at(0).set, u"company"_s));
        GET(const Contact read, book.contact(made.id));
        QCOMPARE(read.notes, made.notes);
        QCOMPARE(read.company, made.company);
        FAILS(history.restoreValue(party, values.at(0).set, u"firstName"_s), CrmError::NotFound);
    }

    void leavesOutWhatWasErasedForGood()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        HistoryBook history(vault.desk());
        GET(Contact contact, book.save(fullContact()));
        const CompanyId company = contact.company;
        contact.company = {};
        contact.companyName.clear();
        DO(book.save(contact));
        const ChangeSetId cut = lastSet(vault);
        DO(CompanyBook(vault.desk()).remove({company}));
        DO(TrashBook(vault.desk()).empty());
        DO(history.undo(cut));
        GET(const Contact read, book.contact(contact.id));
        QVERIFY(read.company.isNull());
    }
};

COFFRET_TEST(HistoryBookTest, "historybooktest")
#include "historybooktest.moc"
