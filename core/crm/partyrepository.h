// SPDX-License-Identifier: GPL-3.0-or-later
// What contacts and companies do alike as rows: being read with their tags, and kept in step with
// match_key, search_record and search_note at every write. PartyTable asks what needs no shape, the kind
// told; PartyColumns<E> says how a row of E is selected and read. Reads answer std::nullopt for what is not there; the trash is read like the rest.
#pragma once

#include "core/crm/indexrepository.h"
#include "core/crm/listbook.h"
#include "core/crm/matchkeys.h"
#include "core/crm/stored.h"
#include "core/crm/tagrepository.h"

namespace coffret::crm {

class PartyTable
{
public:
    PartyTable(storage::Database &d, PartyKind k) : database(d), kind(k) {}

    Result<std::optional<RowId>> rowOf(const Uuid &id) const;
    Result<qint64> count() const; // without the trash
    Result<void> erase(RowId row);

    // After an activity: raises the moment, or counts it again from everything that stands.
    Result<void> raiseLastContact(RowId row, TimeStamp fromUs, TimeStamp fromThem);
    Result<void> recountLastContact(RowId row);

private:
    QString sql(QStringView text) const; // %1 is the table's name
    Result<void> raise(QStringView column, RowId row, TimeStamp moment);

    storage::Database &database;
    PartyKind kind;
};

enum class LastContact { Known, Counted };

// For each E: party, kind; select(condition, moments, seen); read(row).
template <class E>
struct PartyColumns;

template <class E>
class PartyRepository
{
public:
    using Entity = E;
    using Id = decltype(E::id);
    using Columns = PartyColumns<E>;
    static constexpr EntityKind kind = Columns::kind;

    PartyRepository(storage::Database &d, IdSource &i)
        : database(d), ids(i), tags(d), index(d), table(d, Columns::party)
    {}

    Result<std::optional<RowId>> rowOf(Id id) const { return table.rowOf(id.value); }
    Result<qint64> count() const { return table.count(); } // without the trash

    // Whole, lastFromUs and lastFromThem as entered, without what the activities say: what history works on.
    Result<std::optional<Stored<E>>> readKnown(RowId row) const
    {
        static const QString sql = Columns::select(QStringLiteral("id"), LastContact::Known, Seen::Whole);
        return readBy(sql, row, Seen::Whole);
    }

    // What the search text and the sort key are made from.
    Result<std::optional<Stored<E>>> readWhole(RowId row) const
    {
        static const QString sql = Columns::select(QStringLiteral("id"), LastContact::Counted, Seen::Whole);
        return readBy(sql, row, Seen::Whole);
    }

    Result<std::optional<Stored<E>>> read(RowId row) const
    {
        static const QString sql = Columns::select(QStringLiteral("id"), LastContact::Counted, Seen::InSight);
        return readBy(sql, row, Seen::InSight);
    }

    Result<std::optional<Stored<E>>> read(Id id) const
    {
        static const QString sql = Columns::select(QStringLiteral("uuid"), LastContact::Counted, Seen::InSight);
        return readBy(sql, id, Seen::InSight);
    }

    Result<void> erase(const Stored<E> &stored)
    {
        Stored<E> gone = stored;
        gone.entity.provenance.deletedAt = 1;
        COFFRET_TRY(writeIndex(&stored, gone));
        COFFRET_TRY(tags.put(Columns::party, stored.row, stored.entity.tags, {}, ids));
        return table.erase(stored.row);
    }

    Result<void> raiseLastContact(RowId row, TimeStamp fromUs, TimeStamp fromThem)
    {
        return table.raiseLastContact(row, fromUs, fromThem);
    }
    Result<void> recountLastContact(RowId row) { return table.recountLastContact(row); }

protected:
    // After the row itself: what hangs on it.
    Result<void> inserted(Stored<E> &stored)
    {
        stored.row = database.lastInsertId();
        if (!stored.entity.tags.isEmpty())
            COFFRET_TRY(tags.put(Columns::party, stored.row, {}, stored.entity.tags, ids));
        return writeIndex(nullptr, stored);
    }

    Result<void> updated(const Stored<E> &before, const Stored<E> &after)
    {
        COFFRET_TRY(tags.put(Columns::party, after.row, before.entity.tags, after.entity.tags, ids));
        if (before.entity.lastFromUs != after.entity.lastFromUs
            || before.entity.lastFromThem != after.entity.lastFromThem)
            COFFRET_TRY(recountLastContact(after.row));
        return writeIndex(&before, after);
    }

    storage::Database &database;
    IdSource &ids;
    TagRepository tags;
    IndexRepository index;

private:
    template <class Key>
    Result<std::optional<Stored<E>>> readBy(const QString &sql, const Key &key, Seen seen) const
    {
        auto select = database.prepare(sql);
        select.bind(1, key);
        COFFRET_ASSIGN(const bool found, select.step());
        if (!found)
            return std::optional<Stored<E>>();
        Stored<E> stored = Columns::read(select);
        COFFRET_ASSIGN(stored.entity.tags, tags.namesOf(Columns::party, stored.row, seen));
        return std::optional<Stored<E>>(std::move(stored));
    }

    // What is in the trash is found by nothing.
    Result<void> writeIndex(const Stored<E> *before, const Stored<E> &after)
    {
        const bool stoodBefore = before && before->entity.provenance.deletedAt == 0;
        const bool stands = after.entity.provenance.deletedAt == 0;
        if (!stoodBefore && !stands)
            return {};
        COFFRET_TRY(index.putKeys(Columns::party, after.row, stoodBefore ? matchKeys(before->entity) : QStringList(),
                                  stands ? matchKeys(after.entity) : QStringList()));
        const qint64 party = searchRecordId(Columns::party, after.row);
        if (!stands) {
            COFFRET_TRY(index.dropRecord(Columns::party, after.row));
            return index.dropNote(kind, after.row);
        }
        if (!stoodBefore) {
            COFFRET_TRY(index.insertRecord(Columns::party, after.row, searchRecord(after.entity)));
            return index.insertNote(kind, after.row, party, searchNote(after.entity));
        }
        COFFRET_TRY(index.putRecord(Columns::party, after.row, searchRecord(after.entity)));
        return index.putNote(kind, after.row, party, searchNote(after.entity));
    }

    PartyTable table;
};

} // namespace coffret::crm
