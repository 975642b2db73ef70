// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows belong to an account: owned contacts and companies, open tasks entrusted to it; none from the trash.
#pragma once

#include "core/crm/listbook.h"
#include "core/storage/database.h"

namespace coffret::crm {

class HandoverRepository
{
public:
    explicit HandoverRepository(storage::Database &d) : database(d) {}
    // Of contacts, companies or tasks.
    Result<qint64> count(EntityKind kind, UserId account) const;
    Result<QList<RowId>> rows(EntityKind kind, UserId account) const;

private:
    storage::Database &database;
};

} // namespace coffret::crm
