// SPDX-License-Identifier: GPL-3.0-or-later
// The memory SQLite works in: every block is overwritten with zeros before it goes back to the
// system, so that after closing no page, no row and no bound value is left in the heap. Installed
// once per process, before SQLite wakes; every later call answers what the first one found.
// Private to core/storage and its tests.
#pragma once

namespace coffret::storage {

// False when SQLite was already running with another allocator: then nothing may be opened.
bool installWipingAllocator();

// Zeroes memory that the compiler believes nobody reads any more.
void wipeMemory(void *data, unsigned long long size);

// How many requests found no memory since the process began. SQLCipher reports a page whose seal is
// broken with the same code as a failed allocation; this number tells the two apart.
unsigned long long failedAllocations();

// Tests only: asked before each allocation; answering true makes that one fail. Null removes it.
using AllocationRefusal = bool (*)(int size);
void refuseAllocations(AllocationRefusal refusal);

} // namespace coffret::storage
