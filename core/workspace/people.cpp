// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/people.h"

#include "core/storage/headeranchor.h"
#include "core/vault/people.h"
#include "core/vault/slotchanges.h"
#include "core/vault/vaulterror.h"
#include "core/workspace/passwordadvisor.h"
#include "core/workspace/rotation.h"
#include "core/workspace/surroundings.h"
#include "core/workspace/workspaceerror.h"

#include <algorithm>

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

vault::PersonSheet sheetOf(const OpenVault &opened, vault::UserId user)
{
    const auto people = vault::peopleOf(opened.unlocked);
    const auto found = std::find_if(people.cbegin(), people.cend(), [&](const auto &one) { return one.id == user; });
    return found == people.cend() ? vault::PersonSheet() : *found;
}

// What an account of this profile holds beside the general file. Of a profile for some time, it must end.
Result<QStringList> filesOf(access::ProfileId id, TimeStamp expires, TimeStamp now)
{
    const access::Profile *const profile = access::shippedProfile(id);
    if (!profile)
        return Error(vault::VaultError::BadRequest, QStringLiteral("profile"));
    if (profile->limits.mustExpire && expires <= now) // none, or one that is over
        return WorkspaceError::NeedsExpiry;
    QStringList files;
    for (const QString &compartment : access::compartmentsOf(*profile))
        files.append(fileOf(compartment));
    return files;
}

bool isRaised(vault::ProfileId before, access::ProfileId after)
{
    const access::Profile *const was = access::shippedProfile(access::ProfileId{before.value});
    const access::Profile *const is = access::shippedProfile(after);
    return is && is->isMoreThan(was ? *was : access::nothing());
}

Result<void> giveProfile(const vault::RightsDesk &desk, const vault::PersonSheet &person, const RightsWish &wish)
{
    COFFRET_ASSIGN(const QStringList files,
                   filesOf(wish.profile, wish.end.value_or(person.expires), desk.environment.clock.now()));
    return vault::setProfile(desk, person.id, vault::ProfileId{wish.profile.value}, files, wish.end);
}

Result<void> giveEnd(const vault::RightsDesk &desk, const vault::PersonSheet &person, const RightsWish &wish)
{
    const access::Profile *const profile = access::shippedProfile(access::ProfileId{person.profile.value});
    if (!wish.end)
        return Error(vault::VaultError::BadRequest, QStringLiteral("expiry"));
    if (*wish.end == 0 && profile && profile->limits.mustExpire)
        return WorkspaceError::NeedsExpiry;
    return vault::setEnd(desk, person.id, *wish.end);
}

bool isLonger(TimeStamp before, TimeStamp after)
{
    return before != 0 && (after == 0 || after > before);
}

Result<void> apply(const vault::RightsDesk &desk, const vault::PersonSheet &person, const RightsWish &wish)
{
    const vault::UserId user = person.id;
    switch (wish.what) {
    case RightsWish::What::Disable: return vault::disablePerson(desk, user);
    case RightsWish::What::Enable: return vault::enablePerson(desk, user);
    case RightsWish::What::Grant: return vault::grantCompartment(desk, user, fileOf(wish.compartment));
    case RightsWish::What::Revoke: return vault::revokeCompartment(desk, user, fileOf(wish.compartment));
    case RightsWish::What::SetProfile: return giveProfile(desk, person, wish);
    case RightsWish::What::SetEnd: return giveEnd(desk, person, wish);
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
    if (!wish.profile.isNull()) {
        if (wish.role == PersonRole::Owner) // has every right
            return Error(vault::VaultError::BadRequest, QStringLiteral("profile"));
        COFFRET_ASSIGN(const QStringList files, filesOf(wish.profile, wish.expires, clock.now()));
        person.profile.value = wish.profile.value;
        person.compartments += files;
    }
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
    const vault::PersonSheet before = sheetOf(opened, user);
    COFFRET_TRY(apply(change.desk, before, wish));
    change.keepGeneration();
    const QStringList held = sheetOf(opened, user).compartments;
    const bool lost = std::any_of(before.compartments.cbegin(), before.compartments.cend(),
                                  [&](const QString &file) { return !held.contains(file); });
    RightsOutcome outcome;
    outcome.onlyOneOwner = vault::activeOwners(opened.unlocked) < 2;
    outcome.raised = (wish.what == RightsWish::What::SetProfile && isRaised(before.profile, wish.profile))
                     || isLonger(before.expires, sheetOf(opened, user).expires);
    outcome.keysShouldBeRenewed = lost || wish.what == RightsWish::What::Disable;
    return outcome;
}

Result<QList<Person>> peopleIn(OpenVault &opened, const Clock &clock)
{
    COFFRET_ASSIGN(const QList<access::Acceptance> acceptances, opened.books.charter.all());
    QList<Person> people;
    for (const vault::PersonSheet &sheet : vault::peopleOf(opened.unlocked)) {
        Person person{sheet.login,
                      sheet.name,
                      sheet.role == vault::UserRole::Owner ? PersonRole::Owner : PersonRole::Member,
                      stateOf(sheet, clock.now()),
                      sheet.created,
                      sheet.expires,
                      sheet.invitedUntil,
                      {},
                      access::ProfileId{sheet.profile.value},
                      {},
                      0};
        for (const access::Acceptance &acceptance : acceptances) {
            if (acceptance.user.value == sheet.id.value) {
                person.accepted = acceptance.version;
                person.acceptedAt = acceptance.at;
            }
        }
        for (const QString &file : sheet.compartments)
            person.compartments.append(file.chopped(3));
        people.append(person);
    }
    return people;
}

// The password stands already: what keeps this note from being written keeps nobody out. Who has no acceptance of theirs
// in the vault is asked for it by the next opening.
static Result<void> noteEnrolment(vault::VaultLock lock, const vault::Credentials &own, const QString &accepted,
                                  const Clock &clock, ChangeBus &bus)
{
    Surroundings around(clock);
    COFFRET_ASSIGN(vault::UnlockedVault unlocked, vault::unlock(lock, own, around.environment));
    COFFRET_ASSIGN(const auto opened, openFiles(std::move(lock), std::move(unlocked), OldHeader::Refused, clock, bus));
    journal::Entry entry;
    entry.action = journal::Action::AccountEnrolled;
    entry.kind = journal::ObjectKind::Account;
    entry.object.value = opened->unlocked.user.id.value;
    opened->log.note(entry);
    const auto noted = opened->books.charter.accept(accepted);
    COFFRET_TRY(opened->log.close());
    return noted;
}

static bool needsKeyFile(const vault::DirectoryUser &user)
{
    const access::Profile *const profile = access::shippedProfile(access::ProfileId{user.profile.value});
    return profile && profile->limits.needsKeyFile;
}

// The account's role and profile are the header's, which the code has proved.
Result<InvitationFacts> invitationFacts(const QString &path, Credentials &invited, const Clock &clock,
                                        const Cancelled &cancelled)
{
    const QString login = invited.login;
    invited.keyFile.clear();
    const auto unlocked = unlockHeader(path, invited, clock, cancelled);
    if (unlocked.ok()) // a password, of somebody who has one
        return vault::VaultError::WrongPassword;
    if (!unlocked.error().is(vault::VaultError::InvitationPending))
        return unlocked.error();
    Surroundings around(clock);
    COFFRET_ASSIGN(const auto onDisk,
                   vault::readHeader(around.files, vault::VaultFolder(path), crypto::KdfLimits::production()));
    const auto *const user = vault::findLogin(onDisk.header.directory, login);
    if (!user)
        return vault::VaultError::WrongPassword;
    return InvitationFacts{user->role == vault::UserRole::Owner, needsKeyFile(*user)};
}

// Before the code is used up; and only whoever has it is told, so that nobody learns from this which accounts there are.
static Result<void> checkKeyFile(const QString &path, const Enrolment &enrolment, const Clock &clock)
{
    if (!enrolment.keyFile.isEmpty())
        return {};
    Surroundings around(clock);
    COFFRET_ASSIGN(const auto onDisk,
                   vault::readHeader(around.files, vault::VaultFolder(path), crypto::KdfLimits::production()));
    const auto *const user = vault::findLogin(onDisk.header.directory, enrolment.login);
    if (!user || !needsKeyFile(*user))
        return {};
    Credentials invited;
    invited.login = enrolment.login;
    invited.password = enrolment.code.copy();
    COFFRET_TRY(invitationFacts(path, invited, clock, [] { return false; }));
    return WorkspaceError::NeedsKeyFile;
}

Result<Secret> acceptInvitation(const QString &path, Enrolment &enrolment, const Clock &clock, ChangeBus &bus)
{
    if (enrolment.accepted != access::charterVersion())
        return WorkspaceError::NeedsAcceptance;
    COFFRET_TRY(checkPassword(enrolment.password, {enrolment.login}));
    Surroundings around(clock);
    const vault::VaultFolder folder(path);
    COFFRET_TRY(vault::checkIsVault(around.files, folder));
    COFFRET_TRY(checkKeyFile(path, enrolment, clock));
    COFFRET_ASSIGN(vault::VaultLock lock, vault::VaultLock::take(folder, vault::thisProcess(clock)));
    const vault::Credentials own =
        vault::PasswordCredentials{enrolment.login, enrolment.password.copy(), enrolment.keyFile};
    const vault::PasswordCredentials invited{enrolment.login, std::move(enrolment.code), {}};
    const vault::NewPassword first{std::move(enrolment.password), enrolment.keyFile, costOf(enrolment.cost)};
    COFFRET_ASSIGN(vault::Accepted accepted, vault::acceptInvitation(lock, invited, first, around.environment));
    (void)noteEnrolment(std::move(lock), own, enrolment.accepted, clock, bus);
    return std::move(accepted.recoveryKey);
}

} // namespace coffret::workspace
