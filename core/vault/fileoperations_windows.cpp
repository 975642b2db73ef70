// SPDX-License-Identifier: GPL-3.0-or-later
// Windows. Has not been run yet.
#include "core/vault/fileoperations.h"

#include "core/vault/systemerror.h"

#include <QDir>
#include <algorithm>
#include <windows.h>

namespace coffret::vault {

namespace {

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}
int lastError()
{
    return int(::GetLastError());
}
HANDLE handleOf(FileOperations::Handle file)
{
    return reinterpret_cast<HANDLE>(file);
}

} // namespace

FileKind SystemFileOperations::kind(const QString &path) const
{
    const DWORD attributes = ::GetFileAttributesW(native(path).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return FileKind::Missing;
    if (attributes & FILE_ATTRIBUTE_REPARSE_POINT)
        return FileKind::Other;
    return attributes & FILE_ATTRIBUTE_DIRECTORY ? FileKind::Folder : FileKind::Regular;
}

Result<QByteArray> SystemFileOperations::read(const QString &path, qsizetype limit)
{
    const HANDLE file =
        ::CreateFileW(native(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                      nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return systemError(Doing::Read, path, lastError());
    if (::GetFileType(file) != FILE_TYPE_DISK) {
        ::CloseHandle(file);
        return systemError(Doing::Read, path, ERROR_BAD_FILE_TYPE);
    }
    QByteArray bytes(limit + 1, '\0');
    DWORD got = 0;
    qsizetype size = 0;
    while (size < bytes.size() && ::ReadFile(file, bytes.data() + size, DWORD(bytes.size() - size), &got, nullptr)
           && got)
        size += got;
    ::CloseHandle(file);
    bytes.truncate(size);
    return bytes;
}

Result<FileOperations::Handle> SystemFileOperations::create(const QString &path)
{
    const HANDLE file = ::CreateFileW(native(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL | FILE_FLAG_WRITE_THROUGH, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return systemError(Doing::Write, path, lastError());
    return reinterpret_cast<Handle>(file);
}

Result<void> SystemFileOperations::write(Handle file, std::span<const unsigned char> bytes)
{
    while (!bytes.empty()) {
        DWORD put = 0;
        if (!::WriteFile(handleOf(file), bytes.data(), DWORD(std::min<size_t>(bytes.size(), 1 << 20)), &put, nullptr)
            || put == 0)
            return systemError(Doing::Write, {}, lastError());
        bytes = bytes.subspan(put);
    }
    return {};
}

Result<void> SystemFileOperations::sync(Handle file)
{
    if (!::FlushFileBuffers(handleOf(file)))
        return systemError(Doing::Write, {}, lastError());
    return {};
}

Result<void> SystemFileOperations::close(Handle file)
{
    if (!::CloseHandle(handleOf(file)))
        return systemError(Doing::Write, {}, lastError());
    return {};
}

Result<void> SystemFileOperations::syncContent(const QString &path)
{
    const HANDLE file = ::CreateFileW(native(path).c_str(), GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return systemError(Doing::Write, path, lastError());
    const auto synced = sync(reinterpret_cast<Handle>(file));
    const auto closed = close(reinterpret_cast<Handle>(file));
    return synced.ok() ? closed : synced;
}

Result<void> SystemFileOperations::rename(const QString &from, const QString &to)
{
    if (!::MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return systemError(Doing::Write, to, lastError());
    return {};
}

Result<void> SystemFileOperations::remove(const QString &path)
{
    if (!::DeleteFileW(native(path).c_str()) && ::GetLastError() != ERROR_FILE_NOT_FOUND)
        return systemError(Doing::Write, path, lastError());
    return {};
}

Result<void> SystemFileOperations::makeFolder(const QString &path)
{
    // The parent's access list is inherited: the user's own folders are closed to other accounts.
    if (!::CreateDirectoryW(native(path).c_str(), nullptr))
        return systemError(Doing::Write, path, lastError());
    return {};
}

Result<void> SystemFileOperations::removeFolder(const QString &path)
{
    if (!::RemoveDirectoryW(native(path).c_str()))
        return systemError(Doing::Write, path, lastError());
    return {};
}

Result<void> SystemFileOperations::syncFolder(const QString &)
{
    return {}; // NTFS: MOVEFILE_WRITE_THROUGH has done it
}

} // namespace coffret::vault
