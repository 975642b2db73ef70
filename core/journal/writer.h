// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the log for the person at the desk. An entry goes into the transaction of what it records: if append() fails,
// that transaction must not be committed. Each session has a stream key of its own, sealed to the journal's public
// key and signed by the person; after each entry the writer can no longer read it itself. When a transaction was
// rolled back the stream is dropped and the next entry begins a new session, because a stream's state
// must never go back. One writer per open vault, on the vault's thread.
#pragma once

#include "core/crypto/sealedstream.h"
#include "core/journal/author.h"
#include "core/storage/transaction.h"

#include <optional>

namespace coffret::journal {

class Writer
{
public:
    Writer(LogAddress address, const Author &author, const Clock &clock, IdSource &ids);

    // The session's opening by itself, at unlock; append() opens one when there is none.
    Result<void> open(storage::Transaction &transaction);
    Result<void> append(storage::Transaction &transaction, Entry entry); // at 0: now; else as it is, within the session
    // "Session closed" and the end of the stream. Does nothing when no session is open.
    Result<void> close(storage::Transaction &transaction);

private:
    struct Session
    {
        QByteArray sid;
        qint64 openedAt;
        qint64 seq;      // of the last entry written
        QByteArray head; // of that entry; of the opening before the first
        crypto::SealingStream stream;
    };
    Result<void> ready(storage::Transaction &transaction, TimeStamp now);
    Result<void> begin(storage::Transaction &transaction, TimeStamp now);
    Result<void> write(storage::Transaction &transaction, const QByteArray &text, crypto::StreamTag tag);

    LogAddress address;
    const Author &author;
    const Clock &clock;
    IdSource &ids;
    std::optional<Session> session;
    SessionReason reason = SessionReason::Unlocked; // of the session to come
};

} // namespace coffret::journal
