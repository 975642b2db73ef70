// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QMutex>
#include <QMutexLocker>
#include <QString>
#include <bitset>
#include <cstdlib>
#include <cstring>
#include <sodium.h>
#include <utility>

namespace coffret {

namespace {

// 16 KiB in grains of 32 bytes: about 500 keys, or a dozen passwords of the longest length.
constexpr std::size_t arenaSize = 16384;
constexpr std::size_t grain = 32;
constexpr std::size_t grains = arenaSize / grain;

class Arena
{
public:
    Arena()
    {
        if (sodium_init() < 0)
            std::abort(); // no randomness: nothing in this program may go on
        base = static_cast<unsigned char *>(sodium_malloc(arenaSize));
        if (!base)
            std::abort();
        locked = sodium_mlock(base, arenaSize) == 0;
        sodium_mprotect_noaccess(base);
    }

    unsigned char *take(std::size_t size)
    {
        const std::size_t wanted = (size + grain - 1) / grain;
        const QMutexLocker hold(&mutex);
        std::size_t run = 0;
        for (std::size_t i = 0; i < grains; ++i) {
            run = used[i] ? 0 : run + 1;
            if (run == wanted)
                return mark(i + 1 - wanted, wanted);
        }
        Q_ASSERT_X(false, "Secret", "the arena of secrets is full");
        std::abort();
    }

    void release(unsigned char *data, std::size_t size)
    {
        const std::size_t first = std::size_t(data - base) / grain;
        open();
        sodium_memzero(data, size);
        close();
        const QMutexLocker hold(&mutex);
        for (std::size_t i = 0; i < (size + grain - 1) / grain; ++i)
            used[first + i] = false;
    }

    void open()
    {
        const QMutexLocker hold(&mutex);
        if (readers++ == 0)
            sodium_mprotect_readwrite(base);
    }

    void close()
    {
        const QMutexLocker hold(&mutex);
        if (--readers == 0)
            sodium_mprotect_noaccess(base);
    }

    bool isLocked() const { return locked; }

private:
    unsigned char *mark(std::size_t first, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            used[first + i] = true;
        return base + first * grain;
    }

    QMutex mutex;
    std::bitset<grains> used;
    unsigned char *base = nullptr;
    int readers = 0;
    bool locked = false;
};

// The one process-wide object of the program: locked memory is a resource of the process.
// Never destroyed, because Secrets of static lifetime may outlive any order of destruction.
Arena &arena()
{
    static Arena *const only = new Arena;
    return *only;
}

} // namespace

Secret::Secret(std::size_t size) : length(size)
{
    if (size == 0)
        return;
    data = arena().take(size);
    SecretWriter writer(*this);
    sodium_memzero(writer.data(), size);
}

Secret Secret::fromBytes(std::span<const unsigned char> bytes)
{
    Secret made(bytes.size());
    if (!bytes.empty()) {
        SecretWriter writer(made);
        std::memcpy(writer.data(), bytes.data(), bytes.size());
    }
    return made;
}

Secret Secret::takeBytes(QByteArray &bytes)
{
    Secret made = fromBytes({reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())});
    wipeBytes(bytes);
    return made;
}

Secret Secret::random(std::size_t size)
{
    Secret made(size);
    if (size > 0) {
        SecretWriter writer(made);
        randombytes_buf(writer.data(), size);
    }
    return made;
}

Secret::~Secret()
{
    clear();
}

Secret::Secret(Secret &&other) noexcept
    : data(std::exchange(other.data, nullptr)), length(std::exchange(other.length, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        data = std::exchange(other.data, nullptr);
        length = std::exchange(other.length, 0);
    }
    return *this;
}

Secret Secret::copy() const
{
    SecretReader reader(*this);
    return fromBytes(reader.bytes());
}

bool Secret::equals(const Secret &other) const
{
    if (length != other.length)
        return false;
    if (length == 0)
        return true;
    SecretReader mine(*this);
    SecretReader theirs(other);
    return sodium_memcmp(mine.data(), theirs.data(), length) == 0;
}

void Secret::clear()
{
    if (data)
        arena().release(data, length);
    data = nullptr;
    length = 0;
}

SecretReader::SecretReader(const Secret &s) : secret(s)
{
    arena().open();
}
SecretReader::~SecretReader()
{
    arena().close();
}
std::span<const unsigned char> SecretReader::bytes() const
{
    return {secret.data, secret.length};
}
const unsigned char *SecretReader::data() const
{
    return secret.data;
}
std::size_t SecretReader::size() const
{
    return secret.length;
}

SecretWriter::SecretWriter(Secret &s) : secret(s)
{
    arena().open();
}
SecretWriter::~SecretWriter()
{
    arena().close();
}
std::span<unsigned char> SecretWriter::bytes()
{
    return {secret.data, secret.length};
}
unsigned char *SecretWriter::data()
{
    return secret.data;
}
std::size_t SecretWriter::size() const
{
    return secret.length;
}

void wipeText(QString &text)
{
    if (!text.isEmpty()) {
        text.detach();
        sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    }
    text.clear();
}

void wipeBytes(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        bytes.detach();
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    }
    bytes.clear();
}

bool secretsAreMemoryLocked()
{
    return arena().isLocked();
}

} // namespace coffret
