// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/openings.h"

#include "core/journal/openingrepository.h"
#include "core/storage/transaction.h"
#include "core/vault/attempts.h"
#include "core/workspace/openvault.h"

#include <algorithm>

namespace coffret::workspace {

static Result<void> keep(OpenVault &opened, TimeStamp now)
{
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(*opened.database, opened.books.desk.bus));
    COFFRET_TRY(journal::OpeningRepository(*opened.database).add(journal::AccountId{opened.session.user.value}, now));
    return transaction.commit();
}

static int failuresSince(const OpenVault &opened, TimeStamp last)
{
    const vault::OpenKeys &keys = opened.unlocked.keys;
    const bool isOwner = !keys.journalSecretKey.isEmpty();
    vault::SystemFileOperations files;
    const auto attempts = vault::failedAttempts(files, opened.lock.folder(),
                                                isOwner ? keys.journalSecretKey : keys.identity.boxSecretKey);
    return int(std::count_if(attempts.begin(), attempts.end(),
                             [last](const vault::FailedAttempt &attempt) { return attempt.at > last; }));
}

Openings openingsOf(OpenVault &opened)
{
    if (!opened.openings) {
        const journal::AccountId me{opened.session.user.value};
        Openings found;
        found.before = journal::OpeningRepository(*opened.database).of(me).value_or(QList<TimeStamp>());
        found.failures = failuresSince(opened, found.before.value(0, 0));
        opened.openings = found;
    }
    return *opened.openings;
}

void keepOpening(OpenVault &opened, const Clock &clock)
{
    if (opened.openingKept)
        return;
    (void)openingsOf(opened); // before this one is among them
    opened.openingKept = keep(opened, clock.now()).ok();
}

} // namespace coffret::workspace
