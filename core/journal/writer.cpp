// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/writer.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/sealedbox.h"
#include "core/crypto/sign.h"
#include "core/journal/journalerror.h"
#include "core/journal/logrepository.h"

#include <algorithm>
#include <utility>

using coffret::crypto::StreamTag;
using coffret::storage::Transaction;

namespace coffret::journal {

namespace {

struct LogEnd
{
    qint64 seq = 0;
    QByteArray head;
};

Result<LogEnd> endOf(LogRepository &log, const QByteArray &vaultId)
{
    COFFRET_ASSIGN(const std::optional<EntryRow> last, log.lastEntry());
    COFFRET_ASSIGN(const std::optional<CheckpointRow> pruned, log.newestPruned());
    LogEnd end{0, genesisHead(vaultId)};
    if (last)
        end = {last->seq, last->head};
    else if (pruned)
        end = {pruned->seq, pruned->head};
    if (end.head.size() != headSize || end.seq < 0 || end.seq >= highestNumber)
        return JournalError::LogUnreadable;
    return end;
}

} // namespace

Writer::Writer(LogAddress a, const Author &w, const Clock &c, IdSource &i)
    : address(std::move(a)), author(w), clock(c), ids(i)
{}

Result<void> Writer::open(Transaction &transaction)
{
    return ready(transaction, clock.now());
}

Result<void> Writer::append(Transaction &transaction, Entry entry)
{
    const TimeStamp now = clock.now();
    COFFRET_TRY(ready(transaction, now));
    entry.at = entry.at == 0 ? now : std::clamp(entry.at, session->openedAt, now);
    COFFRET_ASSIGN(const QByteArray text, entryText(entry));
    return write(transaction, text, StreamTag::Rekey);
}

Result<void> Writer::close(Transaction &transaction)
{
    if (!session)
        return {};
    Entry entry;
    entry.action = Action::SessionClosed;
    entry.at = clock.now();
    COFFRET_ASSIGN(const QByteArray text, entryText(entry));
    COFFRET_TRY(ready(transaction, entry.at));
    COFFRET_TRY(write(transaction, text, StreamTag::Final));
    session.reset();
    reason = SessionReason::Unlocked;
    return {};
}

// Asks the database rather than the transaction: whatever took the last row away, the stream must not go on.
Result<void> Writer::ready(Transaction &transaction, TimeStamp now)
{
    if (session) {
        COFFRET_ASSIGN(const QByteArray head, LogRepository(transaction.database()).headAt(session->seq));
        const bool isInSpan = now >= session->openedAt && now <= session->openedAt + sessionSpan;
        if (head == session->head && isInSpan)
            return {};
        reason = head == session->head ? SessionReason::NewPeriod : SessionReason::AfterRollback;
        session.reset();
    }
    return begin(transaction, now);
}

Result<void> Writer::begin(Transaction &transaction, TimeStamp now)
{
    LogRepository log(transaction.database());
    COFFRET_ASSIGN(const LogEnd end, endOf(log, address.vaultId));
    const Secret key = Secret::random(std::size_t(crypto::streamKeySize));
    COFFRET_ASSIGN(crypto::SealingStream stream, crypto::SealingStream::begin(key));
    const auto sealedKey = crypto::sealTo(crypto::view(address.journalPublicKey), key);
    if (!sealedKey.ok())
        return JournalError::WrongKeys;
    SessionRow row{end.seq + 1,
                   ids.create<SessionTag>().bytes(),
                   author.account.bytes(),
                   now,
                   end.head,
                   stream.header(),
                   *sealedKey,
                   {}};
    const auto signature =
        crypto::sign(crypto::view(sessionLabel + address.vaultId), crypto::view(opening(row)), author.signingSeed);
    if (!signature.ok())
        return JournalError::WrongKeys;
    row.signature = *signature;
    COFFRET_TRY(log.insert(row));
    session = Session{row.sid, now, end.seq, openingHead(row), std::move(stream)};
    Entry entry;
    entry.at = now;
    entry.action = Action::SessionOpened;
    entry.detail = quint16(std::exchange(reason, SessionReason::AfterRollback));
    COFFRET_ASSIGN(const QByteArray text, entryText(entry));
    return write(transaction, text, StreamTag::Rekey);
}

// A row that could not be written is a hole in the stream: it is dropped, and the caller rolls back.
Result<void> Writer::write(Transaction &transaction, const QByteArray &text, StreamTag tag)
{
    EntryRow row{session->seq + 1, {}, {}};
    const EntryContext context = entryContext(session->sid, row.seq, session->head);
    const auto sealed = session->stream.seal(crypto::view(text), context, tag);
    const auto written = [&]() -> Result<void> {
        if (!sealed.ok())
            return sealed.error();
        row.sealed = *sealed;
        row.head = entryHead(session->sid, row.seq, session->head, row.sealed);
        return LogRepository(transaction.database()).insert(row);
    }();
    if (!written.ok()) {
        session.reset();
        return written;
    }
    session->seq = row.seq;
    session->head = row.head;
    return {};
}

} // namespace coffret::journal
