// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/demodata.h"

#include "core/crm/activitybook.h"
#include "core/crm/changesets.h"
#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/crm/demopeople.h"
#include "core/crm/documentbook.h"
#include "core/crm/linkbook.h"
#include "core/crm/taskbook.h"
#include "core/storage/bulkload.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 span = 3 * 365 * day; // how far back the file goes
constexpr qint64 mostSets = 1'000;     // with fewer contacts each has its own, dated as it is

// A set belongs to nobody, so that no one's undo takes the demo away.
Result<qint64> openSet(storage::Transaction &transaction, const Desk &desk)
{
    const access::Session nobody;
    COFFRET_ASSIGN(const auto set,
                   openChangeSet(transaction, {desk.database, nobody, desk.bus, desk.clock, desk.ids, desk.log},
                                 ChangeSetKind::Create, u"demo"_s));
    return set.row;
}

class DemoFiller
{
public:
    DemoFiller(const Desk &d, FixedClock &c, const DemoOptions &o, storage::Transaction &t, const DemoWords &words)
        : desk(d), clock(c), options(o), transaction(t), people(words, o.seed), series(d)
    {
        const qint64 n = options.contacts;
        const bool large = n > 100'000;
        activitiesPerHundred = large ? 10 : 200;
        documents = std::min<qint64>(60, n / 12 + 1);
        tasks = std::min<qint64>(2'000, n / 6 + 1);
        links = std::min<qint64>(2'000, n / 20);
        sets = std::min(mostSets, n);
    }

    Result<void> fill(const Progress &progress)
    {
        for (qint64 i = 0; i < options.contacts; ++i) {
            if (i % 500 == 0 && !progress.step(i, options.contacts))
                return Error(BaseError::Cancelled);
            clock.set(options.now - span + span * i / options.contacts);
            if (i == 0 || (i - 1) * sets / options.contacts != i * sets / options.contacts) {
                COFFRET_ASSIGN(set, openSet(transaction, desk));
            }
            COFFRET_TRY(one(i));
        }
        clock.set(options.now);
        return {};
    }

    DemoOutcome made;

private:
    Result<void> one(qint64 i)
    {
        const bool business = people.rolls().chance(60);
        if (business && (!hasCompany || people.rolls().chance(40)))
            COFFRET_TRY(newCompany());
        Contact contact = people.contact(business ? &company : nullptr);
        if (people.rolls().chance(70))
            contact.owner = desk.session.user;
        COFFRET_ASSIGN(contact, series.save(transaction, set, std::move(contact)));
        ++made.contacts;
        COFFRET_TRY(addActivities(contact));
        if (i * tasks / options.contacts != (i + 1) * tasks / options.contacts)
            COFFRET_TRY(addTask(contact));
        if (i * documents / options.contacts != (i + 1) * documents / options.contacts)
            COFFRET_TRY(addDocument(contact));
        if (!previous.isNull() && i * links / options.contacts != (i + 1) * links / options.contacts)
            COFFRET_TRY(addLink(contact));
        previous = contact.id;
        return {};
    }

    Result<void> newCompany()
    {
        COFFRET_ASSIGN(company, CompanyBook(desk).saveIn(transaction, set, people.company()));
        hasCompany = true;
        ++made.companies;
        return {};
    }

    Result<void> addActivities(const Contact &contact)
    {
        const int wanted = activitiesPerHundred / 100 * 2; // 0 to twice the mean
        int count = wanted > 0 ? people.rolls().below(wanted + 1) : people.rolls().chance(activitiesPerHundred) ? 1 : 0;
        for (; count > 0; --count) {
            COFFRET_TRY(
                ActivityBook(desk).saveIn(transaction, set, people.activity(contact, clock.now(), options.now)));
            ++made.activities;
        }
        return {};
    }

    Result<void> addTask(const Contact &contact)
    {
        Task task = people.task(contact, QDateTime::fromMSecsSinceEpoch(options.now, Qt::UTC).date());
        task.assignee = desk.session.user;
        COFFRET_TRY(TaskBook(desk).saveIn(transaction, set, std::move(task)));
        ++made.tasks;
        return {};
    }

    Result<void> addDocument(const Contact &contact)
    {
        Document document;
        document.contact = contact.id;
        document.company = contact.company;
        const bool quote = people.rolls().chance(60);
        document.name =
            quote ? u"Devis D-2026-%1.pdf"_s.arg(made.documents + 1, 4, 10, QLatin1Char('0')) : u"Courrier.txt"_s;
        document.mediaType = quote ? u"application/pdf"_s : u"text/plain"_s;
        const QByteArray content = quote ? people.quote(contact, int(made.documents + 1)) : people.letter(contact);
        COFFRET_TRY(DocumentBook(desk).addIn(transaction, set, std::move(document), content));
        ++made.documents;
        return {};
    }

    Result<void> addLink(const Contact &contact)
    {
        Link link;
        link.from = {PartyKind::Contact, previous.value};
        link.to = {PartyKind::Contact, contact.id.value};
        link.role = people.linkRole();
        COFFRET_TRY(LinkBook(desk).saveIn(transaction, set, std::move(link)));
        ++made.links;
        return {};
    }

    const Desk &desk;
    FixedClock &clock;
    const DemoOptions &options;
    storage::Transaction &transaction;
    qint64 set = 0;
    DemoPeople people;
    ContactSeries series; // a company is made before its people, and not changed after
    Company company;
    ContactId previous;
    bool hasCompany = false;
    int activitiesPerHundred = 200;
    qint64 documents = 0;
    qint64 tasks = 0;
    qint64 links = 0;
    qint64 sets = 1;
};

Result<DemoOutcome> fillIn(const Desk &desk, FixedClock &clock, const DemoOptions &options, const Progress &progress)
{
    constexpr qint64 worthSettingIndexesAside = 2'000;
    const DemoWords words = DemoWords::load();
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    DemoFiller filler(desk, clock, options, transaction, words);
    if (options.contacts < worthSettingIndexesAside) {
        COFFRET_TRY(filler.fill(progress));
    } else {
        COFFRET_ASSIGN(auto load, storage::BulkLoad::begin(transaction));
        COFFRET_TRY(filler.fill(progress));
        COFFRET_TRY(load.finish(progress));
    }
    COFFRET_TRY(transaction.commit());
    return filler.made;
}

} // namespace

Result<DemoOutcome> fillWithDemoData(const Desk &desk, const DemoOptions &options, const Progress &progress)
{
    DemoOptions settled = options;
    settled.contacts = std::clamp<qint64>(options.contacts, 10, 1'000'000);
    if (settled.now == 0)
        settled.now = desk.clock.now();
    FixedClock clock(settled.now);
    SeededIdSource ids(clock, settled.seed);
    const Desk own{desk.database, desk.session, desk.bus, clock, ids, desk.log};
    desk.database.setWork(storage::Database::Work::Bulk);
    auto made = fillIn(own, clock, settled, progress);
    desk.database.setWork(storage::Database::Work::Usual);
    return made;
}

} // namespace coffret::crm
