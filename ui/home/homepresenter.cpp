// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/localformat.h"
#include "ui/settings/vaultmarks.h"
#include "ui/words/errortext.h"

#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int MostLate = 5; // leaves room for what is due today
constexpr int MostToday = 8;
constexpr int MostWaiting = 4;
constexpr int MostRecent = 6;
const QString LaterKey = u"home/later"_s; // "2026-11-20 late check"

TimeStamp timeOf(const crm::VaultSettings &settings, const char16_t *key)
{
    return settings.value(QString::fromUtf16(key)).toLongLong();
}

Result<void> readTasks(workspace::Books &books, HomeFacts &facts)
{
    COFFRET_ASSIGN(facts.counts, books.tasks.counts(facts.today));
    COFFRET_ASSIGN(facts.tasks, books.tasks.lines(crm::DueSpan::Overdue, facts.today, std::nullopt, MostLate));
    COFFRET_ASSIGN(const auto today, books.tasks.lines(crm::DueSpan::Today, facts.today, std::nullopt, MostToday));
    facts.tasks += today;
    COFFRET_ASSIGN(const auto done, books.tasks.doneSince(facts.today.startOfDay().toMSecsSinceEpoch(), 4));
    facts.tasks += done;
    return {};
}

// Customers last heard of long ago: the end of the list in order of the last contact.
Result<QList<crm::ListRow>> longSilent(workspace::Books &books, crm::PartyKind kind, QDate today)
{
    const TimeStamp limit = today.addDays(-WaitingDays).startOfDay().toMSecsSinceEpoch();
    crm::ListFilter filter;
    filter.kind = kind;
    filter.status = crm::PartyStatus::Customer;
    filter.order = crm::ListOrder::LastContact;
    COFFRET_ASSIGN(const auto ids, books.lists.rowIds(filter));
    QList<crm::ListRow> silent;
    for (auto at = ids.rbegin(); at != ids.rend() && silent.size() < MostWaiting; ++at) {
        COFFRET_ASSIGN(const auto rows, books.lists.rows(kind, {crm::RowId(*at)}));
        if (rows.isEmpty() || rows.first().lastContact == 0)
            continue;
        if (rows.first().lastContact >= limit)
            break;
        silent += rows;
    }
    return silent;
}

Result<QSet<QByteArray>> employersOf(workspace::Books &books, const QList<crm::ListRow> &people)
{
    QSet<QByteArray> ids;
    for (const crm::ListRow &person : people) {
        const auto contact = books.contacts.contact(crm::ContactId{person.party.id});
        if (!contact.ok())
            return contact.error();
        if (!contact->company.isNull())
            ids.insert(contact->company.bytes());
    }
    return ids;
}

// People and companies together; whoever works for a company stands for it, but not for its namesake.
Result<void> readWaiting(workspace::Books &books, HomeFacts &facts)
{
    COFFRET_ASSIGN(const auto people, longSilent(books, crm::PartyKind::Contact, facts.today));
    COFFRET_ASSIGN(auto companies, longSilent(books, crm::PartyKind::Company, facts.today));
    COFFRET_ASSIGN(const auto employers, employersOf(books, people));
    companies.removeIf([&employers](const crm::ListRow &company) {
        return employers.contains(crm::CompanyId{company.party.id}.bytes());
    });
    QList<crm::ListRow> all = people + companies;
    std::stable_sort(all.begin(), all.end(),
                     [](const crm::ListRow &a, const crm::ListRow &b) { return a.lastContact < b.lastContact; });
    facts.waiting = all.first(qMin<qsizetype>(all.size(), MostWaiting));
    return {};
}

Result<void> readCare(workspace::Books &books, HomeFacts &facts)
{
    COFFRET_ASSIGN(const crm::VaultSettings settings, books.settings.all());
    facts.checkedAt = timeOf(settings, mark::Checked);
    facts.problems = settings.value(QString::fromUtf16(mark::CheckProblems)).toInt();
    const workspace::Openings openings = books.log.openings();
    facts.openings = openings.before;
    facts.failedUnlocks = openings.failures;
    if (const auto reviews = books.reviews.dates(); reviews.ok()) // an owner
        facts.reviews = *reviews;
    facts.recoveryPending = timeOf(settings, mark::RecoveryPending);
    facts.costRaisedAt = timeOf(settings, mark::CostRaised);
    const QStringList later = settings.value(LaterKey).split(u' ', Qt::SkipEmptyParts);
    if (later.value(0) == facts.today.toString(Qt::ISODate))
        facts.later = later.sliced(1);
    return {};
}

Result<HomeFacts> read(workspace::Books &books, QDate today)
{
    HomeFacts facts;
    facts.today = today;
    COFFRET_TRY(readTasks(books, facts));
    COFFRET_TRY(readCare(books, facts));
    COFFRET_ASSIGN(facts.recent, books.recent.rows(MostRecent));
    COFFRET_ASSIGN(facts.contacts, books.lists.count({.kind = crm::PartyKind::Contact}));
    COFFRET_ASSIGN(facts.companies, books.lists.count({.kind = crm::PartyKind::Company}));
    COFFRET_TRY(readWaiting(books, facts));
    return facts;
}

} // namespace

HomePresenter::HomePresenter(workspace::Workspace &w, HomePage &p, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), clock(c)
{
    reloading.setSingleShot(true);
    reloading.setInterval(60);
    staying.setSingleShot(true);
    staying.setInterval(stayMilliseconds);
    connect(&reloading, &QTimer::timeout, this, &HomePresenter::reload);
    connect(&staying, &QTimer::timeout, this, &HomePresenter::note);
    connect(&workspace.changes(), &ChangeBus::changed, this, [this] {
        if (page.isVisible()) // else it is read when it comes to the front
            reloading.start();
    });
    connect(&page, &HomePage::actionPutOff, this, &HomePresenter::putOff);
}

void HomePresenter::reload()
{
    workspace.ask<HomeFacts>(
        [today = localTime(clock.now()).date()](workspace::Books &books) { return read(books, today); })
        | then(this, settled<Result<HomeFacts>>(
                         [this](const HomeFacts &facts) {
                             const HomeFacts before = std::exchange(shown, facts);
                             shown.vaultCreatedAt = before.vaultCreatedAt;
                             shown.format = before.format;
                             shown.duplicates = before.duplicates;
                             show(shown);
                         },
                         [this](const Error &error) { Q_EMIT failed(words::sentence(error)); }));
    if (shown.format != 0)
        return; // what never changes is asked once
    workspace.facts() | then(this, [this](QFuture<Result<workspace::CryptoFacts>> future) {
        if (future.resultCount() == 0 || !future.result().ok())
            return;
        shown.format = future.result()->format;
        shown.vaultCreatedAt = future.result()->created;
        if (shown.today.isValid())
            show(shown);
    });
}

void HomePresenter::setDuplicates(qint64 pairs)
{
    if (shown.duplicates == pairs)
        return;
    shown.duplicates = pairs;
    if (page.isVisible() && shown.today.isValid())
        show(shown);
}

void HomePresenter::show(const HomeFacts &facts)
{
    const access::Session session = workspace.session();
    page.show(facts, session.displayName.isEmpty() ? session.login : session.displayName, localTime(clock.now()));
}

void HomePresenter::putOff(const QString &key)
{
    const QString value = (QStringList{shown.today.toString(Qt::ISODate)} + shown.later + QStringList{key}).join(u' ');
    workspace.ask<void>([value](workspace::Books &books) { return books.settings.keep(LaterKey, value); })
        | then(this, [this](QFuture<Result<void>> future) {
              if (future.resultCount() == 0)
                  return;
              if (future.result().ok())
                  reload();
              else
                  Q_EMIT failed(words::sentence(future.result().error()));
          });
}

void HomePresenter::opened(const crm::PartyRef &party)
{
    inFront = party;
    staying.start();
}

void HomePresenter::note()
{
    if (inFront)
        workspace.ask<void>([party = *inFront](workspace::Books &books) { return books.recent.note(party); });
}

} // namespace coffret::ui
