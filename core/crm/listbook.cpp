// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/listbook.h"

#include "core/base/textfold.h"
#include "core/crm/listconditions.h"
#include "core/crm/rowset.h"

namespace coffret::crm {

namespace {

using Ids = ListRepository::Ids;

// `first`, then those of `all` that are not among them, in the order of `all`.
Ids completed(Ids first, const Ids &all)
{
    const RowSet seen(first);
    for (const quint32 id : all) {
        if (!seen.has(id))
            first.push_back(id);
    }
    return first;
}

struct Sources
{
    ListRepository lists;
    ListConditionRepository conditions;
};

Result<Ids> turned(Result<Ids> ids, ListRun run)
{
    if (ids.ok() && run == ListRun::Backward)
        std::reverse(ids->begin(), ids->end());
    return ids;
}

Result<Ids> inOrder(const Sources &from, const ListFilter &filter)
{
    const PartyKind kind = filter.kind;
    switch (filter.order) {
    case ListOrder::Updated: return turned(from.lists.byUpdate(kind), filter.run);
    case ListOrder::Created: return turned(from.lists.byCreation(kind), filter.run);
    case ListOrder::City:
    case ListOrder::LastContact: {
        const bool city = filter.order == ListOrder::City;
        COFFRET_ASSIGN(Ids first, turned(city ? from.lists.byCity(kind) : from.lists.byLastContact(kind), filter.run));
        COFFRET_ASSIGN(const Ids all, from.lists.byName(kind));
        return completed(std::move(first), all);
    }
    case ListOrder::Company:
    case ListOrder::Status: {
        const bool company = filter.order == ListOrder::Company && kind == PartyKind::Contact;
        COFFRET_ASSIGN(const auto numbers, company                             ? from.conditions.companyPlaces()
                                           : filter.order == ListOrder::Status ? from.conditions.statuses(kind)
                                                                               : Result<std::vector<quint32>>({}));
        COFFRET_ASSIGN(const Ids all, from.lists.byName(kind));
        return byNumber(all, numbers, filter.run);
    }
    case ListOrder::Name:
    case ListOrder::NameDescending: break;
    }
    return from.lists.byName(kind);
}

bool isByName(ListOrder order)
{
    return order == ListOrder::Name || order == ListOrder::NameDescending;
}

// One condition answered by an index that is in name order already; the others are laid over it.
enum class Base { All, Company, Owner, City };

Base baseOf(const ListFilter &filter)
{
    if (filter.company)
        return Base::Company;
    if (isByName(filter.order) && filter.owner && !filter.owner->isNull())
        return Base::Owner;
    return isByName(filter.order) && !filter.city.isEmpty() ? Base::City : Base::All;
}

Result<Ids> baseIds(const Sources &from, const ListFilter &filter, Base base)
{
    switch (base) {
    case Base::Company: {
        COFFRET_ASSIGN(Ids ids, from.lists.ofCompany(*filter.company));
        if (isByName(filter.order))
            return ids;
        COFFRET_ASSIGN(Ids all, inOrder(from, filter));
        keep(all, RowSet(ids));
        return all;
    }
    case Base::Owner: return from.lists.ofOwner(filter.kind, *filter.owner);
    case Base::City: return from.lists.ofCity(filter.kind, filter.city);
    case Base::All: break;
    }
    return filter.trash ? from.lists.inTrash(filter.kind) : inOrder(from, filter);
}

Result<void> keepOwned(const Sources &from, const ListFilter &filter, Ids &ids)
{
    if (filter.owner->isNull()) {
        COFFRET_ASSIGN(const Ids others, from.conditions.owned(filter.kind));
        drop(ids, RowSet(others));
        return {};
    }
    COFFRET_ASSIGN(const Ids some, from.lists.ofOwner(filter.kind, *filter.owner));
    keep(ids, RowSet(some));
    return {};
}

Result<void> keepInCity(const Sources &from, PartyKind kind, const QStringList &spellings, Ids &ids)
{
    Ids all;
    for (const QString &city : spellings) {
        COFFRET_ASSIGN(const Ids some, from.lists.ofCity(kind, city));
        all.insert(all.end(), some.begin(), some.end());
    }
    keep(ids, RowSet(all));
    return {};
}

// Outside the trash.
Result<Ids> narrowed(const Sources &from, ListFilter filter, TimeStamp now)
{
    QStringList cities;
    if (!filter.city.isEmpty()) {
        COFFRET_ASSIGN(cities, spellingsOf(from.conditions, filter.kind, filter.city));
        if (cities.size() == 1)
            filter.city = cities.first();
    }
    Base base = baseOf(filter);
    if (base == Base::City && cities.size() != 1)
        base = Base::All;
    COFFRET_ASSIGN(Ids ids, baseIds(from, filter, base));
    if (filter.status) {
        COFFRET_ASSIGN(const Ids some, from.lists.ofStatus(filter.kind, *filter.status));
        keep(ids, RowSet(some));
    }
    if (filter.owner && base != Base::Owner)
        COFFRET_TRY(keepOwned(from, filter, ids));
    if (!filter.city.isEmpty() && base != Base::City)
        COFFRET_TRY(keepInCity(from, filter.kind, cities, ids));
    COFFRET_TRY(keepInTime(from.conditions, filter, now, ids));
    return ids;
}

Result<Ids> matching(const Sources &from, const ListFilter &filter, TimeStamp now)
{
    COFFRET_ASSIGN(Ids ids, filter.trash ? baseIds(from, filter, Base::All) : narrowed(from, filter, now));
    if (!filter.tag.isEmpty()) {
        COFFRET_ASSIGN(const Ids some, from.lists.ofTag(filter.kind, filter.tag));
        keep(ids, RowSet(some));
    }
    const bool backward = filter.order == ListOrder::Name && filter.run == ListRun::Backward;
    if (filter.order == ListOrder::NameDescending || backward)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

} // namespace

Result<std::vector<quint32>> ListBook::rowIds(const ListFilter &filter) const
{
    return matching({ListRepository(desk.database), ListConditionRepository(desk.database)}, filter, desk.clock.now());
}

Result<QList<ListRow>> ListBook::rows(PartyKind kind, const QList<RowId> &ids) const
{
    const ListRepository lists(desk.database);
    const ListConditionRepository conditions(desk.database);
    QList<ListRow> rows;
    rows.reserve(ids.size());
    for (const RowId id : ids) {
        COFFRET_ASSIGN(auto row, lists.row(kind, id));
        if (!row)
            continue;
        COFFRET_ASSIGN(row->tags, conditions.tagsOf(kind, id));
        rows.append(std::move(*row));
    }
    return rows;
}

Result<RowId> ListBook::rowOf(const PartyRef &party) const
{
    COFFRET_ASSIGN(const auto row, ListRepository(desk.database).rowOf(party));
    if (!row)
        return Error(CrmError::NotFound);
    return *row;
}

Result<qint64> ListBook::count(const ListFilter &filter) const
{
    const ListFilter plain{.kind = filter.kind, .order = filter.order, .run = filter.run};
    if (filter == plain)
        return ListRepository(desk.database).count(filter.kind);
    COFFRET_ASSIGN(const auto ids, rowIds(filter));
    return qint64(ids.size());
}

Result<QStringList> ListBook::cities(PartyKind kind) const
{
    COFFRET_ASSIGN(QStringList cities, ListConditionRepository(desk.database).cities(kind));
    std::stable_sort(cities.begin(), cities.end(),
                     [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
    return cities;
}

} // namespace coffret::crm
