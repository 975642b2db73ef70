// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wholefile.h"

#include <QDir>
#include <io.h>
#include <windows.h>

namespace coffret::exchange {

bool syncFile(QFile &file)
{
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
}

bool replaceFile(const QString &from, const QString &to)
{
    const std::wstring source = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring target = QDir::toNativeSeparators(to).toStdWString();
    return MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}

bool syncFolderOf(const QString &)
{
    return true; // MOVEFILE_WRITE_THROUGH did it
}

} // namespace coffret::exchange
