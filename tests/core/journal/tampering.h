// SPDX-License-Identifier: GPL-3.0-or-later
// The attacks of T23, as somebody with his own tools, the key of general.db and his own keys carries them out. Those who
// are careful also compute the public chain anew after their change.
#pragma once

#include "core/crypto/sealedstream.h"
#include "tests/core/journal/logworld.h"

namespace coffret::journal {

inline QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << bit % 8));
    return bytes;
}

// The heads of all rows from `seq` on, as the chain gives them over what stands there now.
inline void chainAnew(LogWorld &world, qint64 seq)
{
    const QList<SessionRow> sessions = world.sessions();
    QByteArray previous = seq > 1 ? *world.log().headAt(seq - 1) : genesisHead(world.trust.vaultId);
    for (EntryRow row : world.entries(seq)) {
        SessionRow session;
        for (const SessionRow &candidate : sessions)
            session = candidate.firstSeq <= row.seq ? candidate : session;
        if (session.firstSeq == row.seq)
            previous = openingHead(session);
        row.head = previous = entryHead(session.sid, row.seq, previous, row.sealed);
        world.put(row);
    }
}

// Numbers from `seq` on move by `by`; rows of sessions keep theirs, which are signed.
inline void renumber(LogWorld &world, qint64 seq, int by)
{
    const QList<EntryRow> rows = world.entries(seq);
    world.sql(QStringLiteral("DELETE FROM audit_entry WHERE seq >= %1").arg(seq));
    for (EntryRow row : rows) {
        row.seq += by;
        world.put(row);
    }
}

inline void swapEntries(LogWorld &world, qint64 one, qint64 other)
{
    EntryRow first = world.entries(one, one + 1).first(), second = world.entries(other, other + 1).first();
    std::swap(first.seq, second.seq);
    world.put(first);
    world.put(second);
}

inline void replaceSession(LogWorld &world, const SessionRow &row)
{
    world.sql(QStringLiteral("DELETE FROM audit_session WHERE first_seq = %1").arg(row.firstSeq));
    QVERIFY(world.log().insert(row).ok());
}

// A session written anew in place, with entries of one's own under a key of one's own, in the name of `account` and
// signed with `seed`: perfect in itself, and chained to what is before it. With `text` and `tag` as a program of one's own
// might write them.
inline void sealAnew(LogWorld &world, SessionRow session, AccountId account, const Secret &seed,
                     const QByteArray &text = {}, crypto::StreamTag tag = crypto::StreamTag::Rekey)
{
    const QList<SessionRow> all = world.sessions();
    qint64 end = noEnd;
    for (const SessionRow &other : all)
        end = other.firstSeq > session.firstSeq ? std::min(end, other.firstSeq) : end;
    const Secret key = Secret::random(32);
    auto stream = *crypto::SealingStream::begin(key);
    session.account = account.bytes();
    session.streamHeader = stream.header();
    session.sealedKey = *crypto::sealTo(crypto::view(world.address().journalPublicKey), key);
    session.signature =
        *crypto::sign(crypto::view(sessionLabel + world.trust.vaultId), crypto::view(opening(session)), seed);
    replaceSession(world, session);
    QByteArray previous = openingHead(session);
    for (EntryRow row : world.entries(session.firstSeq, end)) {
        Entry entry = LogWorld::viewed(world.records[0]);
        entry.at = session.openedAt;
        row.sealed = *stream.seal(crypto::view(text.isNull() ? *entryText(entry) : text),
                                  entryContext(session.sid, row.seq, previous), tag);
        row.head = previous = entryHead(session.sid, row.seq, previous, row.sealed);
        world.put(row);
    }
}

} // namespace coffret::journal
