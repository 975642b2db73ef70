// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/listconditionrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

using Ids = ListRepository::Ids;

static QString table(PartyKind kind)
{
    return kind == PartyKind::Contact ? u"contact"_s : u"company"_s;
}

static Result<Ids> idsSince(storage::Database &database, const QString &sql, PartyKind kind, TimeStamp since)
{
    auto select = database.prepare(sql.arg(table(kind)));
    select.bind(1, since);
    Ids ids;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return ids;
        ids.push_back(quint32(select.integer(0)));
    }
}

// From one city straight to the next: the index is not walked through all rows of each.
Result<QStringList> ListConditionRepository::cities(PartyKind kind) const
{
    auto select = database.prepare(u"SELECT city FROM %1 WHERE deleted_at IS NULL AND city IS NOT NULL AND city>?"
                                   " ORDER BY city LIMIT 1"_s.arg(table(kind)));
    QStringList cities;
    QString last = u""_s;
    for (;;) {
        select.bind(1, last);
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return cities;
        last = select.text(0);
        cities += last;
        select.reset();
    }
}

Result<Ids> ListConditionRepository::owned(PartyKind kind) const
{
    auto select =
        database.prepare(u"SELECT id FROM %1 WHERE deleted_at IS NULL AND owner IS NOT NULL"_s.arg(table(kind)));
    Ids ids;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return ids;
        ids.push_back(quint32(select.integer(0)));
    }
}

Result<Ids> ListConditionRepository::contacted(PartyKind kind, TimeStamp since) const
{
    return idsSince(database,
                    u"SELECT id FROM %1 WHERE deleted_at IS NULL AND (last_from_us IS NOT NULL OR last_from_them"
                    " IS NOT NULL) AND max(ifnull(last_from_us, 0), ifnull(last_from_them, 0))>=?"_s,
                    kind, since);
}

Result<Ids> ListConditionRepository::createdSince(PartyKind kind, TimeStamp since) const
{
    return idsSince(database, u"SELECT id FROM %1 WHERE deleted_at IS NULL AND created_at>=?"_s, kind, since);
}

Result<Ids> ListConditionRepository::updatedSince(PartyKind kind, TimeStamp since) const
{
    return idsSince(database, u"SELECT id FROM %1 WHERE deleted_at IS NULL AND updated_at>=?"_s, kind, since);
}

static Result<std::vector<quint32>> numbersByRow(storage::Statement &select)
{
    std::vector<quint32> numbers;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return numbers;
        const auto id = size_t(select.integer(1));
        if (id >= numbers.size())
            numbers.resize(qMax(id + 1, numbers.size() * 2));
        numbers[id] = quint32(select.integer(0));
    }
}

// The people of a company in the trash come after those of the others.
Result<std::vector<quint32>> ListConditionRepository::companyPlaces() const
{
    COFFRET_ASSIGN(const Ids companies, ListRepository(database).byName(PartyKind::Company));
    std::vector<quint32> places;
    for (size_t i = 0; i < companies.size(); ++i) {
        if (companies[i] >= places.size())
            places.resize(qMax(size_t(companies[i]) + 1, places.size() * 2));
        places[companies[i]] = quint32(i + 1);
    }
    auto select = database.prepare(u"SELECT company_id, id FROM contact WHERE company_id IS NOT NULL"_s);
    COFFRET_ASSIGN(std::vector<quint32> numbers, numbersByRow(select));
    for (quint32 &number : numbers) {
        const quint32 place = number < places.size() ? places[number] : 0;
        number = number == 0 ? 0 : place == 0 ? quint32(companies.size() + 1) : place;
    }
    return numbers;
}

Result<std::vector<quint32>> ListConditionRepository::statuses(PartyKind kind) const
{
    auto select =
        database.prepare(u"SELECT status, id FROM %1 WHERE deleted_at IS NULL AND status>0"_s.arg(table(kind)));
    return numbersByRow(select);
}

Result<QStringList> ListConditionRepository::tagsOf(PartyKind kind, RowId row) const
{
    auto select = database.prepare(
        u"SELECT t.name FROM %1_tag w JOIN tag t ON t.id=w.tag_id WHERE w.%1_id=? ORDER BY t.folded"_s.arg(
            table(kind)));
    select.bind(1, row);
    QStringList names;
    for (;;) {
        COFFRET_ASSIGN(const bool found, select.step());
        if (!found)
            return names;
        names += select.text(0);
    }
}

} // namespace coffret::crm
