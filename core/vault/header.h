// SPDX-License-Identifier: GPL-3.0-or-later
// The whole header file: generation, signed directory, slots, the writer's signature, a checksum
// (FORMAT.md section 3). `decodeHeader` takes hostile bytes: every limit, every count and every
// password's cost is checked before anything is allocated or derived, then both signatures are held
// against the keys the directory names. A header that passes is one whole piece; that it is *ours*
// only an opened slot can say. Errors: DamagedHeader, NewerFormat, KdfRefused,
// TamperedHeader.
#pragma once

#include "core/vault/slot.h"

namespace coffret::vault {

constexpr qsizetype minimumHeaderSize = 405;
constexpr qsizetype maximumHeaderSize = 262144;
constexpr qsizetype maximumSlots = 128;

struct Header
{
    quint64 generation = 1;
    Directory directory;
    QByteArray directoryBytes;     // what was signed, exactly
    QByteArray directorySignature; // 64 bytes, by the authority
    std::vector<Slot> slots;
    UserId writer;
};

const Slot *findSlot(const Header &header, UserId user, SlotKind kind);
// Active also for who was invited and has set a password: the slot is the acceptance.
UserState stateOf(const Header &header, const DirectoryUser &user);

// Encodes `directory` and signs it: only owners hold the authority's seed.
Result<void> signDirectory(Header &header, const Secret &authoritySeed);
bool isDirectorySigned(const Header &header, const QByteArray &authorityPublicKey);

// The bytes of the file, signed by `writer` with his own seed.
Result<QByteArray> encodeHeader(const Header &header, const Secret &writerSeed);
Result<Header> decodeHeader(const QByteArray &bytes, const crypto::KdfLimits &limits);

} // namespace coffret::vault
