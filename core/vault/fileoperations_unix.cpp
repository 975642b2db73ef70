// SPDX-License-Identifier: GPL-3.0-or-later
// Linux and macOS; the macOS branch (F_FULLFSYNC) has not been run yet.
#include "core/vault/fileoperations.h"

#include "core/vault/systemerror.h"

#include <QFile>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coffret::vault {

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

int openFile(const QString &path, int flags, mode_t mode)
{
    int descriptor = -1;
    do
        descriptor = ::open(native(path).constData(), flags | O_CLOEXEC, mode);
    while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

Result<QByteArray> readAll(int descriptor, const QString &path, qsizetype limit)
{
    QByteArray bytes(limit + 1, '\0');
    qsizetype size = 0;
    while (size < bytes.size()) {
        const ssize_t got = ::read(descriptor, bytes.data() + size, size_t(bytes.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(Doing::Read, path, errno);
        if (got == 0)
            break;
        size += got;
    }
    bytes.truncate(size);
    return bytes;
}

int syncDescriptor(int descriptor)
{
#ifdef Q_OS_MACOS
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0;
#endif
    int answer = -1;
    do
        answer = ::fsync(descriptor);
    while (answer != 0 && errno == EINTR);
    return answer;
}

} // namespace

FileKind SystemFileOperations::kind(const QString &path) const
{
    struct stat status
    {};
    if (::lstat(native(path).constData(), &status) != 0)
        return errno == ENOENT || errno == ENOTDIR ? FileKind::Missing : FileKind::Other;
    if (S_ISREG(status.st_mode))
        return FileKind::Regular;
    return S_ISDIR(status.st_mode) ? FileKind::Folder : FileKind::Other;
}

Result<QByteArray> SystemFileOperations::read(const QString &path, qsizetype limit)
{
    const int descriptor = openFile(path, O_RDONLY | O_NONBLOCK, 0); // a pipe must not hold us up
    if (descriptor < 0)
        return systemError(Doing::Read, path, errno);
    struct stat status
    {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return systemError(Doing::Read, path, EINVAL);
    }
    auto bytes = readAll(descriptor, path, limit);
    ::close(descriptor);
    return bytes;
}

Result<FileOperations::Handle> SystemFileOperations::create(const QString &path)
{
    const int descriptor = openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return systemError(Doing::Write, path, errno);
    return Handle(descriptor);
}

Result<void> SystemFileOperations::write(Handle file, std::span<const unsigned char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::write(int(file), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return systemError(Doing::Write, {}, put < 0 ? errno : EIO);
        bytes = bytes.subspan(size_t(put));
    }
    return {};
}

Result<void> SystemFileOperations::sync(Handle file)
{
    if (syncDescriptor(int(file)) != 0)
        return systemError(Doing::Write, {}, errno);
    return {};
}

Result<void> SystemFileOperations::close(Handle file)
{
    if (::close(int(file)) != 0)
        return systemError(Doing::Write, {}, errno);
    return {};
}

Result<void> SystemFileOperations::syncContent(const QString &path)
{
    const int descriptor = openFile(path, O_WRONLY | O_NOFOLLOW, 0);
    if (descriptor < 0)
        return systemError(Doing::Write, path, errno);
    const auto synced = sync(Handle(descriptor));
    const auto closed = close(Handle(descriptor));
    return synced.ok() ? closed : synced;
}

Result<void> SystemFileOperations::rename(const QString &from, const QString &to)
{
    if (::rename(native(from).constData(), native(to).constData()) != 0)
        return systemError(Doing::Write, to, errno);
    return {};
}

Result<void> SystemFileOperations::remove(const QString &path)
{
    if (::unlink(native(path).constData()) != 0 && errno != ENOENT)
        return systemError(Doing::Write, path, errno);
    return {};
}

Result<void> SystemFileOperations::makeFolder(const QString &path)
{
    if (::mkdir(native(path).constData(), 0700) != 0)
        return systemError(Doing::Write, path, errno);
    return {};
}

Result<void> SystemFileOperations::removeFolder(const QString &path)
{
    if (::rmdir(native(path).constData()) != 0)
        return systemError(Doing::Write, path, errno);
    return {};
}

Result<void> SystemFileOperations::syncFolder(const QString &path)
{
    const int descriptor = openFile(path, O_RDONLY | O_DIRECTORY, 0);
    if (descriptor < 0)
        return systemError(Doing::Write, path, errno);
    // Some file systems cannot sync a folder and say EINVAL; a real failure is EIO.
    const bool good = syncDescriptor(descriptor) == 0 || errno == EINVAL;
    const int problem = errno;
    ::close(descriptor);
    if (!good)
        return systemError(Doing::Write, path, problem);
    return {};
}

} // namespace coffret::vault
