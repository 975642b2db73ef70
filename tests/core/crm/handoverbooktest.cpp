// SPDX-License-Identifier: GPL-3.0-or-later
// One account's records and open tasks given to another. A stop in the middle has to leave nothing half given.
#include "core/crm/handoverbook.h"
#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/crm/taskbook.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class HandoverBookTest : public QObject
{
    Q_OBJECT

    struct People
    {
        UserId hugo;
        UserId solene;
    };

    // Two contacts, a company, an open and a done task of Hugo's; a contact of Claire's, one of his in the trash.
    static People fill(TestVault &vault)
    {
        const People people{vault.ids.create<access::UserTag>(), vault.ids.create<access::UserTag>()};
        ContactBook contacts(vault.desk());
        const std::pair<QString, UserId> names[] = {{u"Aragon"_s, people.hugo},
                                                    {u"Breton"_s, people.hugo},
                                                    {u"Char"_s, people.hugo},
                                                    {u"Desnos"_s, vault.session.user}};
        for (const auto &[name, owner] : names) {
            Contact contact = person(u"René"_s, name);
            contact.owner = owner;
            const auto saved = contacts.save(contact);
            if (name == u"Char" && saved.ok())
                (void)contacts.remove({saved->id});
        }
        Company company;
        company.name = u"Atelier Sud"_s;
        company.owner = people.hugo;
        (void)CompanyBook(vault.desk()).save(company);
        for (const bool done : {false, true}) {
            Task task;
            task.title = u"Rappeler"_s;
            task.assignee = people.hugo;
            task.doneAt = done ? testTime : 0;
            (void)TaskBook(vault.desk()).save(task);
        }
        return people;
    }

private Q_SLOTS:
    void countsWhatIsTheirsWithoutTrashAndDoneTasks()
    {
        TestVault vault;
        const People people = fill(vault);
        GET(const Portfolio theirs, HandoverBook(vault.desk()).of(people.hugo));
        QCOMPARE(theirs, (Portfolio{2, 1, 1}));
    }

    void givesAllOfItToTheColleagueUnderOneUndo()
    {
        TestVault vault;
        const People people = fill(vault);
        HandoverBook book(vault.desk());
        GET(const HandoverOutcome outcome, book.handOver(people.hugo, people.solene));
        QCOMPARE(outcome.moved, (Portfolio{2, 1, 1}));
        GET(const Portfolio left, book.of(people.hugo));
        QCOMPARE(left.all(), 0);
        GET(const Portfolio given, book.of(people.solene));
        QCOMPARE(given, (Portfolio{2, 1, 1}));
        GET(const Portfolio own, book.of(vault.session.user));
        QCOMPARE(own.contacts, 1); // nobody else's moved
        DO(HistoryBook(vault.desk()).undo(outcome.set));
        GET(const Portfolio back, book.of(people.hugo));
        QCOMPARE(back, (Portfolio{2, 1, 1}));
    }

    void tellsTheLogFromWhomAndHowMany()
    {
        TestVault vault;
        const People people = fill(vault);
        DO(HandoverBook(vault.desk()).handOver(people.hugo, people.solene));
        const auto found = std::find_if(vault.log.recorded.cbegin(), vault.log.recorded.cend(),
                                        [](const auto &entry) { return entry.action == journal::Action::Reassigned; });
        QVERIFY(found != vault.log.recorded.cend());
        QCOMPARE(found->object.value, people.hugo.value);
        QCOMPARE(found->number, 4);
    }

    void writesNothingASecondTime()
    {
        TestVault vault;
        const People people = fill(vault);
        HandoverBook book(vault.desk());
        DO(book.handOver(people.hugo, people.solene));
        const qint64 sets = vault.number(u"SELECT count(*) FROM change_set"_s);
        GET(const HandoverOutcome again, book.handOver(people.hugo, people.solene));
        QVERIFY(again.set.isNull());
        QCOMPARE(vault.number(u"SELECT count(*) FROM change_set"_s), sets);
    }

    void givesNothingWhenItIsStoppedInTheMiddle()
    {
        TestVault vault;
        const People people = fill(vault);
        Progress progress;
        int calls = 0;
        progress.step = [&](qint64, qint64) { return ++calls < 2; }; // after two hundred
        for (int each = 0; each < 250; ++each) {
            Contact contact = person(u"Max"_s, u"Numéro %1"_s.arg(each));
            contact.owner = people.hugo;
            DO(ContactBook(vault.desk()).save(contact));
        }
        const auto stopped = HandoverBook(vault.desk()).handOver(people.hugo, people.solene, progress);
        QVERIFY(!stopped.ok() && stopped.error().is(BaseError::Cancelled));
        QVERIFY(calls >= 2);
        GET(const Portfolio left, HandoverBook(vault.desk()).of(people.hugo));
        QCOMPARE(left, (Portfolio{252, 1, 1}));
        GET(const Portfolio given, HandoverBook(vault.desk()).of(people.solene));
        QCOMPARE(given.all(), 0);
    }

    void isForOwnersAndARefusalIsInTheLog()
    {
        TestVault vault;
        const People people = fill(vault);
        vault.session.isOwner = false;
        HandoverBook book(vault.desk());
        QVERIFY(book.of(people.hugo).error().is(CrmError::NotPermitted));
        QVERIFY(book.handOver(people.hugo, people.solene).error().is(CrmError::NotPermitted));
        QCOMPARE(vault.log.noted.last().outcome, journal::Outcome::Refused);
    }

    void refusesNobodyAndOneself()
    {
        TestVault vault;
        const People people = fill(vault);
        HandoverBook book(vault.desk());
        QVERIFY(book.handOver(people.hugo, people.hugo).error().is(CrmError::Refused));
        QVERIFY(book.handOver(people.hugo, {}).error().is(CrmError::Refused));
    }
};

COFFRET_TEST(HandoverBookTest, "handoverbooktest")
#include "handoverbooktest.moc"
