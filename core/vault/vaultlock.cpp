// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultlock.h"

#include "core/vault/fileoperations.h"
#include "core/vault/vaulterror.h"

#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>

namespace coffret::vault {

namespace {

constexpr qsizetype textMaximum = 1024;
constexpr qsizetype fieldMaximum = 128;
constexpr int attempts = 16;

QString field(QString value)
{
    value.removeIf([](QChar c) { return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f); });
    return value.left(fieldMaximum);
}

} // namespace

QString LockHolder::text() const
{
    return QStringLiteral("CFLOCK1\n%1\n%2\n").arg(process).arg(since) + field(account) + QLatin1Char('\n')
           + field(host) + QLatin1Char('\n');
}

std::optional<LockHolder> LockHolder::fromText(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    if (text.size() > textMaximum || lines.size() != 6 || lines[0] != QLatin1String("CFLOCK1") || !lines[5].isEmpty())
        return std::nullopt;
    bool processGood = false;
    bool sinceGood = false;
    LockHolder holder{lines[1].toLongLong(&processGood), lines[2].toLongLong(&sinceGood), field(lines[3]),
                      field(lines[4])};
    return processGood && sinceGood ? std::optional(holder) : std::nullopt;
}

LockHolder thisProcess(const Clock &clock)
{
    return {QCoreApplication::applicationPid(), clock.now(), field(accountName()), field(QSysInfo::machineHostName())};
}

Result<VaultLock> VaultLock::take(const VaultFolder &folder, const LockHolder &holder)
{
    // Again only if the file was exchanged between opening and locking it.
    for (int attempt = 0; attempt < attempts; ++attempt) {
        COFFRET_ASSIGN(FileLock lock, FileLock::open(folder.lock()));
        COFFRET_ASSIGN(const LockAnswer answer, lock.tryLock());
        if (answer == LockAnswer::HeldElsewhere) {
            const auto other = readLockHolder(folder);
            return Error(VaultError::InUse, other ? other->text() : QString());
        }
        if (!lock.isStillNamed())
            continue;
        lock.writeText(holder.text().toUtf8());
        return VaultLock(folder, std::move(lock));
    }
    return VaultError::LockLost;
}

VaultLock &VaultLock::operator=(VaultLock &&other) noexcept
{
    if (this != &other) {
        file.writeText({});
        vaultFolder = std::move(other.vaultFolder);
        file = std::move(other.file);
    }
    return *this;
}

VaultLock::~VaultLock()
{
    file.writeText({});
}

Result<void> VaultLock::check() const
{
    if (!file.isStillNamed())
        return VaultError::LockLost;
    return {};
}

std::optional<LockHolder> readLockHolder(const VaultFolder &folder)
{
    SystemFileOperations files;
    const auto bytes = files.read(folder.lock(), textMaximum);
    return bytes.ok() ? LockHolder::fromText(QString::fromUtf8(*bytes)) : std::nullopt;
}

} // namespace coffret::vault
