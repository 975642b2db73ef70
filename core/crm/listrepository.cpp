// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/listrepository.h"

#include "core/base/textfold.h"
#include "core/crm/contact.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

using storage::Statement;
using Ids = ListRepository::Ids;

static QString table(PartyKind kind)
{
    return kind == PartyKind::Contact ? u"contact"_s : u"company"_s;
}

static Result<Ids> idsOf(Statement &select)
{
    Ids ids;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return ids;
        ids.push_back(quint32(select.integer(0)));
    }
}

static Result<Ids> idsOf(storage::Database &database, const QString &sql, PartyKind kind)
{
    auto select = database.prepare(sql.arg(table(kind)));
    return idsOf(select);
}

Result<Ids> ListRepository::byName(PartyKind kind) const
{
    return idsOf(database, u"SELECT id FROM %1 WHERE deleted_at IS NULL ORDER BY sort_key, id"_s, kind);
}

Result<Ids> ListRepository::byUpdate(PartyKind kind) const
{
    return idsOf(database, u"SELECT id FROM %1 WHERE deleted_at IS NULL ORDER BY updated_at DESC, id DESC"_s, kind);
}

// Row ids grow with creation; unordered, so that the narrowest index serves instead of the table.
Result<Ids> ListRepository::byCreation(PartyKind kind) const
{
    COFFRET_ASSIGN(Ids ids, idsOf(database, u"SELECT id FROM %1 WHERE deleted_at IS NULL"_s, kind));
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

// The index has the cities in byte order; its runs of equal cities are put into the order of the
// screen, which costs one key per city instead of one per row.
Result<Ids> ListRepository::byCity(PartyKind kind) const
{
    auto select = database.prepare(
        u"SELECT city, id FROM %1 WHERE deleted_at IS NULL AND city IS NOT NULL ORDER BY city, sort_key"_s.arg(
            table(kind)));
    struct Run
    {
        QByteArray key;
        Ids ids;
    };
    std::vector<Run> runs;
    QByteArray last;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            break;
        const QByteArray city = select.blob(0); // the text's bytes: cheaper than decoding each
        if (runs.empty() || city != last) {
            runs.push_back({sortKey(QString::fromUtf8(city)), {}});
            last = city;
        }
        runs.back().ids.push_back(quint32(select.integer(1)));
    }
    std::stable_sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.key < b.key; });
    Ids ids;
    for (const Run &run : runs)
        ids.insert(ids.end(), run.ids.begin(), run.ids.end());
    return ids;
}

Result<Ids> ListRepository::byLastContact(PartyKind kind) const
{
    auto select = database.prepare(u"SELECT id, last_from_us, last_from_them FROM %1 WHERE deleted_at IS NULL"
                                   " AND (last_from_us IS NOT NULL OR last_from_them IS NOT NULL)"_s.arg(table(kind)));
    std::vector<std::pair<TimeStamp, quint32>> found;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            break;
        found.emplace_back(std::max(select.integer(1), select.integer(2)), quint32(select.integer(0)));
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    Ids ids;
    ids.reserve(found.size());
    for (const auto &[moment, id] : found)
        ids.push_back(id);
    return ids;
}

Result<Ids> ListRepository::ofCompany(CompanyId company) const
{
    auto select = database.prepare(
        u"SELECT id FROM contact WHERE company_id=(SELECT id FROM company WHERE uuid=?) AND deleted_at IS NULL"
        " ORDER BY sort_key, id"_s);
    select.bind(1, company);
    return idsOf(select);
}

Result<Ids> ListRepository::ofOwner(PartyKind kind, UserId owner) const
{
    auto select = database.prepare(
        u"SELECT id FROM %1 WHERE owner=? AND deleted_at IS NULL ORDER BY sort_key"_s.arg(table(kind)));
    select.bind(1, owner);
    return idsOf(select);
}

Result<Ids> ListRepository::ofCity(PartyKind kind, const QString &city) const
{
    auto select =
        database.prepare(u"SELECT id FROM %1 WHERE city=? AND deleted_at IS NULL ORDER BY sort_key"_s.arg(table(kind)));
    select.bind(1, city);
    return idsOf(select);
}

Result<Ids> ListRepository::inTrash(PartyKind kind) const
{
    return idsOf(database, u"SELECT id FROM %1 WHERE deleted_at IS NOT NULL ORDER BY sort_key, id"_s, kind);
}

Result<Ids> ListRepository::ofStatus(PartyKind kind, PartyStatus status) const
{
    auto select = database.prepare(u"SELECT id FROM %1 WHERE status=? AND deleted_at IS NULL"_s.arg(table(kind)));
    select.bind(1, int(status));
    return idsOf(select);
}

Result<Ids> ListRepository::ofTag(PartyKind kind, const QString &tag) const
{
    auto select = database.prepare(
        u"SELECT %1_id FROM %1_tag WHERE tag_id=(SELECT id FROM tag WHERE folded=?)"_s.arg(table(kind)));
    select.bind(1, fold(tag));
    return idsOf(select);
}

static ListRow contactRow(const Statement &select, RowId id)
{
    Contact contact;
    contact.firstName = select.text(1);
    contact.lastName = select.text(2);
    contact.nickname = select.text(3);
    contact.companyName = select.text(4);
    ListRow row;
    row.row = id;
    row.party = {PartyKind::Contact, uuidFromBytes(select.blob(0)).value_or(Uuid{})};
    row.email = select.text(5);
    row.phone = select.text(6);
    row.city = select.text(7);
    row.status = PartyStatus(select.integer(8));
    row.lastContact = std::max(select.integer(9), select.integer(10));
    row.updatedAt = select.integer(11);
    row.createdAt = select.integer(12);
    row.postcode = select.text(13);
    row.owner = select.id<UserId>(14);
    row.jobTitle = select.text(15);
    row.company = contact.companyName;
    row.name = contact.displayName();
    if (row.name.isEmpty())
        row.name = row.email.isEmpty() ? row.phone : row.email;
    row.second = row.name == contact.companyName ? QString() : contact.companyName;
    return row;
}

static ListRow companyRow(const Statement &select, RowId id)
{
    ListRow row;
    row.row = id;
    row.party = {PartyKind::Company, uuidFromBytes(select.blob(0)).value_or(Uuid{})};
    row.name = select.text(1);
    row.email = select.text(2);
    row.phone = select.text(3);
    row.city = select.text(4);
    row.status = PartyStatus(select.integer(5));
    row.lastContact = std::max(select.integer(6), select.integer(7));
    row.updatedAt = select.integer(8);
    row.createdAt = select.integer(9);
    row.postcode = select.text(10);
    row.owner = select.id<UserId>(11);
    return row;
}

Result<std::optional<ListRow>> ListRepository::row(PartyKind kind, RowId id) const
{
    auto select = database.prepare(
        kind == PartyKind::Contact
            ? u"SELECT c.uuid, c.first_name, c.last_name, c.nickname, k.name, c.email, c.phone, c.city, c.status,"
              " c.last_from_us, c.last_from_them, c.updated_at, c.created_at, c.postcode, c.owner, c.job_title"
              " FROM contact c LEFT JOIN company k ON k.id=c.company_id WHERE c.id=?"_s
            : u"SELECT uuid, name, email, phone, city, status, last_from_us, last_from_them, updated_at,"
              " created_at, postcode, owner"
              " FROM company WHERE id=?"_s);
    select.bind(1, id);
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<ListRow>();
    ListRow row = kind == PartyKind::Contact ? contactRow(select, id) : companyRow(select, id);
    if (!row.city.isEmpty())
        row.second = row.second.isEmpty() ? row.city : row.second + u" · "_s + row.city;
    return std::optional<ListRow>(std::move(row));
}

Result<std::optional<RowId>> ListRepository::rowOf(const PartyRef &party) const
{
    auto select = database.prepare(u"SELECT id FROM %1 WHERE uuid=?"_s.arg(table(party.kind)));
    select.bind(1, uuidBytes(party.id));
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? std::optional<RowId>(select.integer(0)) : std::nullopt;
}

Result<std::optional<RowId>> ListRepository::standingRow(const PartyRef &party) const
{
    auto select = database.prepare(u"SELECT id FROM %1 WHERE uuid=? AND deleted_at IS NULL"_s.arg(table(party.kind)));
    select.bind(1, uuidBytes(party.id));
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? std::optional<RowId>(select.integer(0)) : std::nullopt;
}

Result<std::optional<PartyRef>> ListRepository::partyOf(PartyKind kind, RowId row) const
{
    auto select = database.prepare(u"SELECT uuid FROM %1 WHERE id=?"_s.arg(table(kind)));
    select.bind(1, row);
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<PartyRef>();
    return std::optional<PartyRef>(PartyRef{kind, uuidFromBytes(select.blob(0)).value_or(Uuid{})});
}

Result<qint64> ListRepository::count(PartyKind kind) const
{
    auto select = database.prepare(u"SELECT count(*) FROM %1 WHERE deleted_at IS NULL"_s.arg(table(kind)));
    COFFRET_TRY(select.step());
    return select.integer(0);
}

} // namespace coffret::crm
