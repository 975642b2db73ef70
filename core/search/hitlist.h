// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the people and companies a query finds, stage by stage, each once, leaving out what is in the
// trash, and puts them in order: standing first, then sort key. Lighting the matched places is done at
// the end, for what is answered only.
#pragma once

#include "core/search/partyreader.h"
#include "core/search/searchquery.h"

#include <QSet>

namespace coffret::search {

class HitList
{
public:
    HitList(storage::Database &d, int l) : reader(d), limit(l) {}

    bool isFull() const { return found.size() >= limit; }
    qsizetype size() const { return found.size(); }
    bool holds(qint64 recordId) const { return seen.contains(recordId); }
    Result<void> add(qint64 recordId, Standing standing); // no more once it is full
    // `spellings` are the words looked for instead of the typed ones, after a typing error.
    Result<QList<SearchHit>> hits(const Terms &terms, const QStringList &spellings);

private:
    struct Found
    {
        qint64 id;
        Standing standing;
        PartyFace face;
    };
    Result<SearchHit> hit(const Found &one, const Terms &terms, const QStringList &spellings);
    Result<void> lightElsewhere(SearchHit &hit, const Found &one, const Terms &terms, const QStringList &words);

    PartyReader reader;
    int limit;
    QList<Found> found;
    QSet<qint64> seen;
};

} // namespace coffret::search
