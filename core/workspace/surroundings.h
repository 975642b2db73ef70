// SPDX-License-Identifier: GPL-3.0-or-later
// The vault's environment with its owners kept together for the length of one call. Private to
// core/workspace.
#pragma once

#include "core/vault/environment.h"

namespace coffret::workspace {

struct Surroundings
{
    explicit Surroundings(const Clock &clock) : ids(clock), environment{clock, ids, files} {}
    RandomIdSource ids;
    vault::SystemFileOperations files;
    vault::VaultEnvironment environment;
};

} // namespace coffret::workspace
