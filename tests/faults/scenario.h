// SPDX-License-Identifier: GPL-3.0-or-later
// Things a person does to a vault's database, in numbered commits. Each commit leaves its number in
// every file it touches, so that whoever opens the files afterwards can tell which commit they show
// and whether they agree.
#pragma once

#include "core/storage/transaction.h"
#include "tests/faults/tally.h"

#include <functional>

namespace coffret::faults {

enum class Durability { Full, None }; // None: the control run, synchronous=OFF

struct Scenario
{
    QString name;
    QList<storage::Compartment> touches; // empty: the contents do not change
    int commits = 1;
    std::function<Result<void>(storage::Database &, int commit)> work;
    enum class Shape { Commits, Migration, Founding, Compaction } shape = Shape::Commits;
};

const QList<Scenario> &scenarios();
const Scenario &scenario(const QString &name);

// A vault in the folder with contacts, notes and their search rows.
Result<void> makeVault(const QString &folder);
storage::DatabaseFiles filesIn(const QString &folder);

// Plays it in the folder; tallies each commit. Ends at the first refusal.
Result<void> play(const Scenario &scenario, const QString &folder, Durability durability, Tally &tally);

// What stands there afterwards.
enum class Finding { Sound, Mixed, Damaged, Lost, Wrong };
QString findingName(Finding finding);
Finding examine(const Scenario &scenario, const QString &folder, Tally &tally);

} // namespace coffret::faults
