// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wholefile.h"

#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace coffret::exchange {

static bool syncHandle(int handle)
{
#ifdef F_FULLFSYNC // macOS: fsync alone stops at the drive's cache
    if (::fcntl(handle, F_FULLFSYNC) == 0)
        return true;
#endif
    while (::fsync(handle) != 0) {
        if (errno != EINTR)
            return false;
    }
    return true;
}

bool syncFile(QFile &file)
{
    return syncHandle(file.handle());
}

bool replaceFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = syncHandle(handle) || errno == EINVAL; // some file systems cannot
    ::close(handle);
    return synced;
}

} // namespace coffret::exchange
