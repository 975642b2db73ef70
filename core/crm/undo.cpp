// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/undo.h"

#include "core/crm/attachedrepository.h"

#include <algorithm>

namespace coffret::crm {

namespace {

constexpr int batch = 500;

template <class Entity>
QString currentText(const Stored<Entity> &stored, const QString &name)
{
    if (name == Ledger::deletedField())
        return toText(stored.entity.provenance.deletedAt);
    if (name == Ledger::mergedField())
        return Ledger::mergedText(stored.mergedInto);
    for (const Field<Entity> &field : fieldTable<Entity>()) {
        if (name == field.name)
            return field.text(stored.entity);
    }
    return {};
}

template <class Entity>
void put(Stored<Entity> &stored, const QString &name, const QString &text)
{
    if (name == Ledger::deletedField()) {
        fromText(text, stored.entity.provenance.deletedAt);
    } else if (name == Ledger::mergedField()) {
        stored.mergedInto = uuidFromText(text).value_or(Uuid{});
    } else {
        for (const Field<Entity> &field : fieldTable<Entity>()) {
            if (name == field.name)
                field.set(stored.entity, text);
        }
    }
}

struct Span // of one field, over several lines
{
    QString field;
    QString before;
    QString after;
};

QList<Span> spansOf(const QList<FieldChange> &lines)
{
    QList<Span> spans;
    for (const FieldChange &line : lines) {
        const auto known =
            std::find_if(spans.begin(), spans.end(), [&](const Span &span) { return span.field == line.field; });
        if (known == spans.end())
            spans.append({line.field, line.oldValue, line.newValue});
        else
            known->after = line.newValue;
    }
    return spans;
}

template <class Entity>
bool standsAsLeft(const Stored<Entity> &stored, const QList<Span> &spans)
{
    return std::all_of(spans.begin(), spans.end(),
                       [&](const Span &span) { return currentText(stored, span.field) == span.after; });
}

// What other sets did to the record since: nothing, or something since taken back.
template <class Entity>
bool standsAsMade(const Stored<Entity> &stored, QList<FieldChange> lines, RowId set)
{
    lines.removeIf([set](const FieldChange &line) { return line.set == set; });
    const QList<Span> spans = spansOf(lines);
    return std::all_of(spans.begin(), spans.end(),
                       [&](const Span &span) { return currentText(stored, span.field) == span.before; });
}

Result<bool> stillStands(const Desk &desk, const PartyRef &party)
{
    const auto row = standingPartyRow(desk.database, party);
    if (!row.ok() && !row.error().is(CrmError::NotFound))
        return row.error();
    return row.ok();
}

// A company or person erased for good since: the record comes back without it.
template <class Entity>
Result<void> dropErased(const Desk &desk, Entity &entity)
{
    if constexpr (requires { entity.company; }) {
        COFFRET_ASSIGN(const bool stands, stillStands(desk, {PartyKind::Company, entity.company.value}));
        if (!stands)
            entity.company = {};
    }
    if constexpr (requires { entity.contact; }) {
        COFFRET_ASSIGN(const bool stands, stillStands(desk, {PartyKind::Contact, entity.contact.value}));
        if (!stands)
            entity.contact = {};
    }
    return {};
}

enum class Outcome { TakenBack, Left };

} // namespace

Result<void> Undo::step(const Progress &progress)
{
    if (!progress.step(std::min(done, total), total))
        return Error(BaseError::Cancelled);
    return {};
}

Result<void> Undo::one(const EntityRow &entity)
{
    const auto outcome = withRepository<Outcome>(desk, entity.kind, [&](auto &repository) -> Result<Outcome> {
        COFFRET_ASSIGN(const auto found, repository.readKnown(entity.row));
        if (!found) // erased for good: nothing can come back
            return Outcome::Left;
        const auto &before = *found;
        COFFRET_ASSIGN(const auto lines, history.lines(set, entity));
        const QList<Span> spans = spansOf(lines);
        const bool made = before.createdSet == set;
        if (made) {
            COFFRET_ASSIGN(const auto all, history.linesAfter(0, entity));
            if (!standsAsMade(before, all, set))
                return Outcome::Left;
            const bool party = entity.kind == EntityKind::Contact || entity.kind == EntityKind::Company;
            if (party) {
                const PartyKind kind = entity.kind == EntityKind::Contact ? PartyKind::Contact : PartyKind::Company;
                COFFRET_ASSIGN(const bool referred, history.isReferredToElsewhere(kind, entity.row, set));
                if (referred)
                    return Outcome::Left;
            }
        } else if (!standsAsLeft(before, spans)) {
            return Outcome::Left;
        }
        auto after = before;
        for (const Span &span : spans)
            put(after, span.field, span.before);
        if (made)
            after.entity.provenance.deletedAt = desk.clock.now();
        COFFRET_TRY(dropErased(desk, after.entity));
        COFFRET_TRY(ledger.change(repository, before, after));
        return Outcome::TakenBack;
    });
    if (!outcome.ok())
        return outcome.error();
    ++(*outcome == Outcome::TakenBack ? takenBack : left);
    ++done;
    return {};
}

Result<void> Undo::takeBackChanges(const Progress &progress)
{
    EntityRow last{EntityKind(0), 0};
    for (;;) {
        COFFRET_TRY(step(progress));
        COFFRET_ASSIGN(const auto entities, history.changedIn(set, last, batch));
        if (entities.isEmpty())
            return {};
        for (const EntityRow &entity : entities) {
            COFFRET_ASSIGN(const bool made, history.isCreatedIn(set, entity));
            if (!made) // those are taken back with what else the set made
                COFFRET_TRY(one(entity));
        }
        last = entities.last();
    }
}

Result<void> Undo::takeBackCreated(EntityKind kind, const Progress &progress)
{
    RowId last = 0;
    for (;;) {
        COFFRET_TRY(step(progress));
        COFFRET_ASSIGN(const auto entities, history.createdIn(set, kind, last, batch));
        if (entities.isEmpty())
            return {};
        for (const EntityRow &entity : entities)
            COFFRET_TRY(one(entity));
        last = entities.last().row;
    }
}

// References go before what they refer to, so that a record is found free when its turn comes.
Result<void> Undo::takeBack(const Progress &progress)
{
    COFFRET_ASSIGN(total, history.countOf(set));
    COFFRET_TRY(takeBackChanges(progress));
    for (const EntityKind kind : {EntityKind::Link, EntityKind::Activity, EntityKind::Task, EntityKind::Document,
                                  EntityKind::Contact, EntityKind::Company})
        COFFRET_TRY(takeBackCreated(kind, progress));
    return {};
}

} // namespace coffret::crm
