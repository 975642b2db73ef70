// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reviewfile.h"

#include "core/crypto/hash.h"
#include "core/crypto/sign.h"
#include "core/journal/bytes.h"
#include "core/journal/format.h"
#include "core/journal/journalerror.h"
#include "core/journal/logrepository.h"
#include "core/journal/openedsession.h"
#include "core/journal/shelfrepository.h"

#include <algorithm>

using coffret::crypto::view;
using coffret::storage::Transaction;

namespace coffret::journal {
namespace {

const QByteArray reviewLabel = "coffret/log/review/v1";
const QByteArray reviewName = "review";
const QByteArray draftName = "draft";

constexpr qsizetype signerAt = 1;
constexpr qsizetype timeAt = signerAt + idSize;
constexpr qsizetype bodyAt = timeAt + 8;
constexpr qsizetype mostMissing = 1000;

QByteArray nameOf(qint64 number)
{
    QByteArray name = reviewName;
    put(name, quint64(number));
    return name;
}

QByteArray nameOfDraft(ReviewKind kind, AccountId owner)
{
    return draftName + char(kind) + owner.bytes();
}

// What is signed: everything of the text but the signature at its end.
QByteArray signedPart(const QByteArray &body, AccountId signer, TimeStamp at)
{
    QByteArray bytes(1, char(formatVersion));
    bytes += signer.bytes();
    put(bytes, at);
    return bytes + body;
}

} // namespace

std::optional<FiledReview> ReviewFile::read(const QByteArray &text) const
{
    if (text.size() < bodyAt + crypto::signatureSize || quint8(text.at(0)) != formatVersion)
        return {};
    FiledReview filed;
    filed.signer = AccountId::fromBytes(text.mid(signerAt, idSize));
    filed.signedAt = take<TimeStamp>(text, timeAt);
    filed.digest = crypto::hash(view(text));
    const QByteArray bytes = text.chopped(crypto::signatureSize);
    const auto review = reviewFromBody(bytes.mid(bodyAt));
    if (!review)
        return {};
    filed.review = *review;
    const SignedBytes claim{filed.signer.bytes(), filed.signedAt, reviewLabel + trust.vaultId, bytes,
                            text.right(crypto::signatureSize)};
    filed.state = isSignedBy(claim, trust, Among::Owners) ? FiledReview::State::Sound : FiledReview::State::NotSigned;
    return filed;
}

Result<FiledReviews> ReviewFile::all()
{
    ShelfRepository shelf(database, trust);
    COFFRET_ASSIGN(const QList<QByteArray> texts, shelf.texts(Drawer::Reviews));
    COFFRET_ASSIGN(const qint64 rows, shelf.count(Drawer::Reviews));
    FiledReviews found;
    for (const QByteArray &text : texts) {
        if (const auto filed = read(text))
            found.reviews.append(*filed);
    }
    found.unreadable = rows - found.reviews.size();
    std::sort(found.reviews.begin(), found.reviews.end(),
              [](const FiledReview &one, const FiledReview &other) { return one.review.number < other.review.number; });
    qint64 expected = 1;
    QByteArray previous;
    for (FiledReview &each : found.reviews) {
        // After a gap there is nothing to hold it against: the gap itself is told.
        const bool isNext = each.review.number == expected && !previous.isEmpty();
        for (; expected < each.review.number && found.missing.size() < mostMissing; ++expected)
            found.missing.append(expected);
        if (each.state == FiledReview::State::Sound && isNext && each.review.previous != previous)
            each.state = FiledReview::State::NotInRow;
        previous = each.digest;
        expected = each.review.number + 1;
    }
    std::reverse(found.reviews.begin(), found.reviews.end());
    return found;
}

Result<FiledReview> ReviewFile::file(Transaction &transaction, Review review, const Author &owner, TimeStamp now,
                                     qint64 lastKnown)
{
    COFFRET_ASSIGN(const FiledReviews known, all());
    const FiledReview *const newest = known.reviews.isEmpty() ? nullptr : &known.reviews.first();
    review.number = qMax(newest ? newest->review.number : 0, lastKnown) + 1;
    review.previous = newest ? newest->digest : QByteArray();
    review.words.truncate(reviewWordsLength);
    const QByteArray bytes = signedPart(reviewBody(review), owner.account, now);
    const auto signature = crypto::sign(view(reviewLabel + trust.vaultId), view(bytes), owner.signingSeed);
    if (!signature.ok())
        return JournalError::WrongKeys;
    const QByteArray text = bytes + *signature;
    COFFRET_TRY(ShelfRepository(transaction.database(), trust).put(Drawer::Reviews, nameOf(review.number), text));
    const auto filed = read(text);
    // Nobody shall find out next year that his key was not the directory's.
    return filed && filed->state == FiledReview::State::Sound ? Result<FiledReview>(*filed) : JournalError::WrongKeys;
}

Result<std::optional<Review>> ReviewFile::draft(ReviewKind kind, AccountId owner)
{
    COFFRET_ASSIGN(const auto text, ShelfRepository(database, trust).text(Drawer::Notes, nameOfDraft(kind, owner)));
    return text ? reviewFromBody(*text) : std::optional<Review>();
}

Result<void> ReviewFile::keepDraft(Transaction &transaction, const Review &draft, AccountId owner)
{
    return ShelfRepository(transaction.database(), trust)
        .put(Drawer::Notes, nameOfDraft(draft.kind, owner), reviewBody(draft));
}

Result<void> ReviewFile::dropDraft(Transaction &transaction, ReviewKind kind, AccountId owner)
{
    return ShelfRepository(transaction.database(), trust).remove(Drawer::Notes, nameOfDraft(kind, owner));
}

Result<QHash<AccountId, TimeStamp>> lastOpenings(storage::Database &database)
{
    return LogRepository(database).lastOpenings();
}

} // namespace coffret::journal
