// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/trashbook.h"

#include "core/crm/activitybook.h"
#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/crm/documentbook.h"
#include "core/crm/draftbook.h"
#include "core/crm/linkbook.h"
#include "core/crm/taskbook.h"
#include "tests/core/crm/indexcheck.h"
#include "tests/core/crm/samples.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class TrashBookTest : public QObject
{
    Q_OBJECT

    // Every text and blob of every table, so also what the full-text indexes keep for themselves.
    static bool holds(TestVault &vault, const QByteArray &marker)
    {
        for (const QString &table :
             vault.texts(u"SELECT name FROM sqlite_schema WHERE type='table' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s)) {
            for (const QString &column : vault.texts(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
                auto select = vault.database->prepare(
                    u"SELECT count(*) FROM \"%1\" WHERE instr(CAST(\"%2\" AS BLOB), ?)"_s.arg(table, column));
                select.bind(1, marker);
                const auto row = select.step();
                if (row.ok() && *row && select.integer(0) > 0) {
                    qInfo() << "found in" << table << column;
                    return true;
                }
            }
        }
        return false;
    }

private Q_SLOTS:
    void listsAndRestoresWhatWasRemoved()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        TrashBook trash(vault.desk());
        GET(const Contact contact, contacts.save(fullContact()));
        DO(contacts.remove({contact.id}));
        vault.clock.advance(5);
        DO(CompanyBook(vault.desk()).remove({contact.company}));
        GET(const auto items, trash.items());
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).name, u"Menuiserie Garnier SARL"_s);
        QCOMPARE(items.at(1).name, u"Hélène Garnier"_s);
        DO(trash.restore(items));
        GET(const qint64 none, trash.count());
        QCOMPARE(none, 0);
        QCOMPARE(IndexCheck(vault).differences(), QStringList());
    }

    void leavesNoTraceOfWhatIsErased()
    {
        TestVault vault;
        const QString marker = u"zyxwvmarqueur"_s;
        ContactBook contacts(vault.desk());
        Contact contact = person(marker, u"Renard"_s);
        contact.notes = marker;
        contact.emails = {{{}, marker + u"@exemple.fr"_s}};
        GET(contact, contacts.save(contact));
        Contact edited = contact;
        edited.notes = u"autre"_s;
        edited.firstName = u"Paul"_s;
        DO(contacts.save(edited));
        GET(const Contact other, contacts.save(person(u"Zoé"_s, u"Petit"_s)));
        Activity call;
        call.contact = contact.id;
        call.subject = call.body = marker;
        DO(ActivityBook(vault.desk()).save(call));
        Task task;
        task.contact = contact.id;
        task.title = marker;
        DO(TaskBook(vault.desk()).save(task));
        Document document;
        document.contact = contact.id;
        document.name = marker;
        DO(DocumentBook(vault.desk()).add(document, marker.toUtf8().repeated(50'000)));
        Link link;
        link.from = {PartyKind::Contact, contact.id.value};
        link.to = {PartyKind::Contact, other.id.value};
        link.role = marker;
        DO(LinkBook(vault.desk()).save(link));
        Draft draft;
        draft.form = u"contact"_s;
        draft.entity = contact.id.value;
        draft.body = marker;
        DO(DraftBook(vault.desk()).save(draft));
        QVERIFY(holds(vault, marker.toUtf8()));
        DO(contacts.remove({contact.id}));
        GET(const Erasure erased, TrashBook(vault.desk()).empty());
        QCOMPARE(erased, (Erasure{1, true}));
        QVERIFY(!holds(vault, marker.toUtf8()));
        QVERIFY(!holds(vault, marker.toUtf8().first(4))); // prefix and trigram indexes
        FAILS(contacts.contact(contact.id), CrmError::NotFound);
        GET(const Contact still, contacts.contact(other.id));
        QCOMPARE(still.lastName, u"Petit"_s);
        QCOMPARE(IndexCheck(vault).differences(), QStringList());
    }

    void keepsThePeopleOfAnErasedCompany()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        GET(const Contact contact, contacts.save(fullContact()));
        Activity call;
        call.contact = contact.id;
        GET(call, ActivityBook(vault.desk()).save(call));
        QCOMPARE(call.company, contact.company);
        DO(CompanyBook(vault.desk()).remove({contact.company}));
        DO(TrashBook(vault.desk()).empty());
        GET(const Contact read, contacts.contact(contact.id));
        QVERIFY(read.company.isNull() && read.companyName.isEmpty());
        GET(const Activity kept, ActivityBook(vault.desk()).activity(call.id));
        QCOMPARE(kept.contact, contact.id);
        QCOMPARE(IndexCheck(vault).differences(), QStringList());
    }

    void erasesOnlyWhatIsOldEnough()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        GET(const Contact early, contacts.save(person(u"A"_s, u"Un"_s)));
        GET(const Contact late, contacts.save(person(u"B"_s, u"Deux"_s)));
        DO(contacts.remove({early.id}));
        vault.clock.advance(1000);
        DO(contacts.remove({late.id}));
        GET(const Erasure erased, TrashBook(vault.desk()).empty(vault.clock.now()));
        QCOMPARE(erased.records, 1);
        DO(contacts.restore({late.id}));
    }

    void erasesWhatWasChosenAndLeavesTheRest()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        TrashBook trash(vault.desk());
        GET(const Contact chosen, contacts.save(person(u"Zyxw"_s, u"Choisie"_s)));
        GET(const Contact other, contacts.save(person(u"B"_s, u"Autre"_s)));
        DO(contacts.remove({chosen.id, other.id}));
        GET(const Erasure erased, trash.erase({{EntityKind::Contact, chosen.id.value, {}, 0}}));
        QCOMPARE(erased, (Erasure{1, true}));
        QVERIFY(!holds(vault, "zyxw"));
        GET(const qint64 left, trash.count());
        QCOMPARE(left, 1);
        DO(contacts.restore({other.id}));
        QCOMPARE(IndexCheck(vault).differences(), QStringList());
    }

    void erasesNothingThatIsNotInTheTrash()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        GET(const Contact kept, contacts.save(person(u"A"_s, u"Gardée"_s)));
        GET(const Erasure erased, TrashBook(vault.desk()).erase({{EntityKind::Contact, kept.id.value, {}, 0}}));
        QCOMPARE(erased.records, 0);
        DO(contacts.contact(kept.id));
    }

    void erasesNothingWhenStopped()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        GET(const Contact contact, contacts.save(person(u"A"_s, u"Gardée"_s)));
        DO(contacts.remove({contact.id}));
        Progress stopped;
        stopped.step = [](qint64, qint64) { return false; };
        FAILS(TrashBook(vault.desk()).empty(0, stopped), BaseError::Cancelled);
        GET(const qint64 left, TrashBook(vault.desk()).count());
        QCOMPARE(left, 1);
    }
};

COFFRET_TEST(TrashBookTest, "trashbooktest")
#include "trashbooktest.moc"
