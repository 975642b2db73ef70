// SPDX-License-Identifier: GPL-3.0-or-later
// What a dry run of an import found, as a list shows it: how many rows of each kind, and the rows
// themselves up to a number of each kind, so that a file of a million rows takes no more memory than a
// large one. Rows to correct and possible duplicates are kept in larger number: a person works on them.
#pragma once

#include "core/exchange/importer.h"

#include <array>

namespace coffret::ui {

enum class TrialKind { All, New, Changed, UpToDate, Duplicate, ToCorrect, LeftOut };
constexpr int TrialKinds = 7;

struct Trial
{
    exchange::ImportResult result;
    QList<exchange::RowOutcome> rows; // in the order of the file
    std::array<qint64, TrialKinds> counts{};

    qint64 count(TrialKind kind) const { return counts[size_t(kind)]; }
    void take(const exchange::RowOutcome &row);

private:
    std::array<qint64, TrialKinds> kept{};
};

TrialKind kindOf(const exchange::RowOutcome &row);

} // namespace coffret::ui
