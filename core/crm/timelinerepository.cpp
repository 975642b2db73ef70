// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/timelinerepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

// ?1 party row, ?2 bits of activity kinds, ?3 to ?5 whether tasks, documents, system entries, ?6 entity kind
static QString timelineSql(PartyKind kind)
{
    return u"SELECT 0, id, at FROM activity WHERE %1=?1 AND deleted_at IS NULL AND (?2 >> kind) & 1"
           " UNION ALL SELECT 1, id, coalesce(done_at, created_at) FROM task WHERE ?3 AND %1=?1 AND deleted_at IS NULL"
           " UNION ALL SELECT 2, id, created_at FROM document WHERE ?4 AND %1=?1 AND deleted_at IS NULL"
           " UNION ALL SELECT 3, id, at FROM change_set WHERE ?5 AND id IN"
           "  (SELECT set_id FROM field_change WHERE entity_kind=?6 AND entity_id=?1"
           "   UNION SELECT created_set FROM %2 WHERE id=?1)"
           " ORDER BY 3 DESC, 1, 2 DESC LIMIT ?7 OFFSET ?8"_s.arg(
               kind == PartyKind::Contact ? u"contact_id"_s : u"company_id"_s,
               kind == PartyKind::Contact ? u"contact"_s : u"company"_s);
}

Result<QList<TimelineRow>> TimelineRepository::rows(PartyKind kind, RowId party, const TimelineFilter &filter,
                                                    int limit, qint64 offset) const
{
    static const QString ofContact = timelineSql(PartyKind::Contact);
    static const QString ofCompany = timelineSql(PartyKind::Company);
    qint64 kinds = 0;
    for (const ActivityKind activity : filter.activities)
        kinds |= qint64(1) << int(activity);
    auto select = database.prepare(kind == PartyKind::Contact ? ofContact : ofCompany);
    select.bind(1, party)
        .bind(2, kinds)
        .bind(3, filter.tasks)
        .bind(4, filter.documents)
        .bind(5, filter.system)
        .bind(6, int(kind == PartyKind::Contact ? EntityKind::Contact : EntityKind::Company))
        .bind(7, limit)
        .bind(8, offset);
    QList<TimelineRow> found;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return found;
        found.append({TimelineRow::Source(select.integer(0)), select.integer(1), select.integer(2)});
    }
}

} // namespace coffret::crm
