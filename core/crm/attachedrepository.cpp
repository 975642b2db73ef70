// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/attachedrepository.h"

#include "core/crm/desk.h"

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

Result<qint64> partyRow(storage::Database &database, const PartyRef &party)
{
    COFFRET_ASSIGN(const auto row, rowWith(database,
                                           party.kind == PartyKind::Contact ? u"SELECT id FROM contact WHERE uuid=?"_s
                                                                            : u"SELECT id FROM company WHERE uuid=?"_s,
                                           uuidBytes(party.id)));
    if (!row)
        return Error(CrmError::NotFound, party.kind == PartyKind::Contact ? u"contact"_s : u"company"_s);
    return *row;
}

Result<PartyRows> partyRows(storage::Database &database, ContactId contact, CompanyId company)
{
    PartyRows rows;
    if (!contact.isNull()) {
        COFFRET_ASSIGN(rows.contact, partyRow(database, {PartyKind::Contact, contact.value}));
    }
    if (!company.isNull()) {
        COFFRET_ASSIGN(rows.company, partyRow(database, {PartyKind::Company, company.value}));
    }
    return rows;
}

} // namespace coffret::crm
