// SPDX-License-Identifier: GPL-3.0-or-later
// Windows. Has not been run yet. The locked byte lies far beyond the end of the file, because locks
// are mandatory there and others must be able to read the text.
#include "core/vault/filelock.h"

#include "core/vault/systemerror.h"

#include <QDir>
#include <utility>
#include <windows.h>

namespace coffret::vault {

namespace {

HANDLE asHandle(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

} // namespace

Result<FileLock> FileLock::open(const QString &path)
{
    // Without FILE_SHARE_DELETE nobody can exchange the file while it is open.
    const HANDLE file = ::CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(),
                                      GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return systemError(Doing::Write, path, int(::GetLastError()));
    return FileLock(reinterpret_cast<qintptr>(file), path);
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
    if (handle != -1)
        ::CloseHandle(asHandle(handle));
    handle = -1;
}

Result<LockAnswer> FileLock::tryLock()
{
    OVERLAPPED where{};
    where.OffsetHigh = 0x40000000;
    if (::LockFileEx(asHandle(handle), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &where))
        return LockAnswer::Locked;
    const DWORD problem = ::GetLastError();
    if (problem == ERROR_LOCK_VIOLATION || problem == ERROR_IO_PENDING)
        return LockAnswer::HeldElsewhere;
    return systemError(Doing::Write, path, int(problem));
}

bool FileLock::isStillNamed() const
{
    return handle != -1;
}

void FileLock::writeText(const QByteArray &text)
{
    if (handle == -1)
        return;
    LARGE_INTEGER start{};
    DWORD put = 0;
    if (::SetFilePointerEx(asHandle(handle), start, nullptr, FILE_BEGIN) && ::SetEndOfFile(asHandle(handle)))
        ::WriteFile(asHandle(handle), text.constData(), DWORD(text.size()), &put, nullptr);
}

QString accountName()
{
    return qEnvironmentVariable("USERNAME");
}

} // namespace coffret::vault
