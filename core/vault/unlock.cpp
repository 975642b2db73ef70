// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/unlock.h"

#include "core/vault/vaulterror.h"

namespace coffret::vault {

namespace {

std::vector<VaultNotice> noticesFor(const VaultFolder &folder, const Location &location, const HeaderOnDisk &onDisk)
{
    std::vector<VaultNotice> notices;
    if (onDisk.source == HeaderSource::Previous)
        notices.push_back({NoticeKind::PreviousGenerationUsed, onDisk.problem});
    if (location.kind == LocationKind::CloudSynchronised)
        notices.push_back({NoticeKind::CloudFolder, location.name});
    if (othersCanRead(folder))
        notices.push_back({NoticeKind::OthersCanRead, {}});
    return notices;
}

// With the previous header it is the previous password that opens: the sentence should say so.
Error explained(Error error, const HeaderOnDisk &onDisk)
{
    if (onDisk.source == HeaderSource::Previous && error.is(VaultError::WrongPassword))
        error.detail = QStringLiteral("previous header");
    return error;
}

Result<void> readNames(UnlockedVault &vault)
{
    const Secret *const general = vault.keys.key(QLatin1String(generalFile));
    if (!general)
        return {};
    COFFRET_ASSIGN(VaultNames names, openNames(vault.header.directory, *general));
    vault.organisation = names.organisation;
    for (const PersonName &person : names.people) {
        if (person.user == vault.user.id)
            vault.user.displayName = person.name;
    }
    vault.people = std::move(names.people);
    return {};
}

} // namespace

Result<UnlockedVault> openVault(Header header, UserId userId, Identity identity)
{
    UnlockedVault vault;
    vault.header = std::move(header);
    const DirectoryUser *const user = findUser(vault.header.directory, userId);
    COFFRET_ASSIGN(vault.keys, openKeysOf(vault.header.directory, *user, std::move(identity)));
    vault.user = {user->id, user->login, user->login, user->role, stateOf(vault.header, *user)};
    COFFRET_TRY(readNames(vault));
    return vault;
}

Result<UnlockedVault> unlock(const VaultLock &lock, const Credentials &credentials, const VaultEnvironment &environment,
                             const Cancelled &cancelled)
{
    const Location location = environment.locateFolder(lock.folder().path());
    COFFRET_TRY(refuseNetwork(location));
    COFFRET_ASSIGN(HeaderOnDisk onDisk, readHeader(environment.files, lock.folder(), environment.limits));
    auto person = authenticate(onDisk.header, credentials, environment, cancelled);
    if (!person.ok())
        return explained(person.error(), onDisk);
    std::vector<VaultNotice> notices = noticesFor(lock.folder(), location, onDisk);
    COFFRET_ASSIGN(UnlockedVault vault, openVault(std::move(onDisk.header), person->user, std::move(person->identity)));
    vault.notices = std::move(notices);
    return vault;
}

} // namespace coffret::vault
