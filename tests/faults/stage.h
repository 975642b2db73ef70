// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a scenario in a process of its own on a fresh copy of a vault, with one fault armed, then
// examines the copy in another. Everything happens in memory-backed storage where there is any.
#pragma once

#include "tests/faults/faults.h"
#include "tests/faults/scenario.h"

#include <QTemporaryDir>
#include <memory>

namespace coffret::faults {

struct Outcome
{
    Tally tally;
    Finding finding = Finding::Sound;
    bool crashed = false; // by anything but the fault itself
    QString said;         // the examination's words
};

enum class Reads { Pass, Count };

class Stage
{
public:
    Stage();
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    // `prepare` runs in the playing process, before the scenario.
    using Prepare = std::function<void()>;
    Outcome run(const Scenario &scenario, FaultPlan plan, Durability durability = Durability::Full,
                const Prepare &prepare = {});
    // Kills the scenario at `first`, then the next opening, which recovers, at its own call `second`.
    // `outcome.tally.finished` tells that the recovery came to its end before that.
    Outcome killTwice(const Scenario &scenario, long first, long second);
    // How many calls the scenario makes when nothing is wrong.
    long calls(const Scenario &scenario, Reads reads = Reads::Pass, Durability durability = Durability::Full);
    QString folder() const { return place.filePath(QStringLiteral("coffre é")); }

private:
    void layOut(const Scenario &scenario);
    void lookAfterwards(const Scenario &scenario, Outcome &outcome);
    QTemporaryDir place;
    QString original;
    Tally *shared = nullptr;
};

} // namespace coffret::faults
