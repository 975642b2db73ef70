// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/workspacepartysource.h"
#include "ui/common/answers.h"

#include "core/search/searchlist.h"
#include "core/workspace/books.h"

#include <QFutureWatcher>

namespace coffret::ui {

WorkspacePartySource::WorkspacePartySource(workspace::Workspace &w, QObject *parent) : QObject(parent), workspace(w)
{
    connect(&workspace.changes(), &ChangeBus::changed, this, [this] {
        whole.reset();
        ++edition;
    });
}

void WorkspacePartySource::find(const PartyQuery &query, IdsAnswer answer)
{
    asked.cancel();
    const Whole known = query.filter == filter ? whole : nullptr;
    asked = workspace.ask<Found>(
        [query, known](workspace::Books &books) -> Result<Found> {
            Found found{known, {}};
            if (!found.whole) {
                COFFRET_ASSIGN(PartyIds ids, books.lists.rowIds(query.filter));
                found.whole = std::make_shared<const PartyIds>(std::move(ids));
            }
            const search::SearchList list(books.desk);
            COFFRET_ASSIGN(found.ids, list.rowIds(query.filter.kind, query.text, *found.whole));
            return found;
        },
        workspace::Workspace::Urgency::Urgent);
    // A watcher and not then(): in Qt 6.4 cancelling a future whose continuation has run touches freed memory.
    auto *watcher = new QFutureWatcher<Result<Found>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, filter = query.filter, askedIn = edition, answer = std::move(answer)] {
                watcher->deleteLater();
                if (watcher->future().resultCount() == 0 || watcher->future().isCanceled())
                    return;
                const Result<Found> found = watcher->future().result();
                if (found.ok())
                    take(*found, filter, askedIn);
                answer(found.ok() ? Result<PartyIds>(found->ids) : found.error());
            });
    watcher->setFuture(asked);
}

void WorkspacePartySource::take(const Found &found, const crm::ListFilter &of, int askedIn)
{
    if (askedIn != edition)
        return; // changed meanwhile: the list is asked again
    whole = found.whole;
    filter = of;
}

void WorkspacePartySource::rows(crm::PartyKind kind, const QList<crm::RowId> &ids, RowsAnswer answer)
{
    workspace.ask<QList<crm::ListRow>>([kind, ids](workspace::Books &books) { return books.lists.rows(kind, ids); },
                                       workspace::Workspace::Urgency::Urgent)
        | then(this, [answer = std::move(answer)](QFuture<Result<QList<crm::ListRow>>> future) {
              if (future.resultCount() > 0)
                  answer(future.result());
          });
}

} // namespace coffret::ui
