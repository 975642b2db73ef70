// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultfolder.h"

#include "core/vault/fileoperations.h"
#include "core/vault/vaulterror.h"

#include <QDir>
#include <QFileInfo>
#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace coffret::vault {

VaultFolder::VaultFolder(const QString &path) : folder(QDir::cleanPath(QDir::current().absoluteFilePath(path))) {}

QString VaultFolder::parent() const
{
    return QFileInfo(folder).absolutePath();
}

bool VaultFolder::contains(const QString &path) const
{
    return VaultFolder(path).path().startsWith(folder + QLatin1Char('/'));
}

Result<void> checkIsVault(const FileOperations &files, const VaultFolder &folder)
{
    const QFileInfo info(folder.path()); // follows links: the folder itself may be reached through one
    if (!info.exists())
        return VaultError::NotFound;
    const bool headed =
        files.kind(folder.header()) != FileKind::Missing || files.kind(folder.previousHeader()) != FileKind::Missing;
    if (!info.isDir() || !headed)
        return VaultError::NotAVault;
    return {};
}

void restrictNewFiles()
{
#ifndef Q_OS_WIN
    ::umask(077);
#endif
}

bool othersCanRead(const VaultFolder &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    return false; // access lists are inherited from the person's own folder
#else
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    return (QFileInfo(folder.path()).permissions() & others).toInt() != 0;
#endif
}

} // namespace coffret::vault
