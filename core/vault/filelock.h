// SPDX-License-Identifier: GPL-3.0-or-later
// One locked file: the platform's part of VaultLock. Opens (making the file if need be, 0600, never
// through a link), locks without waiting, and tells whether the name still leads to the locked file.
// Moved-from objects hold nothing. The text is advisory: a failure to write it is not told.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace coffret::vault {

enum class LockAnswer { Locked, HeldElsewhere };

class FileLock
{
public:
    static Result<FileLock> open(const QString &path);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    Result<LockAnswer> tryLock();
    bool isStillNamed() const;
    void writeText(const QByteArray &text);

private:
    FileLock(qintptr opened, QString name) : handle(opened), path(std::move(name)) {}
    void close();

    qintptr handle = -1;
    QString path;
};

// Who runs this process; never empty on Unix, even where the environment does not say.
QString accountName();

} // namespace coffret::vault
