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
           "   UNION SELECT created_set FROM %2 WHERE id=?1"
           "   UNION SELECT set_id FROM field_change WHERE field='mergedInto' AND new_value=?9 AND set_id IN"
           "    (SELECT id FROM change_set WHERE kind=?10 AND id > (SELECT max(id) FROM change_set) - 5000))"
           " ORDER BY 3 DESC, 1, 2 DESC LIMIT ?7 OFFSET ?8"_s.arg(
               kind == PartyKind::Contact ? u"contact_id"_s : u"company_id"_s,
               kind == PartyKind::Contact ? u"contact"_s : u"company"_s);
}

Result<QList<TimelineRow>> TimelineRepository::rows(const PartyRef &party, RowId row, const TimelineFilter &filter,
                                                    int limit, qint64 offset) const
{
    static const QString ofContact = timelineSql(PartyKind::Contact);
    static const QString ofCompany = timelineSql(PartyKind::Company);
    qint64 kinds = 0;
    for (const ActivityKind activity : filter.activities)
        kinds |= qint64(1) << int(activity);
    auto select = database.prepare(party.kind == PartyKind::Contact ? ofContact : ofCompany);
    select.bind(1, row)
        .bind(2, kinds)
        .bind(3, filter.tasks)
        .bind(4, filter.documents)
        .bind(5, filter.system)
        .bind(6, int(party.kind == PartyKind::Contact ? EntityKind::Contact : EntityKind::Company))
        .bind(7, limit)
        .bind(8, offset)
        .bind(9, uuidText(party.id))
        .bind(10, int(ChangeSetKind::Merge));
    QList<TimelineRow> found;
    for (;;) {
        COFFRET_ASSIGN(const bool more, select.step());
        if (!more)
            return found;
        found.append({TimelineRow::Source(select.integer(0)), select.integer(1), select.integer(2)});
    }
}

} // namespace coffret::crm
