// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listviews.h"

#include "core/search/searchlist.h"
#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/records/filterpanel.h"
#include "ui/records/listhead.h"
#include "ui/records/selectionbar.h"
#include "ui/words/errortext.h"

#include <QFuture>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

using Views = QList<crm::SavedView>;
using Companies = QList<CompanyChoice>;
constexpr auto Urgent = workspace::Workspace::Urgency::Urgent;

struct Offered
{
    QStringList tags;
    QStringList cities;
};

} // namespace

ListViews::ListViews(workspace::Workspace &w, PartyListPane &p, QObject *parent)
    : QObject(parent), workspace(w), pane(p), head(p.head()), kind(p.kind())
{
    connect(&head, &ListHead::saveAsked, this, &ListViews::save);
    connect(&head, &ListHead::layoutKept, this, [this](const crm::SavedView &view) {
        workspace.ask<crm::SavedView>([view](workspace::Books &books) { return books.views.save(view); });
    });
    connect(&head, &ListHead::removeAsked, this, &ListViews::remove);
    connect(&head, &ListHead::startAsked, this, [this](const QString &key) {
        workspace.ask<void>([kind = kind, key](workspace::Books &books) { return books.views.startWith(kind, key); })
            | then(this, [this, key](const QFuture<Result<void>> &future) {
                  if (future.resultCount() > 0 && future.result().ok())
                      fetch(key);
              });
    });
    connect(&head, &ListHead::filtersOpened, this, &ListViews::offer);
    connect(&head.panel(), &FilterPanel::companyTyped, this, &ListViews::findCompanies);
    connect(&pane, &PartyListPane::bannerActed, this, &ListViews::bringBack);
}

void ListViews::start()
{
    const access::Session session = workspace.session();
    FilterNames names;
    names.me = session.user;
    names.people.insert(session.user.bytes(), session.displayName.isEmpty() ? session.login : session.displayName);
    head.setNames(names);
    pane.rows().setPeople(names.people);
    pane.selectionBar().setNames(names);
    fetch({});
    countAll();
}

// For the rail: the start view may show only a few of them.
void ListViews::countAll()
{
    workspace.ask<qint64>([kind = kind](workspace::Books &books) { return books.lists.count({.kind = kind}); })
        | then(this, [this](const QFuture<Result<qint64>> &future) {
              if (future.resultCount() > 0 && future.result().ok())
                  Q_EMIT pane.counted(*future.result());
          });
}

void ListViews::fetch(const QString &chosen)
{
    workspace.ask<Views>([kind = kind](workspace::Books &books) { return books.views.views(kind); }, Urgent)
        | then(this, [this, chosen](const QFuture<Result<Views>> &future) {
              if (future.resultCount() == 0 || !future.result().ok())
                  return;
              const Views views = *future.result();
              QString key = chosen;
              for (const crm::SavedView &view : views) {
                  if (key.isEmpty() && view.isStart)
                      key = view.key;
              }
              head.setViews(views, key);
          });
}

void ListViews::offer()
{
    workspace.ask<Offered>(
        [kind = kind](workspace::Books &books) -> Result<Offered> {
            Offered offered;
            COFFRET_ASSIGN(const auto tags, books.tags.tags());
            for (const crm::Tag &tag : tags)
                offered.tags += tag.name;
            COFFRET_ASSIGN(offered.cities, books.lists.cities(kind));
            return offered;
        },
        Urgent)
        | then(this, [this](const QFuture<Result<Offered>> &future) {
              if (future.resultCount() == 0 || !future.result().ok())
                  return;
              head.panel().offerTags(future.result()->tags);
              head.panel().offerCities(future.result()->cities);
          });
}

void ListViews::findCompanies(const QString &text)
{
    workspace.ask<Companies>(
        [text](workspace::Books &books) -> Result<Companies> {
            constexpr qsizetype most = 12;
            COFFRET_ASSIGN(const auto all, books.lists.rowIds({.kind = crm::PartyKind::Company}));
            COFFRET_ASSIGN(auto ids, search::SearchList(books.desk).rowIds(crm::PartyKind::Company, text, all));
            ids.resize(qMin(ids.size(), size_t(most)));
            COFFRET_ASSIGN(const auto rows,
                           books.lists.rows(crm::PartyKind::Company, QList<crm::RowId>(ids.begin(), ids.end())));
            Companies found;
            for (const crm::ListRow &row : rows)
                found.append({crm::CompanyId{row.party.id}, row.name});
            return found;
        },
        Urgent)
        | then(this, [this](const QFuture<Result<Companies>> &future) {
              if (future.resultCount() > 0 && future.result().ok())
                  head.panel().offerCompanies(*future.result());
          });
}

void ListViews::save(const crm::SavedView &view)
{
    workspace.ask<crm::SavedView>([view](workspace::Books &books) { return books.views.save(view); })
        | then(this, settled<Result<crm::SavedView>>(
                         [this](const crm::SavedView &kept) {
                             head.nameTaken();
                             fetch(kept.key);
                             Q_EMIT said(tr("View “%1” saved.").arg(kept.name));
                         },
                         [this](const Error &error) {
                             head.objectToName(error.is(crm::CrmError::Conflict)  ? tr("Another view has this name.")
                                               : error.is(crm::CrmError::Refused) ? tr("Give this view a name.")
                                                                                  : words::sentence(error));
                         }));
}

void ListViews::remove(const QString &key)
{
    const crm::SavedView was = head.view();
    workspace.ask<void>([kind = kind, key](workspace::Books &books) { return books.views.remove(kind, key); })
        | then(this, [this, was](const QFuture<Result<void>> &future) {
              if (future.resultCount() == 0 || !future.result().ok())
                  return;
              removed = was;
              fetch(u"all"_s);
              pane.tell(tr("View “%1” deleted.").arg(was.name), tr("Its records are untouched."), tr("Bring it back"));
          });
}

void ListViews::bringBack()
{
    if (!removed.key.isEmpty())
        save(std::exchange(removed, {}));
}

} // namespace coffret::ui
