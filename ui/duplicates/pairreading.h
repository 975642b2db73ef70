// SPDX-License-Identifier: GPL-3.0-or-later
// What this area reads in the vault, on the vault's thread: one record of either kind, two of them with
// where their values come from, and who is like a record.
#pragma once

#include "core/workspace/books.h"
#include "ui/duplicates/mergecase.h"

namespace coffret::ui {

struct Twin
{
    crm::PartyRef party;
    QString name;
    QString second;
    QList<crm::MatchReason> reasons;
    int score = 0;
    bool operator==(const Twin &) const = default;
};

// The best few, with what they are called.
Result<QList<Twin>> twinsOf(workspace::Books &books, const AnyParty &party);

Result<AnyParty> readParty(workspace::Books &books, const crm::PartyRef &party);
Result<MergeCase> readCase(workspace::Books &books, const crm::PartyRef &one, const crm::PartyRef &other);

// How two records stand to each other now; nothing when they are not alike, or one is in the trash.
struct PairRow
{
    crm::DuplicatePair pair;
    QString one;
    QString other;
    QString second; // where the first one is
    bool operator==(const PairRow &) const = default;
};
Result<QList<PairRow>> findPairs(workspace::Books &books, int limit, const Progress &progress);
Result<std::optional<PairRow>> readPair(workspace::Books &books, const crm::PartyRef &one, const crm::PartyRef &other);

} // namespace coffret::ui
