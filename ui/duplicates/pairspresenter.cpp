// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/pairspresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/localformat.h"
#include "ui/duplicates/comparison.h"
#include "ui/duplicates/duplicatewords.h"
#include "ui/words/errortext.h"

#include <QFuture>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr qint64 Small = 20'000; // records; compared within a fifth of a second
constexpr int Most = 500;        // a person settles them one by one

QByteArray bytesOf(const Uuid &id)
{
    return {reinterpret_cast<const char *>(id.data()), qsizetype(id.size())};
}

bool isSame(const PairRow &a, const PairRow &b)
{
    return a.pair.one == b.pair.one && a.pair.other == b.pair.other;
}

} // namespace

PairsPresenter::PairsPresenter(workspace::Workspace &w, PairsPage &p, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), clock(c)
{
    checking.setSingleShot(true);
    checking.setInterval(60);
    connect(&checking, &QTimer::timeout, this, &PairsPresenter::check);
    connect(&workspace.changes(), &ChangeBus::changed, this, &PairsPresenter::hear);
    connect(&page, &PairsPage::searchAsked, this, &PairsPresenter::search);
    connect(&page, &PairsPage::pairChosen, this, &PairsPresenter::compare);
    connect(&page, &PairsPage::distinctAsked, this, &PairsPresenter::markDistinct);
    connect(&page, &PairsPage::undoAsked, this, &PairsPresenter::takeBack);
    connect(&page, &PairsPage::mergesAsked, this, &PairsPresenter::listMerges);
    connect(&page, &PairsPage::unmergeAsked, this, &PairsPresenter::unmerge);
    connect(&page.banner(), &Banner::linkActivated, this, [this] {
        if (decisions.isEmpty())
            search();
        else
            takeBack();
    });
    connect(&page, &PairsPage::mergeAsked, this, [this] {
        if (const int row = page.current(); row >= 0)
            Q_EMIT mergeAsked(page.pairs().pair(row).pair.one, page.pairs().pair(row).pair.other);
    });
    connect(&page, &PairsPage::laterAsked, this, [this] {
        if (const int row = page.current(); row >= 0) {
            page.pairs().putOff(row);
            page.choose(row);
        }
    });
    connect(&page.busy(), &BusyLine::stopRequested, this, &PairsPresenter::cancel);
    connect(&searching, &QFutureWatcherBase::progressValueChanged, &page.busy(), &BusyLine::progress);
    connect(&searching, &QFutureWatcherBase::finished, this, [this] {
        page.busy().finish();
        page.setBusy(false);
        const auto future = searching.future();
        if (future.resultCount() > 0)
            take(future.result());
    });
}

void PairsPresenter::open()
{
    if (!searched && !searching.isRunning())
        search();
}

void PairsPresenter::search()
{
    if (searching.isRunning())
        return;
    page.banner().quiet();
    page.setBusy(true);
    page.busy().begin(tr("Comparing all records…"), tr("Stopping changes nothing."), tr("Stop"));
    searching.setFuture(workspace.run<QList<PairRow>>(
        [](workspace::Books &books, const Progress &progress) { return findPairs(books, Most, progress); }));
}

void PairsPresenter::searchIfSmall()
{
    if (searched || searching.isRunning())
        return;
    workspace.ask<qint64>(
        [](workspace::Books &books) -> Result<qint64> {
            COFFRET_ASSIGN(const qint64 people, books.lists.count({.kind = crm::PartyKind::Contact}));
            COFFRET_ASSIGN(const qint64 companies, books.lists.count({.kind = crm::PartyKind::Company}));
            return people + companies;
        },
        workspace::Workspace::Urgency::Urgent)
        | then(this, ui::settled<Result<qint64>>(
                         [this](qint64 records) {
                             if (records <= Small)
                                 open();
                         },
                         [](const Error &) {})); // the page says it when it is opened
}

void PairsPresenter::cancel()
{
    searching.cancel();
}

void PairsPresenter::take(const Result<QList<PairRow>> &found)
{
    if (!found.ok()) {
        if (!found.error().is(BaseError::Cancelled))
            refuse(found.error());
        return;
    }
    searched = true;
    decisions.clear();
    merged.clear();
    page.setUndoable(false);
    reason = PairsPage::Empty::NothingFound;
    page.pairs().show(*found);
    page.choose(0);
    show();
    if (!found->isEmpty())
        reason = PairsPage::Empty::AllDecided;
}

void PairsPresenter::show()
{
    page.settle(reason);
    Q_EMIT counted(page.pairs().rowCount());
}

void PairsPresenter::compare()
{
    const int row = page.current();
    if (row < 0)
        return;
    const crm::DuplicatePair pair = page.pairs().pair(row).pair;
    const int mine = ++question;
    workspace.ask<MergeCase>([pair](workspace::Books &books) { return readCase(books, pair.one, pair.other); },
                             workspace::Workspace::Urgency::Urgent)
        | then(this, ui::settled<Result<MergeCase>>(
                         [this, mine, pair](const MergeCase &both) {
                             if (mine != question)
                                 return;
                             const access::Session who = workspace.session();
                             page.comparison().show(
                                 both, tr("%1: %2").arg(certaintyWord(pair.score), reasonWords(pair.reasons)),
                                 {{who.user.bytes(), who.displayName.isEmpty() ? who.login : who.displayName}},
                                 localTime(clock.now()).date());
                         },
                         [this, mine](const Error &error) {
                             if (mine == question)
                                 refuse(error);
                         }));
}

void PairsPresenter::markDistinct()
{
    const int row = page.current();
    if (row < 0)
        return;
    const PairRow pair = page.pairs().pair(row);
    workspace.ask<void>([pair](workspace::Books &books) {
        return books.duplicates.markDistinct(pair.pair.one, pair.pair.other);
    }) | then(this, [this, row, pair](QFuture<Result<void>> future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok())
            return refuse(future.result().error());
        if (const int at = page.pairs().rowOf(pair.pair); at >= 0)
            page.pairs().takeOut(at);
        decisions.append({row, pair});
        page.setUndoable(true);
        page.banner().say(Tone::Success, tr("%1 and %2 are not the same.").arg(pair.one, pair.other),
                          tr("This is remembered."), tr("Undo\tCtrl Z"));
        show();
    });
}

void PairsPresenter::takeBack()
{
    if (decisions.isEmpty())
        return;
    const Decision last = decisions.takeLast();
    page.setUndoable(!decisions.isEmpty());
    page.banner().quiet();
    workspace.ask<void>([pair = last.pair.pair](workspace::Books &books) {
        return books.duplicates.forgetDistinct(pair.one, pair.other);
    }) | then(this, [this, last](QFuture<Result<void>> future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok())
            return refuse(future.result().error());
        if (page.pairs().rowOf(last.pair.pair) < 0)
            page.pairs().putBack(last.row, last.pair);
        show();
        page.choose(page.pairs().rowOf(last.pair.pair));
    });
}

void PairsPresenter::listMerges()
{
    workspace.ask<QList<crm::PastMerge>>([since = clock.now() - crm::HistoryBook::wholeUndo](workspace::Books &books) {
        return books.merges.since(since);
    })
        | then(this, ui::settled<Result<QList<crm::PastMerge>>>(
                         [this](const QList<crm::PastMerge> &merges) { page.showMerges(merges); },
                         [this](const Error &error) { refuse(error); }));
}

// What changed since the merge is never overwritten: then nothing is undone, and the page says so.
void PairsPresenter::unmerge(const crm::PastMerge &merge)
{
    workspace.ask<crm::UndoOutcome>([set = merge.set](workspace::Books &books) { return books.history.undo(set); })
        | then(this, ui::settled<Result<crm::UndoOutcome>>(
                         [this, merge](const crm::UndoOutcome &) {
                             Q_EMIT said(tr("%1 and %2 are two records again.").arg(merge.keptName, merge.goneName),
                                         true);
                         },
                         [this](const Error &error) { refuse(error); }));
}

void PairsPresenter::hear(const QList<Change> &changes)
{
    if (!searched)
        return;
    for (const Change &change : changes) {
        if (change.kind != EntityKind::Contact && change.kind != EntityKind::Company)
            continue;
        if (change.id == Uuid{} && decisions.isEmpty())
            page.banner().say(Tone::Info, tr("Many records changed since the search."), {}, tr("Search again"));
        changed.insert(bytesOf(change.id));
    }
    if (!changed.isEmpty())
        checking.start();
}

// Asks again for the pairs whose records changed, also for those that went: an undo brings them back.
void PairsPresenter::check()
{
    const bool all = changed.contains(bytesOf(Uuid{}));
    QList<PairRow> asked;
    for (const PairRow &row : page.pairs().all() + merged) {
        if (all || changed.contains(bytesOf(row.pair.one.id)) || changed.contains(bytesOf(row.pair.other.id)))
            asked += row;
    }
    changed.clear();
    for (const PairRow &row : std::as_const(asked)) {
        workspace.ask<std::optional<PairRow>>(
            [pair = row.pair](workspace::Books &books) { return readPair(books, pair.one, pair.other); })
            | then(this, ui::settled<Result<std::optional<PairRow>>>(
                             [this, row](const std::optional<PairRow> &now) { settled(row, now); },
                             [this, row](const Error &) { settled(row, {}); })); // erased for good
    }
}

void PairsPresenter::settled(const PairRow &before, const std::optional<PairRow> &now)
{
    const int row = page.pairs().rowOf(before.pair);
    const auto isIt = [&before](const PairRow &other) { return isSame(other, before); };
    if (row >= 0 && now) {
        page.pairs().replace(row, *now);
        if (row == page.current())
            compare();
    } else if (row >= 0) {
        page.pairs().takeOut(row);
        merged += before;
    } else if (now && merged.removeIf(isIt) > 0) {
        page.pairs().putBack(0, *now);
        page.choose(0);
    }
    show();
}

void PairsPresenter::refuse(const Error &error)
{
    page.banner().say(Tone::Danger, tr("This could not be done."), words::sentence(error));
}

} // namespace coffret::ui
