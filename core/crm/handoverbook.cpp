// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/handoverbook.h"

#include "core/crm/bookwork.h"
#include "core/crm/handoverrepository.h"
#include "core/crm/permission.h"
#include "core/crm/repositories.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {
namespace {

journal::Entry entryOf(UserId from, qint64 number = 0)
{
    journal::Entry entry;
    entry.action = journal::Action::Reassigned;
    entry.kind = journal::ObjectKind::Account;
    entry.object.value = from.value;
    entry.number = number;
    return entry;
}

class Handover
{
public:
    Handover(const Desk &d, Ledger &l, UserId f, UserId t, const Progress &p)
        : desk(d), ledger(l), from(f), to(t), progress(p)
    {}

    Result<Portfolio> run()
    {
        const HandoverRepository theirs(desk.database);
        COFFRET_ASSIGN(const QList<RowId> contacts, theirs.rows(EntityKind::Contact, from));
        COFFRET_ASSIGN(const QList<RowId> companies, theirs.rows(EntityKind::Company, from));
        COFFRET_ASSIGN(const QList<RowId> tasks, theirs.rows(EntityKind::Task, from));
        total = contacts.size() + companies.size() + tasks.size();
        Portfolio moved;
        COFFRET_ASSIGN(moved.contacts, give<ContactRepository>(contacts, [&](Contact &each) { each.owner = to; }));
        COFFRET_ASSIGN(moved.companies, give<CompanyRepository>(companies, [&](Company &each) { each.owner = to; }));
        COFFRET_ASSIGN(moved.tasks, give<TaskRepository>(tasks, [&](Task &each) { each.assignee = to; }));
        return moved;
    }

private:
    template <class Repository, class Change>
    Result<qint64> give(const QList<RowId> &rows, Change change)
    {
        constexpr qint64 batch = 200;
        Repository repository(desk.database, desk.ids);
        qint64 given = 0;
        for (const RowId row : rows) {
            if (done++ % batch == 0 && !progress.step(done, total))
                return Error(BaseError::Cancelled);
            COFFRET_ASSIGN(const auto before, repository.readKnown(row));
            if (!before)
                continue;
            auto after = *before;
            change(after.entity);
            COFFRET_ASSIGN(const bool changed, ledger.change(repository, *before, after));
            given += changed;
        }
        return given;
    }

    const Desk &desk;
    Ledger &ledger;
    UserId from;
    UserId to;
    const Progress &progress;
    qint64 done = 0;
    qint64 total = 0;
};

} // namespace

Result<Portfolio> HandoverBook::of(UserId account) const
{
    if (!desk.session.isOwner)
        return CrmError::NotPermitted;
    const HandoverRepository theirs(desk.database);
    Portfolio found;
    COFFRET_ASSIGN(found.contacts, theirs.count(EntityKind::Contact, account));
    COFFRET_ASSIGN(found.companies, theirs.count(EntityKind::Company, account));
    COFFRET_ASSIGN(found.tasks, theirs.count(EntityKind::Task, account));
    return found;
}

Result<HandoverOutcome> HandoverBook::handOver(UserId from, UserId to, const Progress &progress)
{
    if (!desk.session.isOwner) {
        journal::Entry refused = entryOf(from);
        refused.outcome = journal::Outcome::Refused;
        desk.log.note(refused);
        return CrmError::NotPermitted;
    }
    if (from.isNull() || to.isNull() || from == to)
        return CrmError::Refused;
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    COFFRET_ASSIGN(auto ledger, Ledger::open(transaction, desk, ChangeSetKind::Bulk, u"handover"_s));
    HandoverOutcome outcome;
    COFFRET_ASSIGN(outcome.moved, Handover(desk, ledger, from, to, progress).run());
    if (ledger.isEmpty())
        return outcome;
    COFFRET_TRY(ledger.close());
    COFFRET_TRY(desk.log.record(transaction, entryOf(from, outcome.moved.all())));
    COFFRET_TRY(transaction.commit());
    outcome.set = ledger.setId();
    return outcome;
}

} // namespace coffret::crm
