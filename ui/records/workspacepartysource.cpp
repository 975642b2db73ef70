// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/workspacepartysource.h"
#include "ui/common/answers.h"

#include "core/workspace/books.h"

#include <QFutureWatcher>

namespace coffret::ui {
namespace {

constexpr int MostHits = 500;

Result<PartyIds> search(workspace::Books &books, const PartyQuery &query)
{
    search::SearchQuery question;
    question.text = query.text;
    question.limit = MostHits;
    question.scope = query.filter.kind == crm::PartyKind::Contact ? search::Scope::Contacts : search::Scope::Companies;
    COFFRET_ASSIGN(const search::SearchAnswer answer, books.search.search(question));
    PartyIds found;
    found.more = answer.more;
    for (const search::SearchHit &hit : answer.hits)
        found.ids.push_back(quint32(hit.row));
    return found;
}

} // namespace

WorkspacePartySource::WorkspacePartySource(workspace::Workspace &w, QObject *parent) : QObject(parent), workspace(w) {}

void WorkspacePartySource::find(const PartyQuery &query, IdsAnswer answer)
{
    asked.cancel();
    asked = workspace.ask<PartyIds>(
        [query](workspace::Books &books) -> Result<PartyIds> {
            if (!query.text.trimmed().isEmpty())
                return search(books, query);
            COFFRET_ASSIGN(std::vector<quint32> ids, books.lists.rowIds(query.filter));
            return PartyIds{std::move(ids), false};
        },
        workspace::Workspace::Urgency::Urgent);
    // A watcher and not then(): in Qt 6.4 cancelling a future whose continuation has run touches freed memory.
    auto *watcher = new QFutureWatcher<Result<PartyIds>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, answer = std::move(answer)] {
        if (watcher->future().resultCount() > 0 && !watcher->future().isCanceled())
            answer(watcher->future().result());
        watcher->deleteLater();
    });
    watcher->setFuture(asked);
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
