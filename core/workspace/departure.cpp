// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/departure.h"

#include "core/journal/reader.h"
#include "core/vault/directory.h"
#include "core/vault/vaulterror.h"
#include "core/workspace/logaccess.h"
#include "core/workspace/openvault.h"
#include "core/workspace/people.h"
#include "core/workspace/workspaceerror.h"

#include <QDateTime>
#include <algorithm>

namespace coffret::workspace {

namespace {

using journal::Action;

Result<access::UserId> idOf(const OpenVault &opened, const QString &login)
{
    const auto *const user = vault::findLogin(opened.unlocked.header.directory, login);
    return user ? Result<access::UserId>(access::UserId{user->id.value}) : vault::VaultError::UnknownUser;
}

Result<Person> personOf(OpenVault &opened, const QString &login, const Clock &clock)
{
    COFFRET_ASSIGN(const vault::UserId id, [&]() -> Result<vault::UserId> {
        COFFRET_ASSIGN(const access::UserId found, idOf(opened, login));
        return vault::UserId{found.value};
    }());
    const QString known = vault::findUser(opened.unlocked.header.directory, id)->login;
    COFFRET_ASSIGN(const QList<Person> people, peopleIn(opened, clock));
    const auto found =
        std::find_if(people.cbegin(), people.cend(), [&](const Person &each) { return each.login == known; });
    return found == people.cend() ? Result<Person>(vault::VaultError::UnknownUser) : *found;
}

// Reads the log newest first, so the first of each that is met is the latest.
void learn(Departure &departure, const journal::LoggedEntry &logged, const Uuid &account)
{
    const journal::Entry &entry = logged.entry;
    if (entry.outcome != journal::Outcome::Done)
        return;
    const auto keep = [&](TimeStamp &moment) { moment = moment == 0 ? entry.at : moment; };
    const bool isTheirs = logged.account.value == account;
    const bool isOut =
        entry.action == Action::Exported || entry.action == Action::Printed || entry.action == Action::Copied;
    if (isTheirs && entry.action != Action::SessionClosed)
        keep(departure.lastUsed);
    if (isTheirs && isOut) {
        ++departure.takenOnes;
        if (departure.taken.size() < mostTaken)
            departure.taken.append({entry.at, entry.action, std::max<qint64>(entry.number, 1)});
    }
    if (entry.action == Action::KeysRotated && departure.disabledAt == 0)
        keep(departure.keysAt);
    if (entry.object.value != account)
        return;
    if (entry.action == Action::AccountDisabled)
        keep(departure.disabledAt);
    if (entry.action == Action::Reassigned) {
        keep(departure.handedOverAt);
        departure.handedOver += entry.number;
    }
}

} // namespace

Result<Departure> departureOf(OpenVault &opened, const QString &login, const Clock &clock, const Progress &progress)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    COFFRET_ASSIGN(const access::UserId account, idOf(opened, login));
    Departure departure;
    COFFRET_ASSIGN(departure.person, personOf(opened, login, clock));
    COFFRET_ASSIGN(departure.portfolio, opened.books.handovers.of(account));
    journal::Entry read;
    read.action = Action::LogRead;
    read.kind = journal::ObjectKind::Log;
    opened.log.note(read);
    COFFRET_TRY(opened.log.flush());
    journal::Question question;
    question.from = QDateTime::fromMSecsSinceEpoch(clock.now()).addMonths(-departureMonths).toMSecsSinceEpoch();
    question.order = journal::Question::Order::NewestFirst;
    const auto take = [&](const journal::LoggedEntry &logged) {
        learn(departure, logged, account.value);
        return true;
    };
    COFFRET_TRY(journal::Reader(*opened.database, trust).read(question, take, progress));
    if (departure.person.state != PersonState::Disabled) { // came back since, or never left
        departure.disabledAt = 0;
        departure.keysAt = 0;
    } else if (departure.disabledAt == 0) { // longer ago than the log was asked: not known
        departure.keysAt = 0;
    }
    return departure;
}

bool mayTakeOver(const Person &colleague)
{
    if (colleague.state != PersonState::Active)
        return false;
    const access::Profile *const profile = access::shippedProfile(colleague.profile);
    return colleague.role == PersonRole::Owner || (profile && profile->scope != access::RecordScope::None);
}

Result<crm::HandoverOutcome> handOverFrom(OpenVault &opened, const QString &login, const QString &colleague,
                                          const Clock &clock, const Progress &progress)
{
    COFFRET_TRY(trustOf(opened)); // owners only
    COFFRET_ASSIGN(const access::UserId from, idOf(opened, login));
    COFFRET_ASSIGN(const access::UserId to, idOf(opened, colleague));
    COFFRET_ASSIGN(const Person person, personOf(opened, colleague, clock));
    if (from == to || !mayTakeOver(person))
        return Error(vault::VaultError::BadRequest, QStringLiteral("colleague"));
    return opened.books.handovers.handOver(from, to, progress);
}

} // namespace coffret::workspace
