// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to one account, and giving all of it to another: the contacts and companies it owns and the tasks
// entrusted to it that are not done. For owners. One transaction and one change set, which the history can take back;
// the access log says from whom and how many. What is in the trash is left as it is.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/crm/historybook.h"

namespace coffret::crm {

struct Portfolio
{
    qint64 contacts = 0;
    qint64 companies = 0;
    qint64 tasks = 0; // open
    qint64 all() const { return contacts + companies + tasks; }
    bool operator==(const Portfolio &) const = default;
};

struct HandoverOutcome
{
    ChangeSetId set; // null when there was nothing
    Portfolio moved;
};

class HandoverBook
{
public:
    explicit HandoverBook(const Desk &d) : desk(d) {}

    Result<Portfolio> of(UserId account) const;
    // Stopped or failed: nothing has changed hands. Whether `to` is somebody is the caller's to know.
    Result<HandoverOutcome> handOver(UserId from, UserId to, const Progress &progress = {});

private:
    Desk desk;
};

} // namespace coffret::crm
