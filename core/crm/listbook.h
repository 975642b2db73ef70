// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of a million rows: first the ordered row ids of everything that matches (4 bytes of memory a
// row), then windows of rows by id. Sorting and filtering are done by the database, on covering
// indexes where there is one, so the window never waits for a whole table.
#pragma once

#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/crm/listfilter.h"

#include <vector>

namespace coffret::crm {

using RowId = qint64; // integer id inside general.db; valid while the vault is open

struct ListRow
{
    RowId row = 0;
    PartyRef party;
    QString name;   // display name
    QString second; // company and city, as the list's second line
    QString email;
    QString phone;
    QString city;
    PartyStatus status = PartyStatus::None;
    TimeStamp lastContact = 0;
    TimeStamp updatedAt = 0;
    TimeStamp createdAt = 0;
    QString company{};
    QString jobTitle{};
    QString postcode{};
    QStringList tags{};
    UserId owner{};
    bool operator==(const ListRow &) const = default;
};

class ListBook
{
public:
    explicit ListBook(const Desk &d) : desk(d) {}
    Result<std::vector<quint32>> rowIds(const ListFilter &filter) const;
    Result<QList<ListRow>> rows(PartyKind kind,
                                const QList<RowId> &ids) const; // in the order asked; gone rows left out
    Result<RowId> rowOf(const PartyRef &party) const;
    Result<qint64> count(const ListFilter &filter) const;
    Result<QStringList> cities(PartyKind kind) const; // that records have, each spelling, in order on screen

private:
    Desk desk;
};

} // namespace coffret::crm
