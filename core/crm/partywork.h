// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases that contacts and companies share, for the .cpp files of their books. `Rules` says what
// differs: refuse(entity) answers Refused for what no rule lets stand; complete(desk, ledger, entity)
// fills in what other records have to say.
#pragma once

#include "core/crm/bookwork.h"
#include "core/crm/fieldgroups.h"
#include "core/crm/logged.h"
#include "core/crm/partyrules.h"
#include "core/crm/reveal.h"

namespace coffret::crm {

template <class Repository, class Rules>
class PartyWork
{
public:
    using Entity = typename Repository::Entity;
    using Id = typename Repository::Id;

    explicit PartyWork(const Desk &d) : desk(d), rows(d.database, d.ids) {}

    Result<Entity> save(Entity entity, const Entity *base)
    {
        const ChangeSetKind kind = entity.id.isNull() ? ChangeSetKind::Create : ChangeSetKind::Edit;
        return underOneSet<Entity>(desk, kind, tableOf(Repository::kind),
                                   [&](Ledger &ledger) { return write(ledger, std::move(entity), base); });
    }

    Result<Entity> saveIn(storage::Transaction &transaction, qint64 changeSet, Entity entity)
    {
        Ledger ledger(transaction, desk, OpenChangeSet{changeSet, {}});
        return write(ledger, std::move(entity), nullptr);
    }

    Result<Entity> read(Id id) const
    {
        COFFRET_ASSIGN(auto stored, rows.read(id));
        if (!stored)
            return Error(CrmError::NotFound, tableOf(Repository::kind));
        return std::move(stored->entity);
    }

    // What is shown of it, with the fields of one masked group as they stand. First the log, then the sight.
    Result<Entity> reveal(Id id, access::FieldGroup group, const RevealReason &reason)
    {
        COFFRET_ASSIGN(const auto shown, rows.read(id));
        if (!shown)
            return Error(CrmError::NotFound, tableOf(Repository::kind));
        journal::Entry entry = logged(journal::Action::Revealed, Repository::kind, id.value);
        COFFRET_TRY(permitReveal(desk, group, entry));
        if (reason.basis == journal::RevealBasis::None
            || (reason.basis == journal::RevealBasis::Motive && tidied(reason.motive).isEmpty()))
            return Error(CrmError::Refused, QStringLiteral("motive"));
        entry.detail = quint16(reason.basis);
        entry.number = qint64(group);
        entry.motive = tidied(reason.motive);
        COFFRET_TRY(recordAlone(desk, entry));
        COFFRET_ASSIGN(const auto whole, rows.readWhole(shown->row));
        Entity revealed = shown->entity;
        for (const Field<Entity> &field : fieldTable<Entity>()) {
            if (field.use == FieldUse::Own && groupOf(Repository::Columns::party, field.name) == group)
                field.set(revealed, field.text(whole->entity));
        }
        return revealed;
    }

    Result<void> move(const QList<Id> &ids, ChangeSetKind kind, TimeStamp deletedAt)
    {
        return underOneSet<void>(desk, kind, tableOf(Repository::kind),
                                 [&](Ledger &ledger) { return setDeleted(ledger, rows, ids, deletedAt); });
    }

    Result<qint64> count() const { return rows.count(); }
    Repository &repository() { return rows; }

private:
    Result<Entity> write(Ledger &ledger, Entity entity, const Entity *base)
    {
        entity = tidied(std::move(entity));
        COFFRET_TRY(Rules::refuse(entity));
        return entity.id.isNull() ? create(ledger, std::move(entity)) : update(ledger, std::move(entity), base);
    }

    Result<Entity> create(Ledger &ledger, Entity entity)
    {
        COFFRET_TRY(Rules::complete(desk, ledger, entity));
        COFFRET_TRY(rows.settle(entity));
        Stored<Entity> stored;
        stored.entity = std::move(entity);
        COFFRET_TRY(ledger.create(rows, stored));
        return std::move(stored.entity);
    }

    // The moments of the last contact are seen as the activities make them and kept as entered.
    Result<Entity> update(Ledger &ledger, Entity wanted, const Entity *base)
    {
        COFFRET_ASSIGN(const auto before, readKnown(rows, wanted.id));
        if (before.entity.provenance.deletedAt != 0)
            return Error(CrmError::InTrash, tableOf(Repository::kind));
        COFFRET_ASSIGN(const auto counted, rows.read(before.row));
        if (!counted) // given to somebody else meanwhile
            return Error(CrmError::NotFound, tableOf(Repository::kind));
        if (!base && desk.session.profile.restrictsFields())
            base = &counted->entity; // what reads as masked or empty is not to be written so
        if (base && desk.session.profile.restrictsFields())
            COFFRET_TRY(permitFields(desk, *base, wanted));
        if (wanted.lastFromUs == counted->entity.lastFromUs)
            wanted.lastFromUs = before.entity.lastFromUs;
        if (wanted.lastFromThem == counted->entity.lastFromThem)
            wanted.lastFromThem = before.entity.lastFromThem;
        COFFRET_TRY(Rules::complete(desk, ledger, wanted));
        COFFRET_TRY(rows.settle(wanted));
        Stored<Entity> after = before;
        COFFRET_TRY(takeOver(after.entity, wanted, base));
        COFFRET_TRY(rows.settle(after.entity));
        COFFRET_TRY(Rules::refuse(after.entity));
        COFFRET_ASSIGN(const bool changed, ledger.change(rows, before, after));
        if (!changed)
            return counted->entity;
        COFFRET_ASSIGN(auto saved, rows.read(before.row));
        return saved ? std::move(saved->entity) : counted->entity; // given to somebody else by this change
    }

    Desk desk;
    Repository rows;
};

} // namespace coffret::crm
