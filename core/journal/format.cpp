// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/format.h"

#include "core/crypto/hash.h"
#include "core/crypto/sealedbox.h"
#include "core/crypto/sealedstream.h"
#include "core/journal/bytes.h"

namespace coffret::journal {

const QByteArray sessionLabel = QByteArrayLiteral("coffret/log/session/v1");
const QByteArray checkpointLabel = QByteArrayLiteral("coffret/log/checkpoint/v1");
static const QByteArray genesisLabel = QByteArrayLiteral("coffret/log/genesis/v1");
static const QByteArray openLabel = QByteArrayLiteral("coffret/log/open/v1");
static const QByteArray entryLabel = QByteArrayLiteral("coffret/log/v1");

constexpr qsizetype sealedKeySize = crypto::streamKeySize + crypto::boxOverhead;

bool isSealed(const SessionRow &session)
{
    return session.streamHeader.size() == crypto::streamHeaderSize && session.sealedKey.size() == sealedKeySize;
}

bool isWellFormed(const SessionRow &session)
{
    return session.firstSeq >= 1 && session.firstSeq <= highestNumber && session.openedAt >= 0
           && session.openedAt <= highestNumber && session.sid.size() == idSize && session.account.size() == idSize
           && session.previousHead.size() == headSize;
}

bool isSealed(const EntryRow &entry)
{
    const qsizetype text = entry.sealed.size() - crypto::streamOverhead;
    return text == shortText || text == longText;
}

bool isWellFormed(const CheckpointRow &checkpoint)
{
    return (checkpoint.kind == 1 || checkpoint.kind == 2) && checkpoint.seq >= 0 && checkpoint.seq <= highestNumber
           && checkpoint.head.size() == headSize && checkpoint.signer.size() == idSize;
}

QByteArray genesisHead(const QByteArray &vaultId)
{
    return crypto::hash(crypto::view(genesisLabel + vaultId));
}

QByteArray opening(const SessionRow &session)
{
    QByteArray bytes;
    bytes.reserve(185);
    put<quint8>(bytes, formatVersion);
    bytes.append(session.sid).append(session.account);
    put(bytes, session.openedAt);
    put(bytes, session.firstSeq);
    bytes.append(session.previousHead).append(session.streamHeader).append(session.sealedKey);
    return bytes;
}

QByteArray openingHead(const SessionRow &session)
{
    return crypto::hash(crypto::view(openLabel + opening(session) + session.signature));
}

template <qsizetype Room>
static void append(QVarLengthArray<unsigned char, Room> &bytes, const QByteArray &more)
{
    bytes.append(crypto::view(more).data(), more.size());
}

template <qsizetype Room>
static void append(QVarLengthArray<unsigned char, Room> &bytes, qint64 number)
{
    unsigned char field[sizeof(number)];
    qToLittleEndian(number, field);
    bytes.append(field, sizeof(number));
}

EntryContext entryContext(const QByteArray &sid, qint64 seq, const QByteArray &previous)
{
    EntryContext bytes;
    append(bytes, sid);
    append(bytes, seq);
    append(bytes, previous);
    return bytes;
}

QByteArray entryHead(const QByteArray &sid, qint64 seq, const QByteArray &previous, const QByteArray &sealed)
{
    QVarLengthArray<unsigned char, 384> bytes; // 127 without a motive: one block of BLAKE2b
    append(bytes, entryLabel);
    append(bytes, previous);
    append(bytes, seq);
    append(bytes, sid);
    append(bytes, sealed);
    return crypto::hash(bytes);
}

QByteArray checkpointBytes(const CheckpointRow &checkpoint)
{
    QByteArray bytes;
    bytes.reserve(74);
    put<quint8>(bytes, formatVersion);
    put(bytes, quint8(checkpoint.kind));
    put(bytes, checkpoint.seq);
    bytes.append(checkpoint.head);
    put(bytes, checkpoint.count);
    put(bytes, checkpoint.madeAt);
    bytes.append(checkpoint.signer);
    return bytes;
}

} // namespace coffret::journal
