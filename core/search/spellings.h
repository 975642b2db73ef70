// SPDX-License-Identifier: GPL-3.0-or-later
// What a query may have meant: for each of its words, the word itself when the index knows it, and the
// words of the index that are one typing error away. At most two words are taken for mistyped, first
// those that the index does not know.
#pragma once

#include "core/search/record.h"
#include "core/search/vocabulary.h"

namespace coffret::search {

// One list for each word; empty when the query cannot be respelled.
Result<QList<QStringList>> spellingsOf(const Terms &terms, Vocabulary &vocabulary);

Standing nearStanding(const Record &record, const QList<QStringList> &spellings);

} // namespace coffret::search
