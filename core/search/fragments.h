// SPDX-License-Identifier: GPL-3.0-or-later
// Word parts: which trigrams to ask the trigram index for. FTS5 reads each list it is given from end to
// end, so the rarest few are chosen, their frequency judged by how far on their 64th row stands; and when
// even the rarest is common, reading stops at the id where enough of its rows should have passed.
#pragma once

#include "core/base/result.h"
#include "core/search/indexreader.h"
#include "core/search/queryterms.h"

namespace coffret::search {

struct FragmentPlan
{
    QString expression;   // empty: no part of the query is long enough
    qint64 lastId = 0;    // read no further
    bool complete = true; // false: rows beyond lastId may match too
};

enum class Reading { UpToALowBound, UpToABound, Everything };

QStringList trigramsOf(const Terms &terms); // folded characters, three at a time, at most 16
Result<FragmentPlan> planFragments(IndexReader &index, const Terms &terms, Reading reading);

} // namespace coffret::search
