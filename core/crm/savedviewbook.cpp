// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/savedviewbook.h"

#include "core/base/textfold.h"
#include "core/crm/companybook.h"
#include "core/crm/partyrules.h"
#include "core/crm/savedviewrepository.h"
#include "core/crm/savedviewtext.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

namespace {

SavedView shippedView(PartyKind kind, const QString &key, ListFilter filter = {})
{
    filter.kind = kind;
    SavedView view;
    view.key = key;
    view.filter = filter;
    view.isShipped = true;
    return view;
}

QList<SavedView> shipped(PartyKind kind, UserId me)
{
    QList<SavedView> views{shippedView(kind, u"all"_s), shippedView(kind, u"mine"_s, {.owner = me}),
                           shippedView(kind, u"customers"_s, {.status = PartyStatus::Customer}),
                           shippedView(kind, u"prospects"_s, {.status = PartyStatus::Prospect})};
    if (kind == PartyKind::Company)
        views += shippedView(kind, u"suppliers"_s, {.status = PartyStatus::Supplier});
    views += shippedView(kind, u"quiet"_s,
                         {.order = ListOrder::LastContact,
                          .contacted = ListFilter::Contacted::NotSince,
                          .contactedSpan = {6, TimeSpan::Unit::Months}});
    views += shippedView(kind, u"new"_s, {.order = ListOrder::Created, .createdSince = {30, TimeSpan::Unit::Days}});
    views.first().isStart = true;
    return views;
}

bool isShippedKey(PartyKind kind, const QString &key)
{
    const QList<SavedView> views = shipped(kind, {});
    return std::any_of(views.cbegin(), views.cend(), [&key](const SavedView &view) { return view.key == key; });
}

SavedView ownView(PartyKind kind, const SavedViewRepository::Row &row)
{
    SavedView view;
    view.key = row.key;
    view.name = row.name;
    view.filter = filterFromText(kind, row.filter);
    setLayout(view, row.layout);
    return view;
}

void moveStart(QList<SavedView> &views, const QString &key)
{
    const auto is = [&key](const SavedView &view) { return view.key == key; };
    if (std::none_of(views.cbegin(), views.cend(), is))
        return;
    for (SavedView &view : views)
        view.isStart = view.key == key;
}

} // namespace

Result<QList<SavedView>> SavedViewBook::views(PartyKind kind) const
{
    COFFRET_ASSIGN(const auto rows, SavedViewRepository(desk.database).all(desk.session.user, kind));
    QList<SavedView> views = shipped(kind, desk.session.user);
    QList<SavedView> own;
    QString start;
    for (const auto &row : rows) {
        if (row.starts)
            start = row.key;
        const auto same =
            std::find_if(views.begin(), views.end(), [&row](const SavedView &view) { return view.key == row.key; });
        if (same != views.end())
            setLayout(*same, row.layout);
        else if (!row.name.isEmpty())
            own += ownView(kind, row);
    }
    std::sort(own.begin(), own.end(),
              [](const SavedView &a, const SavedView &b) { return sortKey(a.name) < sortKey(b.name); });
    for (SavedView &view : own) {
        if (!view.filter.company)
            continue;
        const auto company = CompanyBook(desk).peek(*view.filter.company);
        if (company.ok())
            view.companyName = company->name;
    }
    views += own;
    moveStart(views, start);
    return views;
}

Result<SavedView> SavedViewBook::save(SavedView view)
{
    const PartyKind kind = view.filter.kind;
    view.isShipped = isShippedKey(kind, view.key);
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    SavedViewRepository rows(desk.database);
    if (!view.isShipped) {
        view.name = tidied(view.name);
        if (foldedWords(view.name).isEmpty() || view.name.size() > SavedView::longestName)
            return Error(CrmError::Refused, u"name of a view"_s);
        COFFRET_ASSIGN(const auto same, rows.keyOfName(desk.session.user, kind, fold(view.name)));
        if (same && *same != view.key)
            return Error(CrmError::Conflict, u"name of a view"_s);
        if (view.key.isEmpty())
            view.key = uuidText(desk.ids.next());
    }
    SavedViewRepository::Row row;
    row.key = view.key;
    row.name = view.isShipped ? QString() : view.name;
    row.filter = view.isShipped ? QString() : filterText(view.filter);
    row.layout = layoutText(view);
    COFFRET_TRY(rows.put(desk.session.user, kind, row, desk.clock.now()));
    COFFRET_TRY(transaction.commit());
    return view;
}

Result<void> SavedViewBook::remove(PartyKind kind, const QString &key)
{
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    COFFRET_TRY(SavedViewRepository(desk.database).erase(desk.session.user, kind, key));
    return transaction.commit();
}

Result<void> SavedViewBook::startWith(PartyKind kind, const QString &key)
{
    COFFRET_ASSIGN(const QList<SavedView> known, views(kind));
    const auto is = [&key](const SavedView &view) { return view.key == key; };
    if (std::none_of(known.cbegin(), known.cend(), is))
        return Error(CrmError::NotFound, u"view"_s);
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    COFFRET_TRY(SavedViewRepository(desk.database).setStart(desk.session.user, kind, key, desk.clock.now()));
    return transaction.commit();
}

} // namespace coffret::crm
