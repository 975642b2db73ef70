// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/people.h"

#include "core/crypto/passphrase.h"
#include "core/vault/directoryextensions.h"
#include "core/vault/newvault.h"
#include "core/vault/rightschange.h"
#include "core/vault/vaulterror.h"

#include <algorithm>

namespace coffret::vault {

namespace {

const QLatin1String general(generalFile);

Result<void> checkFiles(const Directory &directory, const QStringList &files)
{
    for (const QString &file : files) {
        const bool known = std::any_of(directory.compartments.cbegin(), directory.compartments.cend(),
                                       [&](const DirectoryCompartment &one) { return one.file == file; });
        if (!known)
            return Error(VaultError::BadRequest, QStringLiteral("compartment"));
    }
    return {};
}

Result<void> checkPerson(const Directory &directory, const NewPerson &person, TimeStamp now)
{
    if (!isUsableLogin(person.login))
        return Error(VaultError::BadRequest, QStringLiteral("login"));
    if (!isUsableName(person.name))
        return Error(VaultError::BadRequest, QStringLiteral("name"));
    if (person.expires != 0 && (person.role == UserRole::Owner || person.expires <= now))
        return Error(VaultError::BadRequest, QStringLiteral("expiry"));
    if (person.role == UserRole::Owner && !person.profile.isNull())
        return Error(VaultError::BadRequest, QStringLiteral("profile"));
    COFFRET_TRY(checkFiles(directory, person.compartments));
    if (findLogin(directory, person.login))
        return VaultError::AlreadyExists;
    if (qsizetype(directory.users.size()) >= maximumUsers)
        return VaultError::TooManyUsers;
    return {};
}

Result<void> addName(Directory &directory, const PersonName &person, const Secret &generalKey)
{
    COFFRET_ASSIGN(VaultNames names, openNames(directory, generalKey));
    std::erase_if(names.people, [&](const PersonName &one) { return one.user == person.user; });
    names.people.push_back(person);
    return sealNames(directory, names, generalKey);
}

// The invitation's slot and its deadline, for a person whose entry is in the directory.
Result<Invitation> invite(Header &header, UserId user, const Identity &identity, const crypto::KdfCost &cost,
                          const VaultEnvironment &environment)
{
    const crypto::WordLists words(crypto::WordLists::Which::Passphrases);
    Secret code = crypto::PassphraseMaker(words).make(crypto::oneTimeCodeWords);
    const KeyFile none;
    COFFRET_ASSIGN(Slot slot,
                   makePasswordSlot({user, code, none, cost, SlotKind::Invitation}, identity, environment.limits));
    std::erase_if(header.slots, [&](const Slot &one) { return one.user == user; });
    header.slots.push_back(std::move(slot));
    const TimeStamp until = environment.clock.now() + invitationLength;
    std::vector<InvitationUntil> open = invitationsOf(header.directory);
    std::erase_if(open, [&](const InvitationUntil &one) { return one.user == user; });
    open.push_back({user, until});
    setInvitations(header.directory, open);
    return Invitation{user, std::move(code), until};
}

void withdrawInvitation(Header &header, UserId user)
{
    std::erase_if(header.slots, [&](const Slot &one) { return one.user == user && one.kind == SlotKind::Invitation; });
    std::vector<InvitationUntil> open = invitationsOf(header.directory);
    std::erase_if(open, [&](const InvitationUntil &one) { return one.user == user; });
    setInvitations(header.directory, open);
}

QStringList heldBy(const Directory &directory, UserId user)
{
    QStringList files;
    for (const DirectoryCompartment &compartment : directory.compartments) {
        if (std::any_of(compartment.sealed.cbegin(), compartment.sealed.cend(),
                        [&](const SealedKey &one) { return one.user == user; }))
            files.append(compartment.file);
    }
    return files;
}

Result<DirectoryUser *> known(Directory &directory, UserId id)
{
    if (DirectoryUser *const user = findUser(directory, id))
        return user;
    return VaultError::UnknownUser;
}

// A member, and an end still to come: an owner's account has none.
Result<DirectoryUser *> endable(Directory &directory, UserId id, std::optional<TimeStamp> expires, TimeStamp now)
{
    COFFRET_ASSIGN(DirectoryUser *const user, known(directory, id));
    if (user->role == UserRole::Owner)
        return Error(VaultError::BadRequest, QStringLiteral("an owner"));
    if (expires.value_or(0) != 0 && *expires <= now)
        return Error(VaultError::BadRequest, QStringLiteral("expiry"));
    return user;
}

// A member's compartment that may be given and taken: not the general one.
Result<DirectoryCompartment *> grantable(Directory &directory, const DirectoryUser &user, const QString &file)
{
    const auto found = std::find_if(directory.compartments.begin(), directory.compartments.end(),
                                    [&](const DirectoryCompartment &one) { return one.file == file; });
    if (found == directory.compartments.end() || file == general || user.role == UserRole::Owner)
        return Error(VaultError::BadRequest, QStringLiteral("compartment"));
    return &*found;
}

} // namespace

Result<Invitation> addPerson(const RightsDesk &desk, const NewPerson &person, const crypto::KdfCost &cost)
{
    Invitation made;
    COFFRET_TRY(changeDirectory(desk, During::Usual, [&](Header &header) -> Result<void> {
        Directory &directory = header.directory;
        const VaultEnvironment &environment = desk.environment;
        COFFRET_TRY(checkPerson(directory, person, environment.clock.now()));
        DirectoryUser user;
        user.id = environment.ids.create<UserTag>();
        user.role = person.role;
        user.state = UserState::Invited;
        user.login = person.login;
        user.profile = person.profile;
        user.created = environment.clock.now();
        user.expires = person.expires;
        COFFRET_ASSIGN(const Identity identity, giveNewKeys(user, directory, directory.epoch));
        directory.users.push_back(user);
        COFFRET_TRY(sealEntitlement(directory, user, desk.vault.keys, person.compartments));
        COFFRET_TRY(addName(directory, {user.id, person.name}, *desk.vault.keys.key(general)));
        COFFRET_ASSIGN(made, invite(header, user.id, identity, cost, environment));
        return {};
    }));
    return made;
}

Result<Invitation> inviteAgain(const RightsDesk &desk, UserId id, const crypto::KdfCost &cost)
{
    Invitation made;
    COFFRET_TRY(changeDirectory(desk, During::Usual, [&](Header &header) -> Result<void> {
        Directory &directory = header.directory;
        COFFRET_ASSIGN(DirectoryUser *const user, known(directory, id));
        const bool accepted = findSlot(header, id, SlotKind::Password) || findSlot(header, id, SlotKind::Recovery);
        if (user->role == UserRole::Owner && accepted) // his recovery key is the way back
            return Error(VaultError::BadRequest, QStringLiteral("an owner"));
        if (accepted)
            addFormerKey(directory, *user, desk.environment.clock.now());
        COFFRET_ASSIGN(const Identity identity, giveNewKeys(*user, directory, directory.epoch));
        user->state = UserState::Invited;
        COFFRET_TRY(sealEntitlement(directory, *user, desk.vault.keys, heldBy(directory, id)));
        COFFRET_ASSIGN(made, invite(header, id, identity, cost, desk.environment));
        return {};
    }));
    return made;
}

Result<void> disablePerson(const RightsDesk &desk, UserId id)
{
    return changeDirectory(desk, During::Usual, [&](Header &header) -> Result<void> {
        COFFRET_ASSIGN(DirectoryUser *const user, known(header.directory, id));
        withdrawInvitation(header, id);
        user->state = UserState::Disabled;
        return {};
    });
}

Result<void> enablePerson(const RightsDesk &desk, UserId id)
{
    return changeDirectory(desk, During::Usual, [&](Header &header) -> Result<void> {
        COFFRET_ASSIGN(DirectoryUser *const user, known(header.directory, id));
        if (!findSlot(header, id, SlotKind::Password)) // nothing to come back with but a new code
            return VaultError::InvitationExpired;
        user->state = UserState::Active;
        return sealEntitlement(header.directory, *user, desk.vault.keys, heldBy(header.directory, id));
    });
}

Result<void> grantCompartment(const RightsDesk &desk, UserId id, const QString &file)
{
    return changeDirectory(desk, During::Usual, [&](Header &header) -> Result<void> {
        COFFRET_ASSIGN(DirectoryUser *const user, known(header.directory, id));
        COFFRET_ASSIGN(DirectoryCompartment *const compartment, grantable(header.directory, *user, file));
        return sealToUser(compartment->sealed, *user, *desk.vault.keys.key(file));
    });
}

Result<void> revokeCompartment(const RightsDesk &desk, UserId id, const QString &file)
{
    return changeDirectory(desk, During::Usual, [&](Header &header) -> Result<void> {
        COFFRET_ASSIGN(DirectoryUser *const user, known(header.directory, id));
        COFFRET_ASSIGN(DirectoryCompartment *const compartment, grantable(header.directory, *user, file));
        std::erase_if(compartment->sealed, [&](const SealedKey &one) { return one.user == id; });
        return {};
    });
}

Result<void> setProfile(const RightsDesk &desk, UserId id, ProfileId profile, const QStringList &compartments,
                        std::optional<TimeStamp> expires)
{
    return changeDirectory(desk, During::Usual, [&](Header &header) -> Result<void> {
        Directory &directory = header.directory;
        COFFRET_ASSIGN(DirectoryUser *const user, endable(directory, id, expires, desk.environment.clock.now()));
        COFFRET_TRY(checkFiles(directory, compartments));
        user->profile = profile;
        user->expires = expires.value_or(user->expires);
        for (DirectoryCompartment &compartment : directory.compartments) {
            if (compartment.file != general && !compartments.contains(compartment.file))
                std::erase_if(compartment.sealed, [&](const SealedKey &one) { return one.user == id; });
        }
        return sealEntitlement(directory, *user, desk.vault.keys, compartments);
    });
}

Result<void> setEnd(const RightsDesk &desk, UserId id, TimeStamp expires)
{
    return changeDirectory(desk, During::Usual, [&](Header &header) -> Result<void> {
        COFFRET_ASSIGN(DirectoryUser *const user, endable(header.directory, id, expires, desk.environment.clock.now()));
        user->expires = expires;
        return {};
    });
}

std::vector<PersonSheet> peopleOf(const UnlockedVault &vault)
{
    std::vector<PersonSheet> people;
    const Directory &directory = vault.header.directory;
    for (const DirectoryUser &user : directory.users) {
        PersonSheet sheet{user.id,      user.login,   user.login,   user.role, stateOf(vault.header, user),
                          user.profile, user.created, user.expires, 0,         heldBy(directory, user.id)};
        for (const PersonName &person : vault.people) {
            if (person.user == user.id)
                sheet.name = person.name;
        }
        if (sheet.state == UserState::Invited)
            sheet.invitedUntil = invitedUntil(directory, user.id);
        people.push_back(std::move(sheet));
    }
    return people;
}

int activeOwners(const UnlockedVault &vault)
{
    const auto &users = vault.header.directory.users;
    return int(std::count_if(users.cbegin(), users.cend(), [&](const DirectoryUser &user) {
        return user.role == UserRole::Owner && stateOf(vault.header, user) == UserState::Active;
    }));
}

} // namespace coffret::vault
