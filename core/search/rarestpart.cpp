// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/rarestpart.h"

#include <limits>

namespace coffret::search {

constexpr int sampledRank = 63; // the 64th row: the farther on it stands, the rarer
constexpr qint64 fewRows = 400; // by that estimate
constexpr qint64 nowhere = std::numeric_limits<qint64>::max();

Result<MatchExpression> rarestPart(IndexReader &index, const MatchExpression &expression)
{
    if (expression.parts.size() < 2)
        return expression;
    QString rarest;
    qint64 farthest = -1;
    for (const QString &part : expression.parts) {
        COFFRET_ASSIGN(const std::optional<qint64> id, index.identityOfRank(part, sampledRank));
        if (id.value_or(nowhere) > farthest) {
            farthest = id.value_or(nowhere);
            rarest = part;
        }
        if (farthest == nowhere)
            break;
    }
    if (farthest < nowhere) {
        COFFRET_ASSIGN(const qint64 last, index.lastId());
        if (last / fewRows * (sampledRank + 1) > farthest)
            return expression;
    }
    return MatchExpression{rarest, expression.complete, false, {rarest}};
}

} // namespace coffret::search
