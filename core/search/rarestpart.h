// SPDX-License-Identifier: GPL-3.0-or-later
// Several words that must stand together: FTS5 walks the rows of the commonest along with those of the
// rarest (3 ms beside a first name that 190,000 people have). When reading the records of the rarest costs
// less than that, it alone is asked for, and the records are looked at for the others. How many rows a
// word has is judged by where its 64th row stands, never counted.
#pragma once

#include "core/base/result.h"
#include "core/search/indexreader.h"
#include "core/search/matchexpression.h"

namespace coffret::search {

// `expression`, if need be with what was typed of the rarest part instead of a looser beginning; or its rarest
// part alone: then not exact.
Result<MatchExpression> rarestPart(IndexReader &index, const MatchExpression &expression);

// The id up to which about `rows` rows of the commonest part stand; beyond every id when it has fewer.
Result<qint64> idBehindRows(IndexReader &index, const QList<MatchPart> &parts, qint64 rows);

} // namespace coffret::search
