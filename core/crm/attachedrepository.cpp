// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/attachedrepository.h"

#include "core/crm/desk.h"
#include "core/crm/historyrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

std::optional<qint64> PartyRows::searchParty() const
{
    if (contact)
        return searchRecordId(PartyKind::Contact, *contact);
    return company ? std::optional<qint64>(searchRecordId(PartyKind::Company, *company)) : std::nullopt;
}

Result<std::optional<RowId>> rowWith(storage::Database &database, const QString &sql, const QByteArray &uuid)
{
    auto select = database.prepare(sql);
    select.bind(1, uuid);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? std::optional<RowId>(select.integer(0)) : std::nullopt;
}

Result<QList<RowId>> rowsWith(storage::Statement &select)
{
    QList<RowId> rows;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return rows;
        rows += select.integer(0);
    }
}

static Result<qint64> rowFrom(storage::Database &database, const QString &schema, const PartyRef &party)
{
    const QString table = party.kind == PartyKind::Contact ? u"contact"_s : u"company"_s;
    COFFRET_ASSIGN(const auto row,
                   rowWith(database, u"SELECT id FROM %1 WHERE uuid=?"_s.arg(schema + table), uuidBytes(party.id)));
    if (!row)
        return Error(CrmError::NotFound, table);
    return *row;
}

Result<qint64> partyRow(storage::Database &database, const PartyRef &party)
{
    return rowFrom(database, {}, party);
}

Result<qint64> standingPartyRow(storage::Database &database, const PartyRef &party)
{
    return rowFrom(database, u"main."_s, party);
}

Result<void> inSight(storage::Database &database, EntityKind kind, RowId row)
{
    auto select = database.prepare(u"SELECT 1 FROM %1 WHERE id=?"_s.arg(tableOf(kind)));
    select.bind(1, row);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? Result<void>() : Result<void>(Error(CrmError::NotFound, tableOf(kind)));
}

Result<PartyRows> partyRows(storage::Database &database, ContactId contact, CompanyId company)
{
    PartyRows rows;
    if (!contact.isNull()) {
        COFFRET_ASSIGN(rows.contact, standingPartyRow(database, {PartyKind::Contact, contact.value}));
    }
    if (!company.isNull()) {
        COFFRET_ASSIGN(rows.company, standingPartyRow(database, {PartyKind::Company, company.value}));
    }
    return rows;
}

} // namespace coffret::crm
