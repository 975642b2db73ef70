// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchlist.h"

#include "core/search/matchset.h"

#include <algorithm>
#include <iterator>

namespace coffret::search {

// One bit for each row of the table: a lookup for each row of the list costs next to nothing.
static Result<std::vector<bool>> matchingRows(const crm::Desk &desk, Scope scope, const Terms &terms, quint32 lastRow)
{
    std::vector<bool> matching(size_t(lastRow) + 1, false);
    MatchSet set(desk, scope);
    COFFRET_TRY(set.visit(terms, [&](qint64 id) {
        const crm::RowId row = rowOf(id);
        if (row <= lastRow)
            matching[size_t(row)] = true;
        return true;
    }));
    return matching;
}

Result<std::vector<quint32>> SearchList::rowIds(crm::PartyKind kind, const QString &text,
                                                const std::vector<quint32> &ordered) const
{
    if (text.trimmed().isEmpty() || ordered.empty())
        return ordered;
    const Scope scope = kind == crm::PartyKind::Contact ? Scope::Contacts : Scope::Companies;
    const quint32 lastRow = *std::max_element(ordered.begin(), ordered.end());
    COFFRET_ASSIGN(const std::vector<bool> matching, matchingRows(desk, scope, cutTerms(text), lastRow));
    std::vector<quint32> kept;
    std::copy_if(ordered.begin(), ordered.end(), std::back_inserter(kept), [&](quint32 row) { return matching[row]; });
    return kept;
}

} // namespace coffret::search
