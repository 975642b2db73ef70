// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/vocabulary.h"

#include "core/search/nearwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

Vocabulary::Vocabulary(storage::Database &d, Index index)
    : database(d), table(index == Index::Identity ? u"search_identity_words"_s : u"search_text_words"_s),
      source(index == Index::Identity ? u"search_identity"_s : u"search_text"_s)
{}

// The first word of the index from `?1` on. The table has no rows of its own; of its three kinds,
// "instance" alone does not count a word's rows before it answers, which for a common word would take
// milliseconds.
Result<storage::Statement> Vocabulary::seeker()
{
    if (!ready)
        COFFRET_TRY(database.execute(
            u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.%1 USING fts5vocab(main, %2, instance)"_s.arg(table, source)));
    ready = true;
    return database.prepare(u"SELECT term FROM temp.%1 WHERE term >= ?1 LIMIT 1"_s.arg(table));
}

static Result<QByteArray> firstFrom(storage::Statement &seeker, const QByteArray &word) // null when there is none
{
    seeker.bind(1, QString::fromUtf8(word));
    COFFRET_ASSIGN(const bool row, seeker.step());
    const QByteArray found = row ? seeker.text(0).toUtf8() : QByteArray();
    seeker.reset();
    return found;
}

Result<WordRange> Vocabulary::beginningWith(const QString &prefix, int most)
{
    const QString question = QString::number(most) + u' ' + prefix;
    const auto known = asked.constFind(question);
    if (known != asked.constEnd())
        return *known;
    COFFRET_ASSIGN(const WordRange range, read(prefix, most));
    asked.insert(question, range);
    return range;
}

Result<WordRange> Vocabulary::read(const QString &prefix, int most)
{
    COFFRET_ASSIGN(storage::Statement seek, seeker());
    const QByteArray start = prefix.toUtf8();
    WordRange range;
    QByteArray from = start;
    for (;;) {
        COFFRET_ASSIGN(const QByteArray found, firstFrom(seek, from));
        if (!found.startsWith(start) || found.isNull())
            return range;
        if (range.words.size() >= most) {
            range.complete = false;
            return range;
        }
        range.words += QString::fromUtf8(found);
        from = found + '\x01'; // the smallest text behind it that is no token
    }
}

// Walks the sorted neighbours and the sorted index side by side, leaping over the neighbours that lie
// before the next word of the index.
Result<QStringList> Vocabulary::near(const QString &word, int most)
{
    COFFRET_ASSIGN(storage::Statement seek, seeker());
    const QList<QByteArray> neighbours = nearWords(word);
    QStringList whole;
    QStringList beginnings;
    QByteArray found;
    for (const QByteArray &neighbour : neighbours) {
        if (found < neighbour) {
            COFFRET_ASSIGN(found, firstFrom(seek, neighbour));
            if (found.isNull())
                break;
        }
        if (found == neighbour)
            whole += QString::fromUtf8(neighbour);
        else if (found.startsWith(neighbour))
            beginnings += QString::fromUtf8(neighbour);
    }
    return (whole + beginnings).mid(0, most);
}

} // namespace coffret::search
