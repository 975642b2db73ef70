// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace coffret::app {

QStringList hardenProcess()
{
    QStringList refused;
    ::umask(077);
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        refused += QStringLiteral("RLIMIT_CORE");
    // The limit alone does not stop a core handler behind a pipe, and does not refuse ptrace.
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        refused += QStringLiteral("PR_SET_DUMPABLE");
    return refused;
}

} // namespace coffret::app
