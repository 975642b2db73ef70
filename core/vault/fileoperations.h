// SPDX-License-Identifier: GPL-3.0-or-later
// The few operations on files that a vault's own writes are made of, each with its return code
// checked. An interface, because there are several: the system's, and the tests' that fail or die at
// the n-th call. Handles are the system's (a descriptor or a HANDLE). Errors: NotFound,
// AlreadyExists, DiskFull, ReadOnlyFolder, ReadFailed, WriteFailed; the detail is a file name and the
// system's number. New files and folders are readable by their owner only.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace coffret::vault {

enum class FileKind { Missing, Regular, Folder, Other };

class FileOperations
{
public:
    using Handle = qintptr;

    virtual ~FileOperations() = default;
    virtual FileKind kind(const QString &path) const = 0; // does not follow links
    // At most limit bytes and one more, so that the caller sees an excess; refuses what is no file.
    virtual Result<QByteArray> read(const QString &path, qsizetype limit) = 0;
    virtual Result<Handle> create(const QString &path) = 0;                            // fails if it exists, 0600
    virtual Result<void> write(Handle file, std::span<const unsigned char> bytes) = 0; // all of them
    virtual Result<void> sync(Handle file) = 0;                                        // to the medium
    virtual Result<void> close(Handle file) = 0;
    virtual Result<void> syncContent(const QString &path) = 0;               // of a file that nobody has open
    virtual Result<void> rename(const QString &from, const QString &to) = 0; // replaces at one stroke
    virtual Result<void> remove(const QString &path) = 0;                    // no error if it is not there
    virtual Result<void> makeFolder(const QString &path) = 0;                // 0700; the parent must exist
    virtual Result<void> removeFolder(const QString &path) = 0;              // empty ones
    virtual Result<void> syncFolder(const QString &path) = 0;
};

class SystemFileOperations final : public FileOperations
{
public:
    FileKind kind(const QString &path) const override;
    Result<QByteArray> read(const QString &path, qsizetype limit) override;
    Result<Handle> create(const QString &path) override;
    Result<void> write(Handle file, std::span<const unsigned char> bytes) override;
    Result<void> sync(Handle file) override;
    Result<void> close(Handle file) override;
    Result<void> syncContent(const QString &path) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    Result<void> removeFolder(const QString &path) override;
    Result<void> syncFolder(const QString &path) override;
};

} // namespace coffret::vault
