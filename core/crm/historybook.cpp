// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/historybook.h"

#include "core/crm/bookwork.h"
#include "core/crm/permission.h"
#include "core/crm/undo.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

// Taking a Redo back means taking back what it had put back.
static Result<ChangeSetRow> meant(const HistoryRepository &history, ChangeSetRow target)
{
    if (target.set.kind != ChangeSetKind::Redo)
        return target;
    COFFRET_ASSIGN(const auto undo, history.set(target.undoes));
    COFFRET_ASSIGN(const auto original, undo ? history.set(undo->undoes) : std::optional<ChangeSetRow>());
    if (!original)
        return Error(CrmError::NotFound, u"change set"_s);
    return *original;
}

static bool isTooLate(const ChangeSet &set, TimeStamp now)
{
    const bool whole = set.kind == ChangeSetKind::Import || set.kind == ChangeSetKind::Merge;
    return whole && set.at < now - HistoryBook::wholeUndo;
}

static Result<UndoOutcome> takeBack(const Desk &desk, const ChangeSetRow &target, OnLaterChange policy,
                                    const Progress &progress)
{
    if (target.set.undone)
        return Error(CrmError::AlreadyUndone);
    if (isTooLate(target.set, desk.clock.now()))
        return Error(CrmError::UndoTooLate);
    const bool redo = target.set.kind == ChangeSetKind::Undo;
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    COFFRET_ASSIGN(auto ledger, Ledger::open(transaction, desk, redo ? ChangeSetKind::Redo : ChangeSetKind::Undo,
                                             target.set.label, target.row));
    Undo undo(desk, ledger, target.row);
    COFFRET_TRY(undo.takeBack(progress));
    if (undo.left > 0 && (policy == OnLaterChange::Refuse || undo.takenBack == 0))
        return Error(CrmError::UndoBlocked, QString::number(undo.left));
    HistoryRepository history(desk.database);
    COFFRET_TRY(history.markUndone(target.row, ledger.setRow(), desk.clock.now()));
    if (redo)
        COFFRET_TRY(history.markUndone(target.undoes, 0, 0));
    COFFRET_TRY(ledger.close());
    COFFRET_TRY(transaction.commit());
    return UndoOutcome{ledger.setId(), undo.takenBack, undo.left};
}

Result<UndoOutcome> HistoryBook::undo(ChangeSetId set, OnLaterChange policy, const Progress &progress)
{
    const HistoryRepository history(desk.database);
    COFFRET_ASSIGN(const auto found, history.set(set));
    if (!found)
        return Error(CrmError::NotFound, u"change set"_s);
    COFFRET_TRY(permitUndo(desk, found->set.user));
    COFFRET_ASSIGN(const auto target, meant(history, *found));
    return takeBack(desk, target, policy, progress);
}

Result<UndoOutcome> HistoryBook::undoLast()
{
    COFFRET_ASSIGN(const auto last, HistoryRepository(desk.database).lastToUndo(desk.session.user));
    if (!last)
        return Error(CrmError::NothingToUndo);
    return takeBack(desk, *last, OnLaterChange::Refuse, {});
}

Result<UndoOutcome> HistoryBook::redoLast()
{
    COFFRET_ASSIGN(const auto last, HistoryRepository(desk.database).lastToRedo(desk.session.user));
    if (!last)
        return Error(CrmError::NothingToUndo);
    return takeBack(desk, *last, OnLaterChange::Refuse, {});
}

Result<QList<ChangeSet>> HistoryBook::recent(int limit) const
{
    const bool all = !desk.session.profile.restrictsReading();
    return HistoryRepository(desk.database).recent(limit, all ? std::nullopt : std::optional(desk.session.user));
}

static Result<QString> companyShown(const Desk &desk, const QString &uuid)
{
    const auto id = CompanyId::fromText(uuid);
    if (!id)
        return QString();
    const CompanyRepository companies(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto row, companies.rowOf(*id));
    return row ? companies.nameOf(*row) : Result<QString>(QString());
}

Result<QList<EarlierValue>> HistoryBook::earlierValues(const PartyRef &party) const
{
    COFFRET_ASSIGN(const qint64 row, partyRow(desk.database, party));
    COFFRET_ASSIGN(auto values, HistoryRepository(desk.database).earlierValues({entityKind(party.kind), row}));
    for (EarlierValue &value : values) {
        if (value.field != QLatin1String("company"))
            continue;
        COFFRET_ASSIGN(value.oldValue, companyShown(desk, value.oldValue));
        COFFRET_ASSIGN(value.newValue, companyShown(desk, value.newValue));
    }
    return values;
}

Result<void> HistoryBook::restoreValue(const PartyRef &party, ChangeSetId set, const QString &field)
{
    COFFRET_ASSIGN(const qint64 row, partyRow(desk.database, party));
    const EntityRow entity{entityKind(party.kind), row};
    const HistoryRepository history(desk.database);
    COFFRET_ASSIGN(const auto source, history.set(set));
    if (!source || field == Ledger::deletedField() || field == Ledger::mergedField())
        return Error(CrmError::NotFound, u"earlier value"_s);
    COFFRET_ASSIGN(auto lines, history.lines(source->row, entity));
    lines.removeIf([&](const FieldChange &line) { return line.field != field; });
    if (lines.isEmpty())
        return Error(CrmError::NotFound, u"earlier value"_s);
    const QString value = lines.first().oldValue;
    return underOneSet<void>(desk, ChangeSetKind::Edit, u"earlier value"_s, [&](Ledger &ledger) {
        return withRepository<void>(desk, entity.kind, [&](auto &repository) -> Result<void> {
            COFFRET_ASSIGN(const auto before, repository.readKnown(entity.row));
            if (!before)
                return Error(CrmError::NotFound);
            if (before->entity.provenance.deletedAt != 0)
                return Error(CrmError::InTrash);
            auto after = *before;
            using Entity = std::decay_t<decltype(after.entity)>;
            for (const Field<Entity> &one : fieldTable<Entity>()) {
                if (field == one.name)
                    one.set(after.entity, value);
            }
            const auto changed = ledger.change(repository, *before, after);
            return changed.ok() ? Result<void>() : changed.error();
        });
    });
}

} // namespace coffret::crm
