// SPDX-License-Identifier: GPL-3.0-or-later
// The reviews an owner signed, filed in general.db on the owners' shelf: numbered, each bound to the one before it and to
// the log's head of its moment. One that was altered, signed by somebody else, or brought from another vault is shown as
// such and never as sound; one that was taken away leaves its number missing. Also the half-done one of each owner, which
// is not signed. Writes no entry into the log: whoever files one does, in the same transaction.
#pragma once

#include "core/journal/author.h"
#include "core/journal/review.h"
#include "core/journal/trust.h"
#include "core/storage/transaction.h"

namespace coffret::journal {

struct FiledReview
{
    enum class State {
        Sound,
        NotSigned, // not by an owner of this vault, or not these bytes
        NotInRow,  // signed, but the one before it is another than when it was signed
    };
    Review review;
    AccountId signer;
    TimeStamp signedAt = 0;
    State state = State::NotSigned;
    QByteArray digest; // 32 bytes
};

struct FiledReviews
{
    QList<FiledReview> reviews; // the newest first
    QList<qint64> missing;      // numbers below the newest, the lowest first
    qint64 unreadable = 0;      // rows no owner of this vault could have written so
};

class ReviewFile
{
public:
    ReviewFile(storage::Database &d, const Trust &t) : database(d), trust(t) {}

    Result<FiledReviews> all();
    // Gives it the number after the newest and after `lastKnown`.
    Result<FiledReview> file(storage::Transaction &transaction, Review review, const Author &owner, TimeStamp now,
                             qint64 lastKnown);
    Result<std::optional<Review>> draft(ReviewKind kind, AccountId owner);
    Result<void> keepDraft(storage::Transaction &transaction, const Review &draft, AccountId owner);
    Result<void> dropDraft(storage::Transaction &transaction, ReviewKind kind, AccountId owner);

private:
    std::optional<FiledReview> read(const QByteArray &text) const;
    storage::Database &database;
    const Trust &trust;
};

// When each account opened the vault last, as far as the log goes back.
Result<QHash<AccountId, TimeStamp>> lastOpenings(storage::Database &database);

} // namespace coffret::journal
