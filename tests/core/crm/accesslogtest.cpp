// SPDX-License-Identifier: GPL-3.0-or-later
// What the books tell the access log, and that nothing is changed which could not be told.
#include "core/crm/activitybook.h"
#include "core/crm/bulkbook.h"
#include "core/crm/changesets.h"
#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/crm/documentbook.h"
#include "core/crm/mergebook.h"
#include "core/crm/trashbook.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;
using journal::Action;
using journal::ObjectKind;

class AccessLogTest : public QObject
{
    Q_OBJECT

    static QList<Action> actions(const QList<journal::Entry> &entries)
    {
        QList<Action> all;
        for (const journal::Entry &entry : entries)
            all += entry.action;
        return all;
    }

    static bool tellsOf(const QList<journal::Entry> &entries, Action action, ObjectKind kind, const Uuid &id)
    {
        return std::any_of(entries.begin(), entries.end(), [&](const journal::Entry &entry) {
            return entry.action == action && entry.kind == kind && entry.object.value == id;
        });
    }

private Q_SLOTS:
    void tellsWhatIsDoneToARecord()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(Contact contact, book.save(person(u"Hélène"_s, u"Garnier"_s)));
        contact.jobTitle = u"Gérante"_s;
        GET(contact, book.save(contact));
        DO(book.remove({contact.id}));
        DO(book.restore({contact.id}));
        DO(HistoryBook(vault.desk()).undoLast());
        QCOMPARE(actions(vault.log.recorded),
                 (QList<Action>{Action::Created, Action::Modified, Action::Deleted, Action::Restored, Action::Undone}));
        for (const journal::Entry &entry : std::as_const(vault.log.recorded)) {
            QCOMPARE(entry.kind, ObjectKind::Contact);
            QCOMPARE(entry.object.value, contact.id.value);
            QVERIFY(entry.motive.isEmpty());
        }
        DO(TrashBook(vault.desk()).empty(vault.clock.now() + 1));
        QVERIFY(tellsOf(vault.log.recorded, Action::Erased, ObjectKind::Contact, contact.id.value));
    }

    void tellsNothingOfASaveThatChangesNothing()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(const Contact contact, book.save(person(u"Hélène"_s, u"Garnier"_s)));
        vault.log.recorded.clear();
        DO(book.save(contact));
        QVERIFY(vault.log.recorded.isEmpty());
    }

    void tellsWhoWasMergedIntoWhom()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(const Contact winner, book.save(person(u"Hélène"_s, u"Garnier"_s)));
        GET(const Contact loser, book.save(person(u"H."_s, u"Garnier"_s)));
        DO(MergeBook(vault.desk()).merge(winner, loser.id));
        QVERIFY(tellsOf(vault.log.recorded, Action::Merged, ObjectKind::Contact, loser.id.value));
    }

    void notesEachRecordAndDocumentThatIsOpened()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(const Contact contact, book.save(fullContact()));
        DocumentBook documents(vault.desk());
        Document document;
        document.name = u"plan.txt"_s;
        document.contact = contact.id;
        GET(const Document stored, documents.add(document, QByteArray("plan")));
        QVERIFY(vault.log.noted.isEmpty());
        DO(book.contact(contact.id));
        DO(CompanyBook(vault.desk()).company(contact.company));
        DO(documents.content(stored.id));
        QVERIFY(tellsOf(vault.log.noted, Action::Viewed, ObjectKind::Contact, contact.id.value));
        QVERIFY(tellsOf(vault.log.noted, Action::Viewed, ObjectKind::Company, contact.company.value));
        QVERIFY(tellsOf(vault.log.noted, Action::DocumentOpened, ObjectKind::Document, stored.id.value));
        vault.log.noted.clear();
        DO(book.peek(contact.id));
        QVERIFY(!book.contact(ContactId{Uuid{}}).ok());
        QVERIFY(vault.log.noted.isEmpty()); // neither what nobody saw nor what is not there
    }

    void changesNothingThatTheLogDoesNotTake()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(const Contact contact, book.save(person(u"Hélène"_s, u"Garnier"_s)));
        vault.log.refuses = true;
        QVERIFY(!book.save(person(u"Paul"_s, u"Roy"_s)).ok());
        QVERIFY(!book.remove({contact.id}).ok());
        QVERIFY(!HistoryBook(vault.desk()).undoLast().ok());
        QCOMPARE(vault.number(u"SELECT count(*) FROM contact WHERE deleted_at IS NULL"_s), 1);
        QCOMPARE(vault.number(u"SELECT count(*) FROM change_set"_s), 1);
    }

    void tellsOfThousandsAsANumberAfterTheFirst()
    {
        constexpr int people = 1203;
        TestVault vault;
        GET(auto transaction, storage::Transaction::begin(*vault.database, vault.bus));
        GET(const auto set, openChangeSet(transaction, vault.desk(), ChangeSetKind::Import, u"import"_s));
        ContactBook book(vault.desk());
        for (int i = 0; i < people; ++i)
            DO(book.saveIn(transaction, set.row, person(u"Paul"_s, u"Roy %1"_s.arg(i))));
        DO(transaction.commit());
        QVERIFY(vault.log.recorded.isEmpty()); // an import tells of itself, once
        const auto rows = *ListBook(vault.desk()).rowIds({});
        DO(BulkBook(vault.desk()).apply(PartyKind::Contact, rows, SetSource{u"Salon"_s}));
        QCOMPARE(vault.log.recorded.size(), 1001);
        QCOMPARE(vault.log.recorded.last().kind, ObjectKind::List);
        QCOMPARE(vault.log.recorded.last().action, Action::Modified);
        QCOMPARE(vault.log.recorded.last().number, people - 1000);
    }
};

COFFRET_TEST(AccessLogTest, "accesslogtest")
#include "accesslogtest.moc"
