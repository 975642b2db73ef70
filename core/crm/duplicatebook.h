// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be the same person or company twice. Candidates share a normalised value (match_key) or have
// names that are nearly alike (Jaro-Winkler on folded names) in the same place; each comes with its
// reasons and a score from 0 to 100. Pairs a person called different never come back.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/crm/desk.h"

namespace coffret::crm {

enum class MatchReason {
    SameEmail = 1,
    SamePhone,
    SameSiret,
    SameSiren,
    SameVat,
    SameName,
    SimilarName,
    SamePlace,
    SameDomain
};

struct DuplicateCandidate
{
    PartyRef party;
    int score = 0; // 100: certain by identifier
    QList<MatchReason> reasons;
    bool operator==(const DuplicateCandidate &) const = default;
};

struct DuplicatePair
{
    PartyRef one;
    PartyRef other;
    int score = 0;
    QList<MatchReason> reasons;
    bool operator==(const DuplicatePair &) const = default;
};

class DuplicateBook
{
public:
    explicit DuplicateBook(const Desk &d) : desk(d) {}

    // For a record being written or imported (its own id is left out); best first.
    Result<QList<DuplicateCandidate>> candidates(const Contact &contact) const;
    Result<QList<DuplicateCandidate>> candidates(const Company &company) const;
    // The first record outside the trash with one of these keys (matchkeys.h), asked in that order.
    Result<std::optional<PartyRef>> firstWith(PartyKind kind, const QStringList &keys) const;

    // The whole vault; best first, at most `limit`.
    Result<QList<DuplicatePair>> pairs(PartyKind kind, int limit, const Progress &progress = {}) const;
    Result<void> markDistinct(const PartyRef &one, const PartyRef &other);
    Result<void> forgetDistinct(const PartyRef &one, const PartyRef &other); // they may be the same again

private:
    Desk desk;
};

} // namespace coffret::crm
