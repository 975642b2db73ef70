// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/contactbook.h"
#include "core/crm/changesets.h"
#include "core/crm/companybook.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class ContactBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryFieldItWasGiven()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        const Contact given = fullContact();
        GET(const Contact saved, book.save(given));
        GET(Contact read, book.contact(saved.id));
        QCOMPARE(read, saved);
        QVERIFY(!read.company.isNull());
        QCOMPARE(read.provenance.createdAt, testTime);
        QCOMPARE(read.provenance.createdBy, vault.session.user);
        read.id = {};
        read.company = {};
        read.provenance = {};
        QCOMPARE(read, given);
    }

    void writesNothingWhenNothingDiffers()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(const Contact saved, book.save(fullContact()));
        vault.rung.clear();
        vault.clock.advance(1000);
        GET(const Contact again, book.save(saved));
        QCOMPARE(again, saved);
        QVERIFY(vault.rung.isEmpty());
        QCOMPARE(vault.number(u"SELECT count(*) FROM change_set"_s), 1);
        QCOMPARE(vault.number(u"SELECT count(*) FROM field_change"_s), 0);
    }

    void keepsTheEarlierValueOfEachFieldThatDiffers()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(Contact contact, book.save(person(u"Paul"_s, u"Renard"_s)));
        contact.lastName = u"Renault"_s;
        contact.emails = {{u"work"_s, u"p@renault.example"_s}};
        GET(contact, book.save(contact));
        QCOMPARE(
            vault.texts(u"SELECT field||':'||coalesce(old_value,'')||'>'||new_value FROM field_change ORDER BY id"_s),
            (QStringList{u"lastName:Renard>Renault"_s,
                         u"emails:>[{\"label\":\"work\",\"value\":\"p@renault.example\"}]"_s}));
    }

    void refusesAContactWithNothingInIt()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        Contact empty;
        empty.notes = u"Qui ?"_s;
        empty.emails = {{u"work"_s, u"  "_s}};
        FAILS(book.save(empty), CrmError::Refused);
        QCOMPARE(vault.number(u"SELECT count(*) FROM contact"_s), 0);
    }

    void takesOverOnlyWhatThePersonChanged()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(const Contact base, book.save(fullContact()));
        Contact mine = base;
        mine.jobTitle = u"Directrice"_s;
        Contact theirs = base;
        theirs.notes = u"Entre-temps."_s;
        DO(book.save(theirs, base));
        GET(const Contact both, book.save(mine, base));
        QCOMPARE(both.jobTitle, u"Directrice"_s);
        QCOMPARE(both.notes, u"Entre-temps."_s);
    }

    void answersConflictWhenTheSameFieldChangedMeanwhile()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(const Contact base, book.save(fullContact()));
        Contact theirs = base;
        theirs.notes = u"A"_s;
        DO(book.save(theirs, base));
        Contact mine = base;
        mine.notes = u"B"_s;
        FAILS(book.save(mine, base), CrmError::Conflict);
        GET(const Contact read, book.contact(base.id));
        QCOMPARE(read.notes, u"A"_s);
    }

    void findsTheCompanyItNamesOrMakesIt()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        CompanyBook companies(vault.desk());
        GET(const Company known, companies.save(fullCompany()));
        Contact first = person(u"Paul"_s, u"Garnier"_s);
        first.companyName = u"menuiserie GARNIER"_s;
        GET(first, book.save(first));
        QCOMPARE(first.company, known.id);
        QCOMPARE(first.companyName, known.name);
        Contact second = person(u"Zoé"_s, u"Petit"_s);
        second.companyName = u"Ateliers du Lac"_s;
        GET(second, book.save(second));
        QVERIFY(second.company != known.id);
        GET(const qint64 count, companies.count());
        QCOMPARE(count, 2);
    }

    void refusesToSaveWhatIsInTheTrashAndRestoresIt()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(Contact contact, book.save(fullContact()));
        DO(book.remove({contact.id}));
        GET(const qint64 none, book.count());
        QCOMPARE(none, 0);
        QCOMPARE(vault.number(u"SELECT count(*) FROM match_key WHERE party_kind=1"_s), 0);
        QCOMPARE(vault.number(u"SELECT count(*) FROM search_record WHERE id%2=0"_s), 0);
        contact.notes = u"x"_s;
        FAILS(book.save(contact), CrmError::InTrash);
        DO(book.restore({contact.id}));
        GET(const Contact back, book.contact(contact.id));
        QCOMPARE(back.provenance.deletedAt, 0);
        QCOMPARE(vault.number(u"SELECT count(*) FROM search_record WHERE id%2=0"_s), 1);
    }

    void reachesThePeopleWhenTheirCompanyIsRenamed()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        CompanyBook companies(vault.desk());
        GET(const Contact contact, book.save(fullContact()));
        GET(Company company, companies.company(contact.company));
        company.name = u"Bois & Fils"_s;
        DO(companies.save(company));
        GET(const Contact read, book.contact(contact.id));
        QCOMPARE(read.companyName, u"Bois & Fils"_s);
        QCOMPARE(vault.number(u"SELECT count(*) FROM search_identity WHERE search_identity MATCH 'company: bois'"_s),
                 1);
        QCOMPARE(
            vault.number(u"SELECT count(*) FROM search_identity WHERE search_identity MATCH 'company: menuiserie'"_s),
            0);
    }

    void ringsOnceForEachRecordAfterTheCommit()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(const Contact contact, book.save(fullContact()));
        QCOMPARE(vault.rung, (QList<Change>{{EntityKind::Company, contact.company.value},
                                            {EntityKind::Contact, contact.id.value}}));
    }

    void leavesNoTraceWhenTheTransactionOfAnImportRollsBack()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        {
            GET(auto transaction, storage::Transaction::begin(*vault.database, vault.bus));
            GET(const auto set, openChangeSet(transaction, vault.desk(), ChangeSetKind::Import, u"import"_s));
            DO(book.saveIn(transaction, set.row, fullContact()));
        }
        QVERIFY(vault.rung.isEmpty());
        for (const auto &table :
             {"contact", "company", "change_set", "match_key", "search_record", "search_note", "tag"})
            QCOMPARE(vault.number(u"SELECT count(*) FROM "_s + QLatin1String(table)), 0);
    }
};

COFFRET_TEST(ContactBookTest, "contactbooktest")
#include "contactbooktest.moc"
