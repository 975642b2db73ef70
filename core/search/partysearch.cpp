// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/partysearch.h"

#include "core/base/textfold.h"
#include "core/search/fragments.h"
#include "core/search/namekeys.h"
#include "core/search/nearwords.h"
#include "core/search/rarestpart.h"
#include "core/search/spellings.h"

#include <algorithm>
#include <utility>

namespace coffret::search {

constexpr int mostHits = 500;
constexpr int fewHits = 10;
constexpr int veryFewHits = 5;
constexpr int mostCandidates = 400;  // rows of the trigram index that are looked at
constexpr int mostNamesLooked = 400; // rows with all words in the name, perhaps not each its own
constexpr int mostNearLooked = 2000;
constexpr int mostOfTheRarest = 1500;       // records of the rarest word
constexpr qsizetype mostMeant = 24;         // respellings of a name of several words that are looked for by key
constexpr qint64 mostRowsForNames = 10'000; // of the commonest word that are walked
constexpr qint64 mostRowsForNear = 30'000;  // the same, twice

PartySearch::PartySearch(const crm::Desk &desk, const SearchQuery &query, Terms t)
    : terms(std::move(t)), limit(std::clamp(query.limit, 1, mostHits)), index(desk, query.scope),
      vocabulary(desk.database, Vocabulary::Index::Identity), list(desk.database, limit)
{}

Result<SearchAnswer> PartySearch::run()
{
    const bool fragment = std::any_of(terms.begin(), terms.end(), [](const Term &term) {
        return term.kind == Term::Kind::Email && term.text.size() >= 3;
    });
    if (!fragment) {
        if (isPlainWords(terms))
            COFFRET_TRY(addNamesByKey());
        if (!list.isFull())
            COFFRET_TRY(addBeginnings());
        if (list.size() == 0 && groupsAsWords(terms) != terms) {
            const Terms typed = std::exchange(terms, groupsAsWords(terms));
            COFFRET_TRY(addBeginnings());
            terms = typed;
        }
    }
    const bool begins = list.size() > 0; // what was typed stands somewhere as it is: no typing error
    if (fragment || list.size() < std::min(limit, fewHits))
        COFFRET_TRY(addFragments());
    if (!fragment && !begins && list.size() < std::min(limit, veryFewHits))
        COFFRET_TRY(addNear());
    COFFRET_ASSIGN(QList<SearchHit> hits, list.hits(terms, spellings));
    return SearchAnswer{std::move(hits), more || list.isFull()};
}

Result<void> PartySearch::addByKey(const QByteArray &from, const QByteArray &to, Standing standing)
{
    COFFRET_ASSIGN(const QList<KeyedId> found, index.byKey(from, to, limit));
    for (const KeyedId &one : found)
        COFFRET_TRY(list.add(one.id, standing));
    return {};
}

// "dupont" and "dupont …" lie together, before "dupontel": a space is smaller than any letter. Beginnings
// of a name of several words are added when they fill the list; otherwise all people are looked for below.
Result<void> PartySearch::addNamesByKey()
{
    const QList<QByteArray> keys = nameKeys(terms);
    for (const QByteArray &key : keys)
        COFFRET_TRY(addByKey(key, key + '!', Standing::WholeName));
    if (terms.size() < 2 || list.isFull())
        return {};
    QList<KeyedId> begun;
    for (const QByteArray &key : keys) {
        COFFRET_ASSIGN(const QList<KeyedId> found, index.byKey(key, key + '\xff', limit));
        begun += found;
    }
    begun.removeIf([&](const KeyedId &one) { return list.holds(one.id); });
    if (list.size() + begun.size() < limit)
        return {};
    std::stable_sort(begun.begin(), begun.end(),
                     [](const KeyedId &a, const KeyedId &b) { return a.sortKey < b.sortKey; });
    COFFRET_TRY(addWholeNames());
    for (const KeyedId &one : std::as_const(begun))
        COFFRET_TRY(list.add(one.id, Standing::NameBeginning));
    return {};
}

// "jean-marie martin" stands under "martin jean marie", but is a whole name to "marie martin".
Result<void> PartySearch::addWholeNames()
{
    const MatchExpression whole = wholeWords(terms);
    COFFRET_ASSIGN(const qint64 lastId, idBehindRows(index, whole.parts, mostRowsForNames));
    QList<qint64> ids;
    int looked = 0;
    const auto look = [&](const Record &record) {
        if (!list.holds(record.id) && standingOf(record, terms) == Standing::WholeName)
            ids += record.id;
        return list.size() + ids.size() < limit && ++looked < mostNamesLooked;
    };
    COFFRET_TRY(index.visitIdentity(inName(whole.text), look, lastId));
    for (const qint64 id : std::as_const(ids))
        COFFRET_TRY(list.add(id, Standing::WholeName));
    return {};
}

Result<void> PartySearch::addKeyBeginnings()
{
    for (const QByteArray &key : nameKeys(terms))
        COFFRET_TRY(addByKey(key, key + '\xff', Standing::NameBeginning));
    return {};
}

Result<PartySearch::Sample> PartySearch::sample(const MatchExpression &expression)
{
    const qsizetype most = std::max(100, limit * 2);
    const bool plain = isPlainWords(terms);
    const qsizetype mostLooked = expression.alone < 0 ? 5 * most : mostOfTheRarest;
    Sample sample;
    int looked = 0;
    COFFRET_TRY(index.visitIdentity(expression.text, [&](const Record &record) {
        if (sample.rows.size() >= most || looked >= mostLooked) {
            sample.complete = false;
            return false;
        }
        ++looked;
        if ((plain || holdsEmails(record, terms)) && (expression.exact || holdsBeginnings(record, terms)))
            sample.rows.append({record.id, standingOf(record, terms)});
        else if (expression.alone >= 0 && sample.rows.isEmpty() && sample.nearly.size() < limit)
            addNearly(sample, record);
        return true;
    }));
    return sample;
}

void PartySearch::addNearly(Sample &sample, const Record &record) const
{
    const QStringList words = nearlyHeld(record, terms);
    if (words.isEmpty())
        return;
    QList<QStringList> each;
    for (const QString &word : words)
        each += QStringList{word};
    sample.nearly += Nearly{record.id, nearStanding(record, each), words};
}

qsizetype PartySearch::Sample::count(Standing standing) const
{
    return std::count_if(rows.begin(), rows.end(), [&](const auto &row) { return row.second == standing; });
}

Result<void> PartySearch::addSample(const Sample &sample, Standing standing)
{
    for (const auto &[id, itsStanding] : sample.rows) {
        if (itsStanding == standing)
            COFFRET_TRY(list.add(id, standing));
    }
    return {};
}

// A sample with names enough has the very rows that would be found here: both go by id.
Result<void> PartySearch::addNames(const Sample &sample, const MatchExpression &expression, Standing standing)
{
    if (list.isFull() || expression.text.isEmpty() || sample.count(standing) == 0)
        return {};
    const auto isNew = [&](const auto &row) { return row.second == standing && !list.holds(row.first); };
    if (list.size() + std::count_if(sample.rows.begin(), sample.rows.end(), isNew) >= limit)
        return addSample(sample, standing);
    qint64 lastId = IndexReader::everyId;
    if (terms.size() > 1) { // most of these names were found by key
        COFFRET_ASSIGN(lastId, idBehindRows(index, expression.parts, mostRowsForNames));
    }
    Sample names;
    int looked = 0;
    const auto look = [&](const Record &record) {
        const Standing itsStanding = standingOf(record, terms);
        if (!list.holds(record.id) && itsStanding <= standing)
            names.rows.append({record.id, itsStanding});
        return names.rows.size() < limit && ++looked < mostNamesLooked;
    };
    COFFRET_TRY(index.visitIdentity(inName(expression.text), look, lastId));
    for (const auto &[id, itsStanding] : std::as_const(names.rows))
        COFFRET_TRY(list.add(id, itsStanding));
    return {};
}

// More rows than the sample: a word so common in another column ("gmail", a city) that looking for it in
// names would read them all is known by a sample without such names.
Result<void> PartySearch::addCommon(const Sample &sample, const MatchExpression &expression)
{
    more = true;
    const bool plain = isPlainWords(terms);
    if (plain)
        COFFRET_TRY(addNames(sample, wholeWords(terms), Standing::WholeName));
    if (plain && !list.isFull())
        COFFRET_TRY(addKeyBeginnings());
    if (plain)
        COFFRET_TRY(addNames(sample, expression, Standing::NameBeginning));
    COFFRET_TRY(addSample(sample, Standing::NameBeginning));
    return addSample(sample, Standing::Elsewhere);
}

// Only plain words can be looked for in a record one by one.
Result<MatchExpression> PartySearch::question(Breadth breadth)
{
    COFFRET_ASSIGN(MatchExpression expression, beginnings(terms, vocabulary, breadth));
    if (breadth == Breadth::Loose && isPlainWords(terms)) {
        COFFRET_ASSIGN(expression, rarestPart(index, expression));
    }
    return expression;
}

// One word is asked for by a few of its spellings first; of several words these few would be too few.
Result<void> PartySearch::addBeginnings()
{
    const bool several = terms.size() > 1 && isPlainWords(terms);
    MatchExpression asked;
    Sample found;
    for (const Breadth breadth : {Breadth::Narrow, Breadth::Loose, Breadth::Wide}) {
        if (several && breadth == Breadth::Narrow)
            continue;
        COFFRET_ASSIGN(asked, question(breadth));
        if (asked.text.isEmpty())
            return {};
        COFFRET_ASSIGN(found, sample(asked));
        const bool enough = !found.complete && (asked.exact || found.rows.size() >= std::max(100, limit * 2));
        if (enough || (found.complete && asked.complete))
            break;
    }
    if (!found.complete)
        return addCommon(found, asked);
    if (found.rows.isEmpty() && asked.alone >= 0) {
        nearly = found.nearly;
        rarest = asked.alone;
    }
    for (const Standing standing : {Standing::WholeName, Standing::NameBeginning, Standing::Elsewhere}) {
        more = more || (list.isFull() && found.count(standing) > 0);
        COFFRET_TRY(addSample(found, standing));
    }
    return {};
}

Result<void> PartySearch::addFragments()
{
    const bool beside = terms.size() > 1 && list.size() > 0; // word parts only fill up the list
    COFFRET_ASSIGN(const FragmentPlan plan,
                   planFragments(index, terms, beside ? Reading::UpToALowBound : Reading::UpToABound));
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

// "dupont marie" and "dupond marie" by key, each word in its place.
Result<void> PartySearch::addSpelledNames(const QList<QStringList> &near)
{
    QList<Terms> meant{Terms()};
    for (const QStringList &words : near) {
        QList<Terms> longer;
        for (const Terms &begun : std::as_const(meant)) {
            for (const QString &word : words)
                longer += begun + Terms{Term{Term::Kind::Word, word, {word}}};
        }
        meant = longer.mid(0, mostMeant);
    }
    for (const Terms &one : std::as_const(meant)) {
        for (const QByteArray &key : nameKeys(one)) {
            if (!list.isFull())
                COFFRET_TRY(addByKey(key, key + '\xff', Standing::NearName));
        }
    }
    return {};
}

Result<void> PartySearch::addSpellings(const QList<QStringList> &near, Breadth breadth)
{
    COFFRET_ASSIGN(MatchExpression any, anySpelling(near, vocabulary, breadth));
    if (any.text.isEmpty())
        return {};
    COFFRET_ASSIGN(any, rarestPart(index, any));
    qint64 lastId = IndexReader::everyId;
    if (any.parts.size() > 1) {
        COFFRET_ASSIGN(lastId, idBehindRows(index, any.parts, mostRowsForNear));
    }
    QList<std::pair<qint64, Standing>> found;
    int looked = 0;
    const auto look = [&](const Record &record) {
        if (!list.holds(record.id) && (any.exact || holdsSpellings(record, near)))
            found.append({record.id, nearStanding(record, near)});
        return list.size() + found.size() < limit && ++looked < mostNearLooked;
    };
    COFFRET_TRY(index.visitIdentity(inNamesAndPlaces(any.text), look, lastId));
    more = more || lastId < IndexReader::everyId;
    for (const auto &[id, standing] : std::as_const(found))
        COFFRET_TRY(list.add(id, standing));
    return {};
}

// Known words that nobody has together: the records of the rarest were looked at for typing errors in the
// others; those in the rarest itself are looked for in the keys, the vocabulary being too slow (1 ms a word).
Result<void> PartySearch::addApart()
{
    for (const Nearly &one : std::as_const(nearly)) {
        COFFRET_TRY(list.add(one.id, one.standing));
        spellings += one.words;
    }
    for (qsizetype at = 0; at < terms.size() && !list.isFull(); ++at) {
        if ((rarest >= 0 && rarest != at) || !mayBeMistyped(terms.at(at).text))
            continue;
        QList<QStringList> near;
        for (const Term &term : std::as_const(terms))
            near += QStringList{term.text};
        COFFRET_ASSIGN(near[at], nearInKeys(index, terms, at));
        if (near.at(at).isEmpty())
            continue;
        COFFRET_TRY(addSpelledNames(near));
        if (list.size() < std::min(limit, fewHits))
            COFFRET_TRY(addSpellings(near, Breadth::Loose));
        for (const QStringList &words : std::as_const(near))
            spellings += words;
    }
    return {};
}

Result<void> PartySearch::addNear()
{
    if (terms.size() > 1 && isPlainWords(terms)) {
        COFFRET_ASSIGN(const bool known, areKnown(terms, vocabulary));
        if (known)
            return addApart();
    }
    COFFRET_ASSIGN(const QList<QStringList> near, spellingsOf(terms, vocabulary));
    if (near.isEmpty())
        return {};
    for (const QStringList &words : near)
        spellings += words;
    if (near.size() > 1)
        COFFRET_TRY(addSpelledNames(near));
    for (const Breadth breadth : {Breadth::Narrow, Breadth::Loose}) {
        if (!list.isFull())
            COFFRET_TRY(addSpellings(near, breadth));
    }
    return {};
}

} // namespace coffret::search
