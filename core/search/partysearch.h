// SPDX-License-Identifier: GPL-3.0-or-later
// Finds people and companies for a query, stage by stage, each stage only while the list has room:
//   1. names whose sort key is the query, by key: the first in the alphabet, not the first in the file; of
//      several words in any turn ("marie martin"), and names whose key begins so when these fill the list
//   2. a sample of whatever holds all words as beginnings; when it is all there is, it is ranked as it
//      stands, otherwise names are looked for only if the sample shows that there are some. The
//      cheapest question first: a few spellings or the rarest word, then what finds everything
//   3. when fewer than 10 were found: word parts, phone and e-mail fragments, by trigrams
//   4. when no word begins so, and fewer than 5 were found: one typing error per word; of words that are all
//      known, but nobody has them together, one is looked for at a time, in the records of the rarest and in
//      the sort keys
#pragma once

#include "core/search/hitlist.h"
#include "core/search/indexreader.h"
#include "core/search/matchexpression.h"
#include "core/search/vocabulary.h"

namespace coffret::search {

class PartySearch
{
public:
    PartySearch(const crm::Desk &desk, const SearchQuery &query, Terms terms);
    Result<SearchAnswer> run();

private:
    struct Nearly
    {
        qint64 id;
        Standing standing;
        QStringList words;
    };
    struct Sample
    {
        QList<std::pair<qint64, Standing>> rows;
        QList<Nearly> nearly; // records of the rarest word without the others, but for a typing error
        bool complete = true;

        qsizetype count(Standing standing) const;
    };
    Result<void> addByKey(const QByteArray &from, const QByteArray &to, Standing standing);
    Result<void> addNamesByKey();
    Result<void> addWholeNames();
    Result<void> addKeyBeginnings();
    void addNearly(Sample &sample, const Record &record) const;
    Result<Sample> sample(const MatchExpression &expression);
    Result<MatchExpression> question(Breadth breadth);
    Result<void> addSample(const Sample &sample, Standing standing);
    Result<void> addNames(const Sample &sample, const MatchExpression &expression, Standing standing);
    Result<void> addCommon(const Sample &sample, const MatchExpression &expression);
    Result<void> addBeginnings();
    Result<void> addSpelledNames(const QList<QStringList> &near);
    Result<void> addSpellings(const QList<QStringList> &near, Breadth breadth);
    Result<void> addFragments();
    Result<void> addNear();
    Result<void> addApart();

    Terms terms;
    int limit;
    IndexReader index;
    Vocabulary vocabulary;
    HitList list;
    QStringList spellings; // of words taken for mistyped
    QList<Nearly> nearly;  // as in Sample
    qsizetype rarest = -1; // the term whose records were all read for that
    bool more = false;
};

} // namespace coffret::search
