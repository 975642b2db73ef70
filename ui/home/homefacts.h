// SPDX-License-Identifier: GPL-3.0-or-later
// What the home page is made of, read in one go: today's tasks, what was opened last, who waits for a
// word, and what is true of the vault's care. Everything on the page follows from this.
#pragma once

#include "core/crm/listbook.h"
#include "core/crm/taskbook.h"
#include "core/workspace/reviewbook.h"

#include <QDate>
#include <optional>

namespace coffret::ui {

struct HomeFacts
{
    QDate today;
    QList<crm::TaskLine> tasks; // late, of today, then what was done today
    crm::TaskCounts counts;
    qint64 contacts = 0;
    qint64 companies = 0;
    QList<crm::ListRow> recent;
    QList<crm::ListRow> waiting; // customers without a word for long, the longest first
    qint64 duplicates = 0;       // pairs to settle, as far as they were searched
    // Care: 0 means never.
    TimeStamp checkedAt = 0;
    int problems = 0; // of the last check
    TimeStamp recoveryPending = 0;
    TimeStamp costRaisedAt = 0;
    TimeStamp vaultCreatedAt = 0;
    int format = 0;
    QList<TimeStamp> openings;                     // before, of the person at the desk, the newest first
    int failedUnlocks = 0;                         // since
    std::optional<workspace::ReviewDates> reviews; // an owner's
    QStringList later;                             // actions put off for today, by key
};

constexpr int WaitingDays = 90;
constexpr int CheckDays = 90;

} // namespace coffret::ui
