// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/charterbook.h"

#include "core/access/acceptancerepository.h"
#include "core/vault/people.h"
#include "core/workspace/openvault.h"
#include "core/workspace/workspaceerror.h"

#include <algorithm>

namespace coffret::workspace {

// Accounts that are disabled are nobody's any more.
static bool isShared(const OpenVault &opened)
{
    const auto people = vault::peopleOf(opened.unlocked);
    return std::count_if(people.cbegin(), people.cend(),
                         [](const vault::PersonSheet &person) { return person.state != vault::UserState::Disabled; })
           > 1;
}

Result<bool> CharterBook::asksMe()
{
    if (!isShared(opened))
        return false;
    COFFRET_ASSIGN(const bool accepted,
                   access::AcceptanceRepository(*opened.database).has(opened.session.user, access::charterVersion()));
    return !accepted;
}

Result<void> CharterBook::accept(const QString &version)
{
    if (version != access::charterVersion())
        return WorkspaceError::NeedsAcceptance;
    const crm::Desk &desk = opened.books.desk;
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(*opened.database, desk.bus));
    access::AcceptanceRepository acceptances(*opened.database);
    COFFRET_ASSIGN(const bool already, acceptances.has(opened.session.user, version));
    if (already)
        return {};
    COFFRET_TRY(acceptances.add({opened.session.user, version, desk.clock.now()}));
    journal::Entry entry;
    entry.action = journal::Action::NoticeAccepted;
    entry.kind = journal::ObjectKind::Account;
    entry.object.value = opened.session.user.value;
    entry.detail = access::charterNumber(version);
    COFFRET_TRY(opened.log.record(transaction, entry));
    return transaction.commit();
}

Result<QList<access::Acceptance>> CharterBook::all()
{
    if (!opened.session.isOwner)
        return QList<access::Acceptance>();
    return access::AcceptanceRepository(*opened.database).newest();
}

} // namespace coffret::workspace
