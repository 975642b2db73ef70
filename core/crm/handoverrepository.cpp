// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/handoverrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static QString theirs(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Contact: return u"FROM contact WHERE owner=? AND deleted_at IS NULL"_s;
    case EntityKind::Company: return u"FROM company WHERE owner=? AND deleted_at IS NULL"_s;
    case EntityKind::Task: return u"FROM task WHERE assignee=? AND deleted_at IS NULL AND done_at IS NULL"_s;
    default: Q_UNREACHABLE();
    }
}

Result<qint64> HandoverRepository::count(EntityKind kind, UserId account) const
{
    auto select = database.prepare(u"SELECT count(*) "_s + theirs(kind));
    COFFRET_TRY(select.bind(1, account).step());
    return select.integer(0);
}

Result<QList<RowId>> HandoverRepository::rows(EntityKind kind, UserId account) const
{
    auto select = database.prepare(u"SELECT id "_s + theirs(kind));
    select.bind(1, account);
    QList<RowId> rows;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return rows;
        rows.append(RowId(select.integer(0)));
    }
}

} // namespace coffret::crm
