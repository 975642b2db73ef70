// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/companyrepository.h"

#include "core/crm/attachedrepository.h"
#include "core/crm/contactrepository.h"
#include "core/crm/partyrow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

QString PartyColumns<Company>::select(const QString &condition, LastContact moments, Seen seen)
{
    const QString prefix = moments == LastContact::Known ? u"known"_s : u"last"_s;
    return u"SELECT id, uuid, name, siren, siret, vat, ape, legal_form, staff,"
           " status, owner, language, source, created_at, created_by, created_set, updated_at, updated_by, deleted_at,"
           " %1_from_us, %1_from_them, merged_into, emails, phones, addresses, websites, extra, notes"
           " FROM %3company WHERE %2=?"_s.arg(prefix, condition, schemaOf(seen));
}

Stored<Company> PartyColumns<Company>::read(const storage::Statement &row)
{
    Stored<Company> stored;
    Company &company = stored.entity;
    stored.row = row.integer(0);
    company.id = row.id<CompanyId>(1);
    company.name = row.text(2);
    company.siren = row.text(3);
    company.siret = row.text(4);
    company.vat = row.text(5);
    company.ape = row.text(6);
    company.legalForm = row.text(7);
    company.staff = row.text(8);
    readShared(row, 9, stored);
    return stored;
}

Result<void> CompanyRepository::settle(Company &company) const
{
    COFFRET_ASSIGN(company.tags, tags.canonical(company.tags));
    return {};
}

static void bindOwn(storage::Statement &statement, const Company &company)
{
    statement.bind(1, company.name.isNull() ? u""_s : company.name)
        .bind(2, sortKeyOf(company))
        .bind(3, orNull(company.siren))
        .bind(4, orNull(company.siret))
        .bind(5, orNull(company.vat))
        .bind(6, orNull(company.ape))
        .bind(7, orNull(company.legalForm))
        .bind(8, orNull(company.staff));
}

Result<void> CompanyRepository::insert(Stored<Company> &stored)
{
    const Company &company = stored.entity;
    auto statement = database.prepare(
        u"INSERT INTO main.company(name, sort_key, siren, siret, vat, ape, legal_form, staff, status, city, postcode, owner,"
        " email, phone, language, source, updated_at, updated_by, deleted_at, known_from_us, known_from_them,"
        " merged_into, emails, phones, addresses, websites, extra, notes, uuid, created_at, created_by, created_set,"
        " last_from_us, last_from_them)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24,?25,?26,?27,"
        "?28,?29,?30,?31,?32,?20,?21)"_s);
    bindOwn(statement, company);
    bindShared(statement, 9, stored);
    statement.bind(29, company.id)
        .bind(30, company.provenance.createdAt)
        .bind(31, company.provenance.createdBy)
        .bind(32, stored.createdSet);
    COFFRET_TRY(statement.run());
    return inserted(stored);
}

Result<void> CompanyRepository::update(const Stored<Company> &before, const Stored<Company> &after)
{
    const Company &company = after.entity;
    auto statement = database.prepare(
        u"UPDATE main.company SET name=?1, sort_key=?2, siren=?3, siret=?4, vat=?5, ape=?6, legal_form=?7, staff=?8,"
        " status=?9, city=?10, postcode=?11, owner=?12, email=?13, phone=?14, language=?15, source=?16, updated_at=?17,"
        " updated_by=?18, deleted_at=?19, known_from_us=?20, known_from_them=?21, merged_into=?22, emails=?23,"
        " phones=?24, addresses=?25, websites=?26, extra=?27, notes=?28 WHERE id=?29"_s);
    bindOwn(statement, company);
    bindShared(statement, 9, after);
    COFFRET_TRY(statement.bind(29, after.row).run());
    if (before.entity.name != company.name)
        COFFRET_TRY(ContactRepository(database, ids).renameCompany(after.row));
    return updated(before, after);
}

Result<QList<RowId>> CompanyRepository::withKey(const QString &key) const
{
    auto select = database.prepare(u"SELECT party_id FROM match_key WHERE key=? AND party_kind=2"_s);
    select.bind(1, key);
    return rowsWith(select);
}

// '}' follows '|' in ASCII: every key that begins with "n:name|". Without the plus SQLite would rather read
// all keys of companies by match_key_party.
Result<QList<RowId>> CompanyRepository::withKeyPrefix(const QString &prefix) const
{
    Q_ASSERT(prefix.endsWith(u'|'));
    auto select = database.prepare(u"SELECT party_id FROM match_key WHERE key>=?1 AND key<?2 AND +party_kind=2"_s);
    select.bind(1, prefix).bind(2, prefix.chopped(1) + u'}');
    return rowsWith(select);
}

Result<QString> CompanyRepository::nameOf(RowId row) const
{
    auto select = database.prepare(u"SELECT name FROM company WHERE id=?"_s);
    select.bind(1, row);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? select.text(0) : QString();
}

} // namespace coffret::crm
