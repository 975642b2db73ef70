// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner looked at and signs: the monthly review of the log, or the yearly one of the accounts' rights. Plain data,
// and the bytes that are signed (FORMAT.md, section 14). Of records it holds numbers of entries and never a name, so that an
// erased person is in no review; of accounts the name they had that day. No figure of anybody's work, by design.
#pragma once

#include "core/journal/anchor.h"
#include "core/journal/entry.h"

namespace coffret::journal {

// All numbers are FORMAT.md's.
enum class ReviewKind : quint8 { Log = 1, Rights = 2 };
enum class ReviewTopic : quint8 { Alert = 1, Account = 2, Outside = 3, Right = 4 };
enum class ReviewMark : quint8 { None = 0, Fine = 1, Change = 2 };

// Why an account stands in the monthly review; added up.
namespace reason {
inline constexpr int Dormant = 1;
inline constexpr int Temporary = 2;
inline constexpr int MuchInHand = 4;
inline constexpr int OddHours = 8;
} // namespace reason

struct ReviewLine
{
    ReviewTopic topic = ReviewTopic::Alert;
    qint64 seq = 0;                     // Alert, Outside: the entry
    TimeStamp at = 0;                   // of the entry; Account, Right: the last opening, 0 for none known
    AccountId account;                  // whose
    QString login;                      // as they were that day; empty: the directory did not know it
    QString name;                       // Right
    int code = 0;                       // Alert: the rule; Account: reasons; Outside: the action
    qint64 number = 0;                  // Alert, Outside: records
    TimeStamp until = 0;                // Account, Right: the account's last day; 0: none
    QByteArray profile;                 // Right: 16 bytes, or none
    bool isOwner = false;               // Right
    ReviewMark mark = ReviewMark::None; // Alert: Fine is "expected", Change is "to look into"
    QString note;
    bool operator==(const ReviewLine &) const = default;
};

struct Review
{
    ReviewKind kind = ReviewKind::Log;
    qint64 number = 0;   // 1, 2, 3 … of this vault, both kinds together
    QByteArray previous; // digest of the one before; empty for the first
    TimeStamp from = 0;  // the last of this kind, or what the first one looks back to
    Anchor head;         // of the log, in this moment
    qint64 entries = 0;  // verified
    qint64 faults = 0;   // found by the verifier
    bool isWhole = true; // false: there was more outside than is listed
    QList<ReviewLine> lines;
    QString words; // the owner's own
    QString login; // who signs, as called that day
    bool operator==(const Review &) const = default;
};

constexpr qsizetype reviewWordsLength = 2000; // characters
constexpr int mostOutside = 200;

// The same thing in two readings of the vault: marks and notes go from one to the other.
bool isSameLine(const ReviewLine &one, const ReviewLine &other);
void takeMarks(Review &to, const Review &from);
qsizetype unmarked(const Review &review);

QByteArray reviewBody(const Review &review); // UTF-8, JSON on one line
std::optional<Review> reviewFromBody(const QByteArray &body);

} // namespace coffret::journal
