// SPDX-License-Identifier: GPL-3.0-or-later
// What was removed and can still come back. Erasing is for good: rows, earlier values, search text,
// match keys, pieces of documents and what belonged to the erased records alone (their activities,
// tasks, documents, links) go in one transaction; SQLite's secure_delete overwrites them in the file,
// which is then rewritten without the gaps where stale copies may be left. Only what is in the trash
// can be erased.
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

struct Erasure
{
    qint64 records = 0;
    // False: the records are gone, but their file could not be rewritten (no room on the disk, locked
    // meanwhile); the next erasure does it.
    bool compacted = true;
    bool operator==(const Erasure &) const = default;
};

class TrashBook
{
public:
    explicit TrashBook(const Desk &d) : desk(d) {}

    Result<QList<TrashedItem>> items(int limit = 1000) const; // latest first
    Result<qint64> count() const;
    Result<void> restore(const QList<TrashedItem> &items); // as one change set
    // Everything trashed before `before` (0: everything).
    Result<Erasure> empty(TimeStamp before = 0, const Progress &progress = {});
    // These of them; what has left the trash meanwhile stays.
    Result<Erasure> erase(const QList<TrashedItem> &items, const Progress &progress = {});

private:
    Result<Erasure> settled(qint64 erased);
    Desk desk;
};

} // namespace coffret::crm
