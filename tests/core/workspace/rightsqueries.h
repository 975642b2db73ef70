// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to read something through a book, as texts of all that came back.
#pragma once

#include "tests/core/workspace/rightsworld.h"

#include <functional>

namespace coffret::workspace {

// What a question is asked about: any record, hidden ones too, and any text.
struct Aim
{
    PlantedRecord record;
    QString text;
};

struct RightsQuery
{
    const char *name;
    std::function<QStringList(RightsWorld &, const Aim &)> ask;
};

const QList<RightsQuery> &rightsQueries();

} // namespace coffret::workspace
