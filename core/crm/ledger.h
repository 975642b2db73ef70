// SPDX-License-Identifier: GPL-3.0-or-later
// The one pen of this room: every record is created and changed through a Ledger, which stamps its
// provenance, asks whether the person at the desk may, writes the earlier value of each field that differs, notes
// the change for the bell, and tells the access log. What does not differ is not written. Undo is made of the same two calls.
#pragma once

#include "core/crm/changesets.h"
#include "core/crm/fieldtable.h"
#include "core/crm/historyrepository.h"
#include "core/crm/logged.h"
#include "core/crm/permission.h"

namespace coffret::crm {

class Ledger
{
public:
    // A new change set; `undoes` is the set it takes back.
    static Result<Ledger> open(storage::Transaction &transaction, const Desk &desk, ChangeSetKind kind,
                               const QString &label, RowId undoes = 0);
    // Goes on with a set opened before, by bulk work that tells the access log itself, once for all.
    Ledger(storage::Transaction &t, const Desk &d, OpenChangeSet s) : transaction(&t), desk(d), set(s) {}

    // Fills id (if null), provenance and row; writes the record as new.
    template <class Repository>
    Result<void> create(Repository &repository, Stored<typename Repository::Entity> &stored)
    {
        auto &entity = stored.entity;
        if (entity.id.isNull())
            entity.id.value = desk.ids.next();
        if constexpr (requires { entity.owner; }) {
            if (desk.session.profile.scope != access::RecordScope::All && entity.owner.isNull())
                entity.owner = desk.session.user; // or its maker would not find it again
        }
        const TimeStamp now = desk.clock.now();
        entity.provenance = {now, desk.session.user, now, desk.session.user, 0};
        stored.createdSet = set.row;
        COFFRET_TRY(permitWrite(desk, nullptr, stored));
        COFFRET_TRY(repository.insert(stored));
        COFFRET_TRY(tell(journal::Action::Created, Repository::kind, entity.id.value));
        ++written;
        transaction->note({Repository::kind, entity.id.value});
        return {};
    }

    // Writes what differs; `after` comes back with its new provenance. False: nothing differed.
    template <class Repository>
    Result<bool> change(Repository &repository, const Stored<typename Repository::Entity> &before,
                        Stored<typename Repository::Entity> &after)
    {
        using Entity = typename Repository::Entity;
        COFFRET_TRY(permitWrite(desk, &before, after));
        const qint64 already = lines;
        for (const Field<Entity> &field : fieldTable<Entity>()) {
            if (field.use == FieldUse::Own)
                COFFRET_TRY(line(Repository::kind, after.row, QString(field.name), field.text(before.entity),
                                 field.text(after.entity)));
        }
        COFFRET_TRY(line(Repository::kind, after.row, deletedField(), toText(before.entity.provenance.deletedAt),
                         toText(after.entity.provenance.deletedAt)));
        COFFRET_TRY(line(Repository::kind, after.row, mergedField(), mergedText(before.mergedInto),
                         mergedText(after.mergedInto)));
        if (lines == already)
            return false;
        after.entity.provenance.updatedAt = desk.clock.now();
        after.entity.provenance.updatedBy = desk.session.user;
        COFFRET_TRY(repository.update(before, after));
        COFFRET_TRY(tell(changeOf(before, after), Repository::kind, after.entity.id.value));
        ++written;
        transaction->note({Repository::kind, after.entity.id.value});
        return true;
    }

    // Before the commit: tells the log of what was too much to tell one by one.
    Result<void> close();

    bool isEmpty() const { return written == 0; }
    RowId setRow() const { return set.row; }
    ChangeSetId setId() const { return set.id; }

    // Names under which history keeps what is no field of the record.
    static QString deletedField() { return QStringLiteral("deletedAt"); }
    static QString mergedField() { return QStringLiteral("mergedInto"); }
    static QString mergedText(const Uuid &uuid) { return uuid == Uuid{} ? QString() : uuidText(uuid); }

private:
    // Ordinary work tells of each record, up to a thousand of one set; the rest is told as a number.
    enum class Telling { Nothing, EachRecord, TakingBack };
    static constexpr int mostTold = 1000;

    Result<void> tell(journal::Action action, EntityKind kind, const Uuid &id);
    Result<void> line(EntityKind kind, RowId row, const QString &field, const QString &before, const QString &after);

    storage::Transaction *transaction;
    Desk desk;
    OpenChangeSet set;
    qint64 lines = 0;
    qint64 written = 0;
    Telling telling = Telling::Nothing;
    qint64 told = 0;
    journal::Action lastAction = journal::Action::Modified;
};

} // namespace coffret::crm
