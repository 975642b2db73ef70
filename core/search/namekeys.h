// SPDX-License-Identifier: GPL-3.0-or-later
// What the sort keys ("martin marie", "de la tour anne") know about names of several words, without the
// full-text index: a key is found by one descent of an index that the lists need anyway, 0.5 microseconds,
// where a word of the vocabulary takes 7.
#pragma once

#include "core/base/result.h"
#include "core/search/indexreader.h"
#include "core/search/queryterms.h"

namespace coffret::search {

// The keys under which these words may stand as a name: as typed, then with the first words behind the last
// ("marie martin", "anne de la tour"). Of one word, and of more than 4, as typed only.
QList<QByteArray> nameKeys(const Terms &terms);

// Words, or beginnings of words, one typing error away from this one of the terms, with which the key of
// somebody begins, or goes on after another of the terms: "dupnt" and "mari" of "dupont marie".
Result<QStringList> nearInKeys(IndexReader &index, const Terms &terms, qsizetype mistyped);

} // namespace coffret::search
