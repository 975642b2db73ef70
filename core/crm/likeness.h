// SPDX-License-Identifier: GPL-3.0-or-later
// From reasons to a score, and the pairs of a whole vault that deserve one. Identifiers weigh most, a
// name only with a place or a phone; a shared address book e-mail or switchboard between people of
// clearly different names weighs less.
#pragma once

#include "core/crm/duplicatebook.h"
#include "core/crm/duplicaterepository.h"

namespace coffret::crm {

constexpr int worthShowing = 60;
constexpr double nearlyAlike = 0.92;
constexpr double clearlyDifferent = 0.75;

using Reasons = quint32; // a bit for each MatchReason
constexpr Reasons bit(MatchReason reason)
{
    return 1u << int(reason);
}
QList<MatchReason> listOf(Reasons reasons);

int scoreOf(Reasons reasons, bool namesClearlyDiffer);

QByteArray sortedWords(const QByteArray &sortKey); // "helene garnier" and "garnier helene" alike

struct LikePair
{
    quint32 one;
    quint32 other;
    int score;
    Reasons reasons;
};

// Best first; every pair once, `one` the older row.
Result<std::vector<LikePair>> likePairs(const DuplicateRepository &duplicates, PartyKind kind,
                                        const Progress &progress);

} // namespace coffret::crm
