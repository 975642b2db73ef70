// SPDX-License-Identifier: GPL-3.0-or-later
// A slot: one way for one person to reach his keys, by password (with or without a key file), by the
// recovery key, or once by the code of an invitation. 208 bytes in the file, FORMAT.md section 5. `openSlot` gives the identity back only
// for the key, the vault and the exact parameters it was sealed with; it promises nothing about the
// directory, which unlock.h holds against the identity afterwards.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/aead.h"
#include "core/crypto/kdf.h"
#include "core/vault/bytereader.h"
#include "core/vault/directory.h"

namespace coffret::vault {

enum class SlotKind : quint8 { Password = 1, Recovery = 2, Invitation = 3 };
enum class SlotFactors : quint8 { None = 0, KeyFile = 1 };

constexpr qsizetype slotSize = 208;

struct Slot
{
    SlotKind kind = SlotKind::Password;
    SlotFactors factors = SlotFactors::None;
    UserId user;
    crypto::KdfCost cost; // 0, 0 for the recovery key
    QByteArray salt;      // 16 bytes, zeros for the recovery key
    crypto::SealedBytes sealed;
    bool operator==(const Slot &) const = default;
};

// What a slot hides: a person's secret keys, and the authority he trusts.
struct Identity
{
    Secret boxSecretKey;
    Secret signingSeed;
    QByteArray authorityPublicKey;
    VaultId vault;
    quint64 epochSeen = 0;
};

QByteArray encodeSlot(const Slot &slot);
// The reader fails on anything malformed; NewerFormat for another version or an unknown factor.
Result<Slot> readSlot(ByteReader &in);

Result<Slot> sealSlot(Slot slot, const Identity &identity, const Secret &key);
Result<Identity> openSlot(const Slot &slot, VaultId vault, const Secret &key); // WrongPassword

} // namespace coffret::vault
