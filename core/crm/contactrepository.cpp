// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/contactrepository.h"

#include "core/crm/attachedrepository.h"
#include "core/crm/desk.h"
#include "core/crm/partyrow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

QString PartyColumns<Contact>::select(const QString &condition, LastContact moments, Seen seen)
{
    const QString prefix = moments == LastContact::Known ? u"known"_s : u"last"_s;
    return u"SELECT c.id, c.uuid, c.courtesy, c.first_name, c.middle_name, c.last_name, c.suffix, c.nickname,"
           " c.job_title, c.department, c.birthday, k.uuid, k.name,"
           " c.status, c.owner, c.language, c.source, c.created_at, c.created_by, c.created_set, c.updated_at,"
           " c.updated_by, c.deleted_at, c.%1_from_us, c.%1_from_them, c.merged_into,"
           " c.emails, c.phones, c.addresses, c.websites, c.extra, c.notes"
           " FROM %3contact c LEFT JOIN %3company k ON k.id=c.company_id WHERE c.%2=?"_s.arg(prefix, condition,
                                                                                             schemaOf(seen));
}

Stored<Contact> PartyColumns<Contact>::read(const storage::Statement &row)
{
    Stored<Contact> stored;
    Contact &contact = stored.entity;
    stored.row = row.integer(0);
    contact.id = row.id<ContactId>(1);
    contact.courtesy = row.text(2);
    contact.firstName = row.text(3);
    contact.middleName = row.text(4);
    contact.lastName = row.text(5);
    contact.suffix = row.text(6);
    contact.nickname = row.text(7);
    contact.jobTitle = row.text(8);
    contact.department = row.text(9);
    contact.birthday = row.text(10);
    contact.company = row.id<CompanyId>(11);
    contact.companyName = row.text(12);
    readShared(row, 13, stored);
    return stored;
}

Result<ContactRepository::CompanyOf> ContactRepository::companyOf(CompanyId id) const
{
    if (id.isNull())
        return CompanyOf{};
    if (std::exchange(settledId, CompanyId()) == id)
        return std::move(settled);
    if (!remembers)
        return readCompanyOf(id);
    constexpr qsizetype most = 300'000; // then from the beginning: memory stays bounded
    auto known = remembered.constFind(id);
    if (known == remembered.constEnd()) {
        COFFRET_ASSIGN(const CompanyOf company, readCompanyOf(id));
        if (remembered.size() >= most)
            remembered.clear();
        known = remembered.insert(id, company);
    }
    return *known;
}

Result<ContactRepository::CompanyOf> ContactRepository::readCompanyOf(CompanyId id) const
{
    auto select = database.prepare(u"SELECT id, name FROM main.company WHERE uuid=?"_s);
    select.bind(1, id);
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return Error(CrmError::NotFound, u"company of a contact"_s);
    return CompanyOf{select.integer(0), select.text(1)};
}

Result<void> ContactRepository::settle(Contact &contact) const
{
    COFFRET_ASSIGN(settled, companyOf(contact.company));
    settledId = contact.company;
    contact.companyName = settled.name;
    COFFRET_ASSIGN(contact.tags, tags.canonical(contact.tags));
    return {};
}

static void bindOwn(storage::Statement &statement, const Contact &contact, std::optional<qint64> company)
{
    statement.bind(1, orNull(contact.lastName))
        .bind(2, orNull(contact.firstName))
        .bind(3, sortKeyOf(contact))
        .bind(4, company)
        .bind(5, orNull(contact.jobTitle))
        .bind(6, orNull(contact.courtesy))
        .bind(7, orNull(contact.middleName))
        .bind(8, orNull(contact.suffix))
        .bind(9, orNull(contact.nickname))
        .bind(10, orNull(contact.department))
        .bind(11, orNull(contact.birthday));
}

Result<void> ContactRepository::insert(Stored<Contact> &stored)
{
    const Contact &contact = stored.entity;
    COFFRET_ASSIGN(const CompanyOf company, companyOf(contact.company));
    stored.entity.companyName = company.name;
    auto statement = database.prepare(
        u"INSERT INTO main.contact(last_name, first_name, sort_key, company_id, job_title, courtesy, middle_name, suffix,"
        " nickname, department, birthday, status, city, postcode, owner, email, phone, language, source, updated_at,"
        " updated_by, deleted_at, known_from_us, known_from_them, merged_into, emails, phones, addresses, websites,"
        " extra, notes, uuid, created_at, created_by, created_set, last_from_us, last_from_them)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24,?25,?26,?27,"
        "?28,?29,?30,?31,?32,?33,?34,?35,?23,?24)"_s);
    bindOwn(statement, contact, company.row);
    bindShared(statement, 12, stored);
    statement.bind(32, contact.id)
        .bind(33, contact.provenance.createdAt)
        .bind(34, contact.provenance.createdBy)
        .bind(35, stored.createdSet);
    COFFRET_TRY(statement.run());
    return inserted(stored);
}

Result<void> ContactRepository::update(const Stored<Contact> &before, const Stored<Contact> &changed)
{
    Stored<Contact> after = changed;
    const Contact &contact = after.entity;
    COFFRET_ASSIGN(const CompanyOf company, companyOf(contact.company));
    after.entity.companyName = company.name; // the sort key and the search text use it
    auto statement = database.prepare(
        u"UPDATE main.contact SET last_name=?1, first_name=?2, sort_key=?3, company_id=?4, job_title=?5, courtesy=?6,"
        " middle_name=?7, suffix=?8, nickname=?9, department=?10, birthday=?11, status=?12, city=?13, postcode=?14,"
        " owner=?15, email=?16, phone=?17, language=?18, source=?19, updated_at=?20, updated_by=?21, deleted_at=?22,"
        " known_from_us=?23, known_from_them=?24, merged_into=?25, emails=?26, phones=?27, addresses=?28,"
        " websites=?29, extra=?30, notes=?31 WHERE id=?32"_s);
    bindOwn(statement, contact, company.row);
    bindShared(statement, 12, after);
    COFFRET_TRY(statement.bind(32, after.row).run());
    return updated(before, after);
}

Result<void> ContactRepository::renameCompany(RowId company)
{
    auto select = database.prepare(u"SELECT id FROM main.contact WHERE company_id=?"_s);
    select.bind(1, company);
    COFFRET_ASSIGN(const auto people, rowsWith(select));
    for (const RowId row : people)
        COFFRET_TRY(refresh(row));
    return {};
}

Result<void> ContactRepository::refresh(RowId row)
{
    COFFRET_ASSIGN(const auto stored, readWhole(row));
    if (!stored)
        return {};
    COFFRET_TRY(database.prepare(u"UPDATE main.contact SET sort_key=?1 WHERE id=?2 AND sort_key<>?1"_s)
                    .bind(1, sortKeyOf(stored->entity))
                    .bind(2, row)
                    .run());
    if (stored->entity.provenance.deletedAt != 0)
        return {};
    return index.putRecord(PartyKind::Contact, row, searchRecord(stored->entity));
}

Result<QList<RowId>> ContactRepository::peopleOf(CompanyId company) const
{
    auto select =
        database.prepare(u"SELECT id FROM main.contact WHERE company_id=(SELECT id FROM main.company WHERE uuid=?)"_s);
    select.bind(1, company);
    return rowsWith(select);
}

Result<CompanyId> ContactRepository::mainCompany(ContactId id) const
{
    auto select = database.prepare(
        u"SELECT k.uuid FROM main.contact c JOIN main.company k ON k.id=c.company_id WHERE c.uuid=?"_s);
    select.bind(1, id);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? select.id<CompanyId>(0) : CompanyId();
}

} // namespace coffret::crm
