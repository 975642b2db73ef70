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

// Stands while SQLCipher takes a key and uses it first. Version 4.6.1 crashes when an allocation fails just then, so far
// more than it needs is asked for first, and given back: without it, nothing is begun.
class RoomForKey
{
public:
    RoomForKey();
    ~RoomForKey();
    RoomForKey(const RoomForKey &) = delete;
    RoomForKey &operator=(const RoomForKey &) = delete;
    bool isEnough() const { return enough; }

private:
    bool enough;
};

// Tests only: asked before each allocation; answering true makes that one fail. Not asked
// while a key is taken. Null removes it.
using AllocationRefusal = bool (*)(int size);
void refuseAllocations(AllocationRefusal refusal);

} // namespace coffret::storage
