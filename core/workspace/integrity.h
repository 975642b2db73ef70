// SPDX-License-Identifier: GPL-3.0-or-later
// Is the vault sound? Header, every page's authentication tag, the structure of every file; each
// problem names its file. Private to core/workspace.
#pragma once

#include "core/workspace/openvault.h"

namespace coffret::workspace {

Result<QList<CheckProblem>> problemsOf(OpenVault &opened, const Clock &clock, const Progress &progress);

// For a vault that may not open any more. A wrong password, a missing vault and the like stay errors;
// damage is an answer.
Result<QList<CheckProblem>> checkClosedVault(const QString &path, Credentials &credentials, const Clock &clock,
                                             const Progress &progress);

} // namespace coffret::workspace
