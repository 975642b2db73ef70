// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/matchset.h"

#include "core/search/fragments.h"
#include "core/search/matchexpression.h"
#include "core/search/spellings.h"

#include <algorithm>

namespace coffret::search {

static bool hasEmail(const Terms &terms)
{
    return std::any_of(terms.begin(), terms.end(), [](const Term &term) { return term.kind == Term::Kind::Email; });
}

Result<QString> MatchSet::identityExpression(const Terms &terms)
{
    COFFRET_ASSIGN(const MatchExpression number, beginnings(terms, vocabulary, Breadth::Wide));
    const Terms words = groupsAsWords(terms);
    if (words == terms || number.text.isEmpty())
        return number.text;
    COFFRET_ASSIGN(const std::optional<qint64> somebody, index.identityOfRank(number.text, 0));
    if (somebody)
        return number.text;
    COFFRET_ASSIGN(const MatchExpression apart, beginnings(words, vocabulary, Breadth::Wide));
    return apart.text;
}

// A fragment of an e-mail address says which of its characters stand side by side; the index keeps no
// positions, so those rows must be looked at.
Result<qint64> MatchSet::visitIdentity(const Terms &terms, const IdVisitor &visitor)
{
    qint64 found = 0;
    COFFRET_ASSIGN(const QString expression, identityExpression(terms));
    if (expression.isEmpty())
        return found;
    if (!hasEmail(terms)) {
        COFFRET_TRY(index.visitIdentityIds(expression, [&](qint64 id) {
            ++found;
            return visitor(id);
        }));
        return found;
    }
    COFFRET_TRY(index.visitIdentity(expression, [&](const Record &record) {
        if (!holdsEmails(record, terms))
            return true;
        ++found;
        return visitor(record.id);
    }));
    return found;
}

Result<qint64> MatchSet::visitFragments(const Terms &terms, const IdVisitor &visitor)
{
    qint64 found = 0;
    COFFRET_ASSIGN(const FragmentPlan plan, planFragments(index, terms, Reading::Everything));
    if (plan.expression.isEmpty())
        return found;
    COFFRET_TRY(index.visitFragments(plan.expression, plan.lastId, [&](const Record &record) {
        if (!holdsParts(record, terms))
            return true;
        ++found;
        return visitor(record.id);
    }));
    return found;
}

Result<void> MatchSet::visitNear(const Terms &terms, const IdVisitor &visitor)
{
    if (hasEmail(terms))
        return {};
    COFFRET_ASSIGN(const QList<QStringList> near, spellingsOf(terms, vocabulary));
    if (near.isEmpty())
        return {};
    COFFRET_ASSIGN(const MatchExpression any, anySpelling(near, vocabulary, Breadth::Wide));
    return any.text.isEmpty() ? Result<void>() : index.visitIdentityIds(inNamesAndPlaces(any.text), visitor);
}

Result<void> MatchSet::visit(const Terms &terms, const IdVisitor &visitor)
{
    if (terms.isEmpty())
        return {};
    COFFRET_ASSIGN(qint64 found, visitIdentity(terms, visitor));
    if (found == 0) {
        COFFRET_ASSIGN(found, visitFragments(terms, visitor));
    }
    return found == 0 ? visitNear(terms, visitor) : Result<void>();
}

Result<qint64> MatchSet::count(const Terms &terms)
{
    if (!terms.isEmpty() && !hasEmail(terms)) {
        COFFRET_ASSIGN(const QString expression, identityExpression(terms));
        if (!expression.isEmpty()) {
            COFFRET_ASSIGN(const qint64 count, index.countIdentity(expression));
            if (count > 0)
                return count;
        }
    }
    qint64 count = 0;
    COFFRET_TRY(visit(terms, [&](qint64) {
        ++count;
        return true;
    }));
    return count;
}

} // namespace coffret::search
