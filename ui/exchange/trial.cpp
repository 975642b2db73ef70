// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/trial.h"

namespace coffret::ui {
namespace {

constexpr qint64 MostShown = 5000;
constexpr qint64 MostToWorkOn = 20'000;

} // namespace

TrialKind kindOf(const exchange::RowOutcome &row)
{
    switch (row.result) {
    case exchange::RowResult::Created: return row.possible.isEmpty() ? TrialKind::New : TrialKind::Duplicate;
    case exchange::RowResult::Updated: return TrialKind::Changed;
    case exchange::RowResult::Rejected: return TrialKind::ToCorrect;
    case exchange::RowResult::Skipped: break;
    }
    return row.party.id == Uuid{} ? TrialKind::LeftOut : TrialKind::UpToDate;
}

void Trial::take(const exchange::RowOutcome &row)
{
    const TrialKind kind = kindOf(row);
    ++counts[size_t(TrialKind::All)];
    ++counts[size_t(kind)];
    const bool work = kind == TrialKind::ToCorrect || kind == TrialKind::Duplicate;
    if (kept[size_t(kind)]++ < (work ? MostToWorkOn : MostShown))
        rows += row;
}

} // namespace coffret::ui
