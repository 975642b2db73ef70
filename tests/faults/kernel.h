// SPDX-License-Identifier: GPL-3.0-or-later
// The system calls themselves, past every library function that might be replaced.
#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace coffret::faults::kernel {

inline int open(int folder, const char *path, int flags, mode_t mode)
{
    return int(syscall(SYS_openat, folder, path, flags | O_LARGEFILE, mode));
}
inline int close(int descriptor)
{
    return int(syscall(SYS_close, descriptor));
}
inline int duplicate(int descriptor)
{
    return int(syscall(SYS_fcntl, descriptor, F_DUPFD_CLOEXEC, 500));
}
inline ssize_t read(int descriptor, void *data, size_t size)
{
    return syscall(SYS_read, descriptor, data, size);
}
inline ssize_t write(int descriptor, const void *data, size_t size)
{
    return syscall(SYS_write, descriptor, data, size);
}
inline ssize_t writeParts(int descriptor, const iovec *parts, int count)
{
    return syscall(SYS_writev, descriptor, parts, count);
}
inline ssize_t readAt(int descriptor, void *data, size_t size, off_t offset)
{
    return syscall(SYS_pread64, descriptor, data, size, offset);
}
inline ssize_t writeAt(int descriptor, const void *data, size_t size, off_t offset)
{
    return syscall(SYS_pwrite64, descriptor, data, size, offset);
}
inline int cut(int descriptor, off_t size)
{
    return int(syscall(SYS_ftruncate, descriptor, size));
}
inline int sync(int descriptor)
{
    return int(syscall(SYS_fsync, descriptor));
}
inline int syncData(int descriptor)
{
    return int(syscall(SYS_fdatasync, descriptor));
}
inline int unlink(int folder, const char *path, int flags)
{
    return int(syscall(SYS_unlinkat, folder, path, flags));
}
inline int renameFrom(int from, const char *old, int to, const char *name, unsigned flags)
{
    return int(syscall(SYS_renameat2, from, old, to, name, flags));
}
inline int rename(const char *old, const char *name)
{
    return renameFrom(AT_FDCWD, old, AT_FDCWD, name, 0);
}
inline int stat(const char *path, struct stat *status)
{
    return fstatat(AT_FDCWD, path, status, 0);
}
inline int fstat(int descriptor, struct stat *status)
{
    return fstatat(descriptor, "", status, AT_EMPTY_PATH);
}

} // namespace coffret::faults::kernel
