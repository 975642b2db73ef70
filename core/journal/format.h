// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of FORMAT.md, sections 3 to 7: rows as they stand in the tables, what is signed, what is hashed, and in which
// context an entry is sealed. Pure functions; whether a row has the right sizes is asked first, with
// isWellFormed(). Private to this room and its tests.
#pragma once

#include "core/crypto/bytes.h"

#include <QByteArray>
#include <QVarLengthArray>

namespace coffret::journal {

constexpr quint8 formatVersion = 1;
constexpr qint64 highestNumber = qint64(1) << 62; // of a seq, of a time
constexpr qsizetype idSize = 16;
constexpr qsizetype headSize = 32;
constexpr qsizetype shortText = 40;
constexpr qsizetype motiveRoom = 240; // bytes
constexpr qsizetype longText = shortText + motiveRoom;

struct SessionRow
{
    qint64 firstSeq = 0;
    QByteArray sid;
    QByteArray account;
    qint64 openedAt = 0;
    QByteArray previousHead;
    QByteArray streamHeader;
    QByteArray sealedKey;
    QByteArray signature;
};

struct EntryRow
{
    qint64 seq = 0;
    QByteArray sealed;
    QByteArray head;
};

struct CheckpointRow
{
    qint64 kind = 0; // 1 mark, 2 pruned
    qint64 seq = 0;
    QByteArray head;
    qint64 count = 0;
    qint64 madeAt = 0;
    QByteArray signer;
    QByteArray signature;
};

extern const QByteArray checkpointLabel, sessionLabel; // followed by vault_id in what is signed

bool isSealed(const SessionRow &session);     // header and key have their sizes
bool isWellFormed(const SessionRow &session); // all other fields but the signature
bool isSealed(const EntryRow &entry);
bool isWellFormed(const CheckpointRow &checkpoint);

// On the stack: a verifier makes one for each of a million entries.
using EntryContext = QVarLengthArray<unsigned char, 56>;

QByteArray genesisHead(const QByteArray &vaultId);
QByteArray opening(const SessionRow &session);
QByteArray openingHead(const SessionRow &session);
EntryContext entryContext(const QByteArray &sid, qint64 seq, const QByteArray &previous);
QByteArray entryHead(const QByteArray &sid, qint64 seq, const QByteArray &previous, const QByteArray &sealed);
QByteArray checkpointBytes(const CheckpointRow &checkpoint);

} // namespace coffret::journal
