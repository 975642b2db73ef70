// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/rarestpart.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace coffret::search {

constexpr int sampledRank = 63;             // the 64th row: the farther on it stands, the rarer
constexpr qint64 fewRows = 400;             // always read alone
constexpr qint64 manyRows = 1000;           // never
constexpr qint64 rowsOfABeginning = 5000;   // that FTS5 may gather before the first is answered
constexpr qint64 rowsWalkedMeanwhile = 200; // while one record is read and looked at
constexpr qint64 nowhere = std::numeric_limits<qint64>::max();

static MatchExpression onlyPart(const MatchExpression &expression, qsizetype at)
{
    const MatchPart &part = expression.parts.at(at);
    return {part.narrow, expression.complete, false, {{part.narrow, part.narrow, part.judged}}, at};
}

// With what was typed instead of the looser beginning.
static MatchExpression narrowed(const MatchExpression &expression, qsizetype at)
{
    MatchExpression narrow = expression;
    narrow.parts[at].text = narrow.parts.at(at).narrow;
    narrow.text = together(narrow.parts);
    narrow.exact = std::all_of(narrow.parts.cbegin(), narrow.parts.cend(),
                               [](const MatchPart &part) { return part.text == part.narrow; });
    return narrow;
}

Result<MatchExpression> rarestPart(IndexReader &index, const MatchExpression &expression)
{
    if (expression.parts.size() < 2)
        return expression;
    COFFRET_ASSIGN(const qint64 last, index.lastId());
    std::vector<qint64> rows;
    for (const MatchPart &part : expression.parts) {
        COFFRET_ASSIGN(const std::optional<qint64> id, index.identityOfRank(part.judged, sampledRank));
        if (!id)
            return onlyPart(expression, qsizetype(rows.size()));
        rows.push_back(last * (sampledRank + 1) / std::max<qint64>(*id, 1));
    }
    const auto rarest = std::min_element(rows.begin(), rows.end());
    const qint64 others = std::accumulate(rows.begin(), rows.end(), qint64(0)) - *rarest;
    if (*rarest <= fewRows || (*rarest <= manyRows && *rarest * rowsWalkedMeanwhile < others))
        return onlyPart(expression, rarest - rows.begin());
    return *rarest <= rowsOfABeginning ? narrowed(expression, rarest - rows.begin()) : expression;
}

Result<qint64> idBehindRows(IndexReader &index, const QList<MatchPart> &parts, qint64 rows)
{
    qint64 nearest = nowhere;
    for (const MatchPart &part : parts) {
        COFFRET_ASSIGN(const std::optional<qint64> id, index.identityOfRank(part.judged, sampledRank));
        nearest = std::min(nearest, id.value_or(nowhere));
    }
    const qint64 samples = rows / (sampledRank + 1);
    return nearest > nowhere / samples ? nowhere : nearest * samples;
}

} // namespace coffret::search
