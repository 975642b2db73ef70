// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/slot.h"

#include "core/vault/bytewriter.h"
#include "core/vault/vaulterror.h"

#include <algorithm>

namespace coffret::vault {

namespace {

constexpr quint8 slotVersion = 1;
constexpr quint8 nfkc = 1;
constexpr qsizetype identitySize = 120;
constexpr qsizetype ciphertextSize = identitySize + crypto::aeadTagSize;

void writeParameters(ByteWriter &out, const Slot &slot)
{
    out.u8(slotVersion);
    out.u8(quint8(slot.kind));
    out.u8(quint8(slot.factors));
    out.u8(slot.kind == SlotKind::Recovery ? 0 : nfkc);
    out.id(slot.user.value);
    out.u32(slot.cost.operations);
    out.u64(slot.cost.memoryBytes);
    out.raw(slot.salt);
}

QByteArray contextOf(const Slot &slot, VaultId vault)
{
    ByteWriter out;
    out.raw(QByteArrayLiteral("coffret/slot/v1"));
    out.id(vault.value);
    writeParameters(out, slot);
    return out.result();
}

// What the recovery key leaves unused must be zero, so that no byte of a slot has two spellings.
bool isWellFormed(const Slot &slot, quint8 normalisation)
{
    const bool unsalted = std::all_of(slot.salt.cbegin(), slot.salt.cend(), [](char c) { return c == 0; });
    if (slot.kind == SlotKind::Password)
        return normalisation == nfkc;
    if (slot.kind == SlotKind::Invitation)
        return normalisation == nfkc && slot.factors == SlotFactors::None;
    return normalisation == 0 && slot.factors == SlotFactors::None && slot.cost == crypto::KdfCost{0, 0} && unsalted;
}

Secret identityBytes(const Identity &identity)
{
    ByteWriter tail;
    tail.raw(identity.authorityPublicKey);
    tail.id(identity.vault.value);
    tail.u64(identity.epochSeen);
    Secret all{std::size_t(identitySize)};
    SecretReader box(identity.boxSecretKey);
    SecretReader seed(identity.signingSeed);
    SecretWriter writer(all);
    unsigned char *to = std::copy(box.bytes().begin(), box.bytes().end(), writer.data());
    to = std::copy(seed.bytes().begin(), seed.bytes().end(), to);
    std::copy(tail.result().cbegin(), tail.result().cend(), to);
    return all;
}

} // namespace

QByteArray encodeSlot(const Slot &slot)
{
    ByteWriter out;
    writeParameters(out, slot);
    out.raw(slot.sealed.nonce);
    out.raw(slot.sealed.ciphertext);
    return out.result();
}

Result<Slot> readSlot(ByteReader &in)
{
    const quint8 version = in.u8();
    const quint8 kind = in.u8();
    const quint8 factors = in.u8();
    const quint8 normalisation = in.u8();
    if (version > slotVersion || kind > 3 || factors > 1 || normalisation > nfkc)
        return Error(VaultError::NewerFormat, QStringLiteral("slot %1.%2.%3").arg(version).arg(kind).arg(factors));
    Slot slot;
    slot.kind = SlotKind(kind);
    slot.factors = SlotFactors(factors);
    slot.user = UserId{in.id()};
    slot.cost.operations = in.u32();
    slot.cost.memoryBytes = in.u64();
    slot.salt = in.raw(crypto::kdfSaltSize);
    slot.sealed.nonce = in.raw(crypto::aeadNonceSize);
    slot.sealed.ciphertext = in.raw(ciphertextSize);
    if (in.failed() || version == 0 || kind == 0 || !isWellFormed(slot, normalisation))
        return Error(VaultError::DamagedHeader, QStringLiteral("slot"));
    return slot;
}

Result<Slot> sealSlot(Slot slot, const Identity &identity, const Secret &key)
{
    if (identity.boxSecretKey.size() != 32 || identity.signingSeed.size() != 32
        || identity.authorityPublicKey.size() != 32)
        return VaultError::Internal;
    const QByteArray context = contextOf(slot, identity.vault);
    const Secret text = identityBytes(identity);
    SecretReader reader(text);
    COFFRET_ASSIGN(slot.sealed, crypto::sealBytes(reader.bytes(), crypto::view(context), key));
    return slot;
}

Result<Identity> openSlot(const Slot &slot, VaultId vault, const Secret &key)
{
    const QByteArray context = contextOf(slot, vault);
    const auto text = crypto::openBytes(slot.sealed, crypto::view(context), key);
    if (!text.ok() || text->size() != std::size_t(identitySize))
        return VaultError::WrongPassword;
    SecretReader reader(*text);
    Identity identity;
    identity.boxSecretKey = Secret::fromBytes(reader.bytes().first(32));
    identity.signingSeed = Secret::fromBytes(reader.bytes().subspan(32, 32));
    const QByteArray tail(reinterpret_cast<const char *>(reader.data()) + 64, identitySize - 64);
    ByteReader in(tail);
    identity.authorityPublicKey = in.raw(32);
    identity.vault = VaultId{in.id()};
    identity.epochSeen = in.u64();
    return identity;
}

} // namespace coffret::vault
