// SPDX-License-Identifier: GPL-3.0-or-later
// The Windows branch has not been run yet.
#include "core/crypto/calibration.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace coffret::crypto {

quint64 physicalMemory()
{
#ifdef Q_OS_WIN
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? status.ullTotalPhys : 0;
#else
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageSize = sysconf(_SC_PAGESIZE);
    return pages > 0 && pageSize > 0 ? quint64(pages) * quint64(pageSize) : 0; // GCOVR_EXCL_BR_LINE
#endif
}

} // namespace coffret::crypto
