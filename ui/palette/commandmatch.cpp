// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandmatch.h"

#include "core/base/textfold.h"
#include "core/search/spotlight.h"

#include <algorithm>

namespace coffret::ui {
namespace {

constexpr int NoMatch = 100;

int rankIn(const QStringList &words, const QString &wanted)
{
    int best = NoMatch;
    for (const QString &word : words) {
        if (word.startsWith(wanted))
            best = qMin(best, 1);
        else if (word.contains(wanted))
            best = qMin(best, 3);
    }
    return best;
}

int rankOf(const Command &command, const QStringList &wanted, const QString &whole)
{
    const QString text = fold(command.text);
    if (text.startsWith(whole))
        return 0;
    const QStringList words = foldedWords(command.text);
    const QStringList others = foldedWords(command.words);
    int rank = 0;
    for (const QString &each : wanted) {
        const int best = qMin(rankIn(words, each), rankIn(others, each) + 1);
        if (best >= NoMatch)
            return NoMatch;
        rank = qMax(rank, best);
    }
    return rank;
}

} // namespace

QList<CommandHit> matchCommands(const QList<Command> &commands, const QString &typed)
{
    const QStringList wanted = foldedWords(typed);
    const QString whole = fold(typed.simplified());
    QList<CommandHit> hits;
    for (const Command &command : commands) {
        if (wanted.isEmpty() && !whole.isEmpty())
            continue; // only marks were typed
        const int rank = wanted.isEmpty() ? 0 : rankOf(command, wanted, whole);
        if (rank >= NoMatch)
            continue;
        hits.append({command.key, search::spotlight(command.text, wanted, search::Placing::Anywhere), rank});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const CommandHit &a, const CommandHit &b) { return a.rank < b.rank; });
    return hits;
}

} // namespace coffret::ui
