// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/people.h"

#include "core/storage/headeranchor.h"
#include "core/vault/people.h"
#include "core/vault/slotchanges.h"
#include "core/vault/vaulterror.h"
#include "core/workspace/passwordadvisor.h"
#include "core/workspace/surroundings.h"

namespace coffret::workspace {

namespace {

QString fileOf(const QString &compartment)
{
    return compartment + QLatin1String(".db");
}

// The owner's desk for one change; after a good one the databases learn of the new header.
class Change
{
public:
    Change(OpenVault &o, const Clock &clock)
        : opened(o), around(clock), desk{opened.lock, opened.unlocked, around.environment,
                                         [this](quint64 epoch) { return storage::raiseEpoch(*opened.database, epoch); }}
    {}
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;

    Result<vault::UserId> idOf(const QString &login) const
    {
        const auto *const user = vault::findLogin(opened.unlocked.header.directory, login);
        return user ? Result<vault::UserId>(user->id) : vault::VaultError::UnknownUser;
    }
    // When the disk is too full for its number, the next opening writes it.
    void keepGeneration() { (void)storage::keepHeaderGeneration(*opened.database, opened.unlocked.header.generation); }

private:
    OpenVault &opened;
    Surroundings around;

public:
    vault::RightsDesk desk;
};

Result<InvitedPerson> told(Change &change, Result<vault::Invitation> made, const QString &login)
{
    if (!made.ok())
        return made.error();
    change.keepGeneration();
    return InvitedPerson{login, std::move(made->code), made->until};
}

Result<void> apply(const vault::RightsDesk &desk, vault::UserId user, const RightsWish &wish)
{
    switch (wish.what) {
    case RightsWish::What::Disable: return vault::disablePerson(desk, user);
    case RightsWish::What::Enable: return vault::enablePerson(desk, user);
    case RightsWish::What::Grant: return vault::grantCompartment(desk, user, fileOf(wish.compartment));
    case RightsWish::What::Revoke: return vault::revokeCompartment(desk, user, fileOf(wish.compartment));
    }
    return vault::VaultError::Internal;
}

PersonState stateOf(const vault::PersonSheet &sheet, TimeStamp now)
{
    if (sheet.state == vault::UserState::Disabled)
        return PersonState::Disabled;
    if (sheet.expires != 0 && now >= sheet.expires)
        return PersonState::Expired;
    if (sheet.state == vault::UserState::Active)
        return PersonState::Active;
    return now < sheet.invitedUntil ? PersonState::Invited : PersonState::InvitationExpired;
}

} // namespace

Result<InvitedPerson> invitePerson(OpenVault &opened, const PersonWish &wish, const Clock &clock)
{
    Change change(opened, clock);
    vault::NewPerson person;
    person.login = wish.login;
    person.name = wish.displayName.isEmpty() ? wish.login : wish.displayName;
    person.role = wish.role == PersonRole::Owner ? vault::UserRole::Owner : vault::UserRole::Member;
    person.expires = wish.expires;
    for (const QString &compartment : wish.compartments)
        person.compartments.append(fileOf(compartment));
    return told(change, vault::addPerson(change.desk, person, costOf(wish.cost)), wish.login);
}

Result<InvitedPerson> invitePersonAgain(OpenVault &opened, const QString &login, const Clock &clock)
{
    Change change(opened, clock);
    COFFRET_ASSIGN(const vault::UserId user, change.idOf(login));
    return told(change, vault::inviteAgain(change.desk, user, costOf(CreateRequest::Cost::Calibrated)), login);
}

Result<RightsOutcome> changeRightsOf(OpenVault &opened, const RightsWish &wish, const Clock &clock)
{
    Change change(opened, clock);
    COFFRET_ASSIGN(const vault::UserId user, change.idOf(wish.login));
    COFFRET_TRY(apply(change.desk, user, wish));
    change.keepGeneration();
    return RightsOutcome{vault::activeOwners(opened.unlocked) < 2};
}

Result<QList<Person>> peopleIn(const OpenVault &opened, const Clock &clock)
{
    QList<Person> people;
    for (const vault::PersonSheet &sheet : vault::peopleOf(opened.unlocked)) {
        Person person{sheet.login,
                      sheet.name,
                      sheet.role == vault::UserRole::Owner ? PersonRole::Owner : PersonRole::Member,
                      stateOf(sheet, clock.now()),
                      sheet.created,
                      sheet.expires,
                      sheet.invitedUntil,
                      {}};
        for (const QString &file : sheet.compartments)
            person.compartments.append(file.chopped(3));
        people.append(person);
    }
    return people;
}

Result<Secret> acceptInvitation(const QString &path, Enrolment &enrolment, const Clock &clock)
{
    COFFRET_TRY(checkPassword(enrolment.password, {enrolment.login}));
    Surroundings around(clock);
    const vault::VaultFolder folder(path);
    COFFRET_TRY(vault::checkIsVault(around.files, folder));
    COFFRET_ASSIGN(const vault::VaultLock lock, vault::VaultLock::take(folder, vault::thisProcess(clock)));
    const vault::PasswordCredentials invited{enrolment.login, std::move(enrolment.code), {}};
    const vault::NewPassword first{std::move(enrolment.password), enrolment.keyFile, costOf(enrolment.cost)};
    COFFRET_ASSIGN(vault::Accepted accepted, vault::acceptInvitation(lock, invited, first, around.environment));
    return std::move(accepted.recoveryKey);
}

} // namespace coffret::workspace
