// SPDX-License-Identifier: GPL-3.0-or-later
// Builds FTS5 expressions. What a person typed enters them as quoted single tokens only, so that no
// character of it is read as syntax. Beginnings of up to 4 letters have an index of their own; longer
// ones would make FTS5 read every row of every word they begin, so they are spelled out as the words
// of the vocabulary where these are few. Where they are many, Narrow takes the first few, Loose the
// beginning's first 4 letters, and Wide pays the price.
#pragma once

#include "core/base/result.h"
#include "core/search/queryterms.h"
#include "core/search/vocabulary.h"

namespace coffret::search {

struct MatchPart
{
    QString text;
    QString narrow; // finds the rows of what was typed only; `text` may be a looser beginning
    QString judged; // by whose rows its frequency is judged: `text`, or the first words that it stands for
    bool operator==(const MatchPart &) const = default;
};

struct MatchExpression
{
    QString text;           // empty: nothing can match
    bool complete = true;   // false: only a Loose or Wide expression finds every row
    bool exact = true;      // false: it finds other rows too, their records must be looked at
    QList<MatchPart> parts; // which `text` joins, when these are several words
    qsizetype alone = -1;   // the one of several parts that `text` asks for, without the others
};

QString quoted(const QString &token);
MatchExpression wholeWords(const Terms &terms);
enum class Breadth { Narrow, Loose, Wide };
Result<MatchExpression> beginnings(const Terms &terms, Vocabulary &vocabulary, Breadth breadth);
QString inName(const QString &expression);
QString together(const QList<MatchPart> &parts);

// For a column of running text: words of 1 and 2 letters whole, longer ones as beginnings.
Result<MatchExpression> inText(const Terms &terms, Vocabulary &vocabulary, Breadth breadth);

// Each list holds the spellings of one word; any of them, for every list. To be asked of names and
// places only (inNamesAndPlaces): nobody expects another spelling of an address.
Result<MatchExpression> anySpelling(const QList<QStringList> &spellings, Vocabulary &vocabulary, Breadth breadth);
QString inNamesAndPlaces(const QString &expression);

} // namespace coffret::search
