// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/listconditions.h"

#include "core/base/textfold.h"
#include "core/crm/rowset.h"

namespace coffret::crm {

Result<void> keepInTime(const ListConditionRepository &conditions, const ListFilter &filter, TimeStamp now,
                        ListRepository::Ids &ids)
{
    using enum ListFilter::Contacted;
    if (filter.contacted != Any) {
        const TimeStamp since = filter.contacted == Never ? 0 : startOf(filter.contactedSpan, now);
        COFFRET_ASSIGN(const auto some, conditions.contacted(filter.kind, since));
        if (filter.contacted == Since)
            keep(ids, RowSet(some));
        else
            drop(ids, RowSet(some));
    }
    if (!filter.createdSince.isEmpty()) {
        COFFRET_ASSIGN(const auto some, conditions.createdSince(filter.kind, startOf(filter.createdSince, now)));
        keep(ids, RowSet(some));
    }
    if (!filter.updatedSince.isEmpty()) {
        COFFRET_ASSIGN(const auto some, conditions.updatedSince(filter.kind, startOf(filter.updatedSince, now)));
        keep(ids, RowSet(some));
    }
    return {};
}

Result<QStringList> spellingsOf(const ListConditionRepository &conditions, PartyKind kind, const QString &city)
{
    COFFRET_ASSIGN(QStringList all, conditions.cities(kind));
    const QString folded = fold(city.trimmed());
    all.removeIf([&folded](const QString &each) { return fold(each) != folded; });
    return all;
}

ListRepository::Ids byNumber(const ListRepository::Ids &ids, const std::vector<quint32> &numbers, ListRun run)
{
    const quint32 most = numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end());
    const auto slotOf = [&](quint32 id) -> size_t {
        const quint32 number = id < numbers.size() ? numbers[id] : 0;
        return number == 0 ? size_t(most) : run == ListRun::Forward ? number - 1 : most - number;
    };
    std::vector<size_t> starts(size_t(most) + 2);
    for (const quint32 id : ids)
        ++starts[slotOf(id) + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    ListRepository::Ids sorted(ids.size());
    for (const quint32 id : ids)
        sorted[starts[slotOf(id)]++] = id;
    return sorted;
}

} // namespace coffret::crm
