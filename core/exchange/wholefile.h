// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is whole or absent: written beside its target under another name, synced to the medium,
// then renamed over it, then the folder synced. Going out of scope without commit() removes the
// unfinished file. Readable by its owner alone. Writes are gathered in blocks of 256 KiB.
#pragma once

#include "core/base/result.h"
#include "core/exchange/exchangeerror.h"

#include <QFile>

namespace coffret::exchange {

class WholeFile
{
public:
    explicit WholeFile(const QString &path);
    ~WholeFile();
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    Result<void> open();                         // NotWritable
    Result<void> write(const QByteArray &bytes); // NoSpace, NotWritable
    Result<void> commit();

private:
    Result<void> flush();

    QString target;
    QFile file;
    QByteArray gathered;
};

// The system's own calls (wholefile_posix.cpp, wholefile_windows.cpp).
bool syncFile(QFile &file);
bool replaceFile(const QString &from, const QString &to);
bool syncFolderOf(const QString &path);

} // namespace coffret::exchange
