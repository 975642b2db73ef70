// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/filelock.h"

#include "core/vault/systemerror.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace coffret::vault {

Result<FileLock> FileLock::open(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (descriptor < 0)
        return systemError(Doing::Write, path, errno);
    FileLock lock(descriptor, path);
    struct stat status
    {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return systemError(Doing::Write, path, EINVAL);
    return lock;
}

FileLock::FileLock(FileLock &&other) noexcept : handle(std::exchange(other.handle, -1)), path(std::move(other.path)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        close();
        handle = std::exchange(other.handle, -1);
        path = std::move(other.path);
    }
    return *this;
}

FileLock::~FileLock()
{
    close();
}

void FileLock::close()
{
    if (handle >= 0)
        ::close(int(handle)); // gives the lock back
    handle = -1;
}

Result<LockAnswer> FileLock::tryLock()
{
    int answer = 0;
    do
        answer = ::flock(int(handle), LOCK_EX | LOCK_NB);
    while (answer != 0 && errno == EINTR);
    if (answer == 0)
        return LockAnswer::Locked;
    if (errno == EWOULDBLOCK)
        return LockAnswer::HeldElsewhere;
    return systemError(Doing::Write, path, errno);
}

bool FileLock::isStillNamed() const
{
    struct stat held
    {};
    struct stat named
    {};
    return handle >= 0 && ::fstat(int(handle), &held) == 0 && ::lstat(QFile::encodeName(path).constData(), &named) == 0
           && held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

void FileLock::writeText(const QByteArray &text)
{
    if (handle < 0 || ::ftruncate(int(handle), 0) != 0)
        return;
    const ssize_t put = ::pwrite(int(handle), text.constData(), size_t(text.size()), 0);
    Q_UNUSED(put)
}

// The environment first: asking the system may go through a directory service.
QString accountName()
{
    for (const char *const name : {"USER", "LOGNAME"}) {
        if (const QString stated = qEnvironmentVariable(name); !stated.isEmpty())
            return stated;
    }
    std::vector<char> room(16 * 1024);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, room.data(), room.size(), &found) == 0 && found && found->pw_name[0] != '\0')
        return QFile::decodeName(found->pw_name);
    return QString::number(::geteuid()); // an account without a name, as in a container
}

} // namespace coffret::vault
