// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/activitybook.h"

#include "core/crm/contactbook.h"
#include "core/crm/documentbook.h"
#include "core/crm/draftbook.h"
#include "core/crm/linkbook.h"
#include "core/crm/taskbook.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class ActivityBookTest : public QObject
{
    Q_OBJECT

    static Activity call(ContactId contact, TimeStamp at, Direction direction)
    {
        Activity activity;
        activity.kind = ActivityKind::Call;
        activity.contact = contact;
        activity.at = at;
        activity.direction = direction;
        activity.subject = u"Appel"_s;
        return activity;
    }

private Q_SLOTS:
    void movesTheLastContactAndCountsItAgain()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        ActivityBook book(vault.desk());
        Contact contact = person(u"Paul"_s, u"Renard"_s);
        contact.lastFromThem = 500; // as imported
        GET(contact, contacts.save(contact));
        GET(const Activity early, book.save(call(contact.id, 1000, Direction::FromThem)));
        GET(Activity late, book.save(call(contact.id, 2000, Direction::FromThem)));
        DO(book.save(call(contact.id, 3000, Direction::FromUs)));
        GET(contact, contacts.contact(contact.id));
        QCOMPARE(contact.lastFromThem, 2000);
        QCOMPARE(contact.lastFromUs, 3000);
        late.at = 800;
        DO(book.save(late));
        GET(contact, contacts.contact(contact.id));
        QCOMPARE(contact.lastFromThem, 1000);
        DO(book.remove({early.id, late.id}));
        GET(contact, contacts.contact(contact.id));
        QCOMPARE(contact.lastFromThem, 500);
        DO(book.restore({early.id}));
        GET(contact, contacts.contact(contact.id));
        QCOMPARE(contact.lastFromThem, 1000);
        contact.notes = u"x"_s; // saving the whole record does not take the moment for an entered one
        DO(contacts.save(contact));
        QCOMPARE(vault.number(u"SELECT known_from_them FROM contact"_s), 500);
    }

    void bringsEverythingTogetherInTheTimeline()
    {
        TestVault vault;
        GET(Contact contact, ContactBook(vault.desk()).save(fullContact()));
        const PartyRef party{PartyKind::Contact, contact.id.value};
        ActivityBook book(vault.desk());
        vault.clock.advance(10);
        DO(book.save(call(contact.id, 0, Direction::None)));
        vault.clock.advance(10);
        Task task;
        task.title = u"Rappeler"_s;
        task.contact = contact.id;
        DO(TaskBook(vault.desk()).save(task));
        vault.clock.advance(10);
        Document document;
        document.contact = contact.id;
        document.name = u"a.txt"_s;
        DO(DocumentBook(vault.desk()).add(document, QByteArray("x")));
        vault.clock.advance(10);
        contact.notes = u"neuf"_s;
        DO(ContactBook(vault.desk()).save(contact));
        GET(const TimelinePage page, book.timeline(party));
        QCOMPARE(page.entries.size(), 5);
        QVERIFY(!page.more);
        QCOMPARE(std::get<SystemEntry>(page.entries.at(0).what).values.size(), 1);
        QVERIFY(std::holds_alternative<Document>(page.entries.at(1).what));
        QVERIFY(std::holds_alternative<Task>(page.entries.at(2).what));
        QCOMPARE(std::get<Activity>(page.entries.at(3).what).author, vault.session.user);
        QCOMPARE(std::get<SystemEntry>(page.entries.at(4).what).kind, ChangeSetKind::Create);
        GET(const auto human,
            book.timeline(party, {.activities = {ActivityKind::Note}, .documents = false, .system = false}));
        QCOMPARE(human.entries.size(), 1);
        GET(const auto company, book.timeline({PartyKind::Company, contact.company.value}, {.system = false}));
        QCOMPARE(company.entries.size(), 1);
    }

    void givesTheTimelineByPages()
    {
        TestVault vault;
        GET(const Contact contact, ContactBook(vault.desk()).save(person(u"A"_s, u"B"_s)));
        ActivityBook book(vault.desk());
        for (int i = 1; i <= 60; ++i)
            DO(book.save(call(contact.id, i, Direction::None)));
        const PartyRef party{PartyKind::Contact, contact.id.value};
        GET(const auto first, book.timeline(party, {.system = false}));
        GET(const auto second, book.timeline(party, {.system = false}, 1));
        QCOMPARE(first.entries.size(), 50);
        QVERIFY(first.more && !second.more);
        QCOMPARE(second.entries.size(), 10);
        QCOMPARE(second.entries.last().at, 1);
    }

    void refusesAnActivityOfNobody()
    {
        TestVault vault;
        FAILS(ActivityBook(vault.desk()).save(Activity()), CrmError::Refused);
        FAILS(ActivityBook(vault.desk()).save(call(ContactId{{1}}, 1, Direction::None)), CrmError::NotFound);
    }

    void namesWhomATaskIsAboutAndCountsWhatIsLate()
    {
        TestVault vault;
        const QDate today(2026, 9, 21);
        TaskBook book(vault.desk());
        Contact paul = person(u"Paul"_s, u"Delmas"_s);
        paul.companyName = u"Hôtel des Tilleuls"_s;
        GET(const Contact contact, ContactBook(vault.desk()).save(paul));
        Task task;
        task.title = u"Rappeler"_s;
        task.contact = contact.id;
        task.due = today.addDays(-1);
        GET(const Task late, book.save(task));
        task.contact = {};
        task.due = today;
        DO(book.save(task));
        GET(const auto lines, book.lines(DueSpan::Open, today));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().contactName, u"Paul Delmas"_s);
        QCOMPARE(lines.first().companyName, u"Hôtel des Tilleuls"_s);
        QVERIFY(lines.last().contactName.isEmpty() && lines.last().companyName.isEmpty());
        GET(const TaskCounts counts, book.counts(today));
        QCOMPARE(counts, (TaskCounts{1, 1}));
        DO(book.complete(late.id));
        GET(const TaskCounts after, book.counts(today));
        QCOMPARE(after, (TaskCounts{0, 1}));
        GET(const auto done, book.lines(DueSpan::Done, today));
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.first().task.id, late.id);
        GET(const auto since, book.doneSince(vault.clock.now() + 1));
        QVERIFY(since.isEmpty());
        GET(const auto about, book.linesFor({PartyKind::Contact, contact.id.value}));
        QVERIFY(about.isEmpty()); // done
    }

    void listsTasksByTheirDay()
    {
        TestVault vault;
        TaskBook book(vault.desk());
        const QDate today(2026, 9, 21);
        const access::UserId me = vault.session.user;
        for (const int days : {-3, 0, 2, 6, 7, 40}) {
            Task task;
            task.title = QString::number(days);
            task.due = today.addDays(days);
            if (days == 2)
                task.assignee = me;
            DO(book.save(task));
        }
        Task undated;
        undated.title = u"un jour"_s;
        DO(book.save(undated));
        const auto titles = [&](DueSpan span, std::optional<access::UserId> who = std::nullopt) {
            QStringList found;
            const auto tasks = book.due(span, today, who);
            if (!tasks.ok())
                return textOf(tasks.error());
            for (const Task &task : *tasks)
                found += task.title;
            return found.join(u',');
        };
        QCOMPARE(titles(DueSpan::Overdue), u"-3"_s);
        QCOMPARE(titles(DueSpan::Today), u"0"_s);
        QCOMPARE(titles(DueSpan::Week), u"0,2,6"_s);
        QCOMPARE(titles(DueSpan::Later), u"7,40"_s);
        QCOMPARE(titles(DueSpan::NoDate), u"un jour"_s);
        QCOMPARE(titles(DueSpan::Open), u"-3,0,2,6,7,40,un jour"_s);
        QCOMPARE(titles(DueSpan::Open, me), u"2"_s);
        GET(const auto overdue, book.due(DueSpan::Overdue, today));
        GET(const Task finished, book.complete(overdue.first().id));
        QCOMPARE(finished.doneAt, vault.clock.now());
        QCOMPARE(titles(DueSpan::Overdue), QString());
        DO(book.reopen(finished.id));
        QCOMPARE(titles(DueSpan::Overdue), u"-3"_s);
        FAILS(book.save(Task()), CrmError::Refused);
    }

    void keepsDocumentsWholeOrNotAtAll()
    {
        TestVault vault;
        GET(const Contact contact, ContactBook(vault.desk()).save(person(u"A"_s, u"B"_s)));
        constexpr qint64 limit = 600'000;
        DocumentBook book(vault.desk(), limit);
        Document document;
        document.contact = contact.id;
        document.name = u"C:\\dossier\\devis 1.pdf"_s;
        QByteArray content(limit, Qt::Uninitialized);
        for (qsizetype i = 0; i < content.size(); ++i)
            content[i] = char(i * 7 % 251);
        GET(const Document added, book.add(document, content));
        QCOMPARE(added.name, u"devis 1.pdf"_s);
        QCOMPARE(added.size, limit);
        QCOMPARE(vault.number(u"SELECT count(*) FROM document_chunk"_s), 3);
        GET(const QByteArray read, book.content(added.id));
        QCOMPARE(read, content);
        FAILS(book.add(document, content + 'x'), CrmError::TooLarge);
        QCOMPARE(vault.number(u"SELECT count(*) FROM document"_s), 1);
        QCOMPARE(vault.number(u"SELECT count(*) FROM document_chunk"_s), 3);
        GET(const Document renamed, book.rename(added.id, u"../autre.pdf"_s));
        QCOMPARE(renamed.name, u"autre.pdf"_s);
        GET(const Document empty, book.add(document, QByteArray()));
        GET(const QByteArray nothing, book.content(empty.id));
        QVERIFY(nothing.isEmpty());
        GET(const auto all, book.documentsOf({PartyKind::Contact, contact.id.value}));
        QCOMPARE(all.size(), 2);
        DO(vault.database->execute(u"UPDATE document_chunk SET data=zeroblob(10) WHERE position=1"_s));
        FAILS(book.content(added.id), storage::StorageError::Damaged);
    }

    void tiesPeopleOnce()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        LinkBook book(vault.desk());
        GET(const Contact one, contacts.save(person(u"A"_s, u"Un"_s)));
        GET(const Contact other, contacts.save(person(u"B"_s, u"Deux"_s)));
        Link link;
        link.from = {PartyKind::Contact, one.id.value};
        link.to = link.from;
        FAILS(book.save(link), CrmError::Refused);
        link.to = {PartyKind::Contact, other.id.value};
        link.role = u"associé"_s;
        GET(const Link made, book.save(link));
        FAILS(book.save(link), CrmError::Refused);
        GET(const auto seen, book.linksOf(link.to));
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().name, u"A Un"_s);
        DO(contacts.remove({one.id}));
        GET(const auto hidden, book.linksOf(link.to));
        QVERIFY(hidden.isEmpty());
        DO(book.remove({made.id}));
        DO(book.restore({made.id}));
    }

    void keepsOneDraftForEachPersonFormAndRecord()
    {
        TestVault vault;
        DraftBook book(vault.desk());
        Draft draft;
        draft.form = u"contact"_s;
        draft.body = u"un"_s;
        GET(const Draft first, book.save(draft));
        draft.body = u"deux"_s;
        GET(const Draft second, book.save(draft));
        QCOMPARE(second.id, first.id);
        draft.entity = {4};
        DO(book.save(draft));
        GET(const auto mine, book.drafts());
        QCOMPARE(mine.size(), 2);
        vault.session.user = vault.ids.create<access::UserTag>();
        GET(const auto theirs, book.drafts());
        QVERIFY(theirs.isEmpty());
        DO(book.remove(first.id)); // not theirs
        QCOMPARE(vault.number(u"SELECT count(*) FROM draft"_s), 2);
    }
};

COFFRET_TEST(ActivityBookTest, "activitybooktest")
#include "activitybooktest.moc"
