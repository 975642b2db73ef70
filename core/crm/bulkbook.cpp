// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/bulkbook.h"

#include "core/base/textfold.h"
#include "core/crm/bookwork.h"
#include "core/crm/partyrules.h"
#include "core/crm/permission.h"
#include "core/crm/repositories.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

namespace {

template <class Party>
struct Apply
{
    Stored<Party> &stored;
    TimeStamp now;

    void operator()(const SetStatus &change) const { stored.entity.status = change.status; }
    void operator()(const SetOwner &change) const { stored.entity.owner = change.owner; }
    void operator()(const AddTag &change) const
    {
        stored.entity.tags += change.tag;
        tidy(stored.entity.tags);
    }
    void operator()(const RemoveTag &change) const
    {
        const QString folded = fold(change.tag);
        stored.entity.tags.removeIf([&](const QString &tag) { return fold(tag) == folded; });
    }
    void operator()(const MoveToTrash &) const { stored.entity.provenance.deletedAt = now; }
    void operator()(const SetLanguage &change) const { stored.entity.language = tidied(change.language); }
    void operator()(const SetSource &change) const { stored.entity.source = tidied(change.source); }
};

QString labelOf(const BulkChange &change)
{
    static const QString labels[] = {u"status"_s, u"owner"_s,    u"tag"_s,   u"untag"_s,
                                     u"trash"_s,  u"language"_s, u"source"_s};
    return labels[change.index()];
}

template <class Repository>
Result<bool> applyTo(const Desk &desk, Ledger &ledger, Repository &repository, RowId row, const BulkChange &change)
{
    COFFRET_ASSIGN(const auto before, repository.readKnown(row));
    if (!before || before->entity.provenance.deletedAt != 0)
        return false;
    auto after = *before;
    std::visit(Apply<typename Repository::Entity>{after, desk.clock.now()}, change);
    COFFRET_TRY(repository.settle(after.entity));
    return ledger.change(repository, *before, after);
}

template <class Repository>
Result<BulkOutcome> applyToAll(const Desk &desk, Ledger &ledger, const std::vector<quint32> &rows,
                               const BulkChange &change, const Progress &progress)
{
    constexpr qint64 batch = 500;
    Repository repository(desk.database, desk.ids);
    BulkOutcome outcome;
    for (const quint32 row : rows) {
        const qint64 done = outcome.changed + outcome.unchanged;
        if (done % batch == 0 && !progress.step(done, qint64(rows.size())))
            return Error(BaseError::Cancelled);
        COFFRET_ASSIGN(const bool changed, applyTo(desk, ledger, repository, row, change));
        ++(changed ? outcome.changed : outcome.unchanged);
    }
    if (outcome.changed > 0)
        outcome.set = ledger.setId();
    return outcome;
}

} // namespace

Result<BulkOutcome> BulkBook::apply(PartyKind kind, const std::vector<quint32> &rows, const BulkChange &change,
                                    const Progress &progress)
{
    COFFRET_TRY(permit(desk, access::Deed::Bulk, journal::Action::Modified));
    const auto *tag = std::get_if<AddTag>(&change);
    if (tag && tidied(tag->tag).isEmpty())
        return Error(CrmError::Refused, u"tag without a name"_s);
    return underOneSet<BulkOutcome>(desk, ChangeSetKind::Bulk, labelOf(change), [&](Ledger &ledger) {
        return kind == PartyKind::Contact ? applyToAll<ContactRepository>(desk, ledger, rows, change, progress)
                                          : applyToAll<CompanyRepository>(desk, ledger, rows, change, progress);
    });
}

Result<BulkOutcome> BulkBook::apply(const ListFilter &filter, const BulkChange &change, const Progress &progress)
{
    COFFRET_ASSIGN(const auto rows, ListBook(desk).rowIds(filter));
    return apply(filter.kind, rows, change, progress);
}

} // namespace coffret::crm
