// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchbook.h"

#include "core/search/matchset.h"
#include "core/search/notesearch.h"
#include "core/search/partysearch.h"

namespace coffret::search {

constexpr int mostNotes = 20;

Result<SearchAnswer> SearchBook::search(const SearchQuery &query) const
{
    const Terms terms = cutTerms(query.text);
    if (terms.isEmpty())
        return SearchAnswer{};
    COFFRET_ASSIGN(SearchAnswer answer, PartySearch(desk, query, terms).run());
    if (query.notes) {
        COFFRET_ASSIGN(const QList<SearchHit> notes, NoteSearch(desk.database, query.scope).run(terms, mostNotes));
        answer.hits += notes;
    }
    return answer;
}

Result<qint64> SearchBook::count(const SearchQuery &query) const
{
    return MatchSet(desk, query.scope).count(cutTerms(query.text));
}

} // namespace coffret::search
