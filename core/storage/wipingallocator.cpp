// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wipingallocator.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <sqlite3.h>

namespace coffret::storage {

namespace {

// In front of each block stands its size; 16 bytes keep what follows aligned for any type.
struct alignas(16) Header
{
    std::size_t size;
};

std::atomic<AllocationRefusal> refusal{nullptr};
std::atomic<unsigned long long> failures{0};
thread_local int keysTaken = 0;

Header *headerOf(void *block)
{
    return static_cast<Header *>(block) - 1;
}

void *allocate(int size)
{
    const AllocationRefusal refuse = refusal.load(std::memory_order_relaxed);
    void *whole = refuse && keysTaken == 0 && refuse(size) ? nullptr : std::malloc(sizeof(Header) + std::size_t(size));
    if (!whole) {
        failures.fetch_add(1, std::memory_order_relaxed);
        return nullptr;
    }
    auto *header = static_cast<Header *>(whole);
    header->size = std::size_t(size);
    return header + 1;
}

void release(void *block)
{
    if (!block)
        return;
    Header *header = headerOf(block);
    wipeMemory(block, header->size);
    std::free(header);
}

// Never std::realloc: it may move the block and leave the old bytes behind.
void *reallocate(void *block, int size)
{
    if (std::size_t(size) <= headerOf(block)->size && headerOf(block)->size < 2 * std::size_t(size))
        return block;
    void *moved = allocate(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(headerOf(block)->size, std::size_t(size)));
    release(block);
    return moved;
}

int sizeOf(void *block)
{
    return block ? int(headerOf(block)->size) : 0;
}

int roundUp(int size)
{
    return (size + 7) & ~7;
}

int start(void *)
{
    return SQLITE_OK;
}
void stop(void *) {}

bool install()
{
    static const sqlite3_mem_methods methods = {allocate, release, reallocate, sizeOf, roundUp, start, stop, nullptr};
    // Without SQLite's own book-keeping of memory: it costs a mutex per allocation.
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK
           && sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

} // namespace

void wipeMemory(void *data, unsigned long long size)
{
#if defined(__GNUC__)
    std::memset(data, 0, std::size_t(size));
    __asm__ __volatile__("" : : "r"(data) : "memory"); // the zeros are "read": they must be written
#else
    auto *byte = static_cast<volatile unsigned char *>(data);
    while (size-- > 0)
        *byte++ = 0;
#endif
}

bool installWipingAllocator()
{
    static const bool installed = install(); // initialised once, whatever thread comes first
    return installed;
}

RoomForKey::RoomForKey()
{
    constexpr int plenty = 1 << 20; // taking a key needs some 20 KiB
    void *const room = allocate(plenty);
    enough = room != nullptr;
    release(room);
    ++keysTaken;
}

RoomForKey::~RoomForKey()
{
    --keysTaken;
}

unsigned long long failedAllocations()
{
    return failures.load(std::memory_order_relaxed);
}

void refuseAllocations(AllocationRefusal newRefusal)
{
    refusal.store(newRefusal);
}

} // namespace coffret::storage
