// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses the door: a whole header, a header whose checksum is made to fit (so that the
// layout behind it is reached), a directory, a slot, the text of a lock file. Promises held: no crash, no
// large memory, and whatever is accepted is written back to the same bytes.
#include "core/crypto/hash.h"
#include "core/vault/header.h"
#include "core/vault/vaultlock.h"

#include <cstdlib>

using namespace coffret;
using namespace coffret::vault;

namespace {

void readHeaderBytes(const QByteArray &bytes)
{
    // The signatures of a header that is accepted were made with keys nobody has here.
    const auto header = decodeHeader(bytes, crypto::KdfLimits::production());
    if (header.ok() && encodeDirectory(header->directory) != header->directoryBytes)
        std::abort();
}

QByteArray withChecksum(const QByteArray &bytes)
{
    return bytes + crypto::hash(crypto::view(bytes));
}

void readDirectoryBytes(const QByteArray &bytes)
{
    const auto directory = decodeDirectory(bytes);
    if (directory.ok() && encodeDirectory(*directory) != bytes)
        std::abort();
}

void readSlotBytes(const QByteArray &bytes)
{
    ByteReader in(bytes);
    const auto slot = readSlot(in);
    if (slot.ok() && encodeSlot(*slot) != bytes.left(slotSize))
        std::abort();
}

void readLockText(const QByteArray &bytes)
{
    const auto holder = LockHolder::fromText(QString::fromUtf8(bytes));
    if (holder && LockHolder::fromText(holder->text()) != holder)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 5) {
    case 0: readHeaderBytes(bytes); break;
    case 1: readHeaderBytes(withChecksum(bytes)); break;
    case 2: readDirectoryBytes(bytes); break;
    case 3: readSlotBytes(bytes); break;
    default: readLockText(bytes); break;
    }
    return 0;
}
