// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reviewbook.h"

#include "core/access/profile.h"
#include "core/journal/checkpoint.h"
#include "core/journal/reader.h"
#include "core/journal/verifier.h"
#include "core/vault/people.h"
#include "core/workspace/logaccess.h"
#include "core/workspace/openvault.h"

#include <QDateTime>
#include <algorithm>

using coffret::journal::FiledReview;
using coffret::journal::FiledReviews;
using coffret::journal::Review;
using coffret::journal::ReviewKind;
using coffret::journal::ReviewLine;
using coffret::journal::ReviewMark;
using coffret::journal::ReviewTopic;
using coffret::storage::Transaction;

namespace coffret::workspace {
namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr int firstReviewDays = 31; // what the first one looks back to
constexpr int monthsOfRights = 12;

TimeStamp monthsLater(TimeStamp time, int months)
{
    return QDateTime::fromMSecsSinceEpoch(time).addMonths(months).toMSecsSinceEpoch();
}

void noteReading(OpenVault &opened)
{
    journal::Entry entry;
    entry.action = journal::Action::LogRead;
    entry.kind = journal::ObjectKind::Log;
    opened.log.note(entry);
}

// The newest of this kind that an owner signed: the next one goes on after its checkpoint, whatever the clocks say.
const FiledReview *newestOf(const FiledReviews &filed, ReviewKind kind)
{
    for (const FiledReview &each : filed.reviews) {
        if (each.review.kind == kind && each.state != FiledReview::State::NotSigned)
            return &each;
    }
    return nullptr;
}

TimeStamp signedAt(const FiledReview *filed)
{
    return filed ? filed->signedAt : 0;
}

// Files beyond the general one, or a profile that may take records out.
bool hasMuchInHand(const vault::PersonSheet &person)
{
    const access::Profile *const profile = access::shippedProfile(access::ProfileId{person.profile.value});
    return person.role == vault::UserRole::Owner || person.compartments.size() > 1
           || (profile && profile->may(access::Deed::Export));
}

ReviewMark markOf(journal::AlertAnswer answer)
{
    switch (answer) {
    case journal::AlertAnswer::None: return ReviewMark::None;
    case journal::AlertAnswer::Expected: return ReviewMark::Fine;
    case journal::AlertAnswer::ToLookInto: return ReviewMark::Change;
    }
    return ReviewMark::None;
}

ReviewLine lineOf(ReviewTopic topic, const vault::PersonSheet &person, const QHash<journal::AccountId, TimeStamp> &last)
{
    ReviewLine line;
    line.topic = topic;
    line.account = journal::AccountId{person.id.value};
    line.at = last.value(line.account);
    line.login = person.login;
    line.name = person.name;
    line.until = person.expires;
    line.isOwner = person.role == vault::UserRole::Owner;
    line.profile = person.profile.isNull() ? QByteArray() : person.profile.bytes();
    return line;
}

} // namespace

bool isLogReviewDue(const ReviewDates &dates, TimeStamp now)
{
    return now >= monthsLater(dates.log != 0 ? dates.log : dates.founded, 1);
}

bool isRightsReviewDue(const ReviewDates &dates, TimeStamp now)
{
    return now >= monthsLater(dates.rights != 0 ? dates.rights : dates.founded, monthsOfRights);
}

// The inbox holds what the last look found; what is answered there is the review's answer.
void ReviewBook::addAlerts(Review &review, const QList<journal::KeptAlert> &alerts)
{
    for (const journal::KeptAlert &each : alerts) {
        ReviewLine line;
        line.topic = ReviewTopic::Alert;
        line.seq = each.alert.seq;
        line.at = each.alert.at;
        line.account = each.alert.account;
        line.login = loginOf(opened, each.alert.account);
        line.code = int(each.alert.kind);
        line.number = each.alert.number;
        line.mark = markOf(each.answer);
        line.note = each.note;
        review.lines.append(line);
    }
}

Result<void> ReviewBook::addAccounts(Review &review, const QList<journal::KeptAlert> &alerts, int dormantDays)
{
    COFFRET_ASSIGN(const auto last, journal::lastOpenings(*opened.database));
    const TimeStamp limit = opened.books.desk.clock.now() - dormantDays * dayLength;
    for (const vault::PersonSheet &person : vault::peopleOf(opened.unlocked)) {
        if (person.state == vault::UserState::Disabled)
            continue;
        ReviewLine line = lineOf(ReviewTopic::Account, person, last);
        const bool isOdd = std::any_of(alerts.cbegin(), alerts.cend(), [&](const journal::KeptAlert &each) {
            return each.alert.kind == journal::AlertKind::OutsideHours && each.alert.account == line.account;
        });
        if (person.created < limit && line.at < limit)
            line.code |= journal::reason::Dormant;
        if (person.expires != 0)
            line.code |= journal::reason::Temporary;
        if (hasMuchInHand(person))
            line.code |= journal::reason::MuchInHand;
        if (isOdd)
            line.code |= journal::reason::OddHours;
        if (line.code != 0)
            review.lines.append(line);
    }
    return {};
}

Result<void> ReviewBook::addOutside(Review &review, const journal::Trust &trust, qint64 above)
{
    using journal::Action;
    journal::Question question;
    question.above = above;
    if (above == 0)
        question.from = review.from;
    question.actions = {Action::Exported, Action::Printed,     Action::Copied,
                        Action::Shared,   Action::LogExported, Action::Revealed};
    question.order = journal::Question::Order::NewestFirst;
    qint64 listed = 0;
    const auto take = [&](const journal::LoggedEntry &logged) {
        if (logged.entry.outcome != journal::Outcome::Done)
            return true;
        if (listed == journal::mostOutside)
            return false;
        ++listed;
        ReviewLine line;
        line.topic = ReviewTopic::Outside;
        line.seq = logged.seq;
        line.at = logged.entry.at;
        line.account = logged.account;
        line.login = loginOf(opened, logged.account);
        line.code = int(logged.entry.action);
        // A revealed field's number is no quantity.
        line.number = logged.entry.action == Action::Revealed ? 0 : logged.entry.number;
        review.lines.append(line);
        return true;
    };
    COFFRET_ASSIGN(const journal::Answer answer, journal::Reader(*opened.database, trust).read(question, take));
    review.isWhole = answer.isWhole;
    return {};
}

Result<void> ReviewBook::addRights(Review &review)
{
    COFFRET_ASSIGN(const auto last, journal::lastOpenings(*opened.database));
    for (const vault::PersonSheet &person : vault::peopleOf(opened.unlocked)) {
        if (person.state != vault::UserState::Disabled)
            review.lines.append(lineOf(ReviewTopic::Right, person, last));
    }
    return {};
}

Result<Review> ReviewBook::gather(ReviewKind kind, const journal::Trust &trust, const FiledReviews &known)
{
    const FiledReview *const last = newestOf(known, kind);
    Review review;
    review.kind = kind;
    review.from = signedAt(last);
    review.login = opened.session.login;
    if (kind == ReviewKind::Rights) {
        COFFRET_TRY(addRights(review));
        return review;
    }
    if (!last)
        review.from = opened.books.desk.clock.now() - firstReviewDays * dayLength;
    journal::AlertInbox inbox(*opened.database, trust);
    COFFRET_ASSIGN(QList<journal::KeptAlert> alerts, inbox.all());
    COFFRET_ASSIGN(const journal::AlertOptions rules, inbox.rules());
    const auto isNew = [&](const journal::KeptAlert &each) {
        return last ? each.alert.seq > last->review.head.seq : each.alert.at >= review.from;
    };
    alerts.removeIf(
        [&](const journal::KeptAlert &each) { return each.answer == journal::AlertAnswer::Expected && !isNew(each); });
    addAlerts(review, alerts);
    alerts.removeIf([&](const journal::KeptAlert &each) { return !isNew(each); });
    COFFRET_TRY(addAccounts(review, alerts, rules.dormantDays));
    COFFRET_TRY(addOutside(review, trust, last ? last->review.head.seq : 0));
    return review;
}

Result<Review> ReviewBook::begin(ReviewKind kind)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    noteReading(opened);
    COFFRET_TRY(opened.log.flush());
    journal::ReviewFile file(*opened.database, trust);
    COFFRET_ASSIGN(const FiledReviews known, file.all());
    COFFRET_ASSIGN(Review review, gather(kind, trust, known));
    COFFRET_ASSIGN(const auto draft, file.draft(kind, opened.log.writesAs().account));
    if (draft)
        journal::takeMarks(review, *draft);
    return review;
}

Result<void> ReviewBook::putAside(const Review &draft)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    COFFRET_ASSIGN(auto transaction, Transaction::begin(*opened.database, opened.books.desk.bus));
    COFFRET_TRY(
        journal::ReviewFile(*opened.database, trust).keepDraft(transaction, draft, opened.log.writesAs().account));
    return transaction.commit();
}

// The anchor is the last entry before what the signing itself leaves in the log.
Result<FiledReview> ReviewBook::sign(const Review &draft, const Progress &progress)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    COFFRET_TRY(opened.log.flush());
    COFFRET_ASSIGN(const FiledReviews known, read(trust));
    COFFRET_ASSIGN(Review review, gather(draft.kind, trust, known));
    journal::takeMarks(review, draft);
    COFFRET_ASSIGN(const journal::Report report,
                   journal::Verifier(*opened.database, trust).verify({heldFiles(opened), {}}, progress));
    review.entries = report.entries;
    review.faults = report.faultCount;

    const TimeStamp now = opened.books.desk.clock.now();
    const journal::Author &owner = opened.log.writesAs();
    const vault::Directory &directory = opened.unlocked.header.directory;
    qint64 lastKnown = known.reviews.isEmpty() ? 0 : known.reviews.first().review.number;
    if (!known.missing.isEmpty())
        lastKnown = qMax(lastKnown, known.missing.last());
    COFFRET_ASSIGN(auto transaction, Transaction::begin(*opened.database, opened.books.desk.bus));
    COFFRET_ASSIGN(review.head,
                   journal::makeMark(transaction, {directory.vault.bytes(), directory.journalPublicKey}, owner, now));
    journal::ReviewFile file(*opened.database, trust);
    COFFRET_ASSIGN(const FiledReview filed, file.file(transaction, review, owner, now, lastKnown));
    COFFRET_TRY(file.dropDraft(transaction, review.kind, owner.account));
    journal::Entry entry;
    entry.kind = journal::ObjectKind::Log;
    entry.action = journal::Action::CheckpointMade;
    COFFRET_TRY(opened.log.record(transaction, entry));
    entry.action = review.kind == ReviewKind::Log ? journal::Action::LogReviewed : journal::Action::RightsReviewed;
    entry.number = filed.review.number;
    COFFRET_TRY(opened.log.record(transaction, entry));
    COFFRET_TRY(transaction.commit());
    return filed;
}

// The log remembers the number of each: one that was taken from the end of the row is missed too. Of owners' entries
// alone: what anybody else writes there with a program of his own says nothing of reviews.
Result<FiledReviews> ReviewBook::read(const journal::Trust &trust)
{
    COFFRET_ASSIGN(FiledReviews found, journal::ReviewFile(*opened.database, trust).all());
    const qint64 newest = found.reviews.isEmpty() ? 0 : found.reviews.first().review.number;
    journal::Question question;
    question.actions = {journal::Action::LogReviewed, journal::Action::RightsReviewed};
    const auto take = [&](const journal::LoggedEntry &logged) {
        const qint64 number = logged.entry.number;
        const bool isOwners =
            std::any_of(trust.signers.cbegin(), trust.signers.cend(), [&](const journal::Signer &signer) {
                return signer.isOwner && signer.account == logged.account;
            });
        if (isOwners && number > newest && !found.missing.contains(number))
            found.missing.append(number);
        return true;
    };
    COFFRET_TRY(journal::Reader(*opened.database, trust).read(question, take));
    return found;
}

Result<FiledReviews> ReviewBook::filed()
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    noteReading(opened);
    COFFRET_TRY(opened.log.flush());
    return read(trust);
}

Result<ReviewDates> ReviewBook::dates()
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    journal::ReviewFile file(*opened.database, trust);
    COFFRET_ASSIGN(const FiledReviews known, file.all());
    const journal::AccountId me = opened.log.writesAs().account;
    COFFRET_ASSIGN(const auto log, file.draft(ReviewKind::Log, me));
    COFFRET_ASSIGN(const auto rights, file.draft(ReviewKind::Rights, me));
    return ReviewDates{signedAt(newestOf(known, ReviewKind::Log)), signedAt(newestOf(known, ReviewKind::Rights)),
                       opened.unlocked.header.directory.created, log.has_value(), rights.has_value()};
}

} // namespace coffret::workspace
