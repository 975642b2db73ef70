// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/companyrepository.h"

#include "core/crm/attachedrepository.h"
#include "core/crm/contactrepository.h"
#include "core/crm/matchkeys.h"
#include "core/crm/partyrow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

enum class LastContact { Known, Counted };

static QString selectBy(const QString &condition, LastContact moments)
{
    const QString prefix = moments == LastContact::Known ? u"known"_s : u"last"_s;
    return u"SELECT id, uuid, name, siren, siret, vat, ape, legal_form, staff,"
           " status, owner, language, source, created_at, created_by, created_set, updated_at, updated_by, deleted_at,"
           " %1_from_us, %1_from_them, merged_into, emails, phones, addresses, websites, extra, notes"
           " FROM company WHERE %2=?"_s.arg(prefix, condition);
}

static Stored<Company> companyOf(const storage::Statement &row)
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

static Result<std::optional<Stored<Company>>> readFrom(storage::Statement &select, const TagRepository &tags)
{
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<Stored<Company>>();
    Stored<Company> stored = companyOf(select);
    COFFRET_ASSIGN(stored.entity.tags, tags.namesOf(PartyKind::Company, stored.row));
    return std::optional<Stored<Company>>(std::move(stored));
}

Result<std::optional<RowId>> CompanyRepository::rowOf(CompanyId id) const
{
    auto select = database.prepare(u"SELECT id FROM company WHERE uuid=?"_s);
    select.bind(1, id);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? std::optional<RowId>(select.integer(0)) : std::nullopt;
}

Result<std::optional<Stored<Company>>> CompanyRepository::readKnown(RowId row) const
{
    static const QString sql = selectBy(u"id"_s, LastContact::Known);
    auto select = database.prepare(sql);
    select.bind(1, row);
    return readFrom(select, tags);
}

Result<std::optional<Stored<Company>>> CompanyRepository::read(RowId row) const
{
    static const QString sql = selectBy(u"id"_s, LastContact::Counted);
    auto select = database.prepare(sql);
    select.bind(1, row);
    return readFrom(select, tags);
}

Result<std::optional<Stored<Company>>> CompanyRepository::read(CompanyId id) const
{
    static const QString sql = selectBy(u"uuid"_s, LastContact::Counted);
    auto select = database.prepare(sql);
    select.bind(1, id);
    return readFrom(select, tags);
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
        u"INSERT INTO company(name, sort_key, siren, siret, vat, ape, legal_form, staff, status, city, postcode, owner,"
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
    stored.row = database.lastInsertId();
    if (!company.tags.isEmpty())
        COFFRET_TRY(tags.put(PartyKind::Company, stored.row, {}, company.tags, ids));
    return writeIndex(nullptr, stored);
}

Result<void> CompanyRepository::update(const Stored<Company> &before, const Stored<Company> &after)
{
    const Company &company = after.entity;
    auto statement = database.prepare(
        u"UPDATE company SET name=?1, sort_key=?2, siren=?3, siret=?4, vat=?5, ape=?6, legal_form=?7, staff=?8,"
        " status=?9, city=?10, postcode=?11, owner=?12, email=?13, phone=?14, language=?15, source=?16, updated_at=?17,"
        " updated_by=?18, deleted_at=?19, known_from_us=?20, known_from_them=?21, merged_into=?22, emails=?23,"
        " phones=?24, addresses=?25, websites=?26, extra=?27, notes=?28 WHERE id=?29"_s);
    bindOwn(statement, company);
    bindShared(statement, 9, after);
    COFFRET_TRY(statement.bind(29, after.row).run());
    COFFRET_TRY(tags.put(PartyKind::Company, after.row, before.entity.tags, company.tags, ids));
    if (before.entity.lastFromUs != company.lastFromUs || before.entity.lastFromThem != company.lastFromThem)
        COFFRET_TRY(recountLastContact(after.row));
    if (before.entity.name != company.name)
        COFFRET_TRY(ContactRepository(database, ids).renameCompany(after.row));
    return writeIndex(&before, after);
}

Result<void> CompanyRepository::writeIndex(const Stored<Company> *before, const Stored<Company> &after)
{
    const Company &company = after.entity;
    const bool stoodBefore = before && before->entity.provenance.deletedAt == 0;
    const bool stands = company.provenance.deletedAt == 0;
    if (!stoodBefore && !stands)
        return {};
    COFFRET_TRY(index.putKeys(PartyKind::Company, after.row, stoodBefore ? matchKeys(before->entity) : QStringList(),
                              stands ? matchKeys(company) : QStringList()));
    const qint64 party = searchRecordId(PartyKind::Company, after.row);
    if (!stands) {
        COFFRET_TRY(index.dropRecord(PartyKind::Company, after.row));
        return index.dropNote(kind, after.row);
    }
    if (!stoodBefore) {
        COFFRET_TRY(index.insertRecord(PartyKind::Company, after.row, searchRecord(company)));
        return index.insertNote(kind, after.row, party, searchNote(company));
    }
    COFFRET_TRY(index.putRecord(PartyKind::Company, after.row, searchRecord(company)));
    return index.putNote(kind, after.row, party, searchNote(company));
}

Result<void> CompanyRepository::erase(const Stored<Company> &stored)
{
    Stored<Company> gone = stored;
    gone.entity.provenance.deletedAt = 1;
    COFFRET_TRY(writeIndex(&stored, gone));
    COFFRET_TRY(tags.put(PartyKind::Company, stored.row, stored.entity.tags, {}, ids));
    return database.prepare(u"DELETE FROM company WHERE id=?"_s).bind(1, stored.row).run();
}

Result<void> CompanyRepository::raiseLastContact(RowId row, TimeStamp fromUs, TimeStamp fromThem)
{
    if (fromUs != 0)
        COFFRET_TRY(
            database.prepare(u"UPDATE company SET last_from_us=?1 WHERE id=?2 AND coalesce(last_from_us, 0) < ?1"_s)
                .bind(1, fromUs)
                .bind(2, row)
                .run());
    if (fromThem != 0)
        COFFRET_TRY(
            database.prepare(u"UPDATE company SET last_from_them=?1 WHERE id=?2 AND coalesce(last_from_them, 0) < ?1"_s)
                .bind(1, fromThem)
                .bind(2, row)
                .run());
    return {};
}

Result<void> CompanyRepository::recountLastContact(RowId row)
{
    auto select = database.prepare(
        u"SELECT max(CASE direction WHEN 1 THEN at END), max(CASE direction WHEN 2 THEN at END) FROM activity"
        " WHERE company_id=? AND deleted_at IS NULL"_s);
    select.bind(1, row);
    COFFRET_TRY(select.step());
    return database
        .prepare(u"UPDATE company SET last_from_us=nullif(max(coalesce(known_from_us, 0), ?1), 0),"
                 " last_from_them=nullif(max(coalesce(known_from_them, 0), ?2), 0) WHERE id=?3"_s)
        .bind(1, select.integer(0))
        .bind(2, select.integer(1))
        .bind(3, row)
        .run();
}

Result<QList<RowId>> CompanyRepository::withKey(const QString &key) const
{
    auto select = database.prepare(u"SELECT party_id FROM match_key WHERE key=? AND party_kind=2"_s);
    select.bind(1, key);
    return rowsWith(select);
}

// '}' follows '|' in ASCII: every key that begins with "n:name|".
Result<QList<RowId>> CompanyRepository::withKeyPrefix(const QString &prefix) const
{
    Q_ASSERT(prefix.endsWith(u'|'));
    auto select = database.prepare(u"SELECT party_id FROM match_key WHERE key>=?1 AND key<?2 AND party_kind=2"_s);
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

Result<qint64> CompanyRepository::count() const
{
    auto select = database.prepare(u"SELECT count(*) FROM company WHERE deleted_at IS NULL"_s);
    COFFRET_TRY(select.step());
    return select.integer(0);
}

} // namespace coffret::crm
