// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/mergebook.h"

#include "core/crm/activitybook.h"
#include "core/crm/bulkbook.h"
#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/crm/historybook.h"
#include "core/crm/linkbook.h"
#include "core/crm/tagbook.h"
#include "core/crm/taskbook.h"
#include "tests/core/crm/indexcheck.h"
#include "tests/core/crm/samples.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class MergeBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesTheUnionOfBoth()
    {
        Contact winner = person(u"Hélène"_s, u"Garnier"_s);
        winner.emails = {{u"work"_s, u"LENA@courriel.example"_s}};
        winner.notes = u"A"_s;
        const Contact merged = MergeBook::proposal(winner, fullContact());
        QCOMPARE(merged.emails.size(), 2);
        QCOMPARE(merged.emails.first().value, u"LENA@courriel.example"_s);
        QCOMPARE(merged.jobTitle, u"Gérante"_s);
        QVERIFY(merged.notes.startsWith(u"A\n\nRappeler"));
        QCOMPARE(merged.tags.size(), 2);
        QCOMPARE(merged.lastFromThem, fullContact().lastFromThem);
    }

    void movesWhatBelongedToTheOtherAndGivesItBackOnUndo()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        LinkBook links(vault.desk());
        GET(const Contact winner, contacts.save(person(u"Hélène"_s, u"Garnier"_s)));
        GET(const Contact loser, contacts.save(fullContact()));
        GET(const Contact third, contacts.save(person(u"Paul"_s, u"Renard"_s)));
        Activity call;
        call.contact = loser.id;
        call.direction = Direction::FromThem;
        call.at = testTime - 5;
        GET(call, ActivityBook(vault.desk()).save(call));
        Link between;
        between.from = {PartyKind::Contact, winner.id.value};
        between.to = {PartyKind::Contact, loser.id.value};
        DO(links.save(between));
        Link outside = between;
        outside.from = {PartyKind::Contact, third.id.value};
        DO(links.save(outside));
        MergeBook merges(vault.desk());
        GET(const Contact merged, merges.merge(MergeBook::proposal(winner, loser), loser.id));
        QCOMPARE(merged.id, winner.id);
        QCOMPARE(merged.lastFromThem, call.at);
        GET(const Activity moved, ActivityBook(vault.desk()).activity(call.id));
        QCOMPARE(moved.contact, winner.id);
        GET(const auto tied, links.linksOf({PartyKind::Contact, winner.id.value}));
        QCOMPARE(tied.size(), 1);
        QCOMPARE(tied.first().name, u"Paul Renard"_s);
        GET(const Contact gone, contacts.contact(loser.id));
        QVERIFY(gone.provenance.deletedAt != 0);
        QCOMPARE(vault.number(u"SELECT count(*) FROM contact WHERE merged_into IS NOT NULL"_s), 1);
        QCOMPARE(IndexCheck(vault).differences(), QStringList());
        DO(HistoryBook(vault.desk()).undoLast());
        GET(Contact back, contacts.contact(loser.id));
        QCOMPARE(back.lastFromThem, call.at);
        QCOMPARE(back.provenance.deletedAt, 0);
        GET(Contact again, contacts.contact(winner.id));
        again.provenance = winner.provenance;
        QCOMPARE(again, winner);
        GET(const auto both, links.linksOf({PartyKind::Contact, loser.id.value}));
        QCOMPARE(both.size(), 2);
        QCOMPARE(vault.number(u"SELECT count(*) FROM contact WHERE merged_into IS NOT NULL"_s), 0);
        QCOMPARE(IndexCheck(vault).differences(), QStringList());
    }

    void givesThePeopleOfAMergedCompanyToTheOther()
    {
        TestVault vault;
        CompanyBook companies(vault.desk());
        GET(const Contact contact, ContactBook(vault.desk()).save(fullContact()));
        Company other;
        other.name = u"Garnier Bois"_s;
        GET(other, companies.save(other));
        GET(const Company loser, companies.company(contact.company));
        DO(MergeBook(vault.desk()).merge(MergeBook::proposal(other, loser), loser.id));
        GET(const Contact read, ContactBook(vault.desk()).contact(contact.id));
        QCOMPARE(read.companyName, u"Garnier Bois"_s);
        QCOMPARE(IndexCheck(vault).differences(), QStringList());
        FAILS(MergeBook(vault.desk()).merge(other, other.id), CrmError::Refused);
        FAILS(MergeBook(vault.desk()).merge(other, loser.id), CrmError::InTrash);
    }

    void tellsWhereEachValueComesFrom()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        GET(Contact made, contacts.save(fullContact()));
        Contact changed = made;
        changed.jobTitle = u"Directrice"_s;
        DO(contacts.save(changed, made));
        Activity call;
        call.contact = made.id;
        GET(call, ActivityBook(vault.desk()).save(call));
        Activity note;
        note.contact = made.id;
        GET(const Activity removed, ActivityBook(vault.desk()).save(note));
        DO(ActivityBook(vault.desk()).remove({removed.id}));
        GET(const MergeSide side, MergeBook(vault.desk()).side({PartyKind::Contact, made.id.value}));
        QCOMPARE(side.of(u"jobTitle"_s).kind, ChangeSetKind::Edit);
        QCOMPARE(side.of(u"firstName"_s).kind, ChangeSetKind::Create);
        QCOMPARE(side.of(u"firstName"_s).user, vault.desk().session.user);
        QCOMPARE(side.activities, 1);
        QCOMPARE(side.tasks, 0);
    }

    void remembersWhatWasMergedUntilItIsTakenApart()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        MergeBook merges(vault.desk());
        GET(const Contact winner, contacts.save(person(u"Hélène"_s, u"Garnier"_s)));
        GET(const Contact loser, contacts.save(person(u"Helene"_s, u"Garnier"_s)));
        DO(merges.merge(MergeBook::proposal(winner, loser), loser.id));
        GET(const auto past, merges.since(testTime - 1));
        QCOMPARE(past.size(), 1);
        QCOMPARE(past.first().keptName, u"Hélène Garnier"_s);
        QCOMPARE(past.first().goneName, u"Helene Garnier"_s);
        GET(const auto later, merges.since(vault.desk().clock.now() + 1));
        QVERIFY(later.isEmpty());
        DO(HistoryBook(vault.desk()).undo(past.first().set));
        GET(const auto none, merges.since(testTime - 1));
        QVERIFY(none.isEmpty());
    }

    void standsInTheTimelineAlsoWhenItChangedNoField()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        MergeBook merges(vault.desk());
        GET(const Contact winner, contacts.save(person(u"Hélène"_s, u"Garnier"_s)));
        GET(const Contact loser, contacts.save(person(u"Hélène"_s, u"Garnier"_s)));
        DO(merges.merge(MergeBook::proposal(winner, loser), loser.id));
        const auto entries = [&]() {
            QList<SystemEntry> found;
            const auto page =
                ActivityBook(vault.desk()).timeline({PartyKind::Contact, winner.id.value}, {{}, false, false, true}, 0);
            for (const TimelineEntry &entry : page->entries) {
                if (const auto *system = std::get_if<SystemEntry>(&entry.what))
                    found += *system;
            }
            return found;
        };
        QCOMPARE(entries().size(), 2); // merged, created
        QVERIFY(entries().first().kind == ChangeSetKind::Merge && !entries().first().undone);
        DO(HistoryBook(vault.desk()).undo(entries().first().set));
        const auto after = entries();
        const auto merge = std::find_if(after.cbegin(), after.cend(),
                                        [](const SystemEntry &entry) { return entry.kind == ChangeSetKind::Merge; });
        QVERIFY(merge != after.cend() && merge->undone);
    }

    void changesManyAtOnceAndTakesThemBackAtOnce()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        for (int i = 0; i < 5; ++i)
            DO(contacts.save(person(u"A"_s, QString::number(i))));
        BulkBook bulk(vault.desk());
        GET(const auto customers, bulk.apply(ListFilter{}, SetStatus{PartyStatus::Customer}));
        QCOMPARE(customers.changed, 5);
        GET(const auto again, bulk.apply(ListFilter{}, SetStatus{PartyStatus::Customer}));
        QCOMPARE(again.changed, 0);
        QCOMPARE(again.unchanged, 5);
        QVERIFY(again.set.isNull());
        DO(bulk.apply(ListFilter{.status = PartyStatus::Customer}, AddTag{u"Étude"_s}));
        GET(const auto tags, TagBook(vault.desk()).tags());
        QCOMPARE(tags.first().used, 5);
        DO(TagBook(vault.desk()).remove(tags.first().id));
        GET(const auto none, TagBook(vault.desk()).tags());
        QVERIFY(none.isEmpty());
        DO(HistoryBook(vault.desk()).undoLast());
        GET(const auto back, TagBook(vault.desk()).tags());
        QCOMPARE(back.first().used, 5);
        DO(bulk.apply(ListFilter{}, MoveToTrash{}));
        GET(const qint64 gone, contacts.count());
        QCOMPARE(gone, 0);
        DO(HistoryBook(vault.desk()).undoLast());
        Progress impatient;
        impatient.step = [](qint64, qint64) { return false; };
        FAILS(bulk.apply(ListFilter{}, MoveToTrash{}, impatient), BaseError::Cancelled);
        GET(const qint64 all, contacts.count());
        QCOMPARE(all, 5);
    }

    void renamesATagEverywhere()
    {
        TestVault vault;
        Contact contact = person(u"A"_s, u"B"_s);
        contact.tags = {u"Etude"_s};
        GET(contact, ContactBook(vault.desk()).save(contact));
        TagBook book(vault.desk());
        GET(auto tags, book.tags());
        Tag tag = tags.first();
        tag.name = u"Chantier"_s;
        DO(book.save(tag));
        GET(const Contact read, ContactBook(vault.desk()).contact(contact.id));
        QCOMPARE(read.tags, QStringList{u"Chantier"_s});
        QCOMPARE(IndexCheck(vault).differences(), QStringList());
        Tag twin;
        twin.name = u"CHANTIER"_s;
        FAILS(book.save(twin), CrmError::Conflict);
    }
};

COFFRET_TEST(MergeBookTest, "mergebooktest")
#include "mergebooktest.moc"
