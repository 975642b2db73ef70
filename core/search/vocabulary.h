// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand in a full-text index, read from the index itself through fts5vocab: no list of
// its own beyond the one query it is made for, so nothing outlives the row a word came from. Each look-up
// is one descent of the index, about 0.01 ms for each of its segments.
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QHash>
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
    Result<WordRange> read(const QString &prefix, int most);

    storage::Database &database;
    QString table;
    QString source;
    bool ready = false;
    QHash<QString, WordRange> asked; // of one query: each stage asks for the same words
};

} // namespace coffret::search
