// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/safefile.h"

#include "core/crypto/bytes.h"
#include "core/vault/vaulterror.h"

#include <QFileInfo>

namespace coffret::vault {

namespace {

Result<void> fill(FileOperations &files, FileOperations::Handle file, std::span<const unsigned char> bytes)
{
    auto done = files.write(file, bytes);
    if (done.ok())
        done = files.sync(file);
    const auto closed = files.close(file); // also after a failure; the first failure is the one told
    if (done.ok() && !closed.ok())
        return closed;
    return done;
}

Result<void> createFile(FileOperations &files, const QString &path, std::span<const unsigned char> bytes)
{
    COFFRET_ASSIGN(const auto file, files.create(path));
    return fill(files, file, bytes);
}

Result<void> writeTemporary(FileOperations &files, const QString &path, const QByteArray &bytes)
{
    COFFRET_TRY(files.remove(path)); // what a crash left
    COFFRET_TRY(createFile(files, path, crypto::view(bytes)));
    COFFRET_ASSIGN(const QByteArray back, files.read(path, bytes.size()));
    if (back != bytes)
        return Error(VaultError::WriteFailed, QStringLiteral("read back"));
    return {};
}

// One exchange of a file for its successor, and the way back.
class Exchange
{
public:
    Exchange(FileOperations &operations, QString target, PreviousFile previousFile)
        : files(operations), path(std::move(target)), previous(path + QLatin1String(".prev")),
          keep(previousFile == PreviousFile::Keep && files.kind(path) == FileKind::Regular)
    {}

    Result<void> make(const QString &temporary)
    {
        if (keep)
            COFFRET_TRY(files.rename(path, previous));
        auto moved = files.rename(temporary, path);
        if (!moved.ok() && keep) {
            const auto back = files.rename(previous, path); // if not, readers find the old bytes under .prev
            Q_UNUSED(back)
        }
        return moved;
    }

    // The new bytes are in place and the folder could not be synced.
    Error undo(const Error &cause)
    {
        if (!keep || !files.rename(previous, path).ok())
            return {VaultError::WriteUncertain, cause.detail};
        const auto synced = files.syncFolder(QFileInfo(path).absolutePath());
        Q_UNUSED(synced)
        return cause;
    }

private:
    FileOperations &files;
    QString path;
    QString previous;
    bool keep;
};

} // namespace

Result<void> writeSafely(FileOperations &files, const QString &folder, const QString &name, const QByteArray &bytes,
                         PreviousFile previous)
{
    const QString path = folder + QLatin1Char('/') + name;
    const QString temporary = path + QLatin1String(".tmp");
    Exchange exchange(files, path, previous);
    auto done = writeTemporary(files, temporary, bytes);
    if (done.ok())
        done = exchange.make(temporary);
    if (!done.ok()) {
        const auto removed = files.remove(temporary);
        Q_UNUSED(removed)
        return done;
    }
    const auto synced = files.syncFolder(folder);
    if (!synced.ok())
        return exchange.undo(synced.error());
    return {};
}

Result<void> createSecretFile(FileOperations &files, const QString &path, const Secret &content)
{
    COFFRET_ASSIGN(const auto file, files.create(path)); // an existing file is never touched
    SecretReader reader(content);
    auto done = fill(files, file, reader.bytes());
    if (done.ok())
        done = files.syncFolder(QFileInfo(path).absolutePath());
    if (!done.ok()) {
        const auto removed = files.remove(path);
        Q_UNUSED(removed)
    }
    return done;
}

} // namespace coffret::vault
