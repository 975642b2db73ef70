// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/mergeside.h"

#include "core/crm/bookwork.h"
#include "core/crm/repositories.h"

namespace coffret::crm {

namespace {

constexpr int newestSets = 2'000;
constexpr int batch = 200;

// Counted by reading: what is in the trash moves over too, but is nothing to speak of.
template <class Repository>
Result<qint64> standing(const Desk &desk, const QList<RowId> &rows)
{
    const Repository repository(desk.database, desk.ids);
    qint64 number = 0;
    for (const RowId row : rows) {
        COFFRET_ASSIGN(const auto stored, repository.readKnown(row));
        if (stored && stored->entity.provenance.deletedAt == 0)
            ++number;
    }
    return number;
}

template <class Repository>
Result<qint64> standingOf(const Desk &desk, const PartyRef &party)
{
    COFFRET_ASSIGN(const auto rows, Repository(desk.database, desk.ids).rowsOf(party));
    return standing<Repository>(desk, rows);
}

struct Born
{
    ValueOrigin origin;
    RowId row = 0;
};

Result<Born> bornOf(const Desk &desk, const PartyRef &party)
{
    COFFRET_ASSIGN(const qint64 row, partyRow(desk.database, party));
    return withRepository<Born>(desk, entityKind(party.kind), [&](auto &repository) -> Result<Born> {
        COFFRET_ASSIGN(const auto stored, repository.readKnown(row));
        if (!stored)
            return Error(CrmError::NotFound);
        const Provenance &provenance = stored->entity.provenance;
        Born born{{ChangeSetKind::Create, provenance.createdAt, provenance.createdBy}, row};
        COFFRET_ASSIGN(const auto set, HistoryRepository(desk.database).set(RowId(stored->createdSet)));
        if (set)
            born.origin.kind = set->set.kind;
        return born;
    });
}

template <class Entity>
QString nameIn(const Entity &entity)
{
    if constexpr (requires { entity.displayName(); })
        return entity.displayName();
    else if constexpr (requires { entity.name; })
        return entity.name;
    else
        return {};
}

Result<QString> nameOf(const Desk &desk, const EntityRow &entity)
{
    return withRepository<QString>(desk, entity.kind, [&](auto &repository) -> Result<QString> {
        COFFRET_ASSIGN(const auto stored, repository.readKnown(entity.row));
        return stored ? nameIn(stored->entity) : QString();
    });
}

// The record that went, in a set of kind Merge; nothing when it was erased for good since.
Result<std::optional<PastMerge>> merged(const Desk &desk, const HistoryRepository &history, const ChangeSetRow &set)
{
    const PartyKind kind = set.set.label == QLatin1String("company") ? PartyKind::Company : PartyKind::Contact;
    EntityRow last{entityKind(kind), 0};
    for (;;) {
        COFFRET_ASSIGN(const auto entities, history.changedIn(set.row, last, batch));
        for (const EntityRow &entity : entities) {
            if (entity.kind != entityKind(kind))
                return std::optional<PastMerge>();
            COFFRET_ASSIGN(const auto lines, history.lines(set.row, entity));
            for (const FieldChange &line : lines) {
                const auto winner = line.field == Ledger::mergedField() ? uuidFromText(line.newValue) : std::nullopt;
                if (!winner)
                    continue;
                PastMerge past{set.set.id, set.set.at, set.set.user, {kind, *winner}, {}, {}};
                COFFRET_ASSIGN(past.goneName, nameOf(desk, entity));
                const auto kept = partyRow(desk.database, past.kept);
                if (!kept.ok())
                    return std::optional<PastMerge>();
                COFFRET_ASSIGN(past.keptName, nameOf(desk, {entity.kind, *kept}));
                return std::optional(past);
            }
        }
        if (entities.size() < batch)
            return std::optional<PastMerge>();
        last = entities.last();
    }
}

} // namespace

Result<MergeSide> mergeSide(const Desk &desk, const PartyRef &party)
{
    MergeSide side;
    const HistoryRepository history(desk.database);
    COFFRET_ASSIGN(const Born born, bornOf(desk, party));
    side.creation = born.origin;
    COFFRET_ASSIGN(const auto values, history.earlierValues({entityKind(party.kind), born.row})); // newest first
    for (const EarlierValue &value : values) {
        if (side.changed.contains(value.field))
            continue;
        COFFRET_ASSIGN(const auto set, history.set(value.set));
        side.changed.insert(value.field, {set ? set->set.kind : ChangeSetKind::Edit, value.at, value.user});
    }
    COFFRET_ASSIGN(side.activities, standingOf<ActivityRepository>(desk, party));
    COFFRET_ASSIGN(side.tasks, standingOf<TaskRepository>(desk, party));
    COFFRET_ASSIGN(side.documents, standingOf<DocumentRepository>(desk, party));
    COFFRET_ASSIGN(side.links, standingOf<LinkRepository>(desk, party));
    if (party.kind == PartyKind::Company) {
        const ContactRepository contacts(desk.database, desk.ids);
        COFFRET_ASSIGN(const auto people, contacts.peopleOf(CompanyId{party.id}));
        COFFRET_ASSIGN(side.people, standing<ContactRepository>(desk, people));
    }
    return side;
}

Result<QList<PastMerge>> pastMerges(const Desk &desk, TimeStamp since)
{
    const HistoryRepository history(desk.database);
    COFFRET_ASSIGN(const auto sets, history.recent(newestSets, std::nullopt));
    QList<PastMerge> found;
    for (const ChangeSet &set : sets) {
        if (set.at < since)
            break;
        if (set.kind != ChangeSetKind::Merge || set.undone)
            continue;
        COFFRET_ASSIGN(const auto row, history.set(set.id));
        COFFRET_ASSIGN(const auto past, row ? merged(desk, history, *row) : std::optional<PastMerge>());
        if (past)
            found += *past;
    }
    return found;
}

} // namespace coffret::crm
