// SPDX-License-Identifier: GPL-3.0-or-later
// What a query may have meant: for each of its words, the word itself when the index knows it, and the
// words of the index that are one typing error away. At most two words are taken for mistyped, first
// those that the index does not know.
#pragma once

#include "core/search/record.h"
#include "core/search/vocabulary.h"

namespace coffret::search {

// All words stand in the index, as words or beginnings.
Result<bool> areKnown(const Terms &terms, Vocabulary &vocabulary);

// One list for each word; empty when the query cannot be respelled.
Result<QList<QStringList>> spellingsOf(const Terms &terms, Vocabulary &vocabulary);

// The query may still have meant this record: for each term the word of its name, company or place that begins
// with it or is one typing error away, two of these at most; empty when there is none.
QStringList nearlyHeld(const Record &record, const Terms &terms);

Standing nearStanding(const Record &record, const QList<QStringList> &spellings);

} // namespace coffret::search
