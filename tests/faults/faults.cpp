// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faults.h"

#include "tests/faults/kernel.h"
#include "tests/faults/unsynced.h"

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>

// Definitions with the C library's own names; declared here once more to give them their visibility.
#define REPLACES extern "C" __attribute__((visibility("default")))

namespace coffret::faults {

namespace {

enum class Call { Change, Look };
enum class Verdict { Pass, Fail, Half };

struct Disk
{
    FaultPlan plan{};
    std::string folder;
    std::array<std::string, 1024> names; // of the descriptors inside the folder
    std::unique_ptr<Unsynced> unsynced;
    long calls = 0;
    long struck = 0;
    long long grown = 0;
    int log = -1;
    std::recursive_mutex mutex;
};

bool armed = false; // set before anything else may look at the disk
bool logged = false;

Disk &disk()
{
    static auto *const only = new Disk; // never destroyed: calls come until the very end of the process
    return *only;
}

bool isPower(int mode)
{
    return mode >= FaultPowerLost && mode <= FaultPowerTorn;
}

void end()
{
    kill(getpid(), SIGKILL);
    pause();
}

void cutPower()
{
    const Pattern pattern = disk().plan.mode == FaultPowerLost     ? Pattern::Lost
                            : disk().plan.mode == FaultPowerRandom ? Pattern::Random
                                                                   : Pattern::Torn;
    disk().unsynced->cutPower(pattern, disk().plan.seed);
    end();
}

// What happens to the call that is about to be made.
Verdict verdict(Call call)
{
    Disk &d = disk();
    if (call == Call::Look && !d.plan.withReads)
        return Verdict::Pass;
    ++d.calls;
    const bool forever = d.plan.mode == FaultErrorForever && d.calls >= d.plan.at;
    if (d.calls != d.plan.at && !forever)
        return Verdict::Pass;
    switch (d.plan.mode) {
    case FaultKill: end(); break;
    case FaultPowerLost:
    case FaultPowerRandom:
    case FaultPowerTorn: cutPower(); break;
    case FaultErrorOnce:
    case FaultErrorForever:
        ++d.struck;
        errno = d.plan.error;
        return Verdict::Fail;
    case FaultShortWrite: ++d.struck; return Verdict::Half;
    default: break;
    }
    return Verdict::Pass;
}

std::string absolute(int folder, const char *path)
{
    if (path[0] == '/')
        return path;
    char base[PATH_MAX] = "";
    if (folder == AT_FDCWD) {
        if (!getcwd(base, sizeof base))
            return path;
    } else {
        const std::string link = "/proc/self/fd/" + std::to_string(folder);
        const ssize_t size = readlink(link.c_str(), base, sizeof base - 1);
        base[size > 0 ? size : 0] = '\0';
    }
    return std::string(base) + "/" + path;
}

bool isInside(const std::string &path)
{
    return path == disk().folder || path.compare(0, disk().folder.size() + 1, disk().folder + "/") == 0;
}

const std::string &nameOf(int descriptor)
{
    static const std::string none;
    return descriptor >= 0 && std::size_t(descriptor) < disk().names.size() ? disk().names[std::size_t(descriptor)]
                                                                            : none;
}

off_t sizeOf(int descriptor)
{
    struct stat status = {};
    return kernel::fstat(descriptor, &status) == 0 ? status.st_size : 0;
}

// How much of a write the full disk still takes.
size_t room(int descriptor, size_t size, off_t offset)
{
    Disk &d = disk();
    if (d.plan.mode != FaultFullDisk)
        return size;
    const long long growth = std::max<long long>(0, offset + (long long)(size)-sizeOf(descriptor));
    const long long allowed = std::min(growth, std::max<long long>(0, d.plan.bytes - d.grown));
    d.grown += allowed;
    if (allowed < growth)
        ++d.struck;
    const auto missing = size_t(growth - allowed); // a hole before the data counts too
    return missing >= size ? 0 : size - missing;
}

ssize_t writeAt(int descriptor, const void *data, size_t size, off_t offset)
{
    const Verdict what = verdict(Call::Change);
    if (what == Verdict::Fail)
        return -1;
    size_t taken = room(descriptor, what == Verdict::Half ? size / 2 : size, offset);
    if (taken == 0 && size > 0) {
        errno = ENOSPC;
        return -1;
    }
    if (disk().unsynced)
        disk().unsynced->write(disk().unsynced->fileOf(descriptor), offset, data, taken);
    return kernel::writeAt(descriptor, data, taken, offset);
}

int cut(int descriptor, off_t size)
{
    if (verdict(Call::Change) == Verdict::Fail)
        return -1;
    const off_t before = sizeOf(descriptor);
    disk().grown += std::min<off_t>(0, size - before);
    if (disk().unsynced)
        disk().unsynced->cut(disk().unsynced->fileOf(descriptor), size);
    return kernel::cut(descriptor, size);
}

int sync(int descriptor, int (*call)(int))
{
    if (verdict(Call::Change) == Verdict::Fail)
        return -1;
    if (disk().unsynced) {
        struct stat status = {};
        kernel::fstat(descriptor, &status);
        if (S_ISDIR(status.st_mode))
            disk().unsynced->syncedFolder(nameOf(descriptor));
        else
            disk().unsynced->syncedFile(disk().unsynced->fileOf(descriptor));
        return 0; // kept in mind; the real disk need not hurry
    }
    return call(descriptor);
}

void writeLog(const std::string &path)
{
    const std::string line = path + "\n";
    kernel::write(disk().log, line.data(), line.size());
}

int openFile(int folder, const char *path, int flags, mode_t mode)
{
    if (!armed && !logged)
        return kernel::open(folder, path, flags, mode);
    const std::lock_guard hold(disk().mutex);
    const std::string whole = absolute(folder, path);
    if (logged && (flags & O_ACCMODE) != O_RDONLY)
        writeLog(whole);
    if (!armed || !isInside(whole))
        return kernel::open(folder, path, flags, mode);
    struct stat status = {};
    const bool makes = (flags & O_CREAT) && kernel::stat(whole.c_str(), &status) != 0;
    const bool changes = makes || (flags & O_TRUNC);
    if (verdict(changes ? Call::Change : Call::Look) == Verdict::Fail)
        return -1;
    const int descriptor = kernel::open(folder, path, flags & ~O_TRUNC, mode);
    if (descriptor < 0 || std::size_t(descriptor) >= disk().names.size())
        return descriptor;
    disk().names[std::size_t(descriptor)] = whole;
    if (makes && disk().unsynced)
        disk().unsynced->created(whole);
    if ((flags & O_TRUNC) && !makes) {
        if (disk().unsynced)
            disk().unsynced->cut(disk().unsynced->fileOf(descriptor), 0);
        kernel::cut(descriptor, 0);
    }
    return descriptor;
}

int removeFile(int folder, const char *path, int flags)
{
    const std::lock_guard hold(disk().mutex);
    const std::string whole = absolute(folder, path);
    if (!isInside(whole))
        return kernel::unlink(folder, path, flags);
    if (verdict(Call::Change) == Verdict::Fail)
        return -1;
    struct stat status = {};
    if (kernel::stat(whole.c_str(), &status) == 0)
        disk().grown -= status.st_size;
    return disk().unsynced && !(flags & AT_REMOVEDIR) ? disk().unsynced->remove(whole)
                                                      : kernel::unlink(folder, path, flags);
}

int renameFile(int from, const char *old, int to, const char *name, unsigned flags)
{
    const std::lock_guard hold(disk().mutex);
    const std::string source = absolute(from, old);
    const std::string target = absolute(to, name);
    if (!isInside(source) && !isInside(target))
        return kernel::renameFrom(from, old, to, name, flags);
    if (verdict(Call::Change) == Verdict::Fail)
        return -1;
    return disk().unsynced && flags == 0 ? disk().unsynced->rename(source, target)
                                         : kernel::renameFrom(from, old, to, name, flags);
}

// A descriptor of a file in the folder, while armed.
bool watches(int descriptor)
{
    return armed && !nameOf(descriptor).empty();
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(arguments, unsigned)) : 0;
}

__attribute__((constructor)) void armFromEnvironment()
{
    if (const char *log = std::getenv("COFFRET_FAULTS_LOG")) {
        disk().log = kernel::open(AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        logged = disk().log >= 0;
    }
    const char *text = std::getenv("COFFRET_FAULTS");
    FaultPlan plan{};
    plan.folder = std::getenv("COFFRET_FAULTS_FOLDER");
    if (text && plan.folder
        && std::sscanf(text, "%d %ld %d %u %lld", &plan.mode, &plan.at, &plan.error, &plan.seed, &plan.bytes) >= 2)
        coffretFaultsArm(&plan);
}

} // namespace

} // namespace coffret::faults

using namespace coffret::faults;

REPLACES void coffretFaultsArm(const FaultPlan *plan)
{
    Disk &d = disk();
    d.plan = *plan;
    d.folder = plan->folder;
    d.calls = d.struck = 0;
    d.grown = 0;
    d.unsynced.reset();
    if (isPower(plan->mode)) {
        const std::string limbo = d.folder + ".limbo";
        syscall(SYS_mkdirat, AT_FDCWD, limbo.c_str(), 0700);
        d.unsynced = std::make_unique<Unsynced>(limbo);
    }
    armed = true;
}

REPLACES void coffretFaultsDisarm(void)
{
    armed = false;
}
REPLACES long coffretFaultsCalls(void)
{
    return disk().calls;
}
REPLACES long coffretFaultsStruck(void)
{
    return disk().struck;
}

#define OPEN(name)                                                                                                     \
    REPLACES int name(const char *path, int flags, ...)                                                                \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        return openFile(AT_FDCWD, path, flags, mode);                                                                  \
    }
#define OPEN_AT(name)                                                                                                  \
    REPLACES int name(int folder, const char *path, int flags, ...)                                                    \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        return openFile(folder, path, flags, mode);                                                                    \
    }
OPEN(open)
OPEN(open64)
OPEN_AT(openat)
OPEN_AT(openat64)
REPLACES int creat(const char *path, mode_t mode)
{
    return openFile(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
REPLACES int creat64(const char *path, mode_t mode)
{
    return creat(path, mode);
}

REPLACES int close(int descriptor)
{
    if (!watches(descriptor))
        return kernel::close(descriptor);
    const std::lock_guard hold(disk().mutex);
    disk().names[std::size_t(descriptor)].clear();
    const Verdict what = verdict(Call::Look); // loses nothing by itself; but it can report an error
    const int error = errno;
    kernel::close(descriptor);
    errno = error;
    return what == Verdict::Fail ? -1 : 0;
}

REPLACES ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    if (!watches(descriptor))
        return kernel::writeAt(descriptor, data, size, offset);
    const std::lock_guard hold(disk().mutex);
    return writeAt(descriptor, data, size, offset);
}
REPLACES ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    return pwrite64(descriptor, data, size, offset);
}

REPLACES ssize_t write(int descriptor, const void *data, size_t size)
{
    if (!watches(descriptor))
        return kernel::write(descriptor, data, size);
    const std::lock_guard hold(disk().mutex);
    const int flags = fcntl(descriptor, F_GETFL);
    const off_t offset = (flags & O_APPEND) ? sizeOf(descriptor) : lseek(descriptor, 0, SEEK_CUR);
    const ssize_t written = writeAt(descriptor, data, size, offset);
    if (written > 0)
        lseek(descriptor, offset + written, SEEK_SET);
    return written;
}

REPLACES ssize_t writev(int descriptor, const iovec *parts, int count)
{
    if (!watches(descriptor))
        return kernel::writeParts(descriptor, parts, count);
    ssize_t whole = 0;
    for (int i = 0; i < count; ++i) {
        const ssize_t written = write(descriptor, parts[i].iov_base, parts[i].iov_len);
        if (written < 0)
            return whole > 0 ? whole : -1;
        whole += written;
        if (size_t(written) < parts[i].iov_len)
            break;
    }
    return whole;
}

REPLACES ssize_t read(int descriptor, void *data, size_t size)
{
    if (!watches(descriptor))
        return kernel::read(descriptor, data, size);
    const std::lock_guard hold(disk().mutex);
    return verdict(Call::Look) == Verdict::Fail ? -1 : kernel::read(descriptor, data, size);
}
REPLACES ssize_t pread64(int descriptor, void *data, size_t size, off64_t offset)
{
    if (!watches(descriptor))
        return kernel::readAt(descriptor, data, size, offset);
    const std::lock_guard hold(disk().mutex);
    return verdict(Call::Look) == Verdict::Fail ? -1 : kernel::readAt(descriptor, data, size, offset);
}
REPLACES ssize_t pread(int descriptor, void *data, size_t size, off_t offset)
{
    return pread64(descriptor, data, size, offset);
}

REPLACES int fsync(int descriptor)
{
    if (!watches(descriptor))
        return kernel::sync(descriptor);
    const std::lock_guard hold(disk().mutex);
    return sync(descriptor, kernel::sync);
}
REPLACES int fdatasync(int descriptor)
{
    if (!watches(descriptor))
        return kernel::syncData(descriptor);
    const std::lock_guard hold(disk().mutex);
    return sync(descriptor, kernel::syncData);
}

REPLACES int ftruncate64(int descriptor, off64_t size) noexcept
{
    if (!watches(descriptor))
        return kernel::cut(descriptor, size);
    const std::lock_guard hold(disk().mutex);
    return cut(descriptor, size);
}
REPLACES int ftruncate(int descriptor, off_t size) noexcept
{
    return ftruncate64(descriptor, size);
}

REPLACES int unlink(const char *path) noexcept
{
    return armed ? removeFile(AT_FDCWD, path, 0) : kernel::unlink(AT_FDCWD, path, 0);
}
REPLACES int unlinkat(int folder, const char *path, int flags) noexcept
{
    return armed ? removeFile(folder, path, flags) : kernel::unlink(folder, path, flags);
}
REPLACES int renameat2(int from, const char *old, int to, const char *name, unsigned flags) noexcept
{
    return armed ? renameFile(from, old, to, name, flags) : kernel::renameFrom(from, old, to, name, flags);
}
REPLACES int renameat(int from, const char *old, int to, const char *name) noexcept
{
    return renameat2(from, old, to, name, 0);
}
REPLACES int rename(const char *old, const char *name) noexcept
{
    return renameat2(AT_FDCWD, old, AT_FDCWD, name, 0);
}
