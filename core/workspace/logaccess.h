// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner's session needs to read the log, taken from the signed directory; NotPermitted for everybody else. Private to
// core/workspace.
#pragma once

#include "core/journal/trust.h"
#include "core/storage/database.h"

namespace coffret::workspace {

struct OpenVault;

Result<journal::Trust> trustOf(const OpenVault &opened);
QString loginOf(const OpenVault &opened, journal::AccountId account); // empty: the directory does not know it
QList<storage::Compartment> heldFiles(const OpenVault &opened);

} // namespace coffret::workspace
