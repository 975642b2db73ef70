// SPDX-License-Identifier: GPL-3.0-or-later
// Several words that must stand together: FTS5 walks the rows of the commonest along with those of the
// rarest (5 ms beside a first name that 190,000 people have). When the rarest stands in a few hundred
// rows only, it alone is asked for, and the records are looked at for the others.
#pragma once

#include "core/base/result.h"
#include "core/search/indexreader.h"
#include "core/search/matchexpression.h"

namespace coffret::search {

// `expression`, or its rarest part: then not exact.
Result<MatchExpression> rarestPart(IndexReader &index, const MatchExpression &expression);

} // namespace coffret::search
