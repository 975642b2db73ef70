// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of the tables contact and company alike: the row of a uuid, how many stand, the
// moments of the last contact. Which of the two is said once, by the kind.
#pragma once

#include "core/base/result.h"
#include "core/crm/listbook.h"
#include "core/storage/database.h"

namespace coffret::crm {

class PartyTable
{
public:
    PartyTable(storage::Database &d, PartyKind k) : database(d), kind(k) {}

    Result<std::optional<RowId>> rowOf(const Uuid &id) const;
    Result<qint64> count() const; // without the trash
    Result<void> erase(RowId row);

    // After an activity: raises the moment, or counts it again from everything that stands.
    Result<void> raiseLastContact(RowId row, TimeStamp fromUs, TimeStamp fromThem);
    Result<void> recountLastContact(RowId row);

private:
    QString sql(QStringView text) const; // %1 is the table's name
    Result<void> raise(QStringView column, RowId row, TimeStamp moment);

    storage::Database &database;
    PartyKind kind;
};

} // namespace coffret::crm
