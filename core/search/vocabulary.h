// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand in a full-text index, read from the index itself through fts5vocab: no list of
// its own, so nothing outlives the row a word came from. Each look-up is one descent of the index,
// about 0.02 ms at a million rows.
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QStringList>

namespace coffret::search {

struct WordRange
{
    QStringList words;    // in byte order
    bool complete = true; // these are all
};

class Vocabulary
{
public:
    enum class Index { Identity, Text };

    Vocabulary(storage::Database &database, Index index);
    Result<WordRange> beginningWith(const QString &prefix, int most);
    // Which neighbours of `word` (nearwords.h) are words, or beginnings of words, of the index.
    Result<QStringList> near(const QString &word, int most);

private:
    Result<storage::Statement> seeker();

    storage::Database &database;
    QString table;
    QString source;
    bool ready = false;
};

} // namespace coffret::search
