// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks by the minute they fall due, and how far each person was reminded: two local minutes as one short
// text, nothing of a task. A minute of a day compares as a pair, so that a task without an hour counts too.
#pragma once

#include "core/crm/listbook.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <optional>

namespace coffret::crm {

struct Reminded
{
    QDateTime told; // up to here the person was told
    QDateTime seen; // up to here it was put aside
    bool operator==(const Reminded &) const = default;
};

class ReminderRepository
{
public:
    explicit ReminderRepository(storage::Database &d) : database(d) {}

    Result<std::optional<Reminded>> of(UserId user) const;
    Result<void> put(UserId user, const Reminded &reminded);
    // Open tasks of `user` or nobody, due after `from` and not after `until`; the earliest first.
    Result<QList<RowId>> between(const QDateTime &from, const QDateTime &until, UserId user, int limit) const;

private:
    storage::Database &database;
};

} // namespace coffret::crm
