// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/partyreader.h"

#include "core/crm/contact.h"
#include "core/crm/flatjson.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

static QString secondLine(const QString &company, const QString &city)
{
    if (company.isEmpty() || city.isEmpty())
        return company + city;
    return company + u" · "_s + city;
}

static PartyFace contactFace(const storage::Statement &row)
{
    crm::Contact contact;
    contact.firstName = row.text(1);
    contact.lastName = row.text(2);
    contact.nickname = row.text(3);
    contact.companyName = row.text(4);
    for (const int column : {6, 7}) {
        if (!row.isNull(column))
            (column == 6 ? contact.emails : contact.phones) += crm::LabelledValue{QString(), row.text(column)};
    }
    const QString name = contact.displayName();
    const QString company = name == contact.companyName ? QString() : contact.companyName;
    return {crm::PartyRef{crm::PartyKind::Contact, row.id<crm::ContactId>(0).value},
            name,
            secondLine(company, row.text(5)),
            contact.companyName,
            row.text(5),
            row.blob(8)};
}

static PartyFace companyFace(const storage::Statement &row)
{
    return {crm::PartyRef{crm::PartyKind::Company, row.id<crm::CompanyId>(0).value},
            row.text(1),
            row.text(2),
            QString(),
            row.text(2),
            row.blob(3)};
}

Result<std::optional<PartyFace>> PartyReader::face(qint64 recordId)
{
    const QString contactSql =
        u"SELECT c.uuid, c.first_name, c.last_name, c.nickname, o.name, c.city, c.email, c.phone, c.sort_key"
        " FROM contact c LEFT JOIN company o ON o.id = c.company_id AND o.deleted_at IS NULL"
        " WHERE c.id = ?1 AND c.deleted_at IS NULL"_s;
    const QString companySql = u"SELECT uuid, name, city, sort_key FROM company WHERE id = ?1 AND deleted_at IS NULL"_s;
    storage::Statement statement = database.prepare(isCompany(recordId) ? companySql : contactSql);
    statement.bind(1, rowOf(recordId));
    COFFRET_ASSIGN(const bool row, statement.step());
    if (!row)
        return std::optional<PartyFace>();
    return std::optional(isCompany(recordId) ? companyFace(statement) : contactFace(statement));
}

Result<std::optional<Record>> PartyReader::record(qint64 recordId)
{
    storage::Statement statement =
        database.prepare(u"SELECT name, company, email, phone, place FROM search_record WHERE id = ?1"_s);
    statement.bind(1, recordId);
    COFFRET_ASSIGN(const bool row, statement.step());
    if (!row)
        return std::optional<Record>();
    return std::optional(Record{recordId, statement.text(0), statement.text(1), statement.text(2), statement.text(3),
                                statement.text(4)});
}

Result<QStringList> PartyReader::values(qint64 recordId, const QString &contactSql, const QString &companySql)
{
    storage::Statement statement = database.prepare(isCompany(recordId) ? companySql : contactSql);
    statement.bind(1, rowOf(recordId));
    COFFRET_ASSIGN(const bool row, statement.step());
    QStringList written;
    if (!row)
        return written;
    QList<crm::LabelledValue> all;
    if (crm::fromText(statement.text(1), all)) {
        for (const crm::LabelledValue &value : std::as_const(all))
            written += value.value;
    }
    if (written.isEmpty() && !statement.isNull(0))
        written += statement.text(0);
    return written;
}

Result<QStringList> PartyReader::emails(qint64 recordId)
{
    return values(recordId, u"SELECT email, emails FROM contact WHERE id = ?1"_s,
                  u"SELECT email, emails FROM company WHERE id = ?1"_s);
}

Result<QStringList> PartyReader::phones(qint64 recordId)
{
    return values(recordId, u"SELECT phone, phones FROM contact WHERE id = ?1"_s,
                  u"SELECT phone, phones FROM company WHERE id = ?1"_s);
}

} // namespace coffret::search
