// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/linkbook.h"

#include "core/crm/bookwork.h"
#include "core/crm/linkrepository.h"
#include "core/crm/listrepository.h"
#include "core/crm/partyrules.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static Result<Link> write(const Desk &desk, Ledger &ledger, Link link)
{
    link.role = tidied(link.role);
    if (link.from == link.to)
        return Error(CrmError::Refused, u"link with itself"_s);
    LinkRepository links(desk.database, desk.ids);
    COFFRET_ASSIGN(const bool twice, links.standsAlready(link));
    if (twice)
        return Error(CrmError::Refused, u"link that stands already"_s);
    if (link.id.isNull()) {
        Stored<Link> stored;
        stored.entity = std::move(link);
        COFFRET_TRY(ledger.create(links, stored));
        return std::move(stored.entity);
    }
    COFFRET_ASSIGN(const auto before, readKnown(links, link.id));
    if (before.entity.provenance.deletedAt != 0)
        return Error(CrmError::InTrash, u"link"_s);
    Stored<Link> after = before;
    COFFRET_TRY(takeOver<Link>(after.entity, link, nullptr));
    COFFRET_TRY(ledger.change(links, before, after));
    return std::move(after.entity);
}

Result<Link> LinkBook::save(Link link)
{
    const ChangeSetKind kind = link.id.isNull() ? ChangeSetKind::Create : ChangeSetKind::Edit;
    return underOneSet<Link>(desk, kind, u"link"_s,
                             [&](Ledger &ledger) { return write(desk, ledger, std::move(link)); });
}

Result<Link> LinkBook::saveIn(storage::Transaction &transaction, qint64 changeSet, Link link)
{
    Ledger ledger(transaction, desk, OpenChangeSet{changeSet, {}});
    return write(desk, ledger, std::move(link));
}

Result<Link> LinkBook::link(LinkId id) const
{
    COFFRET_ASSIGN(auto stored, readKnown(LinkRepository(desk.database, desk.ids), id));
    return std::move(stored.entity);
}

static Result<void> move(const Desk &desk, const QList<LinkId> &ids, ChangeSetKind kind, TimeStamp deletedAt)
{
    return underOneSet<void>(desk, kind, u"link"_s, [&](Ledger &ledger) {
        LinkRepository links(desk.database, desk.ids);
        return setDeleted(ledger, links, ids, deletedAt);
    });
}

Result<void> LinkBook::remove(const QList<LinkId> &ids)
{
    return move(desk, ids, ChangeSetKind::Delete, desk.clock.now());
}

Result<void> LinkBook::restore(const QList<LinkId> &ids)
{
    return move(desk, ids, ChangeSetKind::Restore, 0);
}

Result<QList<LinkedParty>> LinkBook::linksOf(const PartyRef &party) const
{
    const LinkRepository links(desk.database, desk.ids);
    const ListRepository lists(desk.database);
    COFFRET_ASSIGN(const auto rows, links.rowsOf(party));
    QList<LinkedParty> found;
    for (const RowId row : rows) {
        COFFRET_ASSIGN(const auto stored, links.readKnown(row));
        if (!stored || stored->entity.provenance.deletedAt != 0)
            continue;
        const PartyRef other = stored->entity.from == party ? stored->entity.to : stored->entity.from;
        COFFRET_ASSIGN(const auto standing, lists.standingRow(other));
        if (!standing)
            continue;
        COFFRET_ASSIGN(const auto shown, lists.row(other.kind, *standing));
        found.append({stored->entity, other, shown ? shown->name : QString()});
    }
    return found;
}

} // namespace coffret::crm
