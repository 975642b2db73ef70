// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/partysearch.h"

#include "core/base/textfold.h"
#include "core/search/fragments.h"
#include "core/search/spellings.h"

#include <algorithm>

namespace coffret::search {

constexpr int mostHits = 500;
constexpr int fewHits = 10;
constexpr int veryFewHits = 5;
constexpr int mostCandidates = 400; // rows of the trigram index that are looked at
constexpr qsizetype longestKey = 64;

PartySearch::PartySearch(storage::Database &database, const SearchQuery &query, Terms t)
    : terms(std::move(t)), limit(std::clamp(query.limit, 1, mostHits)), index(database, query.scope),
      vocabulary(database, Vocabulary::Index::Identity), list(database, limit)
{}

Result<SearchAnswer> PartySearch::run()
{
    const bool fragment = std::any_of(terms.begin(), terms.end(), [](const Term &term) {
        return term.kind == Term::Kind::Email && term.text.size() >= 3;
    });
    if (!fragment) {
        if (isPlainWords(terms))
            COFFRET_TRY(addWholeKey());
        if (!list.isFull())
            COFFRET_TRY(addBeginnings());
    }
    const bool begins = list.size() > 0; // what was typed stands somewhere as it is: no typing error
    if (fragment || list.size() < std::min(limit, fewHits))
        COFFRET_TRY(addFragments());
    if (!fragment && !begins && list.size() < std::min(limit, veryFewHits))
        COFFRET_TRY(addNear());
    COFFRET_ASSIGN(QList<SearchHit> hits, list.hits(terms, spellings));
    return SearchAnswer{std::move(hits), more || list.isFull()};
}

static QByteArray keyOf(const Terms &terms)
{
    QStringList words;
    for (const Term &term : terms)
        words += term.text;
    return sortKey(words.join(u' '));
}

Result<void> PartySearch::addByKey(const QByteArray &from, const QByteArray &to, Standing standing)
{
    COFFRET_ASSIGN(const QList<KeyedId> found, index.byKey(from, to, limit));
    for (const KeyedId &one : found)
        COFFRET_TRY(list.add(one.id, standing));
    return {};
}

// "dupont" and "dupont …" lie together, before "dupontel": a space is smaller than any letter.
Result<void> PartySearch::addWholeKey()
{
    const QByteArray key = keyOf(terms);
    if (key.size() >= longestKey)
        return {};
    return addByKey(key, key + '!', Standing::WholeName);
}

Result<void> PartySearch::addKeyBeginning()
{
    const QByteArray key = keyOf(terms);
    return addByKey(key, key + '\xff', Standing::NameBeginning);
}

Result<PartySearch::Sample> PartySearch::sample(const QString &expression)
{
    const qsizetype most = std::max(100, limit * 2);
    Sample sample;
    int looked = 0;
    COFFRET_TRY(index.visitIdentity(expression, [&](const Record &record) {
        if (sample.rows.size() >= most || looked >= 4 * most) {
            sample.complete = false;
            return false;
        }
        ++looked;
        if (isPlainWords(terms) || holdsEmails(record, terms))
            sample.rows.append({record.id, standingOf(record, terms)});
        return true;
    }));
    return sample;
}

Result<void> PartySearch::addSample(const Sample &sample, Standing standing)
{
    for (const auto &[id, itsStanding] : sample.rows) {
        if (itsStanding == standing)
            COFFRET_TRY(list.add(id, standing));
    }
    return {};
}

Result<void> PartySearch::addNames(const MatchExpression &expression, Standing standing)
{
    if (list.isFull() || expression.text.isEmpty())
        return {};
    QList<qint64> ids;
    COFFRET_TRY(index.visitIdentityIds(inName(expression).text, [&](qint64 id) {
        if (!list.holds(id))
            ids += id;
        return ids.size() < limit;
    }));
    for (const qint64 id : std::as_const(ids))
        COFFRET_TRY(list.add(id, standing));
    return {};
}

static bool shows(const QList<std::pair<qint64, Standing>> &rows, Standing standing)
{
    return std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.second == standing; });
}

// More rows than the sample: a word so common in another column ("gmail", a city) that looking for it in
// names would read them all is known by a sample without such names.
Result<void> PartySearch::addCommon(const Sample &sample, const MatchExpression &expression)
{
    more = true;
    const bool plain = isPlainWords(terms);
    if (plain && shows(sample.rows, Standing::WholeName))
        COFFRET_TRY(addNames(wholeWords(terms), Standing::WholeName));
    if (plain && !list.isFull())
        COFFRET_TRY(addKeyBeginning());
    if (plain && shows(sample.rows, Standing::NameBeginning))
        COFFRET_TRY(addNames(expression, Standing::NameBeginning));
    COFFRET_TRY(addSample(sample, Standing::NameBeginning));
    return addSample(sample, Standing::Elsewhere);
}

Result<void> PartySearch::addBeginnings()
{
    COFFRET_ASSIGN(MatchExpression expression, beginnings(terms, vocabulary, Breadth::Narrow));
    if (expression.text.isEmpty())
        return {};
    COFFRET_ASSIGN(Sample found, sample(expression.text));
    if (found.complete && !expression.complete) {
        COFFRET_ASSIGN(expression, beginnings(terms, vocabulary, Breadth::Wide));
        COFFRET_ASSIGN(found, sample(expression.text));
    }
    if (!found.complete)
        return addCommon(found, expression);
    for (const Standing standing : {Standing::WholeName, Standing::NameBeginning, Standing::Elsewhere}) {
        more = more || (list.isFull() && shows(found.rows, standing));
        COFFRET_TRY(addSample(found, standing));
    }
    return {};
}

Result<void> PartySearch::addFragments()
{
    COFFRET_ASSIGN(const FragmentPlan plan, planFragments(index, terms, Reading::UpToABound));
    if (plan.expression.isEmpty())
        return {};
    more = more || !plan.complete;
    QList<qint64> ids;
    int looked = 0;
    COFFRET_TRY(index.visitFragments(plan.expression, plan.lastId, [&](const Record &record) {
        if (!list.holds(record.id) && holdsParts(record, terms))
            ids += record.id;
        return ++looked < mostCandidates && list.size() + ids.size() < limit;
    }));
    more = more || looked >= mostCandidates;
    for (const qint64 id : std::as_const(ids))
        COFFRET_TRY(list.add(id, Standing::Part));
    return {};
}

Result<void> PartySearch::addNear()
{
    COFFRET_ASSIGN(const QList<QStringList> near, spellingsOf(terms, vocabulary));
    if (near.isEmpty())
        return {};
    for (const QStringList &words : near)
        spellings += words;
    for (const Breadth breadth : {Breadth::Narrow, Breadth::Wide}) {
        QList<std::pair<qint64, Standing>> found;
        COFFRET_TRY(index.visitIdentity(anySpelling(near, breadth).text, [&](const Record &record) {
            if (!list.holds(record.id))
                found.append({record.id, nearStanding(record, near)});
            return list.size() + found.size() < limit;
        }));
        for (const auto &[id, standing] : std::as_const(found))
            COFFRET_TRY(list.add(id, standing));
        if (list.isFull())
            break;
    }
    return {};
}

} // namespace coffret::search
