// SPDX-License-Identifier: GPL-3.0-or-later
// Who accepted which version of the notice and the charter, and when: one row for each account and version, the first
// acceptance stays. Not sealed, so that a program knows whom to ask again; whoever opens general.db with tools of his own
// can change a row. The entry in the sealed log is the proof.
#pragma once

#include "core/access/charter.h"
#include "core/storage/database.h"

#include <QList>

namespace coffret::access {

class AcceptanceRepository
{
public:
    explicit AcceptanceRepository(storage::Database &d) : database(d) {}
    Result<bool> has(UserId user, const QString &version);
    Result<QList<Acceptance>> newest(); // of each account, by when it was given
    Result<void> add(const Acceptance &acceptance);

private:
    storage::Database &database;
};

} // namespace coffret::access
