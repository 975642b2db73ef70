// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/sealedlog.h"

namespace coffret::access {

constexpr TimeStamp sameReading = 10 * 60 * 1000;
constexpr qsizetype mostRemembered = 10'000;
constexpr qsizetype mostWaiting = 10'000; // of a disk that stays full: the newest are dropped, memory stays bounded

SealedLog::SealedLog(const Place &p, journal::LogAddress address, journal::Author a)
    : place(p), author(std::move(a)), writer(std::move(address), author, place.clock, place.ids)
{}

Result<void> SealedLog::record(storage::Transaction &transaction, const journal::Entry &entry)
{
    return writer.append(transaction, entry);
}

static bool isReading(journal::Action action)
{
    using journal::Action;
    return action == Action::Viewed || action == Action::Listed || action == Action::DocumentOpened
           || action == Action::LogRead || action == Action::LogVerified;
}

static QByteArray readingOf(const journal::Entry &entry)
{
    return QByteArray::number(int(entry.action)) + '/' + QByteArray::number(int(entry.kind)) + '/'
           + entry.object.bytes();
}

bool SealedLog::isReadAgain(const journal::Entry &entry, TimeStamp now)
{
    if (lastRead.size() >= mostRemembered)
        lastRead.clear();
    TimeStamp &last = lastRead[readingOf(entry)];
    const bool again = last != 0 && now >= last && now - last < sameReading;
    if (!again)
        last = now;
    return again;
}

void SealedLog::note(const journal::Entry &entry)
{
    const TimeStamp now = place.clock.now();
    if (waiting.size() >= mostWaiting || (isReading(entry.action) && isReadAgain(entry, now)))
        return;
    waiting.append(entry);
    waiting.last().at = now;
    if (waiting.size() == 1 && waitingBegan)
        waitingBegan();
}

Result<void> SealedLog::write(storage::Transaction &transaction)
{
    COFFRET_TRY(writer.open(transaction));
    for (const journal::Entry &entry : std::as_const(waiting))
        COFFRET_TRY(writer.append(transaction, entry));
    return {};
}

Result<void> SealedLog::flush()
{
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(place.database, place.bus));
    COFFRET_TRY(write(transaction));
    COFFRET_TRY(transaction.commit());
    waiting.clear();
    return {};
}

Result<void> SealedLog::close()
{
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(place.database, place.bus));
    COFFRET_TRY(write(transaction));
    COFFRET_TRY(writer.close(transaction));
    COFFRET_TRY(transaction.commit());
    waiting.clear();
    return {};
}

} // namespace coffret::access
