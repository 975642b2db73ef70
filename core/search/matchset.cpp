// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/matchset.h"

#include "core/search/fragments.h"
#include "core/search/matchexpression.h"
#include "core/search/spellings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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

// Of "@gmail" the keys of domains say without a look at the record who has it: a bit for each such record. Where
// "www" was written before a domain, its key leaves it out; those are looked at.
Result<void> MatchSet::addAtDomain(std::vector<bool> &holding, const Terms &terms)
{
    QString domain;
    for (const Term &term : terms) {
        if (term.kind != Term::Kind::Email)
            continue;
        if (!domain.isEmpty() || !term.text.startsWith(u'@') || term.text.lastIndexOf(u'@') > 0)
            return {};
        domain = term.text.mid(1);
    }
    if (domain.isEmpty())
        return {};
    COFFRET_ASSIGN(const qint64 last, index.lastId());
    holding.resize(size_t(last) + 1);
    const auto set = [&](qint64 id, bool holds) {
        if (id <= last)
            holding[size_t(id)] = holds;
        return true;
    };
    COFFRET_TRY(index.visitDomain(domain, [&](qint64 id) { return set(id, true); }));
    return index.visitIdentityIds(u"{email} : \"www\""_s, [&](qint64 id) { return set(id, false); });
}

// A fragment of an e-mail address says which of its characters stand side by side; the index keeps no
// positions, so rows of which nothing else says so must be looked at.
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
    std::vector<bool> holding;
    COFFRET_TRY(addAtDomain(holding, terms));
    const auto known = [&](qint64 id) { return size_t(id) < holding.size() && holding[size_t(id)]; };
    std::vector<qint64> rest;
    bool more = true;
    COFFRET_TRY(index.visitIdentityIds(expression, [&](qint64 id) {
        if (!known(id)) {
            rest.push_back(id);
            return true;
        }
        ++found;
        more = visitor(id);
        return more;
    }));
    for (size_t i = 0; more && i < rest.size(); ++i) {
        COFFRET_ASSIGN(const std::optional<Record> record, reader.record(rest[i]));
        if (!record || !holdsEmails(*record, terms))
            continue;
        ++found;
        more = visitor(record->id);
    }
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
