// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter asks beyond an order and one equality, laid over ids that are in order already.
#pragma once

#include "core/crm/listconditionrepository.h"

namespace coffret::crm {

// Drops the rows that were not contacted, created or changed when the filter wants it.
Result<void> keepInTime(const ListConditionRepository &conditions, const ListFilter &filter, TimeStamp now,
                        ListRepository::Ids &ids);
// The spellings of the city wanted that there are: "angers", "ANGERS".
Result<QStringList> spellingsOf(const ListConditionRepository &conditions, PartyKind kind, const QString &city);
// Sorted by number (as many as there are rows), those of the same number in the order they had; 0 last.
ListRepository::Ids byNumber(const ListRepository::Ids &ids, const std::vector<quint32> &numbers, ListRun run);

} // namespace coffret::crm
