// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/systemerror.h"

#include "core/vault/vaulterror.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#endif

namespace coffret::vault {

static VaultError codeFor(Doing doing, int number)
{
#ifdef Q_OS_WIN
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return VaultError::DiskFull;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT: return doing == Doing::Write ? VaultError::ReadOnlyFolder : VaultError::ReadFailed;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return VaultError::NotFound;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS: return VaultError::AlreadyExists;
    default: break;
    }
#else
    switch (number) {
    case ENOSPC:
    case EDQUOT: return VaultError::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS: return doing == Doing::Write ? VaultError::ReadOnlyFolder : VaultError::ReadFailed;
    case ENOENT:
    case ENOTDIR: return VaultError::NotFound;
    case EEXIST: return VaultError::AlreadyExists;
    default: break;
    }
#endif
    return doing == Doing::Write ? VaultError::WriteFailed : VaultError::ReadFailed;
}

Error systemError(Doing doing, const QString &path, int number)
{
    const QString name = path.section(QLatin1Char('/'), -1);
    return {codeFor(doing, number), QStringLiteral("%1: error %2").arg(name).arg(number)};
}

} // namespace coffret::vault
