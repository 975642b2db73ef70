// SPDX-License-Identifier: GPL-3.0-or-later
// What was removed and can still come back. Emptying is for good: rows, earlier values, search text,
// match keys, pieces of documents and what belonged to the erased records alone (their activities,
// tasks, documents, links) go, and SQLite's secure_delete overwrites them in the file.
#pragma once

#include "core/base/changebus.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/crm/party.h"

namespace coffret::crm {

struct TrashedItem
{
    EntityKind kind = EntityKind::Contact;
    Uuid id{};
    QString name; // display name, subject, title or file name
    TimeStamp deletedAt = 0;
    bool operator==(const TrashedItem &) const = default;
};

class TrashBook
{
public:
    explicit TrashBook(const Desk &d) : desk(d) {}

    Result<QList<TrashedItem>> items(int limit = 1000) const; // latest first
    Result<qint64> count() const;
    Result<void> restore(const QList<TrashedItem> &items); // as one change set
    // Everything trashed before `before` (0: everything). Answers how many records went.
    Result<qint64> empty(TimeStamp before = 0, const Progress &progress = {});

private:
    Desk desk;
};

} // namespace coffret::crm
