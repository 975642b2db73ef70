// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before libsodium in this one test program: its calls that can fail are counted, and the
// chosen one fails as libsodium would (out of memory, a tag that does not match, a bad point).
#pragma once

namespace coffret::testing {

struct BrokenSodium
{
    int failAt = -1; // the number of the call, from 0; -1: never
    int calls = 0;
};

BrokenSodium &brokenSodium();

} // namespace coffret::testing
