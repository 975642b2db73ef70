// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/listbook.h"

#include "core/crm/listrepository.h"

#include <algorithm>

namespace coffret::crm {

namespace {

using Ids = ListRepository::Ids;

// Row ids as bits: an intersection costs a look-up per row instead of a sort.
class RowSet
{
public:
    explicit RowSet(const Ids &ids)
    {
        if (!ids.empty())
            bits.resize(size_t(*std::max_element(ids.begin(), ids.end())) + 1);
        for (const quint32 id : ids)
            bits[id] = true;
    }
    bool has(quint32 id) const { return id < bits.size() && bits[id]; }

private:
    std::vector<bool> bits;
};

void keep(Ids &ids, const RowSet &set)
{
    ids.erase(std::remove_if(ids.begin(), ids.end(), [&](quint32 id) { return !set.has(id); }), ids.end());
}

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

Result<Ids> inOrder(const ListRepository &lists, PartyKind kind, ListOrder order)
{
    switch (order) {
    case ListOrder::Updated: return lists.byUpdate(kind);
    case ListOrder::Created: return lists.byCreation(kind);
    case ListOrder::City:
    case ListOrder::LastContact: {
        COFFRET_ASSIGN(Ids first, order == ListOrder::City ? lists.byCity(kind) : lists.byLastContact(kind));
        COFFRET_ASSIGN(const Ids all, lists.byName(kind));
        return completed(std::move(first), all);
    }
    case ListOrder::Name:
    case ListOrder::NameDescending: break;
    }
    return lists.byName(kind);
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
    if (isByName(filter.order) && filter.owner)
        return Base::Owner;
    return isByName(filter.order) && !filter.city.isEmpty() ? Base::City : Base::All;
}

Result<Ids> baseIds(const ListRepository &lists, const ListFilter &filter, Base base)
{
    switch (base) {
    case Base::Company: {
        COFFRET_ASSIGN(Ids ids, lists.ofCompany(*filter.company));
        if (isByName(filter.order))
            return ids;
        COFFRET_ASSIGN(Ids all, inOrder(lists, filter.kind, filter.order));
        keep(all, RowSet(ids));
        return all;
    }
    case Base::Owner: return lists.ofOwner(filter.kind, *filter.owner);
    case Base::City: return lists.ofCity(filter.kind, filter.city);
    case Base::All: break;
    }
    return filter.trash ? lists.inTrash(filter.kind) : inOrder(lists, filter.kind, filter.order);
}

Result<Ids> matching(const ListRepository &lists, const ListFilter &filter)
{
    const Base base = filter.trash ? Base::All : baseOf(filter);
    COFFRET_ASSIGN(Ids ids, baseIds(lists, filter, base));
    if (filter.status && !filter.trash) {
        COFFRET_ASSIGN(const Ids some, lists.ofStatus(filter.kind, *filter.status));
        keep(ids, RowSet(some));
    }
    if (filter.owner && base != Base::Owner && !filter.trash) {
        COFFRET_ASSIGN(const Ids some, lists.ofOwner(filter.kind, *filter.owner));
        keep(ids, RowSet(some));
    }
    if (!filter.city.isEmpty() && base != Base::City && !filter.trash) {
        COFFRET_ASSIGN(const Ids some, lists.ofCity(filter.kind, filter.city));
        keep(ids, RowSet(some));
    }
    if (!filter.tag.isEmpty()) {
        COFFRET_ASSIGN(const Ids some, lists.ofTag(filter.kind, filter.tag));
        keep(ids, RowSet(some));
    }
    if (filter.order == ListOrder::NameDescending)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

} // namespace

Result<std::vector<quint32>> ListBook::rowIds(const ListFilter &filter) const
{
    return matching(ListRepository(desk.database), filter);
}

Result<QList<ListRow>> ListBook::rows(PartyKind kind, const QList<RowId> &ids) const
{
    const ListRepository lists(desk.database);
    QList<ListRow> rows;
    rows.reserve(ids.size());
    for (const RowId id : ids) {
        COFFRET_ASSIGN(auto row, lists.row(kind, id));
        if (row)
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
    const ListFilter plain{.kind = filter.kind, .order = filter.order};
    if (filter == plain)
        return ListRepository(desk.database).count(filter.kind);
    COFFRET_ASSIGN(const auto ids, rowIds(filter));
    return qint64(ids.size());
}

} // namespace coffret::crm
