// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/tagrepository.h"

#include "core/base/textfold.h"
#include "core/crm/companyrepository.h"
#include "core/crm/contactrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

Result<std::optional<TagRow>> TagRepository::find(const QString &name) const
{
    auto select = database.prepare(u"SELECT id, name FROM tag WHERE folded=?"_s);
    select.bind(1, fold(name));
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<TagRow>();
    return std::optional<TagRow>(TagRow{select.integer(0), select.text(1)});
}

Result<TagRow> TagRepository::findOrCreate(const QString &name, IdSource &ids)
{
    COFFRET_ASSIGN(const auto known, find(name));
    if (known)
        return *known;
    COFFRET_TRY(database.prepare(u"INSERT INTO tag(uuid, name, folded) VALUES(?,?,?)"_s)
                    .bind(1, ids.create<TagTag>())
                    .bind(2, name)
                    .bind(3, fold(name))
                    .run());
    return TagRow{database.lastInsertId(), name};
}

Result<QStringList> TagRepository::canonical(const QStringList &names) const
{
    QStringList written;
    for (const QString &name : names) {
        COFFRET_ASSIGN(const auto known, find(name));
        written += known ? known->name : name;
    }
    return written;
}

Result<QStringList> TagRepository::namesOf(PartyKind kind, RowId party, Seen seen) const
{
    auto select = database.prepare(
        (kind == PartyKind::Contact
             ? u"SELECT t.name FROM %1contact_tag w JOIN tag t ON t.id=w.tag_id WHERE w.contact_id=? ORDER BY t.folded"_s
             : u"SELECT t.name FROM %1company_tag w JOIN tag t ON t.id=w.tag_id WHERE w.company_id=? ORDER BY t.folded"_s)
            .arg(schemaOf(seen)));
    select.bind(1, party);
    QStringList names;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return names;
        names += select.text(0);
    }
}

Result<void> TagRepository::put(PartyKind kind, RowId party, const QStringList &before, const QStringList &after,
                                IdSource &ids)
{
    const bool contact = kind == PartyKind::Contact;
    for (const QString &name : before) {
        if (after.contains(name))
            continue;
        COFFRET_ASSIGN(const auto tag, find(name));
        if (!tag)
            continue;
        COFFRET_TRY(database
                        .prepare(contact ? u"DELETE FROM main.contact_tag WHERE tag_id=? AND contact_id=?"_s
                                         : u"DELETE FROM main.company_tag WHERE tag_id=? AND company_id=?"_s)
                        .bind(1, tag->row)
                        .bind(2, party)
                        .run());
    }
    for (const QString &name : after) {
        if (before.contains(name))
            continue;
        COFFRET_ASSIGN(const TagRow tag, findOrCreate(name, ids));
        COFFRET_TRY(database
                        .prepare(contact ? u"INSERT INTO main.contact_tag(tag_id, contact_id) VALUES(?,?)"_s
                                         : u"INSERT INTO main.company_tag(tag_id, company_id) VALUES(?,?)"_s)
                        .bind(1, tag.row)
                        .bind(2, party)
                        .run());
    }
    return {};
}

Result<QList<Tag>> TagRepository::all() const
{
    auto select = database.prepare(
        u"SELECT uuid, name, tone,"
        " (SELECT count(*) FROM contact_tag w JOIN contact c ON c.id=w.contact_id WHERE w.tag_id=t.id AND c.deleted_at IS NULL)"
        " + (SELECT count(*) FROM company_tag w JOIN company c ON c.id=w.company_id WHERE w.tag_id=t.id AND c.deleted_at IS NULL)"
        " FROM tag t ORDER BY folded"_s);
    QList<Tag> tags;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return tags;
        tags.append({select.id<TagId>(0), select.text(1), int(select.integer(2)), select.integer(3)});
    }
}

Result<std::optional<Stored<Tag>>> TagRepository::read(TagId id) const
{
    auto select = database.prepare(u"SELECT id, name, tone FROM tag WHERE uuid=?"_s);
    select.bind(1, id);
    COFFRET_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<Stored<Tag>>();
    Stored<Tag> tag;
    tag.row = select.integer(0);
    tag.entity = {id, select.text(1), int(select.integer(2)), 0};
    return std::optional<Stored<Tag>>(tag);
}

Result<TagId> TagRepository::idOf(RowId row) const
{
    auto select = database.prepare(u"SELECT uuid FROM tag WHERE id=?"_s);
    select.bind(1, row);
    COFFRET_ASSIGN(const bool found, select.step());
    return found ? select.id<TagId>(0) : TagId();
}

template <class Repository>
static Result<void> refresh(const Repository &repository, IndexRepository &index, PartyKind kind,
                            const QList<RowId> &rows)
{
    for (const RowId row : rows) {
        COFFRET_ASSIGN(const auto stored, repository.readWhole(row));
        if (stored && stored->entity.provenance.deletedAt == 0)
            COFFRET_TRY(index.putNote(Repository::kind, row, searchRecordId(kind, row), searchNote(stored->entity)));
    }
    return {};
}

Result<void> TagRepository::refreshSearch(RowId row, IdSource &ids)
{
    IndexRepository index(database);
    COFFRET_ASSIGN(const auto people, wearers(PartyKind::Contact, row));
    COFFRET_TRY(refresh(ContactRepository(database, ids), index, PartyKind::Contact, people));
    COFFRET_ASSIGN(const auto companies, wearers(PartyKind::Company, row));
    return refresh(CompanyRepository(database, ids), index, PartyKind::Company, companies);
}

Result<void> TagRepository::update(RowId row, const Tag &tag)
{
    return database.prepare(u"UPDATE tag SET name=?, folded=?, tone=? WHERE id=?"_s)
        .bind(1, tag.name)
        .bind(2, fold(tag.name))
        .bind(3, tag.tone)
        .bind(4, row)
        .run();
}

Result<void> TagRepository::erase(RowId row)
{
    for (const QString &sql : {u"DELETE FROM main.contact_tag WHERE tag_id=?"_s,
                               u"DELETE FROM main.company_tag WHERE tag_id=?"_s, u"DELETE FROM tag WHERE id=?"_s})
        COFFRET_TRY(database.prepare(sql).bind(1, row).run());
    return {};
}

Result<QList<RowId>> TagRepository::wearers(PartyKind kind, RowId tag) const
{
    auto select =
        database.prepare(kind == PartyKind::Contact ? u"SELECT contact_id FROM main.contact_tag WHERE tag_id=?"_s
                                                    : u"SELECT company_id FROM main.company_tag WHERE tag_id=?"_s);
    select.bind(1, tag);
    QList<RowId> rows;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return rows;
        rows += select.integer(0);
    }
}

} // namespace coffret::crm
