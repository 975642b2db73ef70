// SPDX-License-Identifier: GPL-3.0-or-later
// Builds FTS5 expressions. What a person typed enters them as quoted single tokens only, so that no
// character of it is read as syntax. Beginnings of up to 4 letters have an index of their own; longer
// ones would make FTS5 read every row of every word they begin, so they are spelled out as the words
// of the vocabulary where these are few (Wide says to do without that).
#pragma once

#include "core/base/result.h"
#include "core/search/queryterms.h"
#include "core/search/vocabulary.h"

namespace coffret::search {

struct MatchExpression
{
    QString text;         // empty: nothing can match
    bool complete = true; // false: only a Wide expression finds every row
};

QString quoted(const QString &token);
MatchExpression wholeWords(const Terms &terms);
enum class Breadth { Narrow, Wide };
Result<MatchExpression> beginnings(const Terms &terms, Vocabulary &vocabulary, Breadth breadth);
MatchExpression inName(const MatchExpression &expression);

// For a column of running text: words of 1 and 2 letters whole, longer ones as beginnings.
Result<MatchExpression> inText(const Terms &terms, Vocabulary &vocabulary, Breadth breadth);

// Each list holds the spellings of one word; any of them, for every list, in names and places: nobody
// expects another spelling of an address.
MatchExpression anySpelling(const QList<QStringList> &spellings, Breadth breadth);

} // namespace coffret::search
