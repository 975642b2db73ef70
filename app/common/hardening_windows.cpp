// SPDX-License-Identifier: GPL-3.0-or-later
// Written from the system's documentation; not yet run on Windows.
#include "app/common/hardening.h"

#include <windows.h>

#include <aclapi.h>
#include <werapi.h>

namespace coffret::app {

// Takes from everybody, this user included, the right to read this process's memory.
static bool denyMemoryReading()
{
    ACL empty;
    if (!InitializeAcl(&empty, sizeof(empty), ACL_REVISION))
        return false;
    return SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &empty,
                           nullptr)
           == ERROR_SUCCESS;
}

QStringList hardenProcess()
{
    QStringList refused;
    if (!SetDllDirectoryW(L""))
        refused += QStringLiteral("SetDllDirectory");
    if (!denyMemoryReading())
        refused += QStringLiteral("process access list");
    if (FAILED(WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP)))
        refused += QStringLiteral("WerSetFlags");
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return refused;
}

} // namespace coffret::app
