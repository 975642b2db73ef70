// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/header.h"

#include "core/crypto/hash.h"
#include "core/crypto/sign.h"
#include "core/vault/bytewriter.h"
#include "core/vault/vaulterror.h"

#include <algorithm>
#include <set>

namespace coffret::vault {

namespace {

constexpr qsizetype magicSize = 7;

QByteArray magic()
{
    return QByteArrayLiteral("CFHDR1\n");
}

QByteArray labelFor(const char *purpose, const Directory &directory)
{
    return QByteArray(purpose) + directory.vault.bytes();
}

QByteArray directoryLabel(const Directory &directory)
{
    return labelFor("coffret/directory/v1", directory);
}
QByteArray headerLabel(const Directory &directory)
{
    return labelFor("coffret/header/v1", directory);
}

Error damaged(const char *what)
{
    return {VaultError::DamagedHeader, QString::fromLatin1(what)};
}

Result<void> checkEnvelope(const QByteArray &bytes)
{
    if (bytes.size() >= magicSize && bytes.startsWith("CFHDR") && bytes[5] >= '2' && bytes[5] <= '9'
        && bytes[6] == '\n')
        return Error(VaultError::NewerFormat, QStringLiteral("header %1").arg(QLatin1Char(bytes[5])));
    if (bytes.size() < minimumHeaderSize || bytes.size() > maximumHeaderSize)
        return damaged("size");
    if (!bytes.startsWith(magic()))
        return damaged("magic");
    const QByteArray body = bytes.chopped(crypto::hashSize);
    if (crypto::hash(crypto::view(body)) != bytes.right(crypto::hashSize))
        return damaged("checksum");
    return {};
}

// An invitation stands alone, and only for who is still invited.
bool hasItsPlace(const Header &header, const Slot &slot)
{
    const DirectoryUser *const user = findUser(header.directory, slot.user);
    if (!user || findSlot(header, slot.user, slot.kind))
        return false;
    if (slot.kind == SlotKind::Invitation)
        return user->state == UserState::Invited && !findSlot(header, slot.user, SlotKind::Password);
    return slot.kind == SlotKind::Recovery || !findSlot(header, slot.user, SlotKind::Invitation);
}

Result<void> readSlots(ByteReader &in, Header &header)
{
    const qsizetype count = in.count(in.u16(), 1, maximumSlots, slotSize);
    if (in.failed())
        return damaged("slot count");
    header.slots.reserve(size_t(count));
    for (qsizetype i = 0; i < count; ++i) {
        COFFRET_ASSIGN(Slot slot, readSlot(in));
        if (!hasItsPlace(header, slot))
            return damaged("slot owner");
        header.slots.push_back(std::move(slot));
    }
    return {};
}

Result<void> checkCosts(const Header &header, const crypto::KdfLimits &limits)
{
    for (const Slot &slot : header.slots) {
        if (slot.kind == SlotKind::Recovery)
            continue;
        if (!limits.check(slot.cost).ok())
            return Error(VaultError::KdfRefused,
                         QStringLiteral("%1 passes, %2 bytes").arg(slot.cost.operations).arg(slot.cost.memoryBytes));
    }
    return {};
}

Result<void> checkSignatures(const Header &header, const QByteArray &signedBytes, const QByteArray &signature)
{
    if (!isDirectorySigned(header, header.directory.authorityPublicKey))
        return Error(VaultError::TamperedHeader, QStringLiteral("directory signature"));
    const DirectoryUser *const writer = findUser(header.directory, header.writer);
    if (!writer
        || !crypto::isSigned(crypto::view(headerLabel(header.directory)), crypto::view(signedBytes),
                             crypto::view(signature), crypto::view(writer->signPublicKey)))
        return Error(VaultError::TamperedHeader, QStringLiteral("writer signature"));
    return {};
}

} // namespace

const Slot *findSlot(const Header &header, UserId user, SlotKind kind)
{
    const auto found = std::find_if(header.slots.cbegin(), header.slots.cend(),
                                    [&](const Slot &slot) { return slot.user == user && slot.kind == kind; });
    return found == header.slots.cend() ? nullptr : &*found;
}

UserState stateOf(const Header &header, const DirectoryUser &user)
{
    const bool accepted = user.state == UserState::Invited && findSlot(header, user.id, SlotKind::Password);
    return accepted ? UserState::Active : user.state;
}

Result<void> signDirectory(Header &header, const Secret &authoritySeed)
{
    header.directoryBytes = encodeDirectory(header.directory);
    COFFRET_ASSIGN(header.directorySignature, crypto::sign(crypto::view(directoryLabel(header.directory)),
                                                           crypto::view(header.directoryBytes), authoritySeed));
    return {};
}

bool isDirectorySigned(const Header &header, const QByteArray &authorityPublicKey)
{
    return crypto::isSigned(crypto::view(directoryLabel(header.directory)), crypto::view(header.directoryBytes),
                            crypto::view(header.directorySignature), crypto::view(authorityPublicKey));
}

Result<QByteArray> encodeHeader(const Header &header, const Secret &writerSeed)
{
    ByteWriter out;
    out.raw(magic());
    out.u64(header.generation);
    out.u32(quint32(header.directoryBytes.size()));
    out.raw(header.directoryBytes);
    out.raw(header.directorySignature);
    out.u16(quint16(header.slots.size()));
    for (const Slot &slot : header.slots)
        out.raw(encodeSlot(slot));
    out.id(header.writer.value);
    COFFRET_ASSIGN(const QByteArray signature,
                   crypto::sign(crypto::view(headerLabel(header.directory)), crypto::view(out.result()), writerSeed));
    out.raw(signature);
    out.raw(crypto::hash(crypto::view(out.result())));
    return out.result();
}

Result<Header> decodeHeader(const QByteArray &bytes, const crypto::KdfLimits &limits)
{
    COFFRET_TRY(checkEnvelope(bytes));
    ByteReader in(bytes);
    in.raw(magicSize);
    Header header;
    header.generation = in.u64();
    header.directoryBytes = in.raw(qsizetype(in.u32()));
    header.directorySignature = in.raw(crypto::signatureSize);
    if (in.failed() || header.generation < 1 || header.generation > maximumCounter)
        return damaged("layout");
    COFFRET_ASSIGN(header.directory, decodeDirectory(header.directoryBytes));
    COFFRET_TRY(readSlots(in, header));
    header.writer = UserId{in.id()};
    const QByteArray signedBytes = bytes.left(in.position());
    const QByteArray signature = in.raw(crypto::signatureSize);
    in.raw(crypto::hashSize);
    if (!in.finished())
        return damaged("end");
    COFFRET_TRY(checkCosts(header, limits));
    COFFRET_TRY(checkSignatures(header, signedBytes, signature));
    return header;
}

} // namespace coffret::vault
