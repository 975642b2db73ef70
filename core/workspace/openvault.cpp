// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/openvault.h"

#include "core/crm/sight.h"
#include "core/crypto/calibration.h"
#include "core/vault/attempts.h"
#include "core/vault/vaulterror.h"
#include "core/workspace/passwordadvisor.h"
#include "core/workspace/rotation.h"
#include "core/workspace/surroundings.h"
#include "core/workspace/workspaceerror.h"

#include <QDateTime>
#include <algorithm>

namespace coffret::workspace {

using storage::Compartment;
using storage::Database;
using storage::DatabaseFiles;

static journal::LogAddress logAddress(const vault::UnlockedVault &unlocked)
{
    return {unlocked.header.directory.vault.bytes(), unlocked.header.directory.journalPublicKey};
}

static journal::Author author(const vault::UnlockedVault &unlocked)
{
    return {journal::AccountId{unlocked.user.id.value}, unlocked.keys.identity.signingSeed.copy()};
}

// A member whose profile this program does not know sees no record at all.
static access::Session sessionOf(const vault::UnlockedVault &unlocked)
{
    access::Session session;
    session.user.value = unlocked.user.id.value;
    session.login = unlocked.user.login;
    session.displayName = unlocked.user.displayName;
    session.isOwner = unlocked.user.role == vault::UserRole::Owner;
    const vault::DirectoryUser *const entry = vault::findUser(unlocked.header.directory, unlocked.user.id);
    const access::Profile *const profile =
        entry ? access::shippedProfile(access::ProfileId{entry->profile.value}) : nullptr;
    if (!session.isOwner)
        session.profile = profile ? *profile : access::nothing();
    return session;
}

OpenVault::OpenVault(vault::VaultLock l, vault::UnlockedVault u, std::unique_ptr<Database> d, const Clock &clock,
                     ChangeBus &bus)
    : lock(std::move(l)), unlocked(std::move(u)), database(std::move(d)), session(sessionOf(unlocked)), ids(clock),
      log({*database, bus, clock, ids}, logAddress(unlocked), author(unlocked)),
      books(crm::Desk{*database, session, bus, clock, ids, log}, *this)
{}

std::optional<Compartment> compartmentOf(const QString &file)
{
    if (file == QLatin1String(vault::generalFile))
        return Compartment::General;
    if (file == QLatin1String(vault::financeFile))
        return Compartment::Finance;
    if (file == QLatin1String(vault::sensitiveFile))
        return Compartment::Sensitive;
    return std::nullopt;
}

DatabaseFiles databaseFiles(const vault::VaultFolder &folder, const vault::UnlockedVault &unlocked)
{
    DatabaseFiles files;
    files.vaultId = unlocked.header.directory.vault.bytes();
    files.epoch = unlocked.header.directory.epoch;
    for (const vault::CompartmentKey &held : unlocked.keys.compartments) {
        if (const auto compartment = compartmentOf(held.file))
            files.files.push_back({*compartment, folder.compartmentFile(held.file), held.key.copy()});
    }
    return files;
}

vault::Credentials vaultCredentials(Credentials &credentials)
{
    if (!credentials.recoveryKey.isEmpty())
        return vault::RecoveryCredentials{std::move(credentials.recoveryKey)};
    return vault::PasswordCredentials{credentials.login, std::move(credentials.password), credentials.keyFile};
}

QList<Notice> noticesOf(const vault::UnlockedVault &unlocked)
{
    QList<Notice> notices;
    for (const vault::VaultNotice &notice : unlocked.notices) {
        switch (notice.kind) {
        case vault::NoticeKind::PreviousGenerationUsed:
            notices.append({NoticeKind::PreviousHeaderUsed, notice.detail});
            break;
        case vault::NoticeKind::OlderHeaderUsed: notices.append({NoticeKind::OlderHeaderUsed, notice.detail}); break;
        case vault::NoticeKind::RotationCompleted: notices.append({NoticeKind::KeysCompleted, {}}); break;
        case vault::NoticeKind::RotationPending: notices.append({NoticeKind::KeysPending, {}}); break;
        case vault::NoticeKind::CloudFolder: notices.append({NoticeKind::CloudFolder, notice.detail}); break;
        case vault::NoticeKind::OthersCanRead: notices.append({NoticeKind::OthersCanRead, notice.detail}); break;
        }
    }
    return notices;
}

crypto::KdfCost costOf(CreateRequest::Cost wanted)
{
    return wanted == CreateRequest::Cost::Floor ? crypto::KdfLimits::production().floor()
                                                : crypto::calibratedCost(crypto::thisMachine());
}

Result<std::unique_ptr<OpenVault>> createVault(CreateRequest &request, const Clock &clock, ChangeBus &bus,
                                               const Cancelled &cancelled)
{
    COFFRET_TRY(checkPassword(request.password, {request.login, request.displayName, request.organisation}));
    RandomIdSource ids(clock);
    vault::SystemFileOperations files;
    const vault::VaultEnvironment environment{clock, ids, files};
    vault::CreateRequest founding{request.path,
                                  request.organisation,
                                  request.login,
                                  request.displayName.isEmpty() ? request.login : request.displayName,
                                  std::move(request.password),
                                  request.keyFile,
                                  costOf(request.cost)};
    const auto foundDatabases = [&clock](const vault::VaultFolder &folder,
                                         const vault::UnlockedVault &unlocked) -> Result<void> {
        COFFRET_TRY(Database::create(databaseFiles(folder, unlocked), clock.now()));
        return {};
    };
    COFFRET_ASSIGN(vault::CreatedVault made, vault::createVault(founding, environment, foundDatabases, cancelled));
    COFFRET_ASSIGN(auto database, Database::open(databaseFiles(made.lock.folder(), made.vault)));
    auto opened =
        std::make_unique<OpenVault>(std::move(made.lock), std::move(made.vault), std::move(database), clock, bus);
    opened->recoveryKey = std::move(made.recoveryKey);
    opened->made = std::move(made.made);
    return opened;
}

void takeBack(std::unique_ptr<OpenVault> opened)
{
    if (!opened)
        return;
    const auto made = std::move(opened->made);
    opened.reset(); // the databases first, then the lock
    vault::SystemFileOperations files;
    if (made)
        vault::takeBack(files, *made);
}

// Whoever opens next is told of it. Never a reason to be slower or to fail otherwise than before.
static void noteFailure(vault::FileOperations &files, const vault::VaultLock &lock, const Error &error,
                        const QString &login, const Clock &clock)
{
    if (!error.is(vault::VaultError::WrongPassword) && !error.is(vault::VaultError::WrongRecoveryKey))
        return;
    const auto header = vault::readHeader(files, lock.folder(), crypto::KdfLimits::production());
    if (header.ok())
        vault::noteFailedAttempt(files, lock.folder(), header->header.directory, login, clock.now());
}

// Asked after the password is proved right: a stranger learns nothing of anybody's hours. By this computer's local time.
static Result<void> checkHours(const vault::UnlockedVault &unlocked, TimeStamp now)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(now).time();
    const bool within = sessionOf(unlocked).profile.limits.allowMinute(60 * time.hour() + time.minute());
    return within ? Result<void>() : WorkspaceError::OutsideHours;
}

Result<UnlockedHeader> unlockHeader(const QString &path, Credentials &credentials, const Clock &clock,
                                    const Cancelled &cancelled)
{
    RandomIdSource ids(clock);
    vault::SystemFileOperations files;
    const vault::VaultEnvironment environment{clock, ids, files};
    const vault::VaultFolder folder(path);
    COFFRET_TRY(vault::checkIsVault(files, folder));
    COFFRET_ASSIGN(vault::VaultLock lock, vault::VaultLock::take(folder, vault::thisProcess(clock)));
    const QString login = credentials.login;
    auto unlocked = vault::unlock(lock, vaultCredentials(credentials), environment, cancelled);
    if (!unlocked.ok()) {
        noteFailure(files, lock, unlocked.error(), login, clock);
        return unlocked.error();
    }
    COFFRET_TRY(checkHours(*unlocked, clock.now()));
    return UnlockedHeader{std::move(lock), std::move(*unlocked)};
}

Result<std::unique_ptr<OpenVault>> openFiles(vault::VaultLock lock, vault::UnlockedVault unlocked, OldHeader oldHeader,
                                             const Clock &clock, ChangeBus &bus)
{
    Surroundings around(clock);
    COFFRET_ASSIGN(auto database, openDatabases({lock, unlocked, around.environment, {}}, oldHeader));
    auto opened = std::make_unique<OpenVault>(std::move(lock), std::move(unlocked), std::move(database), clock, bus);
    COFFRET_TRY(crm::laySight(opened->books.desk));
    return opened;
}

Result<std::unique_ptr<OpenVault>> unlockVault(const QString &path, Credentials &credentials, const Clock &clock,
                                               ChangeBus &bus, const Cancelled &cancelled)
{
    const OldHeader oldHeader = credentials.recoveryKey.isEmpty() ? OldHeader::Refused : OldHeader::Accepted;
    COFFRET_ASSIGN(UnlockedHeader header, unlockHeader(path, credentials, clock, cancelled));
    return openFiles(std::move(header.lock), std::move(header.vault), oldHeader, clock, bus);
}

} // namespace coffret::workspace
