// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a vault with invented data of a small joinery workshop: contacts, companies, links, activities,
// tasks, a few documents and tags. The same options give the same records with the same ids. Dates lie
// before and around `now`. One transaction: cancelled or failed, it leaves the vault as it was. What it
// makes belongs to no one's undo.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crm/desk.h"

namespace coffret::crm {

struct DemoOptions
{
    qint64 contacts = 500; // 10 to 1,000,000
    quint64 seed = 1;
    TimeStamp now = 0; // 0: the desk's clock
};

struct DemoOutcome
{
    qint64 contacts = 0;
    qint64 companies = 0;
    qint64 links = 0;
    qint64 activities = 0;
    qint64 tasks = 0;
    qint64 documents = 0;
    bool operator==(const DemoOutcome &) const = default;
};

Result<DemoOutcome> fillWithDemoData(const Desk &desk, const DemoOptions &options, const Progress &progress = {});

} // namespace coffret::crm
