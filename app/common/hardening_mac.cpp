// SPDX-License-Identifier: GPL-3.0-or-later
// Written from the system's documentation; not yet run on a Mac.
#include "app/common/hardening.h"

#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/types.h>

namespace coffret::app {

QStringList hardenProcess()
{
    QStringList refused;
    ::umask(077);
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        refused += QStringLiteral("RLIMIT_CORE");
    if (::ptrace(PT_DENY_ATTACH, 0, nullptr, 0) != 0)
        refused += QStringLiteral("PT_DENY_ATTACH");
    return refused;
}

} // namespace coffret::app
