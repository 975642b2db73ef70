// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/headerfile.h"

#include "core/vault/fileoperations.h"
#include "core/vault/safefile.h"
#include "core/vault/vaulterror.h"

namespace coffret::vault {

namespace {

bool mayFallBack(const Error &error)
{
    return error.is(VaultError::NotFound) || error.is(VaultError::DamagedHeader) || error.is(VaultError::ReadFailed);
}

// Only a previous header of the same vault and authority can accuse the current one.
bool isRolledBack(const Header &current, const Header &previous)
{
    return previous.directory.vault == current.directory.vault
           && previous.directory.authorityPublicKey == current.directory.authorityPublicKey
           && previous.generation >= current.generation;
}

} // namespace

Result<Header> readHeaderFile(FileOperations &files, const QString &path, const crypto::KdfLimits &limits)
{
    COFFRET_ASSIGN(const QByteArray bytes, files.read(path, maximumHeaderSize));
    return decodeHeader(bytes, limits);
}

Result<HeaderOnDisk> readHeader(FileOperations &files, const VaultFolder &folder, const crypto::KdfLimits &limits)
{
    COFFRET_TRY(checkIsVault(files, folder));
    auto current = readHeaderFile(files, folder.header(), limits);
    if (!current.ok() && !mayFallBack(current.error()))
        return current.error();
    auto previous = readHeaderFile(files, folder.previousHeader(), limits);
    if (current.ok()) {
        if (previous.ok() && isRolledBack(*current, *previous))
            return Error(VaultError::HeaderRolledBack,
                         QStringLiteral("generation %1 beside %2").arg(current->generation).arg(previous->generation));
        return HeaderOnDisk{std::move(*current), HeaderSource::Current, {}};
    }
    if (previous.ok())
        return HeaderOnDisk{std::move(*previous), HeaderSource::Previous, current.error().detail};
    return current.error().is(VaultError::NotFound) ? previous.error() : current.error();
}

Result<void> writeHeader(FileOperations &files, const VaultLock &lock, HeaderOnDisk &onDisk, const Secret &writerSeed,
                         const crypto::KdfLimits &limits)
{
    COFFRET_TRY(lock.check());
    Header &header = onDisk.header;
    ++header.generation;
    COFFRET_ASSIGN(const QByteArray bytes, encodeHeader(header, writerSeed));
    const auto proof = decodeHeader(bytes, limits);
    if (!proof.ok()) // would lock everybody out: never written
        return Error(VaultError::Internal, proof.error().detail);
    const PreviousFile previous = onDisk.source == HeaderSource::Current ? PreviousFile::Keep : PreviousFile::Replace;
    COFFRET_TRY(writeSafely(files, lock.folder().path(), QLatin1String(headerName), bytes, previous));
    onDisk.source = HeaderSource::Current;
    onDisk.problem.clear();
    return {};
}

} // namespace coffret::vault
