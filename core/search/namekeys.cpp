// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/namekeys.h"

#include "core/base/textfold.h"
#include "core/search/nearwords.h"

#include <QSet>

namespace coffret::search {

constexpr qsizetype longestKey = 64;
constexpr qsizetype mostWordsTurned = 4;
constexpr qsizetype mostNear = 24;

QList<QByteArray> nameKeys(const Terms &terms)
{
    QStringList words;
    for (const Term &term : terms)
        words += term.text;
    QList<QByteArray> keys;
    const qsizetype turns = words.size() > mostWordsTurned ? 1 : words.size();
    for (qsizetype turn = 0; turn < turns; ++turn) {
        const QByteArray key = sortKey(words.join(u' '));
        if (key.size() < longestKey && !keys.contains(key)) // a key of full length may have been cut
            keys += key;
        words.append(words.takeFirst());
    }
    return keys;
}

namespace {

struct Neighbours
{
    QList<QByteArray> sorted; // of the mistyped word
    QSet<QByteArray> whole;
    QSet<QByteArray> beginnings;
};

} // namespace

// Walks the sorted neighbours and the sorted keys side by side, leaping over the neighbours that lie before
// the next key.
static Result<void> addNear(Neighbours &neighbours, IndexReader &index, crm::PartyKind kind, const QByteArray &before)
{
    const QList<QByteArray> &sorted = neighbours.sorted;
    qsizetype at = 0;
    return index.leapKeys(kind, before + sorted.first(), [&](const QByteArray &found) {
        if (found.isNull() || !found.startsWith(before))
            return QByteArray();
        const QByteArrayView rest = QByteArrayView(found).sliced(before.size());
        for (; at < sorted.size() && sorted.at(at) <= rest; ++at) {
            const QByteArray &neighbour = sorted.at(at);
            if (!rest.startsWith(neighbour))
                continue;
            const bool whole = rest.size() == neighbour.size() || rest.at(neighbour.size()) == ' ';
            (whole ? neighbours.whole : neighbours.beginnings) += neighbour;
        }
        return at < sorted.size() ? before + sorted.at(at) : QByteArray();
    });
}

static void append(QStringList &words, const QList<QByteArray> &sorted, const QSet<QByteArray> &chosen)
{
    for (const QByteArray &word : sorted) {
        if (chosen.contains(word) && words.size() < mostNear)
            words += QString::fromUtf8(word);
    }
}

Result<QStringList> nearInKeys(IndexReader &index, const Terms &terms, qsizetype mistyped)
{
    Neighbours neighbours{nearWords(terms.at(mistyped).text), {}, {}};
    QByteArrayList before{QByteArray()};
    for (const Term &term : terms) {
        if (&term != &terms.at(mistyped))
            before += sortKey(term.text) + ' ';
    }
    for (const crm::PartyKind kind : {crm::PartyKind::Contact, crm::PartyKind::Company}) {
        for (const QByteArray &start : std::as_const(before))
            COFFRET_TRY(addNear(neighbours, index, kind, start));
    }
    QStringList words;
    append(words, neighbours.sorted, neighbours.whole);
    append(words, neighbours.sorted, neighbours.beginnings - neighbours.whole);
    return words;
}

} // namespace coffret::search
